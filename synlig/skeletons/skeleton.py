"""One new file, or one member's folder, ready to be written in."""

from __future__ import annotations

import datetime
import secrets
import string
import typing
import unicodedata
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path

from synlig import addresses, classifications
from synlig.classifications import scales
from synlig.language import _
from synlig.records import (
    ItemKind,
    Member,
    MinutesState,
    Purpose,
    TaskState,
    news_slug,
    page_address,
    read_content,
)
from synlig.records.public_files import GroupRow
from synlig.skeletons.texts import days_after, fill, listed, quoted, refusal, write_new

ID_LETTERS = string.ascii_lowercase + string.digits
ID_LENGTH = 10
LONGEST_TITLE = 120
"""Characters; it becomes a file name and an address."""
EXAMPLE_ID = "k3v9q2m7xd"


def write_skeleton(content: Path, kind: str, name: str | None, on: datetime.date) -> Path:
    """Write a new file of a kind in `KINDS`, and return the one to go on in.

    `name` is the title of news, pages and events, the group's id for minutes, and nothing for a member. `on` is the
    date it bears. A `ContentError` where there is such a file already, or the name is missing or cannot be used.
    """
    return KINDS[kind](content, name, on)


def _write(content: Path, path: str, text: str) -> Path:
    """`path` is relative to the content."""
    file = content / path
    write_new(file, f"{content.name}/{path}", text)
    return file


# what is private


def _new_member(content: Path, name: str | None, on: datetime.date) -> Path:
    if name is not None:
        raise refusal(
            f"{content.name}/private/members",
            _("Et medlems mappe hedder ikke efter medlemmet."),
            _("Skriv kun: python3 build.py new member. Navnet skriver du bagefter i filen."),
        )
    return write_member(content, on)


def write_member(content: Path, on: datetime.date, profile: str | None = None) -> Path:
    """A new member's folder, with a `profil.yml` of our own or the text given; returns the path of that file."""
    folder = f"private/members/{_fresh_id(content)}"
    written = [_write(content, f"{folder}/{name}", text) for name, text in member_files(on, profile).items()]
    return written[0]


def member_files(on: datetime.date, profile: str | None = None) -> dict[str, str]:
    """What a new member's folder holds, by the names of the files, `profil.yml` first."""
    values = {
        "month": f"{on:%Y-%m}",
        "date": on.isoformat(),
        "next_year": days_after(on, 365),
        "postal_code": "9000",
        "occupation": "bogholder",
        "zeros": "0" * 64,
        "example_id": EXAMPLE_ID,
        "purposes": listed(_words(Purpose)),
        "statuses": ", ".join(typing.get_args(Member.model_fields["status"].annotation)),
        "levels": listed(f"{term.code} = {term.da}" for term in scales.competence_levels()),
        "education": listed(f"{term.code} {term.da}" for term in classifications.disced15().of_level(2)),
        "language_levels": ", ".join(
            term.code for term in classifications.cefr() if term.level == 2 or term.code == "M"
        ),
        "leadership": _terms(scales.leadership()),
        "work_forms": _terms(scales.work_forms()),
        "availability": _terms(scales.availability()),
        "mobility": _terms(scales.mobility()),
    }
    beside = {name: fill(name, values) for name in ("samtykke.yml", "godkendelser.yml")}
    return {"profil.yml": profile or fill("profil.yml", values), **beside}


def _fresh_id(content: Path) -> str:
    """Random, because the id stands in file names that many people see."""
    while True:
        fresh = "".join(secrets.choice(ID_LETTERS) for _letter in range(ID_LENGTH))
        if not (content / "private" / "members" / fresh).exists():
            return fresh


def _new_minutes(content: Path, name: str | None, on: datetime.date) -> Path:
    group = _group(content, name)
    values = {
        "group": group.id,
        "title": quoted(_("Møde i {group}").format(group=group.name)),
        "date": on.isoformat(),
        "later": days_after(on, 28),
        "example_id": EXAMPLE_ID,
        "states": ", ".join(_words(MinutesState)),
        "kinds": ", ".join(_words(ItemKind)),
        "task_states": ", ".join(_words(TaskState)),
    }
    return _write(content, f"private/minutes/{group.id}/{on.isoformat()}.yml", fill("referat.yml", values))


