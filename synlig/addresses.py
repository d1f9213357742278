"""The addresses of the site: Danish words, ASCII letters, a `/` at the end. One place, so that no two rooms
disagree.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable

FRONT = ""
EMPLOYERS = "for-virksomheder/"
DEMAND = "for-virksomheder/efterlyst/"
CATALOGUE = "find-en-medarbejder/"
OPEN_DATA = "find-en-medarbejder/data/"
OPEN_JSON = "find-en-medarbejder/katalog.json"
OPEN_TABLE = "find-en-medarbejder/katalog.csv"
OPEN_SCHEMA = "find-en-medarbejder/katalog.schema.json"
COMPARE = "find-en-medarbejder/sammenlign/"
MATCH = "find-en-medarbejder/match/"
SENIORS = "for-dig-over-50/"
EVENTS = "arrangementer/"
CALENDAR = "arrangementer/kalender.ics"
PAST_EVENTS = "arrangementer/tidligere/"
NEWS = "nyt/"
NEWS_FEED = "nyt/atom.xml"
NEWS_JSON = "nyt/feed.json"
ABOUT = "om-os/"
GROUPS = "om-os/grupper/"
MEETINGS_CALENDAR = "om-os/grupper/moeder.ics"
FIGURES = "om-os/noegletal/"
COMPETENCE_FIGURES = "om-os/noegletal/kompetencer/"
MINUTES = "om-os/referater/"
DECISIONS = "om-os/referater/beslutninger/"
TASKS = "om-os/referater/opgaver/"
WITHOUT_NAME = "for-dig-over-50/uden-navn/"
CONTACT = "kontakt/"
PRIVACY = "privatliv/"
ACCESSIBILITY = "tilgaengelighed/"
COLOPHON = "kolofon/"
SEARCH = "soeg/"
NOT_FOUND = "404.html"
GONE = "410.html"

GENERATED = (
    CATALOGUE,
    OPEN_DATA,
    OPEN_JSON,
    OPEN_TABLE,
    OPEN_SCHEMA,
    COMPARE,
    MATCH,
    DEMAND,
    EVENTS,
    CALENDAR,
    PAST_EVENTS,
    NEWS,
    NEWS_FEED,
    NEWS_JSON,
    GROUPS,
    FIGURES,
    COMPETENCE_FIGURES,
    MINUTES,
    DECISIONS,
    TASKS,
    SEARCH,
)
"""The addresses that exist whatever the pages are."""

REQUIRED = (FRONT, EMPLOYERS, SENIORS, ABOUT, CONTACT, PRIVACY, ACCESSIBILITY, COLOPHON)
"""The pages that an association writes itself and every page links to."""


_SPELT_OUT = {
    ord(letter): plain for letter, plain in zip("æøåäöü", ("ae", "oe", "aa", "ae", "oe", "ue"), strict=True)
}


def slug(text: str) -> str:
    """`"Øl & brød"` as `"oel-broed"`; empty for a text without letters or digits."""
    text = text.casefold().translate(_SPELT_OUT)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def profile(number: str) -> str:
    """The page of a CV number, with or without hyphens."""
    return f"{CATALOGUE}{number.replace('-', '')}/"


def sheet(number: str, place: int) -> str:
    """A profile's product sheet, the first being 1."""
    return f"{profile(number)}produktblad/{place}/"


def sheet_paper(number: str, place: int) -> str:
    """The same sheet as PDF; its name is to mean something in a folder of downloads."""
    return f"{sheet(number, place)}produktblad-{number.replace('-', '')}-{place}.pdf"


def list_paper(value: str) -> str:
    """All profiles of a choice as PDF; `value` is the address of the choice."""
    return f"{value}profiler-{value.rstrip('/').rpartition('/')[2]}.pdf"


def facet(name: str, value: str) -> str:
    """The plain page of one facet value: `facet("omraade", "himmerland")`."""
    return f"{CATALOGUE}{name}/{value}/"


def facet_choices(name: str) -> str:
    """Every choice of a long facet (`"find-en-medarbejder/kompetence/"`)."""
    return f"{CATALOGUE}{name}/"


def search(name: str, slugs: Iterable[str]) -> str:
    """The catalogue with choices made (`search("fag", ["72"])`); without JavaScript the list of all."""
    return f"{CATALOGUE}?{name}={','.join(slugs)}"


def pair(name: str, value: str, other: str, other_value: str) -> str:
    """The plain page of two facet values together: `pair("fag", "haandvaerk", "omraade", "himmerland")`."""
    return f"{facet(name, value)}{other}/{other_value}/"


def catalogue_index(content_hash: str) -> str:
    """The file that the catalogue's page searches in."""
    return f"{CATALOGUE}soegning.{content_hash}.json"


def news(item_slug: str) -> str:
    return f"{NEWS}{item_slug}/"


def news_topic(topic_id: str) -> str:
    return f"{NEWS}emne/{topic_id}/"


def news_year(year: int) -> str:
    return f"{NEWS}aar/{year}/"


def atom(page: str) -> str:
    """The Atom feed of a page that has one (`"nyt/"`)."""
    return f"{page}atom.xml"


def json_feed(page: str) -> str:
    """The JSON Feed of a page that has one."""
    return f"{page}feed.json"


def newsletter(form: str) -> str:
    """The file of a newsletter in a form (`"pdf"`); it stands on no site."""
    return f"nyhedsbrev.{form}"


def event(event_slug: str) -> str:
    return f"{EVENTS}{event_slug}/"


def event_calendar(event_slug: str) -> str:
    return f"{EVENTS}{event_slug}.ics"


def event_flyer(event_slug: str) -> str:
    """The poster of an event as PDF; its name is to mean something in a folder of downloads."""
    return f"{event(event_slug)}opslag-{event_slug}.pdf"


def series(series_id: str) -> str:
    return f"{EVENTS}serie/{series_id}/"


def series_calendar(series_id: str) -> str:
    return f"{EVENTS}serie/{series_id}.ics"


def month(month: str) -> str:
    """The events of a month (`"2026-12"`)."""
    return f"{EVENTS}maaned/{month}/"


def group(group_id: str) -> str:
    return f"{GROUPS}{group_id}/"


def group_calendar(group_id: str) -> str:
    return f"{GROUPS}{group_id}/moeder.ics"


def group_feed(group_id: str) -> str:
    return f"{MINUTES}{group_id}/atom.xml"


def group_minutes(group_id: str) -> str:
    return f"{MINUTES}{group_id}/"


def year_minutes(year: int) -> str:
    return f"{MINUTES}aar/{year}/"


def meeting(group_id: str, date: datetime.date) -> str:
    return f"{MINUTES}{group_id}/{date.isoformat()}/"


def meeting_paper(group_id: str, date: datetime.date) -> str:
    """The same minutes as PDF; its name is to mean something in a folder of downloads."""
    return f"{meeting(group_id, date)}referat-{group_id}-{date.isoformat()}.pdf"
