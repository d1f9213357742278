"""A second opinion on what is out: searches any folder for the private values of a content folder.

Written from the wording of design.md 5.2 alone, without a look at synlig/release/sweep or synlig/gate/needles.py, and
with other means: plain PyYAML, plain `in`, no index, no compiled needles. It knows nothing of what the gate decided
but what the files say: a name counts as agreed to where a consent for it is valid, a text where somebody else approved
it. Slow and simple; what it finds and the sweep does not is a leak or a mistake here, and either must be settled.

    python -m tests.attack.scanner CONTENT FOLDER DATE
"""

from __future__ import annotations

import base64
import binascii
import datetime
import gzip
import hashlib
import html
import io
import json
import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import yaml
from fontTools.ttLib import TTFont
from PIL import Image
from pypdf import PdfReader

EVERYWHERE, OWN = "everywhere", "own pages"
FREE = [
    "overskrift",
    "tekst",
    "eksempel",
    "opgaver",
    "resultater",
    "løser",
    "for_hvem",
    "bevis",
    "titel",
    "intern_note",
    "hvordan",
    "grund",
    "hvad",
    "sted",
    "beslutning",
    "fil",
]
RUN = 8
"""So many words in a row of an unapproved text are a leak (design.md 5.2)."""


@dataclass(frozen=True)
class Value:
    """A private value: what it is (`"q3…/telefon"`), how it is written, where it may not stand."""

    what: str
    text: str
    scope: str
    owner: str
    is_number: bool = False

    @property
    def is_part_of_name(self) -> bool:
        return self.scope == OWN and self.what.endswith("navn")

    @cached_property
    def plain(self) -> str:
        return plain(self.text)

    @cached_property
    def squashed(self) -> str:
        return squashed(self.text)

    @cached_property
    def number(self) -> str:
        digits = re.sub(r"\D", "", self.text)
        return digits.removeprefix("45") if len(digits) > 8 else digits


@dataclass(frozen=True)
class Hit:
    """A value found in a file, told without the value."""

    file: str
    what: str
    view: str


# what is private


@cache
def load(path: Path) -> Any:
    return (
        yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader) or {} if path.is_file() else {}
    )


def valid(folder: Path, on: datetime.date) -> set[str]:
    """The purposes a member has agreed to on a date."""
    return {
        purpose
        for given in load(folder / "samtykke.yml").get("samtykker") or []
        if given["givet"] <= on.isoformat() <= given["til"]
        and not (given.get("trukket") and given["trukket"] <= on.isoformat())
        for purpose in given["formål"]
    }


def private_values(content: Path, on: datetime.date) -> list[Value]:
    """Everything design.md 5.2 names, by class; those that the office or a name consent lets out are not among them."""
    public = " ".join(_site_words(content))
    found: list[Value] = []
    for folder in sorted((content / "private" / "members").iterdir()):
        found.extend(_of_member(folder, on))
    return [value for value in found if value.squashed not in public]


def _of_member(folder: Path, on: datetime.date) -> Iterator[Value]:
    profile, id = load(folder / "profil.yml"), folder.name
    named = valid(folder, on) & {"navn i referater", "post på hjemmesiden"}

    def value(what: str, text: object, scope: str, *, number: bool = False) -> Iterator[Value]:
        if isinstance(text, str) and text.strip():
            yield Value(f"{id}/{what}", text.strip(), scope, id, number)

    yield from value("id", id, EVERYWHERE)
    yield from value("telefon", profile.get("telefon"), EVERYWHERE, number=True)
    yield from value("mail", profile.get("mail"), EVERYWHERE)
    street = re.match(r".*?\D\d+\s?[A-Za-z]?\b", profile.get("adresse", ""))
    yield from value("adresse", street[0] if street else profile.get("adresse"), EVERYWHERE)
    name = profile.get("navn", "").split()
    if not named and len(name) > 1:
        yield from value("navn", " ".join(name), EVERYWHERE)
        yield from value("navn", " ".join([name[-1] + ",", *name[:-1]]), EVERYWHERE)
        yield from value("fornavn", name[0], OWN)
        yield from value("efternavn", name[-1], OWN)
    yield from value("postnummer", profile.get("postnummer"), OWN)
    for spelling in _dates(profile.get("født", "")):
        yield from value("født", spelling, OWN)
    for job in profile.get("erfaring") or []:
        yield from value("arbejdsgiver", job.get("arbejdsgiver"), OWN)
    for education in profile.get("uddannelse") or []:
        yield from value("skole", education.get("skole"), OWN)
    for text in _texts([load(file) for file in folder.glob("*.yml")]):
        for kind, pattern in IN_TEXT.items():
            for found in pattern.findall(text):
                yield from value(f"{kind} i tekst", found, EVERYWHERE, number=kind in ("cpr", "telefon"))


