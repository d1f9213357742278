"""What a publishing changes for visitors: what comes, goes and is another, by the titles that they read.

The edition that would be published is compared with that of the site that is out. A change of the theme or of the
program itself is not seen here: it may change every page and no text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from synlig import addresses
from synlig.cms.publishing.passages import Passage, difference, lines_of
from synlig.dates import long_date
from synlig.edition import (
    Change,
    Edition,
    EditionDamaged,
    Event,
    Meeting,
    NewsItem,
    PublicRecord,
    SitePage,
    changes,
    read_edition,
)
from synlig.language import _, ngettext
from synlig.release import Release, ReleaseError, Store

How = Literal["new", "changed", "gone"]


@dataclass(frozen=True)
class Changed:
    """One thing that visitors will find otherwise.

    `kind` is the folder of its kind in an edition ("news"), `heading` what stands above its kind. `address` is that of
    its page, relative to the site's own (`"nyt/aabent-hus/"`). `passages` are the words that come and go, with some
    around them; none where only order, picture or address is another. `before_page` is the file of the page that is
    out now, where there is one, and `stood` its address. `path` is that of the record in an edition, `""` for what has
    no page to itself.
    """

    kind: str
    heading: str
    title: str
    address: str
    how: How
    passages: tuple[Passage, ...] = ()
    before_page: Path | None = None
    stood: str = ""
    path: str = ""


class NotComparedError(ReleaseError):
    """What is out cannot be read; it can be published over."""


def changes_for_visitors(store: Store, edition: Path) -> tuple[Changed, ...]:
    """All of it, kind by kind; `edition` is the folder that a comparison has made (`Runner.edition`).

    Where nothing is out yet, everything is new. Profiles are counted, not named: which they are is nobody's business
    here. `NotComparedError` where the edition that is out cannot be read.
    """
    now, release = read_edition(edition), store.current()
    before = _read(store, release) if release is not None else None
    if before is None:
        found = [Change(record.path, "new") for record in _documents(now)]
    else:
        found = list(changes(before.folder, _documents(now)))
    told = [*_named(found, before, now, release), *_profiles(found), *_passed(before, now, release)]
    ranks = {kind: rank for rank, kind in enumerate(_headings())}
    return tuple(sorted(told, key=lambda each: (ranks[each.kind], each.how, each.title)))


def _read(store: Store, release: Release) -> Edition:
    try:
        return read_edition(store.edition(release))
    except (EditionDamaged, ValidationError, OSError, ValueError) as error:
        raise NotComparedError(
            _(
                "Det, der er på nettet, er bygget af en anden version og kan ikke sammenlignes. Du kan godt udgive."
            )
        ) from error


def _documents(edition: Edition) -> Iterator[PublicRecord]:
    """Those that stand in its folder; not pictures and files, which follow what shows them."""
    for name in (field.name for field in fields(edition)):
        if name not in ("folder", "pictures", "files"):
            value = getattr(edition, name)
            records = value if isinstance(value, tuple) else (value,)
            yield from (record for record in records if (edition.folder / record.path).is_file())


def _named(
    found: Iterable[Change], before: Edition | None, now: Edition, release: Release | None
) -> Iterator[Changed]:
    old = {record.path: record for record in _documents(before)} if before is not None else {}
    new = {record.path: record for record in _documents(now)}
    for change in found:
        if change.kind == "profiles":
            continue
        record = new.get(change.path) or old[change.path]
        address = _address(record)
        stood = _address(old[change.path]) if change.path in old else None
        yield Changed(
            change.kind,
            _headings()[change.kind],
            _title(record, change.kind),
            address,
            change.how,
            difference(lines_of(old.get(change.path)), lines_of(new.get(change.path))),
            _page(release, stood),
            stood or "",
            change.path if change.kind in _HAVE_PAGES else "",
        )


def _page(release: Release | None, address: str | None) -> Path | None:
    if release is None or address is None:
        return None
    file = release.folder / address / "index.html"
    return file if file.is_file() else None


def _profiles(found: Iterable[Change]) -> Iterator[Changed]:
    counted = Counter(change.how for change in found if change.kind == "profiles")
    for how, number in sorted(counted.items()):
        title = ngettext("{number} profil", "{number} profiler", number).format(number=number)
        yield Changed("profiles", _headings()["profiles"], title, addresses.CATALOGUE, how)


def _passed(before: Edition | None, now: Edition, release: Release | None) -> Iterator[Changed]:
    """Pages that change because days have gone. They are imported here: no other screen should wait for them."""
    from synlig.pages import passed

    if before is None:
        return
    said = {
        "event": _("{what} har været"),
        "sign_up": _("Fristen for at melde sig til {what} er gået"),
        "meeting": _("{what} har holdt sit møde"),
        "task": _("En opgave er over fristen: {what}"),
    }
    paths = {_address(each): each.path for each in (*now.events, *now.meetings)}
    for each in passed(before, before.association.build_date, now.association.build_date):
        if each.kind in said:
            yield Changed(
                "days",
                _headings()["days"],
                said[each.kind].format(what=each.what),
                each.address,
                "changed",
                before_page=_page(release, each.address),
                stood=each.address,
                path=paths.get(each.address, ""),
            )


def _headings() -> dict[str, str]:
    """What stands above each kind, in the order of the screen."""
    return {
        "pages": _("Sider"),
        "news": _("Nyheder"),
        "events": _("Arrangementer"),
        "meetings": _("Referater"),
        "groups": _("Grupper"),
        "series": _("Serier af arrangementer"),
        "topics": _("Emner"),
        "demand": _("Det, virksomheder efterlyser"),
        "figures": _("Nøgletal"),
        "association": _("Foreningens oplysninger"),
        "profiles": _("Kataloget"),
        "tombstones": _("Profiler, der er væk"),
        "days": _("Dage, der er gået"),
    }


def _title(record: PublicRecord, kind: str) -> str:
    if isinstance(record, SitePage | NewsItem | Event):
        return record.title
    if isinstance(record, Meeting):
        return _("{title}, {date}").format(title=record.title, date=long_date(record.date))
    return _headings()[kind]


def _address(record: PublicRecord) -> str:
    """Where the page of a record stands, or the page that shows it among others."""
    match record:
        case SitePage():
            return record.address
        case NewsItem():
            return addresses.news(record.slug)
        case Event():
            return addresses.event(record.slug)
        case Meeting():
            return addresses.meeting(record.group, record.date)
    return _LISTS.get(record.name, addresses.FRONT)


_HAVE_PAGES = frozenset({"pages", "news", "events", "meetings", "groups", "demand", "figures"})
"""Kinds of which each has a page to itself. A profile has one too, but which they are is not told."""
_LISTS = {
    "groups": addresses.GROUPS,
    "series": addresses.EVENTS,
    "topics": addresses.NEWS,
    "demand": addresses.DEMAND,
    "figures": addresses.FIGURES,
    "tombstones": addresses.CATALOGUE,
}
