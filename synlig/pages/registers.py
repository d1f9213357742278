"""What is gathered across meetings: every decision, and every task."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.edition import Meeting
from synlig.language import _
from synlig.pages.meeting_lines import (
    MeetingLine,
    Names,
    TaskLine,
    about_link,
    archive_link,
    html_of,
    meeting_line,
    registers,
    task_line,
    task_states,
)
from synlig.pages.page import Link, Page, Site


@dataclass(frozen=True)
class DecisionLine:
    """One decision, in the register."""

    decision: Markup
    title: str
    meeting: MeetingLine
    address: str


@dataclass(frozen=True)
class YearOfDecisions:
    """The decisions of one year, newest first."""

    year: int
    decisions: tuple[DecisionLine, ...]


@dataclass(frozen=True, kw_only=True)
class DecisionsPage(Page):
    """Every decision of every meeting, newest first."""

    template: ClassVar[str] = "decisions.html"

    years: tuple[YearOfDecisions, ...]
    groups: tuple[tuple[str, str], ...]
    """The groups that have decided something, as (id, name)."""
    registers: tuple[Link, ...]

    @property
    def count(self) -> int:
        return sum(len(year.decisions) for year in self.years)


@dataclass(frozen=True, kw_only=True)
class TasksPage(Page):
    """Every task of every meeting, by state."""

    template: ClassVar[str] = "tasks.html"

    overdue: tuple[TaskLine, ...]
    open: tuple[TaskLine, ...]
    done: tuple[TaskLine, ...]
    groups: tuple[tuple[str, str], ...]
    """The groups that have given somebody a task, as (id, name)."""
    states: tuple[tuple[str, str], ...]
    """The states that tasks are in, as (state, word)."""
    registers: tuple[Link, ...]


def decisions_page(meetings: tuple[Meeting, ...], names: Names, site: Site) -> DecisionsPage:
    return DecisionsPage(
        site=site,
        address=addresses.DECISIONS,
        title=_("Beslutninger"),
        description=_("Alt, hvad grupperne har besluttet, samlet ét sted."),
        trail=(about_link(), archive_link()),
        years=tuple(
            YearOfDecisions(year, tuple(_decisions(held, names)))
            for year, held in groupby(meetings, key=lambda meeting: meeting.date.year)
        ),
        groups=_groups(names, (each.group for each in meetings if _has_decided(each))),
        registers=registers(),
    )


def _has_decided(meeting: Meeting) -> bool:
    return any(item.decision is not None for item in meeting.items)


def _groups(names: Names, having: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """In the association's own order."""
    found = set(having)
    return tuple((id, name) for id, name in names.items() if id in found)


def _decisions(meetings: Iterable[Meeting], names: Names) -> Iterator[DecisionLine]:
    for meeting in meetings:
        line = meeting_line(meeting, names)
        for item in meeting.items:
            html = html_of(
                item.decision, addresses.DECISIONS, f"{meeting.group}-{meeting.date}-{item.number}-"
            )
            if html is not None:
                yield DecisionLine(html, item.title or "", line, f"{line.address}#punkt-{item.number}")


def tasks_page(meetings: tuple[Meeting, ...], names: Names, today: datetime.date, site: Site) -> TasksPage:
    tasks = [
        task_line(task, meeting_line(meeting, names), item.number, today)
        for meeting in meetings
        for item in meeting.items
        for task in item.tasks
    ]

    def having(*states: str) -> tuple[TaskLine, ...]:
        return tuple(
            sorted((task for task in tasks if task.state in states), key=lambda task: task.iso_by or "9999")
        )

    return TasksPage(
        site=site,
        address=addresses.TASKS,
        title=_("Opgaver"),
        description=_("Hvad grupperne har lovet at gøre, hvem og hvornår."),
        trail=(about_link(), archive_link()),
        overdue=having("overdue"),
        open=having("open"),
        done=having("done", "dropped"),
        groups=_groups(names, (task.meeting.group_id for task in tasks)),
        states=tuple((state, word) for state, word in task_states().items() if having(state)),
        registers=registers(),
    )
