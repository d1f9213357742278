"""The events of a month: a table with a week in each row, and the same as a list for a narrow screen."""

from __future__ import annotations

import datetime
from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from synlig import addresses
from synlig.dates import MONTHS, WEEKDAYS, long_date, month_and_year
from synlig.edition import Edition
from synlig.language import _
from synlig.pages.event_lines import EventLine, event_line, in_order, times_of
from synlig.pages.page import Link, Page, Site
from synlig.pages.words import capital


@dataclass(frozen=True)
class Occasion:
    """An event on a day. `moved_to` is where one finds it now, on the day that it was moved from."""

    event: EventLine
    times: str
    moved_to: str | None = None


@dataclass(frozen=True)
class Day:
    """A day of a month: `"Onsdag den 2. december"`. `number` is None in the week's cells outside the month."""

    number: int | None
    iso_date: str
    heading: str
    occasions: tuple[Occasion, ...]


@dataclass(frozen=True)
class Week:
    """Seven days from Monday; `number` is the week's by ISO 8601, as Danes count."""

    number: int
    days: tuple[Day, ...]


@dataclass(frozen=True, kw_only=True)
class MonthPage(Page):
    """One month."""

    template: ClassVar[str] = "month.html"

    weekdays: tuple[str, ...]
    weeks: tuple[Week, ...]
    before: Link | None
    after: Link | None
    """The nearest months that have events."""

    @property
    def days(self) -> tuple[Day, ...]:
        """The days on which something is."""
        return tuple(day for week in self.weeks for day in week.days if day.occasions)


Occasions = dict[datetime.date, list[Occasion]]


def months_pages(edition: Edition, site: Site) -> Iterator[MonthPage]:
    """A page for each month that has an event, or had one that was moved out of it."""
    occasions = _occasions(edition)
    months = sorted({f"{date:%Y-%m}" for date in occasions})
    links = [Link(capital(month_and_year(month)), addresses.month(month)) for month in months]
    for place, month in enumerate(months):
        yield MonthPage(
            site=site,
            address=addresses.month(month),
            title=links[place].title,
            description=_("Foreningens arrangementer i {month}.").format(month=month_and_year(month)),
            trail=(Link(_("Arrangementer"), addresses.EVENTS),),
            indexed=False,
            weekdays=tuple(capital(day) for day in WEEKDAYS),
            weeks=tuple(_weeks(month, occasions)),
            before=links[place - 1] if place else None,
            after=links[place + 1] if place + 1 < len(links) else None,
        )


def month_to_open(edition: Edition) -> str | None:
    """The month of the next event (`"2026-12"`); when nothing is coming, that of the last one."""
    today = edition.association.build_date
    events = in_order(edition)
    shown = next((event for event in events if event.date >= today), events[-1] if events else None)
    return f"{shown.date:%Y-%m}" if shown is not None else None


def _occasions(edition: Edition) -> Occasions:
    found: Occasions = defaultdict(list)
    for event in in_order(edition):
        line = event_line(event, edition.association.build_date)
        found[event.date].append(Occasion(line, line.times))
        for moved in event.moved_from:
            if moved.date != event.date:
                to = long_date(event.date)
                found[moved.date].append(Occasion(line, times_of(moved.since, moved.until), to))
    return found


def _weeks(month: str, occasions: Occasions) -> Iterator[Week]:
    year, number = (int(part) for part in month.split("-"))
    for dates in Calendar().monthdatescalendar(year, number):
        days = tuple(_day(date, number, occasions) for date in dates)
        yield Week(dates[0].isocalendar().week, days)


def _day(date: datetime.date, month: int, occasions: Occasions) -> Day:
    if date.month != month:
        return Day(None, "", "", ())
    heading = f"{capital(WEEKDAYS[date.weekday()])} den {date.day}. {MONTHS[month - 1]}"
    return Day(date.day, date.isoformat(), heading, tuple(occasions.get(date, ())))
