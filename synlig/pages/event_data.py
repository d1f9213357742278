"""An event as search engines read it: JSON-LD (https://schema.org/Event, read 2026-11-23)."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from synlig import addresses
from synlig.dates import danish_moment
from synlig.edition import Event
from synlig.pages.page import Site

SCHEMA = "https://schema.org/"


def event_data(event: Event, site: Site) -> Markup:
    """What stands in the page's `<script type="application/ld+json">`. All that the association invites to is free."""
    here = site.base_url + addresses.event(event.slug)
    data: dict[str, Any] = {
        "@context": SCHEMA,
        "@type": "Event",
        "name": event.title,
        "description": event.summary,
        "startDate": danish_moment(event.date, event.since).isoformat(),
        "endDate": danish_moment(event.date, event.until).isoformat(),
        **_state(event),
        "eventAttendanceMode": f"{SCHEMA}OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": event.place.name, "address": _address(event)},
        "organizer": {"@type": "Organization", "name": site.name, "url": site.base_url},
        "isAccessibleForFree": True,
        "offers": {
            "@type": "Offer",
            "price": "0",
            "priceCurrency": "DKK",
            "availability": f"{SCHEMA}{'SoldOut' if event.full else 'InStock'}",
            "url": here,
        },
        "url": here,
    }
    if event.seats is not None:
        data["maximumAttendeeCapacity"] = event.seats
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON with every < escaped


def _state(event: Event) -> dict[str, Any]:
    """`EventRescheduled` is for another time; another place alone is no state of its own."""
    now = danish_moment(event.date, event.since)
    before = [danish_moment(moved.date, moved.since) for moved in event.moved_from]
    moved = [moment.isoformat() for moment in before if moment != now]
    if event.cancelled:
        return {"eventStatus": f"{SCHEMA}EventCancelled"}
    if moved:
        return {"eventStatus": f"{SCHEMA}EventRescheduled", "previousStartDate": moved}
    return {"eventStatus": f"{SCHEMA}EventScheduled"}


def _address(event: Event) -> dict[str, str]:
    address = {"@type": "PostalAddress", "addressCountry": "DK"}
    if event.place.street is not None:
        address["streetAddress"] = event.place.street
    if event.place.town is not None:
        address["postalCode"], _space, address["addressLocality"] = event.place.town.partition(" ")
    return address
