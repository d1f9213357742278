"""Posters: an event on one sheet, to be hung up at a job centre or a library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.edition import Edition, Event
from synlig.language import _
from synlig.pages.event_lines import event_line, place_lines
from synlig.pages.page import Site
from synlig.pages.paper import Paper, frame_of
from synlig.pages.sign_up import sign_up_view
from synlig.pages.weave import weave
from synlig.pages.words import capital


@dataclass(frozen=True, kw_only=True)
class FlyerPaper(Paper):
    """An event as a poster. It is read from two metres away, so the long text of the event is not on it."""

    template: ClassVar[str] = "flyer.typ"

    headline: str
    summary: str
    weekday: str
    day: str
    times: str
    moved: str | None
    place: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    """What one asks before one comes, as (what, answer)."""
    page_url: str
    weave: Markup
    labels: Mapping[str, str]


def has_flyer(event: Event, today: date) -> bool:
    """Whether there is a poster of an event: while it is to come, and as long as it is not cancelled."""
    return event.has_flyer and event.date >= today


def flyers_papers(edition: Edition, site: Site) -> Iterator[FlyerPaper]:
    """A poster of each event that is to have one."""
    today = edition.association.build_date
    yield from (_flyer(event, today, site) for event in edition.events if has_flyer(event, today))


def _flyer(event: Event, today: date, site: Site) -> FlyerPaper:
    line = event_line(event, today)
    return FlyerPaper(
        frame=frame_of(site),
        address=addresses.event_flyer(event.slug),
        title=_("{title}, {date}").format(title=event.title, date=line.date),
        kind=line.kind,
        headline=event.title,
        summary=event.summary,
        weekday=capital(line.weekday),
        day=line.date,
        times=line.times,
        moved=_("Flyttet fra {before}").format(before=line.moved_from[-1]) if line.moved_from else None,
        place=place_lines(event.place),
        facts=tuple(_facts(event)),
        page_url=site.base_url + line.address,
        weave=weave(event.slug, group="own"),
        labels={"call": _("Spørg os"), "page": _("Læs mere på hjemmesiden")},
    )


def _facts(event: Event) -> Iterator[tuple[str, str]]:
    """Paper that hangs says the same before and after the deadline."""
    if event.audience:
        yield _("For hvem"), event.audience
    sign_up = sign_up_view(event, date.min)
    if sign_up is not None:
        to = event.sign_up.to if event.sign_up is not None and sign_up.href else None
        yield _("Tilmelding"), " ".join(part for part in (sign_up.text, to) if part)
