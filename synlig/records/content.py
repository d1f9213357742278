"""Everything in an association's `content/`, read and understood, or every mistake in it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from synlig import addresses
from synlig.errors import Problems
from synlig.exchange import ImportedEdition
from synlig.language import _
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.document import Document, parse_yaml, read_text
from synlig.records.frozen import FrozenProfile, digest
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import Ledger, read_ledger
from synlig.records.member import Member
from synlig.records.minutes import Minutes
from synlig.records.picture import check_picture
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
)
from synlig.records.record import PrivateRecord, Record, read_record
from synlig.records.strays import check_strays

PrivateKind = TypeVar("PrivateKind", bound=PrivateRecord, covariant=True)

FROZEN = "udgivet.yml"
FROZEN_COMING = ".synlig-udgivet.yml"
"""A frozen profile whose batch has not been closed yet; see `_Reader._frozen`."""

_MINUTES_NAME = re.compile(r"\d{4}-\d{2}-\d{2}(\.godkendelser)?\.yml")

Progress = Callable[[str, int, int], None]
"""Told (what, done, of how many) as work goes on."""


def silent(what: str, done: int, of: int) -> None:
    """A progress that shows nothing."""


@dataclass(frozen=True, repr=False)
class Entry(Generic[PrivateKind]):
    """A record and the document it was read from; `slug` is its file's name without date and ending."""

    record: PrivateKind
    document: Document
    slug: str

    @property
    def path(self) -> str:
        return self.document.path


@dataclass(frozen=True, repr=False)
class MemberFolder:
    """One member: the id is the folder's name. A file that is not there is an empty document.

    `frozen` is what the last batch froze, where the ledger knows it (`_Reader._frozen`).
    """

    id: str
    path: str
    member: Member
    document: Document
    consents: Consents
    consents_document: Document
    approvals: Approvals
    approvals_document: Document
    frozen: FrozenProfile | None
    frozen_document: Document


@dataclass(frozen=True, repr=False)
class MinutesFile:
    """One set of minutes and the approvals of its texts."""

    minutes: Minutes
    document: Document
    approvals: Approvals
    approvals_document: Document

    @property
    def path(self) -> str:
        return self.document.path


@dataclass(frozen=True, repr=False)
class Content:
    """All of it, each list in the order of its file names. `documents` is every file read, for the CPR check.

    `member_ids` and `addresses` (path of the file, address of its page) also know the files that could not be
    understood, so that one mistake does not look like another one elsewhere. `imports` are other networks' editions,
    which whoever knows the keys adds (`synlig.exchanging`).
    """

    root: Path
    members: tuple[MemberFolder, ...]
    minutes: tuple[MinutesFile, ...]
    pages: tuple[Entry[PageFile], ...]
    news: tuple[Entry[NewsFile], ...]
    events: tuple[Entry[EventFile], ...]
    demand: Entry[DemandFile] | None
    figures: Entry[FiguresFile] | None
    groups: Entry[GroupsFile]
    consent_texts: dict[str, str]
    ledger: Ledger
    documents: tuple[Document, ...]
    member_ids: frozenset[str]
    addresses: tuple[tuple[str, str], ...]
    imports: tuple[ImportedEdition, ...] = ()

    @property
    def known_ids(self) -> frozenset[str]:
        """The ids that minutes and approvals may name: the members', and those of former members."""
        return self.member_ids | self.ledger.erased

    def picture_file(self, name: str) -> Path:
        """The file of a picture named in front matter."""
        return self.root / "public" / "assets" / name


def read_content(root: Path, label: str, progress: Progress = silent) -> tuple[Content | None, Problems]:
    """The content under `root`, and the problems found. `label` is how messages name the folder (`"content"`).

    The content is None where a file that the rest hangs on could not be read. A caller must not publish
    anything while there are problems.
    """
    reader = _Reader(root, label)
    if not root.is_dir():
        reader.problems.add(
            label, 0, "", _("Mappen findes ikke."), _("Stil dig i foreningens mappe, eller ret site.yml.")
        )
        return None, reader.problems
    content = reader.read(progress)
    return content, reader.problems


