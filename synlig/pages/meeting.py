"""The page of one meeting: its facts, and its agenda item by item."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import date_with_weekday, long_date
from synlig.edition import Meeting, PublicItem
from synlig.language import _
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
from synlig.pages.meeting_words import (
    approved_sentence,
    correction_sentence,
    item_kind,
    item_title,
    meeting_facts,
    next_meeting,
    presented_by,
    times,
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
    presenter: str | None
    text: Markup | None
    decision: Markup | None
    tasks: tuple[TaskLine, ...]


@dataclass(frozen=True)
class CorrectionLine:
    """What was corrected after the approval. `said` is when and by whom."""

    said: str
    what: str


@dataclass(frozen=True, kw_only=True)
class MeetingPage(Page):
    """The public account of one meeting."""

    template: ClassVar[str] = "meeting.html"

    group: Link
    date: str
    iso_date: str
    times: str | None
    facts: tuple[tuple[str, str], ...]
    """Place, present, absent, chair, minute-taker, as (what, answer)."""
    items: tuple[ItemView, ...]
    next_meeting: str | None
    approved: str
    approved_at: str | None
    """The address of the minutes of the meeting that approved these, where they are public."""
    corrections: tuple[CorrectionLine, ...]
    paper: str
    """The address of the same minutes as PDF."""
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
        times=times(meeting.since, meeting.until),
        facts=tuple(meeting_facts(meeting)),
        items=tuple(_item(item, line, today) for item in meeting.items),
        next_meeting=next_meeting(meeting),
        approved=approved_sentence(meeting),
        approved_at=next(
            (
                addresses.meeting(other.group, other.date)
                for other in own
                if other.date == meeting.approved_at
            ),
            None,
        ),
        corrections=tuple(_corrections(meeting)),
        paper=addresses.meeting_paper(meeting.group, meeting.date),
        before=meeting_line(own[place + 1], names) if place + 1 < len(own) else None,
        after=meeting_line(own[place - 1], names) if place else None,
    )


def _item(item: PublicItem, line: MeetingLine, today: datetime.date) -> ItemView:
    return ItemView(
        number=item.number,
        anchor=f"punkt-{item.number}",
        is_closed=item.kind == "closed",
        kind=item_kind(item),
        title=item_title(item),
        times=times(item.since, item.until),
        presenter=presented_by(item),
        text=html_of(item.text, line.address, f"punkt-{item.number}-"),
        decision=html_of(item.decision, line.address, f"beslutning-{item.number}-"),
        tasks=tuple(task_line(task, line, item.number, today) for task in item.tasks),
    )


def _corrections(meeting: Meeting) -> Iterator[CorrectionLine]:
    for correction in meeting.corrections:
        yield CorrectionLine(correction_sentence(correction), correction.what)