def _group(content: Path, name: str | None) -> GroupRow:
    found, problems = read_content(content, content.name)
    if found is None:
        problems.stop_if_any()
    assert found is not None, "no content without a problem"
    groups = {group.id: group for group in found.groups.record.rows}
    if name in groups:
        return groups[name]
    raise refusal(
        found.groups.path,
        _("Der mangler et navn på gruppen.") if name is None else _("Gruppen kendes ikke."),
        _("Skriv en af disse: {groups}.").format(groups=", ".join(groups)),
    )


# what is public


def _new_news(content: Path, name: str | None, on: datetime.date) -> Path:
    folder, title = "public/news", _title(content, "news", name)
    slug = addresses.slug(title)
    same = [file for file in (content / folder).glob("*.md") if news_slug(file.stem) == slug]
    path = f"{folder}/{same[0].name if same else f'{on.isoformat()}-{slug}.md'}"
    return _write(content, path, fill("nyhed.md", _common_values(title, on)))


def _new_page(content: Path, name: str | None, on: datetime.date) -> Path:
    """A page; below another one where its file's name and a `/` stand before the title: `om-os/Vores historie`."""
    folder = "public/pages"
    above, slash, below = (name or "").rpartition("/")
    is_below = bool(slash) and _is_page(content / folder, above)
    title = _title(content, "page", below if is_below else name)
    slug = f"{above}/{addresses.slug(title)}" if is_below else addresses.slug(title)
    if page_address(slug) in addresses.GENERATED:
        raise refusal(
            f"{content.name}/{folder}/{slug}.md",
            _("Adressen bruges af en side, programmet selv laver."),
            _("Giv siden en anden titel."),
        )
    return _write(content, f"{folder}/{slug}.md", fill("side.md", _common_values(title, on)))


def _is_page(pages: Path, slug: str) -> bool:
    return (
        all(part and part == addresses.slug(part) for part in slug.split("/"))
        and (pages / f"{slug}.md").is_file()
    )


def _new_event(content: Path, name: str | None, on: datetime.date) -> Path:
    title = _title(content, "event", name)
    values = {**_common_values(title, on), "kinds": _terms(scales.event_kinds())}
    return _write(content, f"public/events/{addresses.slug(title)}.yml", fill("arrangement.yml", values))


def _common_values(title: str, on: datetime.date) -> dict[str, str]:
    return {"title": quoted(title), "date": on.isoformat(), "later": days_after(on, 28)}


def _title(content: Path, kind: str, name: str | None) -> str:
    """The title on one line; a `ContentError` where no address can be made of it."""
    shown = "".join(sign if sign.isprintable() else " " for sign in unicodedata.normalize("NFC", name or ""))
    title = " ".join(shown.split())
    wrong = None
    if not title:
        wrong = _("Der mangler en titel.")
    elif len(title) > LONGEST_TITLE:
        wrong = _("Titlen er for lang.")
    elif not addresses.slug(title):
        wrong = _("Titlen har ingen bogstaver eller tal.")
    if wrong:
        mend = _('Skriv for eksempel: python3 build.py new {kind} "Åbent hus i maj"').format(kind=kind)
        raise refusal(f"{content.name}/public", wrong, mend)
    return title


# the words of a comment


def _terms(scale: Iterable[classifications.Term]) -> str:
    return listed(term.da for term in scale)


def _words(words: type[Enum]) -> tuple[str, ...]:
    return tuple(str(word.value) for word in words)


KINDS: dict[str, Callable[[Path, str | None, datetime.date], Path]] = {
    "member": _new_member,
    "minutes": _new_minutes,
    "news": _new_news,
    "page": _new_page,
    "event": _new_event,
}
