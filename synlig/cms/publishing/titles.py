"""What a public record is called on a screen, and where visitors find it."""

from __future__ import annotations

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Event, Meeting, NewsItem, PublicRecord, SitePage
from synlig.language import _

HAVE_PAGES = frozenset({"pages", "news", "events", "meetings", "groups", "demand", "figures"})
"""Kinds of which each has a page to itself. A profile has one too, but which they are is told to nobody here."""


def headings() -> dict[str, str]:
    """What stands above each kind, in the order of the screen."""
    return {
        "pages": _("Sider"),
        "news": _("Nyheder"),
        "events": _("Arrangementer"),
        "meetings": _("Referater"),
        "pictures": _("Billeder, der er skiftet eller skåret til"),
        "files": _("Filer, der er skiftet ud"),
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


def title_of(record: PublicRecord, kind: str) -> str:
    if isinstance(record, SitePage | NewsItem | Event):
        return record.title
    if isinstance(record, Meeting):
        return _("{title}, {date}").format(title=record.title, date=long_date(record.date))
    return headings()[kind]


def address_of(record: PublicRecord) -> str:
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


_LISTS = {
    "groups": addresses.GROUPS,
    "series": addresses.EVENTS,
    "topics": addresses.NEWS,
    "demand": addresses.DEMAND,
    "figures": addresses.FIGURES,
    "tombstones": addresses.CATALOGUE,
}
