"""The newsletter on paper: for the notice board, and for those who have no mail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from synlig.language import _
from synlig.pages.newsletter import Invited, MeetingTold, Newsletter, Told
from synlig.pages.page import Site
from synlig.pages.paper import Paper, frame_of


@dataclass(frozen=True, kw_only=True)
class NewsletterPaper(Paper):
    """The letter as a PDF."""

    template: ClassVar[str] = "newsletter.typ"

    headline: str
    date: str
    lead: str
    news: tuple[Told, ...]
    events: tuple[Invited, ...]
    more_events: str | None
    """The address of all events, where not all are here."""
    meetings: tuple[MeetingTold, ...]
    labels: Mapping[str, str]


def newsletter_paper(letter: Newsletter, address: str, site: Site) -> NewsletterPaper:
    return NewsletterPaper(
        frame=frame_of(site),
        address=address,
        title=f"{letter.title}, {letter.date}",
        kind=_("Nyhedsbrev"),
        headline=letter.title,
        date=letter.date,
        lead=letter.lead,
        news=letter.news,
        events=letter.events,
        more_events=letter.events_url if letter.has_more_events else None,
        meetings=letter.meetings,
        labels={
            "news": _("Nyt"),
            "events": _("Det sker"),
            "decided": _("Besluttet"),
            "more_events": _("Flere arrangementer på hjemmesiden"),
        },
    )
