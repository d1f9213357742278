"""The newsletter: what is new on the site since a day, to be sent as mail or handed out on paper.

A mail cannot be called back, so it names nobody: where a title, a summary or a decision has a member's name in it by a
consent that holds for the site, the letter leads there instead (docs/decisions/0066). Every address in it is whole.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import date_with_weekday, long_date
from synlig.edition import Edition, Event, Meeting, NewsItem, PublicItem
from synlig.language import _
from synlig.pages.event_lines import EventLine, event_line, in_order
from synlig.pages.markdown import render
from synlig.pages.news_feed import last_out_first
from synlig.pages.page import OfficeView, Site
from synlig.pages.paper_text import PaperText, paper_text
from synlig.pages.words import capital

EVENTS = 8
"""Coming events in a letter; the rest are on the site."""


@dataclass(frozen=True)
class Told:
    """A piece of news."""

    title: str
    date: str
    summary: str
    url: str


@dataclass(frozen=True)
class Invited:
    """A coming event. `state` is what has become of it (`"Aflyst"`), or empty; `day` and `month` are a ticket's."""

    title: str
    summary: str
    place: str
    state: str
    day: str
    month: str
    when: str
    url: str


@dataclass(frozen=True)
class Decided:
    """One decision, as HTML and as parts of a text; both empty where somebody is named."""

    title: str
    html: Markup
    text: PaperText
    url: str


@dataclass(frozen=True)
class MeetingTold:
    """The decisions of one meeting, by whose it was and when."""

    title: str
    decisions: tuple[Decided, ...]


@dataclass(frozen=True)
class Newsletter:
    """What a letter says. Its template is `mail/newsletter.html` in the theme."""

    template: ClassVar[str] = "newsletter.html"

    title: str
    date: str
    lead: str
    news: tuple[Told, ...]
    events: tuple[Invited, ...]
    has_more_events: bool
    meetings: tuple[MeetingTold, ...]
    association: str
    notice: str | None
    """The demonstration's."""
    office: OfficeView
    site_url: str
    events_url: str

    @property
    def farewell(self) -> str:
        return _("Vil du ikke have flere breve, så svar på det her, og skriv det.")

    @property
    def is_empty(self) -> bool:
        return not (self.news or self.events or self.meetings)

    @staticmethod
    def styled(html: Markup, styles: Mapping[str, str]) -> Markup:
        """HTML with a style on each tag that has one in `styles`: many mail programs read no other."""
        return Markup(  # noqa: S704 - html is clean already, and the styles are the theme's
            re.sub(
                r"<([a-z][a-z0-9]*)\b(?=[^>]*>)",
                lambda tag: f'{tag[0]} style="{styles[tag[1]]}"' if tag[1] in styles else tag[0],
                html,
            )
        )


def make_newsletter(edition: Edition, site: Site, since: datetime.date) -> Newsletter:
    """What is new from a day on, that day included; and what is coming, whenever it was announced."""
    today = edition.association.build_date
    coming = [event for event in in_order(edition) if event.date >= today]
    return Newsletter(
        title=_("Nyt fra {name}").format(name=site.name),
        date=long_date(today),
        lead=_("Her er, hvad der er sket siden {date}.").format(date=long_date(since)),
        news=tuple(_told(item, site) for item in last_out_first(edition.news) if item.published >= since),
        events=tuple(_invited(event, today, site) for event in coming[:EVENTS]),
        has_more_events=len(coming) > EVENTS,
        meetings=tuple(_meetings(edition, since, site)),
        association=site.name,
        notice=_("Opfundne personer.") if site.demo else None,
        office=site.office,
        site_url=site.base_url,
        events_url=site.base_url + addresses.EVENTS,
    )


def _unnamed() -> str:
    return _("Her er nogen nævnt ved navn, og det gør et brev ikke. Læs det på hjemmesiden.")


def _told(item: NewsItem, site: Site) -> Told:
    date = long_date(item.date)
    return Told(
        title=_("Nyt {date}").format(date=date) if item.names_somebody else item.title,
        date=date,
        summary=_unnamed() if item.names_somebody else item.summary,
        url=site.base_url + addresses.news(item.slug),
    )


def _invited(event: Event, today: datetime.date, site: Site) -> Invited:
    line = event_line(event, today)
    return Invited(
        title=line.kind if event.names_somebody else event.title,
        summary=_unnamed() if event.names_somebody else event.summary,
        place="" if event.names_somebody else ", ".join(filter(None, (event.place.name, event.place.town))),
        state=_state(event, line),
        day=line.day,
        month=line.month,
        when=f"{capital(date_with_weekday(event.date))}, {line.times}",
        url=site.base_url + line.address,
    )


def _state(event: Event, line: EventLine) -> str:
    if event.cancelled:
        return _("Aflyst")
    if event.full:
        return _("Alt er optaget")
    if not line.moved_from:
        return ""
    return (
        _("Flyttet") if event.names_somebody else _("Flyttet fra {before}").format(before=line.moved_from[-1])
    )


def _meetings(edition: Edition, since: datetime.date, site: Site) -> Iterator[MeetingTold]:
    """The meetings whose minutes could be read from a day on, and that decided something; the latest first."""
    names = {group.id: group.title for group in edition.groups.rows}
    for meeting in sorted(edition.meetings, key=lambda each: (each.date, each.group), reverse=True):
        decisions = tuple(
            _decided(item, meeting, site) for item in meeting.items if item.decision is not None
        )
        if decisions and meeting.approved >= since:
            yield MeetingTold(f"{capital(names[meeting.group])}, {long_date(meeting.date)}", decisions)


def _decided(item: PublicItem, meeting: Meeting, site: Site) -> Decided:
    here = f"{site.base_url}{addresses.meeting(meeting.group, meeting.date)}#punkt-{item.number}"
    if item.names_somebody or item.decision is None:
        title = _("Punkt {number}").format(number=item.number)
        return Decided(title, Markup("<p>{}</p>").format(_unnamed()), (_unnamed(),), here)
    html = render(item.decision, lambda there: site.base_url + there).html
    return Decided(item.title or "", html, paper_text(item.decision, site.base_url), here)
