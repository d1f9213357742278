"""A meeting in a list, its tasks, and the way to what is gathered across meetings."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from markupsafe import Markup

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Edition, Meeting, PublicCode, PublicMarkdown, PublicTask, PublicText
from synlig.language import _
from synlig.pages import words
from synlig.pages.markdown import render
from synlig.pages.page import Link, relative

Names: TypeAlias = Mapping[PublicCode, PublicText]
"""What each group is called, by its id."""


@dataclass(frozen=True)
class MeetingLine:
    """A meeting in a list."""

    title: str
    address: str
    group_id: str
    group: str
    date: str
    iso_date: str
    decisions: int

    @property
    def day(self) -> str:
        """The date where the year stands above: `"3. marts"`."""
        return self.date.rpartition(" ")[0]


@dataclass(frozen=True)
class TaskLine:
    """One task. `state` is `open`, `overdue`, `done` or `dropped`; overdue by the build date."""

    what: str
    owner: str
    by: str | None
    iso_by: str | None
    state: str
    state_text: str
    meeting: MeetingLine
    item: int

    @property
    def address(self) -> str:
        """The agenda item that gave the task."""
        return f"{self.meeting.address}#punkt-{self.item}"


def meeting_lines(edition: Edition, group: str) -> tuple[MeetingLine, ...]:
    """The meetings of one group, newest first."""
    names = {known.id: known.title for known in edition.groups.rows}
    own = sorted(
        (meeting for meeting in edition.meetings if meeting.group == group),
        key=lambda m: m.date,
        reverse=True,
    )
    return tuple(meeting_line(meeting, names) for meeting in own)


def meeting_line(meeting: Meeting, names: Names) -> MeetingLine:
    return MeetingLine(
        title=meeting.title,
        address=addresses.meeting(meeting.group, meeting.date),
        group_id=meeting.group,
        group=names[meeting.group],
        date=long_date(meeting.date),
        iso_date=meeting.date.isoformat(),
        decisions=sum(item.decision is not None for item in meeting.items),
    )


def task_line(task: PublicTask, line: MeetingLine, item: int, today: datetime.date) -> TaskLine:
    overdue = task.state == "open" and task.by is not None and task.by < today
    state = "overdue" if overdue else task.state
    return TaskLine(
        what=task.what,
        owner=words.capital(task.owner),
        by=long_date(task.by) if task.by else None,
        iso_by=task.by.isoformat() if task.by else None,
        state=state,
        state_text=task_states()[state],
        meeting=line,
        item=item,
    )


def task_states() -> Mapping[str, str]:
    """What each state of a task is called."""
    return {
        "overdue": _("Over frist"),
        "open": _("Åben"),
        "done": _("Udført"),
        "dropped": _("Frafaldet"),
    }


def html_of(text: PublicMarkdown | None, here: str, part: str = "") -> Markup | None:
    """The text as HTML on the page `here`, whose links are written from there; `part` stands before its ids."""
    return None if text is None else render(text, lambda there: relative(here, there), part).html


def about_link() -> Link:
    return Link(_("Om os"), addresses.ABOUT)


def archive_link() -> Link:
    return Link(_("Referater"), addresses.MINUTES)


def registers() -> tuple[Link, ...]:
    return archive_link(), Link(_("Beslutninger"), addresses.DECISIONS), Link(_("Opgaver"), addresses.TASKS)
