"""Pages, news, events, demand, figures, groups: what was public from the beginning."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

from synlig.edition.record import PublicCode, PublicMarkdown, PublicPart, PublicRecord, PublicText
from synlig.snippets import Pictures, files_in, snippets_in


class Illustration(PublicPart):
    """A picture and what it shows, in words; none where it is for decoration only. `asset` is the name of an asset of
    the edition.
    """

    asset: str
    alt: PublicText


class DoorText(PublicPart):
    """One of the two doors of the front page."""

    title: PublicText
    text: PublicText


class Front(PublicPart):
    """What only the front page has."""

    sentence: PublicText
    employer_door: DoorText
    senior_door: DoorText


class SitePage(PublicRecord):
    """A page of prose. `address` is `""` for the front page, else `"om-os/strategi-2023/"`.

    `old_addresses`, here as in news and events, is where it stood before; the first place first.
    """

    folder: ClassVar[str] = "pages"

    address: str
    title: PublicText
    menu_title: PublicText
    summary: PublicText
    order: int
    revised: datetime.date | None
    next_revision: datetime.date | None
    picture: Illustration | None
    front: Front | None
    body: PublicMarkdown
    old_addresses: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.address.rstrip("/") or "forside"


class NewsItem(PublicRecord):
    """A piece of news.

    `topics` are ids of `Topics`. `shown_from` is the first day it could be read, where that is not the `date` it bears.
    `names_somebody` says that title or summary has a member's name in it, by a consent that holds for the site alone.
    What has a default is not in editions made before it was here.
    """

    folder: ClassVar[str] = "news"

    slug: str
    title: PublicText
    date: datetime.date
    summary: PublicText
    topics: tuple[PublicCode, ...]
    picture: Illustration | None
    body: PublicMarkdown
    old_addresses: tuple[str, ...] = ()
    shown_from: datetime.date | None = None
    names_somebody: bool = False

    @property
    def published(self) -> datetime.date:
        """The day it came out."""
        return self.shown_from or self.date

    @property
    def name(self) -> str:
        return self.slug


class Topic(PublicPart):
    """What news can be about."""

    id: PublicCode
    title: PublicText
    summary: PublicText


class Topics(PublicRecord):
    """What the association's news are about, in its own order."""

    folder: ClassVar[str] = ""

    rows: tuple[Topic, ...]

    @property
    def name(self) -> str:
        return "topics"


class EventPlace(PublicPart):
    """Where an event is held."""

    name: PublicText
    street: PublicText | None
    town: PublicText | None
    """`"9400 Nørresundby"`"""


class SigningUp(PublicPart):
    """How one signs up; `to` is a mail address, a phone number or an external link."""

    way: Literal["mail", "phone", "link", "none"]
    to: PublicText | None
    deadline: datetime.date | None


class EarlierTime(PublicPart):
    """When and where an event was to be before it was moved."""

    date: datetime.date
    since: datetime.time
    until: datetime.time
    place: EventPlace


class Event(PublicRecord):
    """Something the association invites people to. Times are Danish time.

    `series` is the id of one of `Series`. `moved_from` has the first time and place first. `sequence` goes up whenever
    time, place or state change (RFC 5545, 3.8.7.4). What has a default is not in editions made before it was here.
    """

    folder: ClassVar[str] = "events"

    slug: str
    title: PublicText
    kind: PublicCode
    series: PublicCode | None
    date: datetime.date
    since: datetime.time
    until: datetime.time
    place: EventPlace
    summary: PublicText
    text: PublicMarkdown | None
    sign_up: SigningUp | None
    seats: int | None
    audience: PublicText | None
    cancelled: bool
    full: bool = False
    has_flyer: bool = False
    moved_from: tuple[EarlierTime, ...] = ()
    sequence: int = 0
    old_addresses: tuple[str, ...] = ()
    names_somebody: bool = False
    """Whether title, summary or place has a member's name in it, by a consent that holds for the site alone."""

    @property
    def name(self) -> str:
        return self.slug


