"""Which events have changed since they were published without saying so: calendars would not take the change in."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from synlig.edition.prose import Event


def unsaid(published: Iterable[Event], now: Iterable[Event]) -> Iterator[str]:
    """The slugs of events that were published with as high a `sequence`, and another time, place or state."""
    newest = {event.slug: event for event in now}
    found = {
        before.slug
        for before in published
        if (event := newest.get(before.slug)) is not None
        and before.sequence >= event.sequence
        and _appointment(before) != _appointment(event)
    }
    yield from sorted(found)


def vanished(published: Iterable[Event], now: Iterable[Event], on: datetime.date) -> Iterator[str]:
    """The slugs of events that were to come, and are not there any more: those who planned to come are not told."""
    there = {event.slug for event in now}
    yield from sorted(
        event.slug
        for event in published
        if event.slug not in there and event.date >= on and not event.cancelled
    )


def _appointment(event: Event) -> tuple[object, ...]:
    """What somebody who is coming must know."""
    return event.date, event.since, event.until, event.place, event.cancelled
