"""Events as calendar entries.

An event keeps its UID as long as its file keeps its name, and its SEQUENCE goes up when time, place or state change
(RFC 5546, 2.1.4), so that a calendar which has it takes the change in.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from icalendar import Event as Entry

from synlig import addresses
from synlig.dates import danish_moment
from synlig.edition import Event
from synlig.language import _
from synlig.pages.calendar import begin_entry, calendar_file
from synlig.pages.event_lines import event_line, place_lines
from synlig.pages.page import Site
from synlig.pages.sign_up import sign_up_view


def event_calendar(title: str, events: Iterable[Event], site: Site, built: datetime.date) -> bytes:
    """A calendar of events. `built` is the day that stands as its stamp."""
    return calendar_file(title, (_entry(event, site, built) for event in events), site)


def _entry(event: Event, site: Site, built: datetime.date) -> Entry:
    entry = begin_entry(event.slug, addresses.event(event.slug), site, built)
    entry.add("sequence", event.sequence)
    entry.add("dtstart", danish_moment(event.date, event.since))
    entry.add("dtend", danish_moment(event.date, event.until))
    entry.add("summary", _("Aflyst: {title}").format(title=event.title) if event.cancelled else event.title)
    entry.add("description", "\n".join(_told(event, built)))
    entry.add("location", ", ".join(place_lines(event.place)))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    return entry


def _told(event: Event, built: datetime.date) -> Iterator[str]:
    """What a calendar says of an event besides time and place; a program may show no state, so words do."""
    for moved in event_line(event, built).moved_from:
        yield _("Flyttet fra {before}.").format(before=moved)
    yield event.summary
    sign_up = sign_up_view(event, built)
    if sign_up is not None:
        yield sign_up.text
        if event.sign_up is not None and sign_up.href is not None:
            yield event.sign_up.to or ""