class _Reader:
    """Reads the files, keeps the problems and every document seen."""

    def __init__(self, root: Path, label: str) -> None:
        self.root = root
        self.label = label
        self.problems = Problems()
        self.documents: list[Document] = []
        self.member_ids: set[str] = set()
        self.addresses: list[tuple[str, str]] = []
        self.ledger = Ledger()
        self.batched = self.ledger.batched

    def read(self, progress: Progress) -> Content | None:
        check_strays(self.root, self.label, self.problems)
        ledger = self.root / "private" / LEDGER
        self.ledger = read_ledger(ledger, self._path(ledger), self.problems)
        self.batched = self.ledger.batched
        members = tuple(self._members(progress))
        minutes = tuple(self._minutes())
        public = self.root / "public"
        pages = tuple(self._markdown(public / "pages", PageFile, page_address))
        news = tuple(self._markdown(public / "news", NewsFile, _news_address))
        events = tuple(self._events(public / "events"))
        demand = self._single(public / "demand.yml", DemandFile, "efterspørgsel")
        figures = self._single(public / "figures.yml", FiguresFile, "nøgletal")
        groups = self._single(public / "groups.yml", GroupsFile, "grupper", required=True)
        if groups is None:
            return None
        texts = dict(self._consent_texts())
        self._pictures((*pages, *news))
        return Content(
            self.root,
            members,
            minutes,
            pages,
            news,
            events,
            demand,
            figures,
            groups,
            texts,
            self.ledger,
            tuple(self.documents),
            frozenset(self.member_ids),
            tuple(self.addresses),
        )

    # files and folders

    def _path(self, file: Path) -> str:
        return f"{self.label}/{file.relative_to(self.root).as_posix()}"

    def _files(self, folder: Path, pattern: str) -> list[Path]:
        return sorted(
            (file for file in folder.rglob(pattern) if file.is_file()), key=lambda file: file.as_posix()
        )

    def _document(self, file: Path) -> Document | None:
        path = self._path(file)
        text = read_text(file, path, self.problems)
        if text is None:
            return None
        document = parse_yaml(text, path, self.problems)
        if document is not None:
            self.documents.append(document)
        return document

    def _record(self, file: Path, model: type[Record]) -> tuple[Record | None, Document | None]:
        document = self._document(file)
        if document is None:
            return None, None
        return read_record(model, document, self.problems), document

    # members

    def _members(self, progress: Progress) -> Iterator[MemberFolder]:
        folder = self.root / "private" / "members"
        folders = sorted(entry for entry in folder.iterdir() if entry.is_dir()) if folder.is_dir() else []
        for number, entry in enumerate(folders, start=1):
            if (member := self._member(entry)) is not None:
                yield member
            progress(_("Læser medlemmer"), number, len(folders))

    def _member(self, folder: Path) -> MemberFolder | None:
        path = self._path(folder)
        if not _is_member_id(folder.name):  # and may be a person's name, which no message shows
            self.problems.add(
                self._path(folder.parent),
                0,
                "",
                _("En mappe hedder noget andet end et medlems-id på ti tegn."),
                _("Find den, og lav medlemmet med: python3 build.py new member"),
            )
            return None
        self.member_ids.add(folder.name)
        profile = folder / "profil.yml"
        if not profile.is_file():
            self.problems.add(
                path, 0, "", _("Mappen har ingen profil.yml."), _("Læg den i mappen, eller slet mappen.")
            )
            return None
        member, document = self._record(profile, Member)
        consents = self._optional(folder / "samtykke.yml", Consents)
        approvals = self._optional(folder / "godkendelser.yml", Approvals)
        if member is None or document is None or consents is None or approvals is None:
            return None
        frozen = self._frozen(folder)
        return MemberFolder(folder.name, path, member, document, *consents, *approvals, *frozen)

    def _frozen(self, folder: Path) -> tuple[FrozenProfile | None, Document]:
        """The profile that the ledger's last batch with this member names.

        A batch is closed by its line in the ledger; a crash just after it leaves the file under the name it was
        written by. Left by a crash before it, such a file means nothing.
        """
        file, left = folder / FROZEN, folder / FROZEN_COMING
        wanted = self.batched.get(folder.name)
        aside = _Reader(self.root, self.label)
        record, document = aside._record(left, FrozenProfile) if left.exists() else (None, None)
        if record is None or digest(record) != wanted:
            record, document = self._record(file, FrozenProfile) if file.exists() else (None, None)
        if record is not None and document is not None:
            if digest(record) == wanted:
                return record, replace(document, path=self._path(file))
            wrong = _("Filen er ikke den, som det seneste hold med medlemmet lukkede.")
            mend = _("Ret i profil.yml i stedet, og slet filen; så kommer medlemmet med på næste hold.")
            self.problems.add(self._path(file), 0, "", wrong, mend)
        return None, Document(self._path(file), {})

    def _optional(self, file: Path, model: type[Record]) -> tuple[Record, Document] | None:
        """The record; an empty one where there is no file; None where there is one that cannot be used."""
        if not file.exists():
            return model(), Document(self._path(file), {})
        record, document = self._record(file, model)
        return None if record is None or document is None else (record, document)

    def _consent_texts(self) -> Iterator[tuple[str, str]]:
        for file in self._files(self.root / "private" / "consent-texts", "*.md"):
            text = read_text(file, self._path(file), self.problems)
            if text is not None:
                self.documents.append(Document(self._path(file), {}, body=text, body_line=1))
                yield file.stem, text

    # minutes

    def _minutes(self) -> Iterator[MinutesFile]:
        home = self.root / "private" / "minutes"
        for file in self._files(home, "*.yml"):
            if not _is_minutes_place(file.relative_to(home)):
                self.problems.add(
                    self._path(home),
                    0,
                    "",
                    _("Et referat ligger et forkert sted eller har et forkert navn."),
                    _("Det hedder som gruppens id og sin dato: bestyrelsen/2026-11-22.yml."),
                )
                continue
            if file.name.endswith(".godkendelser.yml"):
                if not file.with_name(file.name.replace(".godkendelser", "")).is_file():
                    self.problems.add(
                        self._path(file),
                        0,
                        "",
                        _("Godkendelserne hører ikke til noget referat."),
                        _("Slet filen, eller ret navnet."),
                    )
                continue
            minutes, document = self._record(file, Minutes)
            approvals = self._optional(file.with_name(f"{file.stem}.godkendelser.yml"), Approvals)
            if minutes is None or document is None or approvals is None:
                continue
            self._check_minutes_place(file, minutes, document)
            yield MinutesFile(minutes, document, *approvals)

    def _check_minutes_place(self, file: Path, minutes: Minutes, document: Document) -> None:
        if file.parent.name != minutes.group:
            self.problems.add(
                document.path,
                document.line(("gruppe",)),
                "gruppe",
                _("Referatet ligger i en anden gruppes mappe."),
                _("Flyt filen, eller ret gruppen."),
            )
        if file.stem != minutes.date.isoformat():
            self.problems.add(
                document.path,
                document.line(("dato",)),
                "dato",
                _("Datoen passer ikke med filens navn."),
                _("Filen skal hedde som datoen, for eksempel 2026-11-22.yml."),
            )

    # public files

    def _markdown(
        self, folder: Path, model: type[Record], address: Callable[[str], str]
    ) -> Iterator[Entry[Record]]:
        for file in self._files(folder, "*.md"):
            path = self._path(file)
            slug = file.relative_to(folder).with_suffix("").as_posix()
            self._check_name(slug, path)
            self.addresses.append((path, address(slug)))
            text = read_text(file, path, self.problems)
            parts = _front_matter(text, path, self.problems) if text is not None else None
            if parts is None:
                continue
            front, body, body_line = parts
            parsed = parse_yaml(front, path, self.problems, first_line=2)
            if parsed is None:
                continue
            document = Document(path, parsed.data, parsed.lines, body, body_line)
            self.documents.append(document)
            record = read_record(model, document, self.problems)
            if record is not None:
                yield Entry(record, document, slug)

    def _events(self, folder: Path) -> Iterator[Entry[EventFile]]:
        for file in self._files(folder, "*.yml"):
            self._check_name(file.stem, self._path(file))
            self.addresses.append((self._path(file), addresses.event(file.stem)))
            record, document = self._record(file, EventFile)
            if record is not None and document is not None:
                yield Entry(record, document, file.stem)

    def _single(
        self, file: Path, model: type[Record], key: str, *, required: bool = False
    ) -> Entry[Record] | None:
        """A file that is one list; the list may stand alone or under its key."""
        if not file.is_file():
            if required:
                self.problems.add(
                    self._path(file), 0, "", _("Filen findes ikke."), _("Foreningens grupper skal stå i den.")
                )
            return None
        document = self._document(file)
        if document is None:
            return None
        if isinstance(document.data, list):
            lines = {(key, *place): line for place, line in document.lines.items()}
            document = Document(document.path, {key: document.data}, {(key,): 1, **lines})
        record = read_record(model, document, self.problems)
        return None if record is None else Entry(record, document, file.stem)

    def _check_name(self, slug: str, path: str) -> None:
        if any(addresses.slug(part) != part for part in slug.split("/")):
            self.problems.add(
                path,
                0,
                "",
                _("Filens eller mappens navn bliver til en adresse og kan ikke bruges."),
                _("Brug små bogstaver a-z, tal og bindestreg."),
            )

    def _pictures(self, entries: tuple[Entry[PageFile] | Entry[NewsFile], ...]) -> None:
        for entry in entries:
            if entry.record.picture is None:
                continue
            line = entry.document.line(("billede",))
            name = entry.record.picture
            if not _is_asset_name(name):
                wrong, mend = _("Billedet ligger ikke i content/public/assets/."), _("Skriv kun filens navn.")
                self.problems.add(entry.path, line, "billede", wrong, mend)
                continue
            if found := check_picture(self.root / "public" / "assets" / name):
                self.problems.add(entry.path, line, "billede", *found)
            if not entry.record.picture_text:
                self.problems.add(
                    entry.path,
                    line,
                    "billedtekst",
                    _("Billedet mangler en tekst."),
                    _("Skriv, hvad billedet viser, for den der ikke ser det."),
                )


