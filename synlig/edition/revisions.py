"""What has changed since it was published without saying so: calendars and links would not take the change in."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from synlig import addresses
from synlig.edition.prose import Event, NewsItem, SitePage
from synlig.edition.record import PublicRecord


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
    there: set[str] = set()
    for event in now:
        there |= {addresses.event(event.slug), *event.old_addresses}
    yield from sorted(
        event.slug
        for event in published
        if addresses.event(event.slug) not in there and event.date >= on and not event.cancelled
    )


def lost(published: Iterable[SitePage], now: Iterable[PublicRecord]) -> Iterator[str]:
    """The addresses of pages that were published, and that lead nowhere any more: links to them are broken."""
    there: set[str] = set()
    for record in now:
        if isinstance(record, SitePage):
            there.add(record.address)
        if isinstance(record, SitePage | NewsItem | Event):
            there.update(record.old_addresses)
    yield from sorted({page.address for page in published} - there)


def _appointment(event: Event) -> tuple[object, ...]:
    """What somebody who is coming must know."""
    return event.date, event.since, event.until, event.place, event.cancelled