class EventSeries(PublicPart):
    """Events that belong together."""

    id: PublicCode
    title: PublicText
    summary: PublicText


class Series(PublicRecord):
    """The association's series of events, in its own order."""

    folder: ClassVar[str] = ""

    rows: tuple[EventSeries, ...]

    @property
    def name(self) -> str:
        return "series"


class Demanded(PublicPart):
    """Something employers ask for, since a month (`"2026-04"`). `number` is None where it is 1 to 4."""

    competence: PublicText
    occupations: tuple[PublicCode, ...]
    number: int | None
    since: str
    feedback: PublicText | None


class Demand(PublicRecord):
    """What employers have asked the association for."""

    folder: ClassVar[str] = ""

    rows: tuple[Demanded, ...]

    @property
    def name(self) -> str:
        return "demand"


class FigureValue(PublicPart):
    """One value of a figure, with its source. `value` is None where it is too small, or would tell a small one."""

    period: PublicText
    value: int | None
    source: PublicText
    date: PublicText | None
    note: PublicText | None


class KeyFigure(PublicPart):
    """One key figure over time."""

    key: str
    title: PublicText
    unit: PublicText
    explanation: PublicText | None
    points: tuple[FigureValue, ...]


class KeyFigures(PublicRecord):
    """The association's key figures."""

    folder: ClassVar[str] = ""

    rows: tuple[KeyFigure, ...]

    @property
    def name(self) -> str:
        return "figures"


class Officer(PublicPart):
    """Somebody who agreed to be shown in their office."""

    post: PublicText
    person: PublicText


class GroupMeeting(PublicPart):
    """A meeting that a group is to hold."""

    date: datetime.date
    since: datetime.time | None
    until: datetime.time | None
    place: PublicText | None


class Group(PublicPart):
    """One of the association's groups."""

    id: PublicCode
    title: PublicText
    purpose: PublicText
    text: PublicMarkdown | None
    tasks: tuple[PublicText, ...]
    meets: PublicText | None
    meetings: tuple[GroupMeeting, ...]
    """In the order of the file, past ones too."""
    officers: tuple[Officer, ...]


class Groups(PublicRecord):
    """The association's groups, in their own order."""

    folder: ClassVar[str] = ""

    rows: tuple[Group, ...]

    @property
    def name(self) -> str:
        return "groups"


class OpeningHours(PublicPart):
    """When the office is open."""

    days: PublicText
    times: PublicText


class Office(PublicPart):
    """Where the association is found."""

    street: PublicText
    postal_code: PublicText
    town: PublicText
    phone: PublicText
    mail: PublicText
    hours: tuple[OpeningHours, ...]


def assets_shown(documents: Iterable[PublicRecord]) -> frozenset[str]:
    """The names of the pictures that pages and news show, above their texts and in them."""
    return frozenset(asset for document in documents for asset in _assets_of(document))


def files_led_to(documents: Iterable[PublicRecord]) -> frozenset[str]:
    """The names of the files to fetch that some text leads to."""
    texts: list[str] = []
    for document in documents:
        if isinstance(document, SitePage | NewsItem):
            texts.append(document.body)
        elif isinstance(document, Event):
            texts.append(document.text or "")
        elif isinstance(document, Groups):
            texts += (row.text or "" for row in document.rows)
    return frozenset().union(*map(files_in, texts))


def _assets_of(document: PublicRecord) -> Iterator[str]:
    if isinstance(document, SitePage | NewsItem):
        if document.picture is not None:
            yield document.picture.asset
        for mark in snippets_in(document.body):
            if isinstance(mark, Pictures):
                yield from (picture.asset for picture in mark.pictures)


class Association(PublicRecord):
    """Who publishes, and how the catalogue is run; from site.yml."""

    folder: ClassVar[str] = ""

    title: PublicText
    short_title: PublicText
    base_url: str
    demo: bool
    build_date: datetime.date
    theme: str
    office: Office
    policy: Literal["strict", "informed"]
    k: int
    response_promise: PublicText

    @property
    def name(self) -> str:
        return "association"
