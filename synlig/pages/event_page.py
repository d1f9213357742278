"""The page of one event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import quote_plus

from markupsafe import Markup

from synlig import addresses
from synlig.edition import Edition, Event, EventPlace
from synlig.language import _
from synlig.pages.event_calendar import event_calendar
from synlig.pages.event_data import event_data
from synlig.pages.event_lines import EventLine, coming_events, event_line, place_lines
from synlig.pages.flyers import has_flyer
from synlig.pages.page import Link, Page, Site, SiteFile, relative
from synlig.pages.sign_up import SignUpView, seats_text, sign_up_view
from synlig.pages.snippets import render_text

MORE = 3
"""Other events at the foot of one."""


@dataclass(frozen=True, kw_only=True)
class EventPage(Page):
    """One event."""

    template: ClassVar[str] = "event.html"

    line: EventLine
    series: Link | None
    place: tuple[str, ...]
    """Name, street, town: the lines of an address."""
    map_href: str | None
    body: Markup | None
    sign_up: SignUpView | None
    seats: str | None
    audience: str | None
    flyer: str | None
    """The address of the poster."""
    calendar: str
    calendar_label: str
    data: Markup
    """JSON-LD of the event (schema.org/Event)."""
    more: tuple[EventLine, ...]


def event_pages(edition: Edition, site: Site) -> Iterator[EventPage | SiteFile]:
    """The page of each event, and its calendar file."""
    coming = coming_events(edition)
    for event in edition.events:
        yield event_page(event, edition, coming, site)
        yield SiteFile(
            addresses.event_calendar(event.slug),
            event_calendar(event.title, (event,), site, edition.association.build_date),
        )


def event_page(event: Event, edition: Edition, coming: tuple[EventLine, ...], site: Site) -> EventPage:
    """The page of one event; `coming` are all that are to come."""
    series = {row.id: Link(row.title, addresses.series(row.id)) for row in edition.series.rows}
    address, today = addresses.event(event.slug), edition.association.build_date
    return EventPage(
        site=site,
        address=address,
        title=event.title,
        description=event.summary,
        trail=(Link(_("Arrangementer"), addresses.EVENTS),),
        line=event_line(event, today),
        series=series.get(event.series) if event.series is not None else None,
        place=place_lines(event.place),
        map_href=_map(event.place),
        body=render_text(event.text, edition, lambda there: relative(address, there)).html
        if event.text
        else None,
        sign_up=sign_up_view(event, today),
        seats=seats_text(event),
        audience=event.audience,
        flyer=addresses.event_flyer(event.slug) if has_flyer(event, today) else None,
        calendar=addresses.event_calendar(event.slug),
        calendar_label=_calendar_label(event),
        data=event_data(event, site),
        more=tuple(line for line in coming if line.address != address and not line.cancelled)[:MORE],
    )


def _map(place: EventPlace) -> str | None:
    """A link to a map of the place: opened by the visitor, never loaded by the page."""
    if place.street is None or place.town is None:
        return None
    return f"https://www.openstreetmap.org/search?query={quote_plus(f'{place.street}, {place.town}')}"


def _calendar_label(event: Event) -> str:
    if event.cancelled:
        return _("Hent aflysningen til din kalender")
    return _("Hent den nye tid til din kalender") if event.moved_from else _("Læg det i din kalender")
