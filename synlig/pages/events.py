"""The events: what is coming, what has been, the series, and the calendars of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import ClassVar

from synlig import addresses
from synlig.edition import Edition, EventSeries
from synlig.language import _
from synlig.pages.event_calendar import event_calendar
from synlig.pages.event_lines import EventLine, coming_events, in_order, past_events
from synlig.pages.event_page import event_pages
from synlig.pages.flyers import flyers_papers
from synlig.pages.months import month_to_open, months_pages
from synlig.pages.page import Link, Page, Site, SiteFile
from synlig.pages.paper import Paper

LATEST = 5
"""Past events on the page of what is coming; the rest are in the archive."""


@dataclass(frozen=True, kw_only=True)
class EventsPage(Page):
    """What is coming and what was lately: of all events, or of a series."""

    template: ClassVar[str] = "events.html"

    coming: tuple[EventLine, ...]
    past: tuple[EventLine, ...]
    series: tuple[Link, ...]
    month: str | None
    """The address of the month to look at first."""
    archive: str | None
    calendar: str

    @property
    def subscription(self) -> str:
        """The calendar's address for a program that is to keep looking; `webcal` is what opens one."""
        return f"webcal://{self.calendar_url.partition('://')[2]}"

    @property
    def calendar_url(self) -> str:
        return self.site.base_url + self.calendar


@dataclass(frozen=True)
class YearOfEvents:
    """The events of one year, the latest first."""

    year: int
    events: tuple[EventLine, ...]


@dataclass(frozen=True, kw_only=True)
class PastEventsPage(Page):
    """Everything that has been."""

    template: ClassVar[str] = "past_events.html"

    years: tuple[YearOfEvents, ...]


def events_pages(edition: Edition, site: Site) -> Iterator[Page | Paper | SiteFile]:
    """The lists, every event, the months, the posters, and the calendars."""
    yield _all(edition, site)
    yield _archive(edition, site)
    yield _calendar(site.name, addresses.CALENDAR, edition, site)
    for row in edition.series.rows:
        of_series = replace(
            edition, events=tuple(event for event in edition.events if event.series == row.id)
        )
        yield _series(row, of_series, site)
        yield _calendar(row.title, addresses.series_calendar(row.id), of_series, site)
    yield from event_pages(edition, site)
    yield from months_pages(edition, site)
    yield from flyers_papers(edition, site)


def _all(edition: Edition, site: Site) -> EventsPage:
    month = month_to_open(edition)
    return EventsPage(
        site=site,
        address=addresses.EVENTS,
        title=_("Arrangementer"),
        description=_("Åbent hus, kurser og workshops. Alle over 50 er velkomne."),
        coming=coming_events(edition),
        past=past_events(edition)[:LATEST],
        series=tuple(Link(row.title, addresses.series(row.id)) for row in edition.series.rows),
        month=addresses.month(month) if month is not None else None,
        archive=addresses.PAST_EVENTS,
        calendar=addresses.CALENDAR,
    )


def _series(row: EventSeries, of_series: Edition, site: Site) -> EventsPage:
    return EventsPage(
        site=site,
        address=addresses.series(row.id),
        title=row.title,
        description=row.summary,
        trail=(Link(_("Arrangementer"), addresses.EVENTS),),
        coming=coming_events(of_series),
        past=past_events(of_series),
        series=(),
        month=None,
        archive=None,
        calendar=addresses.series_calendar(row.id),
    )


def _archive(edition: Edition, site: Site) -> PastEventsPage:
    years = groupby(past_events(edition), key=lambda line: line.year)
    return PastEventsPage(
        site=site,
        address=addresses.PAST_EVENTS,
        title=_("Tidligere arrangementer"),
        description=_("Det, foreningen har inviteret til."),
        trail=(Link(_("Arrangementer"), addresses.EVENTS),),
        years=tuple(YearOfEvents(year, tuple(lines)) for year, lines in years),
    )


def _calendar(title: str, address: str, edition: Edition, site: Site) -> SiteFile:
    built = edition.association.build_date
    return SiteFile(address, event_calendar(title, in_order(edition), site, built))