def _is_minutes_place(path: Path) -> bool:
    """Whether a file is in a group's folder and called by a date; another name could be a person's."""
    return len(path.parts) == 2 and _MINUTES_NAME.fullmatch(path.name) is not None


def _is_member_id(name: str) -> bool:
    return len(name) == 10 and name.isascii() and name.isalnum() and name == name.lower()


def _is_asset_name(name: str) -> bool:
    parts = name.split("/")
    return all(part and not part.startswith(".") and "\\" not in part for part in parts)


def _front_matter(text: str, path: str, problems: Problems) -> tuple[str, str, int] | None:
    """The front matter, the Markdown below it, and the line the Markdown begins at."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.add(
            path,
            1,
            "",
            _("Filen begynder ikke med felter."),
            _("Den første linje skal være --- og så «titel: ...»."),
        )
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return "\n".join(lines[1:number]) + "\n", "\n".join(lines[number + 1 :]), number + 2
    problems.add(
        path,
        1,
        "",
        _("Felterne øverst er ikke sluttet af."),
        _("Sæt en linje med --- mellem felterne og teksten."),
    )
    return None


def page_address(slug: str) -> str:
    """The address of a page file: `"om-os/strategi-2023/"`; `""` for `forside`."""
    return addresses.FRONT if slug == "forside" else f"{slug}/"


def _news_address(slug: str) -> str:
    return addresses.news(news_slug(slug))


def news_slug(slug: str) -> str:
    """A piece of news is found by its words; the date in the file's name only sorts the folder."""
    head, rest = slug[:10], slug[11:]
    try:
        datetime.date.fromisoformat(head)
    except ValueError:
        return slug
    return rest or slug
