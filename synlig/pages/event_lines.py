"""An event in a line: in a list, on a ticket, in a month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import MONTHS, WEEKDAYS, date_with_weekday, long_date, time_of_day
from synlig.edition import EarlierTime, Edition, Event, EventPlace
from synlig.pages.words import capital


@dataclass(frozen=True)
class EventLine:
    """An event in a list or as a ticket. `day` and `month` are for the ticket's stub (`"25"`, `"nov"`).

    `moved_from` is when and where it was to be, the latest last: `"onsdag den 3. februar 2027, kl. 10.00–12.00"`.
    """

    title: str
    address: str
    kind: str
    date: str
    iso_date: str
    day: str
    month: str
    weekday: str
    times: str
    place: str
    summary: str
    cancelled: bool
    full: bool
    moved_from: tuple[str, ...]
    is_past: bool

    @property
    def year(self) -> int:
        return int(self.iso_date[:4])


def event_line(event: Event, today: date) -> EventLine:
    return EventLine(
        title=event.title,
        address=addresses.event(event.slug),
        kind=capital(scales.event_kinds()[event.kind].da),
        date=long_date(event.date),
        iso_date=event.date.isoformat(),
        day=str(event.date.day),
        month=MONTHS[event.date.month - 1][:3],
        weekday=WEEKDAYS[event.date.weekday()],
        times=times_of(event.since, event.until),
        place=event.place.name,
        summary=event.summary,
        cancelled=event.cancelled,
        full=event.full,
        moved_from=tuple(_earlier(event, moved) for moved in event.moved_from),
        is_past=event.date < today,
    )


def in_order(edition: Edition) -> tuple[Event, ...]:
    """All events, the first one first."""
    return tuple(sorted(edition.events, key=lambda event: (event.date, event.since, event.slug)))


def coming_events(edition: Edition) -> tuple[EventLine, ...]:
    """The events from the build date on, the next one first."""
    today = edition.association.build_date
    return tuple(event_line(event, today) for event in in_order(edition) if event.date >= today)


def past_events(edition: Edition) -> tuple[EventLine, ...]:
    """The events before the build date, the latest one first."""
    today = edition.association.build_date
    return tuple(event_line(event, today) for event in reversed(in_order(edition)) if event.date < today)


def times_of(since: time, until: time) -> str:
    """`kl. 10.00–12.30`"""
    return f"kl. {time_of_day(since)}–{time_of_day(until)}"


def place_lines(place: EventPlace) -> tuple[str, ...]:
    """Name, street, town, as far as they are known: the lines of an address."""
    return tuple(part for part in (place.name, place.street, place.town) if part)


def _earlier(event: Event, moved: EarlierTime) -> str:
    return ", ".join(_differing(event, moved))


def _differing(event: Event, moved: EarlierTime) -> Iterator[str]:
    """The old day and hour, and the old place, whichever is not as it is now."""
    if (moved.date, moved.since, moved.until) != (event.date, event.since, event.until):
        yield date_with_weekday(moved.date)
        yield times_of(moved.since, moved.until)
    if moved.place != event.place:
        yield from place_lines(moved.place)
