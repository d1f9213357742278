"""Calendar files (iCalendar, RFC 5545) that Outlook, Google Calendar and Apple Calendar read alike.

Times are Danish time with the rules of summer time in the file, so that 10 o'clock stays 10 o'clock whatever the
reader's own zone. An event keeps its UID as long as its file keeps its name, and its SEQUENCE goes up when time, place
or state change (RFC 5546, 2.1.4), so that a calendar which has it takes the change in. DTSTAMP is the build date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText
from icalendar import Event as CalendarEvent

from synlig import addresses
from synlig.dates import danish_moment
from synlig.edition import Event
from synlig.language import _
from synlig.pages.event_lines import event_line, place_lines
from synlig.pages.page import Site
from synlig.pages.sign_up import sign_up_view

ZONE = "Europe/Copenhagen"
_HOUR = datetime.timedelta(hours=1)


def calendar_file(title: str, events: Iterable[Event], site: Site, built: datetime.date) -> bytes:
    """A calendar of events. `title` is what a program calls it; `built` the day that stands as its stamp."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{site.name}//Synlig//DA")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    calendar.add("x-wr-timezone", ZONE)
    calendar.add("refresh-interval", datetime.timedelta(hours=12), parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")
    calendar.add_component(_danish_time())
    for event in events:
        calendar.add_component(_entry(event, site, built))
    data: bytes = calendar.to_ical()
    return data


def _danish_time() -> Timezone:
    """Summer time from the last Sunday of March to the last of October, at 1 o'clock UTC (directive 2000/84/EC)."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, began, month, before, after in (
        (TimezoneDaylight(), "CEST", datetime.datetime(1981, 3, 29, 2), 3, _HOUR, 2 * _HOUR),  # noqa: DTZ001 - the zone itself
        (TimezoneStandard(), "CET", datetime.datetime(1996, 10, 27, 3), 10, 2 * _HOUR, _HOUR),  # noqa: DTZ001 - the zone itself
    ):
        part.add("tzname", name)
        part.add("dtstart", began)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone


def _entry(event: Event, site: Site, built: datetime.date) -> CalendarEvent:
    entry = CalendarEvent()
    entry.add("uid", f"{event.slug}@{urlsplit(site.base_url).hostname}")
    entry.add("dtstamp", datetime.datetime.combine(built, datetime.time(), datetime.UTC))
    entry.add("sequence", event.sequence)
    entry.add("dtstart", danish_moment(event.date, event.since))
    entry.add("dtend", danish_moment(event.date, event.until))
    entry.add("summary", _("Aflyst: {title}").format(title=event.title) if event.cancelled else event.title)
    entry.add("description", "\n".join(_told(event, built)))
    entry.add("location", ", ".join(place_lines(event.place)))
    entry.add("url", site.base_url + addresses.event(event.slug))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("organizer", _organizer(site))
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


def _organizer(site: Site) -> vCalAddress:
    """The association; a published calendar must name one (RFC 5546, 3.2.1)."""
    organizer = vCalAddress(site.office.mail_href)
    organizer.params["CN"] = vText(site.name)
    return organizer
