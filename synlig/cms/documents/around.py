"""Where the other documents have their pages, and which pages the program makes because of them: all that a document's
links, marks and address are held against. Said anew when a file of their kind is another, and not before.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from synlig import addresses
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.listing import Listed, listed_before
from synlig.records.minutes import MinutesState
from synlig.records.slugs import news_slug, page_address


@dataclass(frozen=True, repr=False)
class Around:
    """One of the others. `address` is that of its page, empty for minutes; `makes` are those of pages made because of
    it.
    """

    path: str
    slug: str
    date: datetime.date | None
    address: str
    makes: tuple[str, ...]


_known: dict[tuple[Path, str], tuple[tuple[Listed, ...], tuple[Around, ...]]] = {}


def around(content: Path, kind: Kind) -> tuple[Around, ...]:
    """Every document of the kind."""
    listed = listed_before(content, kind)
    before = _known.get((content, kind.name))
    if before is not None and before[0] is listed:
        return before[1]
    found = tuple(_around(kind, each) for each in listed)
    _known[content, kind.name] = listed, found
    return found


def public_address(kind: Kind, path: str) -> str:
    """Where visitors find a document of a public kind, relative to the site."""
    slug = kind.name_of(path)
    if kind.name == "page":
        return page_address(slug)
    return addresses.news(news_slug(slug)) if kind.name == "news" else addresses.event(slug)


def _around(kind: Kind, listed: Listed) -> Around:
    slug = kind.name_of(listed.path)
    address = "" if kind.name == "minutes" else public_address(kind, listed.path)
    return Around(listed.path, slug, listed.date, address, _makes(kind, slug, listed))


def _makes(kind: Kind, slug: str, listed: Listed) -> tuple[str, ...]:
    """As `news_addresses` and `event_addresses` of the records say it, and as links to minutes are known."""
    date = listed.date
    if date is None or kind.name == "page":
        return ()
    if kind.name == "news":
        return (addresses.news_year(date.year),)
    if kind.name == "event":
        return (addresses.event_calendar(slug), addresses.month(f"{date:%Y-%m}"))
    if listed.state != MinutesState.APPROVED.value:
        return ()
    group = listed.group
    return (
        addresses.group_minutes(group), addresses.year_minutes(date.year), addresses.meeting(group, date)
    )  # fmt: skip
