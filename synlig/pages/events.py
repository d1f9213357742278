"""Events: what is coming, what has been, and calendar files."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import quote_plus
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as CalendarEvent
from markupsafe import Markup

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import MONTHS, date_with_weekday, long_date, time_of_day
from synlig.edition import Edition, Event
from synlig.language import _
from synlig.pages.markdown import render
from synlig.pages.page import Link, Page, Site, SiteFile, relative
from synlig.pages.words import capital

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


@dataclass(frozen=True)
class EventLine:
    """An event in a list or as a ticket. `day` and `month` are for the ticket's stub (`"25"`, `"nov"`)."""

    title: str
    address: str
    kind: str
    series: str | None
    date: str
    iso_date: str
    day: str
    month: str
    weekday: str
    times: str
    place: str
    summary: str
    cancelled: bool
    is_past: bool


@dataclass(frozen=True)
class SignUpView:
    """How to sign up: a sentence, and a link where there is one."""

    text: str
    href: str | None
    label: str | None


@dataclass(frozen=True, kw_only=True)
class EventsPage(Page):
    """What is coming, and what has been."""

    template: ClassVar[str] = "events.html"

    coming: tuple[EventLine, ...]
    past: tuple[EventLine, ...]
    calendar: str


@dataclass(frozen=True, kw_only=True)
class EventPage(Page):
    """One event."""

    template: ClassVar[str] = "event.html"

    line: EventLine
    place: tuple[str, ...]
    """Name, street, town: the lines of an address."""
    map_href: str | None
    body: Markup | None
    sign_up: SignUpView | None
    seats: int | None
    audience: str | None
    calendar: str
    data: Markup
    """JSON-LD of the event (schema.org/Event)."""
    more: tuple[EventLine, ...]


def events_pages(edition: Edition, site: Site) -> Iterator[Page | SiteFile]:
    """The list, every event, and their calendars."""
    lines = {event.slug: _line(event, edition.association.build_date) for event in edition.events}
    coming = coming_events(edition)
    past = tuple(
        sorted(
            (line for line in lines.values() if line.is_past), key=lambda line: line.iso_date, reverse=True
        )
    )
    yield EventsPage(
        site=site,
        address=addresses.EVENTS,
        title=_("Arrangementer"),
        description=_("Åbent hus, kurser og workshops. Alle over 50 er velkomne."),
        coming=coming,
        past=past,
        calendar=addresses.CALENDAR,
    )
    for event in edition.events:
        more = tuple(line for line in coming if line.address != lines[event.slug].address)[:3]
        yield _event_page(event, lines[event.slug], more, site)
        yield SiteFile(
            addresses.event_calendar(event.slug), _calendar((event,), site, edition.association.build_date)
        )
    in_order = tuple(sorted(edition.events, key=lambda event: (event.date, event.since, event.slug)))
    yield SiteFile(addresses.CALENDAR, _calendar(in_order, site, edition.association.build_date))


def coming_events(edition: Edition) -> tuple[EventLine, ...]:
    """The events from the build date on, the next one first."""
    today = edition.association.build_date
    ahead = sorted(
        (event for event in edition.events if event.date >= today), key=lambda e: (e.date, e.since, e.slug)
    )
    return tuple(_line(event, today) for event in ahead)


def _line(event: Event, today: datetime.date) -> EventLine:
    return EventLine(
        title=event.title,
        address=addresses.event(event.slug),
        kind=capital(scales.event_kinds()[event.kind].da),
        series=event.series,
        date=long_date(event.date),
        iso_date=event.date.isoformat(),
        day=str(event.date.day),
        month=MONTHS[event.date.month - 1][:3],
        weekday=date_with_weekday(event.date).split(" den ")[0],
        times=f"kl. {time_of_day(event.since)}–{time_of_day(event.until)}",
        place=event.place.name,
        summary=event.summary,
        cancelled=event.cancelled,
        is_past=event.date < today,
    )


def _event_page(event: Event, line: EventLine, more: tuple[EventLine, ...], site: Site) -> EventPage:
    address = addresses.event(event.slug)
    place = tuple(part for part in (event.place.name, event.place.street, event.place.town) if part)
    return EventPage(
        site=site,
        address=address,
        title=event.title,
        description=event.summary,
        trail=(Link(_("Arrangementer"), addresses.EVENTS),),
        line=line,
        place=place,
        map_href=_map(event),
        body=render(event.text, lambda there: relative(address, there)).html if event.text else None,
        sign_up=_sign_up(event),
        seats=event.seats,
        audience=event.audience,
        calendar=addresses.event_calendar(event.slug),
        data=_structured(event, site),
        more=more,
    )


def _map(event: Event) -> str | None:
    """A link to a map of the place: opened by the visitor, never loaded by the page."""
    if event.place.street is None or event.place.town is None:
        return None
    return f"https://www.openstreetmap.org/search?query={quote_plus(f'{event.place.street}, {event.place.town}')}"


def _sign_up(event: Event) -> SignUpView | None:
    if event.sign_up is None or event.cancelled:
        return None
    sign_up = event.sign_up
    until = _(" senest {date}").format(date=long_date(sign_up.deadline)) if sign_up.deadline else ""
    match sign_up.way:
        case "none":
            return SignUpView(_("Du behøver ikke melde dig til. Bare kom."), None, None)
        case "mail":
            return SignUpView(
                _("Skriv til os{until}.").format(until=until), f"mailto:{sign_up.to}", sign_up.to
            )
        case "phone":
            digits = "".join(sign for sign in sign_up.to or "" if sign.isdigit())
            return SignUpView(
                _("Ring til os{until}.").format(until=until), f"tel:+45{digits[-8:]}", sign_up.to
            )
        case "link":
            return SignUpView(
                _("Meld dig til{until}.").format(until=until), sign_up.to, _("Til tilmeldingen")
            )


def _structured(event: Event, site: Site) -> Markup:
    """What search engines read (https://schema.org/Event, read 2026-11-22)."""
    state = "EventCancelled" if event.cancelled else "EventScheduled"
    data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": event.title,
        "description": event.summary,
        "startDate": _moment(event.date, event.since).isoformat(),
        "endDate": _moment(event.date, event.until).isoformat(),
        "eventStatus": f"https://schema.org/{state}",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": event.place.name,
            "address": ", ".join(part for part in (event.place.street, event.place.town) if part),
        },
        "organizer": {"@type": "Organization", "name": site.name, "url": site.base_url},
        "url": site.base_url + addresses.event(event.slug),
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON with every < escaped


def _moment(date: datetime.date, time: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(date, time, COPENHAGEN)


def _calendar(events: tuple[Event, ...], site: Site, built: datetime.date) -> bytes:
    """A calendar file (RFC 5545): UTC times, which no program reads wrongly, and stamps from the build date."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{site.name}//Synlig//DA")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", site.name)
    host = site.base_url.split("/")[2]
    for event in events:
        entry = CalendarEvent()
        entry.add("uid", f"{event.slug}@{host}")
        entry.add("dtstamp", datetime.datetime.combine(built, datetime.time(), datetime.UTC))
        entry.add("dtstart", _moment(event.date, event.since).astimezone(datetime.UTC))
        entry.add("dtend", _moment(event.date, event.until).astimezone(datetime.UTC))
        entry.add("summary", event.title)
        entry.add("description", event.summary)
        entry.add(
            "location",
            ", ".join(part for part in (event.place.name, event.place.street, event.place.town) if part),
        )
        entry.add("url", site.base_url + addresses.event(event.slug))
        entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
        calendar.add_component(entry)
    data: bytes = calendar.to_ical()
    return data
