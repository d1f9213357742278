"""Calendar files (iCalendar, RFC 5545) that Outlook, Google Calendar and Apple Calendar read alike.

Times are Danish time with the rules of summer time in the file, so that 10 o'clock stays 10 o'clock whatever the
reader's own zone. DTSTAMP is the build date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from urllib.parse import urlsplit

from icalendar import Calendar, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText
from icalendar import Event as Entry

from synlig.pages.page import Site

ZONE = "Europe/Copenhagen"
_HOUR = datetime.timedelta(hours=1)


def calendar_file(title: str, entries: Iterable[Entry], site: Site) -> bytes:
    """A calendar. `title` is what a program calls it; it must have entries (RFC 5545, 3.6)."""
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
    for entry in entries:
        calendar.add_component(entry)
    data: bytes = calendar.to_ical()
    return data


def begin_entry(name: str, address: str, site: Site, built: datetime.date) -> Entry:
    """What every entry has. `name` must stay the same from build to build: programs know the entry by it."""
    entry = Entry()
    entry.add("uid", f"{name}@{urlsplit(site.base_url).hostname}")
    entry.add("dtstamp", datetime.datetime.combine(built, datetime.time(), datetime.UTC))
    entry.add("url", site.base_url + address)
    entry.add("organizer", _organizer(site))
    return entry


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


def _organizer(site: Site) -> vCalAddress:
    """The association; a published calendar must name one (RFC 5546, 3.2.1)."""
    organizer = vCalAddress(site.office.mail_href)
    organizer.params["CN"] = vText(site.name)
    return organizer