IN_TEXT = {
    "cpr": re.compile(r"\b[0-3]\d[01]\d\d\d-?\d{4}\b"),
    "mail": re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"),
    "telefon": re.compile(r"(?<![\d-])(?:\+45 ?)?\d\d ?\d\d ?\d\d ?\d\d(?![\d-])"),
    "plade": re.compile(r"\b[A-Z]{2} ?\d\d ?\d{3}\b"),
    "profil": re.compile(r"linkedin\.com/in/[\w-]+"),
    "konto": re.compile(r"\b\d{4}[ -]\d{7,10}\b"),
}


def _dates(iso: str) -> list[str]:
    try:
        day = datetime.date.fromisoformat(iso)
    except ValueError:
        return [iso]
    months = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ]
    return [
        iso,
        f"{day.day}. {months[day.month - 1]} {day.year}",
        f"{day:%d%m%y}",
        f"{day.day}/{day.month}-{day.year}",
    ]


def _texts(data: object, key: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for name, child in data.items():
            yield from _texts(child, name)
    elif isinstance(data, list):
        for child in data:
            yield from _texts(child, key)
    elif isinstance(data, str) and key in FREE:
        yield data


def _site_words(content: Path) -> Iterator[str]:
    """What the association says of itself, which anybody may read."""
    office = load(content.parent / "site.yml").get("office", {})
    yield from (squashed(str(value)) for value in office.values())


def private_runs(content: Path, on: datetime.date) -> dict[str, str]:
    """Runs of 8 words that nobody but us may read, and whose they are: private text less what is approved or public."""
    private, open_text = content / "private", []
    for file in (content / "public").rglob("*"):
        if file.suffix in (".md", ".yml"):
            open_text.append(file.read_text(encoding="utf-8"))
    for file in (private / "consent-texts").glob("*.md"):
        open_text.append(file.read_text(encoding="utf-8"))
    sources: list[tuple[str, str]] = []
    for file in private.rglob("*.yml"):
        data = load(file)
        whose = file.parent.name if file.parent.parent.name == "members" else file.stem
        if file.name.endswith("godkendelser.yml"):
            approved = [row["tekst"] for row in data.get("godkendelser") or [] if _counts(row, file, on)]
            open_text.extend(approved)
            sources.extend((whose, row["tekst"]) for row in data.get("godkendelser") or [])
        else:
            sources.extend((whose, text) for text in _texts(data))
    allowed = {run for text in open_text for run in runs(text)}
    return {run: whose for whose, text in sources for run in runs(text) if run not in allowed}


def _counts(row: dict[str, str], file: Path, on: datetime.date) -> bool:
    """An approval of a text that may be shown at all: not the author's own, not of tomorrow, and with a consent."""
    if row["dato"] > on.isoformat():
        return False
    if file.name != "godkendelser.yml":
        minutes = load(file.with_name(file.name.replace(".godkendelser", "")))
        closed = [item["nr"] for item in minutes.get("punkter") or [] if item.get("lukket") == "ja"]
        return (
            minutes.get("tilstand") == "godkendt"
            and row["af"] != minutes.get("referent")
            and not row["felt"].startswith(tuple(f"punkter.{number}." for number in closed))
            and _source(minutes, row["felt"]) == row["kilde_sha256"]
        )
    sources = [load(file.with_name(name)) for name in ("profil.yml", "udgivet.yml")]
    return (
        row["af"] != file.parent.name
        and {"katalogkort", _purpose(row["felt"])} <= valid(file.parent, on)
        and any(_source(source, row["felt"]) == row["kilde_sha256"] for source in sources)
    )


def _purpose(field: str) -> str:
    head, tail = field.partition(".")[0], field.rpartition(".")[2]
    return {"kompetencer": "eksempler", "produktblade": "produktblad"}.get(
        head, head if head != tail else tail
    )


def _source(data: Any, field: str) -> str:
    """The SHA-256 of the text a field (`"punkter.3.tekst"`, by the item's number) holds now, or `""`."""
    for part in field.split("."):
        if isinstance(data, list):
            numbered = {row.get("nr", str(number)): row for number, row in enumerate(data, start=1)}
            data = numbered.get(part)
        else:
            data = data.get(part) if isinstance(data, dict) else None
    if not isinstance(data, str):
        return ""
    return hashlib.sha256(unicodedata.normalize("NFC", data).strip().encode()).hexdigest()


# how it is looked for


def plain(text: str) -> str:
    """Lower case, no accents, no invisible characters, white space made one space."""
    text = unicodedata.normalize(
        "NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("æ", "ae")
    )
    kept = (
        " " if char.isspace() else char
        for char in text
        if unicodedata.category(char) not in ("Mn", "Cf", "Cc") or char.isspace()
    )
    return re.sub(r" +", " ", "".join(kept))


def squashed(text: str) -> str:
    """Letters and digits alone."""
    return "".join(char for char in plain(text) if char.isalnum())


def runs(text: str) -> Iterator[str]:
    words = re.findall(r"\w+", plain(re.sub(r"\{person:[^}]*\}", "\n", text)))
    yield from (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def views(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Every way a file can be read as text, by name."""
    if data[:2] == b"\x1f\x8b":
        yield from ((f"gz {view}", text) for view, text in views(name, gzip.decompress(data)))
        return
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for inner in packed.namelist():
                yield from ((f"zip {view}", text) for view, text in views(inner, packed.read(inner)))
        return
    if name.endswith((".png", ".jpg", ".jpeg", ".webp", ".avif", ".ico")):
        with Image.open(io.BytesIO(data)) as picture:
            yield "picture", repr((picture.info, dict(picture.getexif())))
        yield "bytes", data.decode("latin-1")
        return
    if name.endswith(".woff2"):
        yield "font", " ".join(str(record) for record in TTFont(io.BytesIO(data))["name"].names)
        return
    if data[:5] == b"%PDF-":
        yield from _pages(data)
    text = data.decode("utf-8", "replace")
    yield "text", text
    if "\ufffd" in text:
        yield "bytes", data.decode("latin-1")
    if "\0" in text:
        yield "utf-16", data.decode("utf-16-le", "replace")
    if "&" in text or "%" in text or "\\u" in text or "=\n" in text:
        yield "unescaped", html.unescape(html.unescape(unquote_plus(text)))
        yield "json", re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    if "<" in text:
        yield "no tags", html.unescape(re.sub(r"<[^>]*>", "", text))
        yield "no tags, spaced", html.unescape(re.sub(r"<[^>]*>", " ", text))
    for token in set(re.findall(r"[A-Za-z0-9+/_-]{12,}={0,2}", text)):
        yield from (("packed", inner) for inner in _packed(token))


def _pages(data: bytes) -> Iterator[tuple[str, str]]:
    """What a PDF shows, page by page, and what it says of itself."""
    pdf = PdfReader(io.BytesIO(data))
    for page in pdf.pages:
        shown = page.extract_text()
        yield "page", shown
        yield "page in one line", " ".join(shown.split())
    yield "document", repr((pdf.metadata, pdf.xmp_metadata and pdf.root_object["/Metadata"].get_data()))


def _packed(token: str) -> Iterator[str]:
    """What a word may be in base64 or hexadecimal, where that is text."""
    for decode in (
        lambda: base64.b64decode(token + "=" * (-len(token) % 4), "-_" if set(token) & set("-_") else None),
        lambda: bytes.fromhex(token),
    ):
        try:
            inner = decode().decode("utf-8")
        except (ValueError, binascii.Error):
            continue
        if inner.isprintable():
            yield inner


def is_own(file: str, text: str, owner: str, numbers: dict[str, set[str]]) -> bool:
    """Whether a file is the page of a profile's owner, or minutes that the owner was at."""
    return any(number.casefold() in file.casefold() for number in numbers.get(owner, ()))


def own_files(content: Path) -> dict[str, set[str]]:
    """What the addresses of a member's own profile and minutes have in them: CV numbers, and `group/date`."""
    found: dict[str, set[str]] = {}
    for folder in (content / "private" / "members").iterdir():
        given = load(folder / "samtykke.yml").get("samtykker") or []
        found[folder.name] = {each["cv_nummer"].replace("-", "") for each in given if each.get("cv_nummer")}
    for file in (content / "private" / "minutes").glob("*/*.yml"):
        if "godkendelser" not in file.name:
            ids = set(re.findall(r"\b[a-z0-9]{10}\b", file.read_text(encoding="utf-8")))
            for id in ids & found.keys():
                found[id].add(f"{file.parent.name}/{file.stem}")
    return found


class Scanner:
    """Looks through texts and folders for one association's private values."""

    def __init__(self, content: Path, on: datetime.date) -> None:
        self.values = private_values(content, on)
        self.runs = private_runs(content, on)
        self.own = own_files(content)
        self._digests = {
            digest(value.text.encode()).hexdigest(): value.what
            for value in self.values
            if len(value.text) >= 6
            for digest in (hashlib.sha256, hashlib.sha1, hashlib.md5)
        }

    def folder(self, folder: Path) -> list[Hit]:
        """Every hit in every file below, file and folder names included."""
        return [
            hit
            for file in sorted(folder.rglob("*"))
            for hit in self.file(
                file.relative_to(folder).as_posix(), file.read_bytes() if file.is_file() else b""
            )
        ]

    def file(self, name: str, data: bytes) -> list[Hit]:
        seen = {
            hit for view, text in [("name", name), *views(name, data)] for hit in self.text(name, view, text)
        }
        return sorted(seen, key=lambda hit: (hit.what, hit.view))

    def text(self, file: str, view: str, text: str, *, ids: bool = True) -> Iterator[Hit]:
        """Hits in one reading of a file; member ids are let be where `ids` is false."""
        smooth = plain(text)
        close = "".join(char for char in smooth if char.isalnum())
        digits = re.sub(r"(?<=\d)[ ./()-]{1,2}(?=\d)", "", smooth)
        words = set(re.findall(r"\w+", smooth))
        for value in self.values:
            if value.what.endswith("/id") and not ids:
                continue
            if value.scope == OWN and not is_own(file, text, value.owner, self.own):
                continue
            if value.is_part_of_name and value.text not in text and value.text.upper() not in text:
                continue  # "den blå bog" is not Karin Blå
            if self._is_in(value, smooth, close, digits, words):
                yield Hit(file, value.what, view)
        if view not in ("bytes", "utf-16", "packed"):
            yield from (Hit(file, f"{self.runs[run]}/tekst", view) for run in runs(text) if run in self.runs)
        for token in words & self._digests.keys():
            yield Hit(file, f"{self._digests[token]} som hash", view)

    def _is_in(self, value: Value, smooth: str, close: str, digits: str, words: set[str]) -> bool:
        if value.is_number or value.text.isdigit():
            found = value.number in digits
            return found and re.search(rf"(?<!\d)(?:(?:00)?45)?{value.number}(?!\d)", digits) is not None
        if value.scope == OWN:
            return value.plain in smooth and words.issuperset(re.findall(r"\w+", value.plain))
        return value.squashed in close


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    content, folder, on = Path(arguments[0]), Path(arguments[1]), datetime.date.fromisoformat(arguments[2])
    scanner = Scanner(content, on)
    hits = scanner.folder(folder)
    for hit in hits:
        tell(json.dumps(vars(hit), ensure_ascii=False))
    tell(f"{len(scanner.values)} values, {len(scanner.runs)} runs, {len(hits)} hits")
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
