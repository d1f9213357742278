"""The newsletter on paper: for the notice board, and for those who have no mail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from synlig.language import _
from synlig.pages.newsletter import Invited, Newsletter
from synlig.pages.page import Site
from synlig.pages.paper import Paper, frame_of
from synlig.pages.paper_text import PaperText
from synlig.pages.words import capital


@dataclass(frozen=True, kw_only=True)
class NewsletterPaper(Paper):
    """The letter as a PDF. News are (title, date, summary, url), decisions (title, text, url)."""

    template: ClassVar[str] = "newsletter.typ"

    headline: str
    date: str
    lead: str
    news: tuple[tuple[str, str, str, str], ...]
    events: tuple[Mapping[str, str], ...]
    more_events: str | None
    """The address of all events, where not all are here."""
    meetings: tuple[tuple[str, tuple[tuple[str, PaperText, str], ...]], ...]
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
        news=tuple((item.title, item.date, item.summary, item.url) for item in letter.news),
        events=tuple(_event(event) for event in letter.events),
        more_events=letter.events_url if letter.has_more_events else None,
        meetings=tuple(
            (
                f"{meeting.group}, {meeting.date}",
                tuple((each.title, each.text, each.url) for each in meeting.decisions),
            )
            for meeting in letter.meetings
        ),
        labels={
            "news": _("Nyt"),
            "events": _("Det sker"),
            "decided": _("Besluttet"),
            "more_events": _("Flere arrangementer på hjemmesiden"),
        },
    )


def _event(event: Invited) -> Mapping[str, str]:
    return {
        "title": event.title,
        "state": event.state,
        "day": event.line.day,
        "month": event.line.month,
        "when": f"{capital(event.line.weekday)} den {event.line.date}, {event.line.times}",
        "place": event.place,
        "summary": event.summary,
        "url": event.url,
    }
