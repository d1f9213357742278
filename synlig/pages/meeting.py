"""The page of one meeting: its facts, and its agenda item by item."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import date_with_weekday, long_date, time_of_day
from synlig.edition import Meeting, PublicItem
from synlig.language import _
from synlig.pages import words
from synlig.pages.meeting_lines import (
    MeetingLine,
    Names,
    TaskLine,
    about_link,
    archive_link,
    html_of,
    meeting_line,
    task_line,
)
from synlig.pages.page import Link, Page, Site


@dataclass(frozen=True)
class ItemView:
    """One agenda item. Of a closed one only the number is there."""

    number: int
    anchor: str
    is_closed: bool
    kind: str
    title: str
    times: str | None
    text: Markup | None
    decision: Markup | None
    tasks: tuple[TaskLine, ...]


@dataclass(frozen=True, kw_only=True)
class MeetingPage(Page):
    """The public account of one meeting."""

    template: ClassVar[str] = "meeting.html"

    group: Link
    date: str
    iso_date: str
    times: str | None
    place: str | None
    facts: tuple[tuple[str, str], ...]
    """Present, absent, chair, minute-taker, as (what, answer)."""
    items: tuple[ItemView, ...]
    next_meeting: str | None
    approved: str
    before: MeetingLine | None
    after: MeetingLine | None


def meeting_page(
    meeting: Meeting,
    meetings: tuple[Meeting, ...],
    names: Names,
    today: datetime.date,
    site: Site,
) -> MeetingPage:
    line = meeting_line(meeting, names)
    own = [other for other in meetings if other.group == meeting.group]
    place = own.index(meeting)
    group = Link(names[meeting.group], addresses.group_minutes(meeting.group))
    return MeetingPage(
        site=site,
        address=line.address,
        title=meeting.title,
        description=_("Referat fra {group}, {date}.").format(
            group=names[meeting.group], date=long_date(meeting.date)
        ),
        trail=(about_link(), archive_link(), group),
        group=group,
        date=date_with_weekday(meeting.date),
        iso_date=meeting.date.isoformat(),
        times=_times(meeting.since, meeting.until),
        place=meeting.place,
        facts=tuple(_facts(meeting)),
        items=tuple(_item(item, line, today) for item in meeting.items),
        next_meeting=_next_meeting(meeting),
        approved=long_date(meeting.approved),
        before=meeting_line(own[place + 1], names) if place + 1 < len(own) else None,
        after=meeting_line(own[place - 1], names) if place else None,
    )


def _facts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    yield _("Til stede"), words.capital(meeting.attendance)
    if meeting.absent:
        yield _("Afbud"), str(meeting.absent)
    if meeting.chair:
        yield _("Ordstyrer"), words.capital(meeting.chair)
    if meeting.minute_taker:
        yield _("Referent"), words.capital(meeting.minute_taker)


def _item(item: PublicItem, line: MeetingLine, today: datetime.date) -> ItemView:
    kinds = {
        "information": _("Orientering"),
        "discussion": _("Drøftelse"),
        "decision": _("Beslutning"),
        "closed": "",
    }
    return ItemView(
        number=item.number,
        anchor=f"punkt-{item.number}",
        is_closed=item.kind == "closed",
        kind=kinds[item.kind],
        title=item.title or _("Lukket punkt"),
        times=_times(item.since, item.until),
        text=html_of(item.text, line.address, f"punkt-{item.number}-"),
        decision=html_of(item.decision, line.address, f"beslutning-{item.number}-"),
        tasks=tuple(task_line(task, line, item.number, today) for task in item.tasks),
    )


def _next_meeting(meeting: Meeting) -> str | None:
    if meeting.next_date is None:
        return None
    text = date_with_weekday(meeting.next_date)
    if meeting.next_since:
        text += _(" kl. {time}").format(time=time_of_day(meeting.next_since))
    if meeting.next_place:
        text += f", {meeting.next_place}"
    return words.capital(text)


def _times(since: datetime.time | None, until: datetime.time | None) -> str | None:
    """`"kl. 13.30-15.00"`"""
    if since is None:
        return None
    end = f"–{time_of_day(until)}" if until else ""
    return f"kl. {time_of_day(since)}{end}"
