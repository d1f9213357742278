"""The public account of a meeting."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from synlig.edition.record import PublicCode, PublicMarkdown, PublicPart, PublicRecord, PublicText


class PublicTask(PublicPart):
    """What somebody is to do; `owner` is a role."""

    what: PublicText
    owner: PublicText
    by: datetime.date | None
    state: Literal["open", "done", "dropped"]


class PublicItem(PublicPart):
    """One agenda item. Of a closed one everything but the number is empty, and `kind` is `"closed"`."""

    number: int
    kind: Literal["information", "discussion", "decision", "closed"]
    title: PublicText | None
    since: datetime.time | None
    until: datetime.time | None
    presenter: PublicText | None
    """A role or a group."""
    text: PublicMarkdown | None
    decision: PublicMarkdown | None
    tasks: tuple[PublicTask, ...]
    names_somebody: bool = False
    """Whether title or decision has a member's name in it, by a consent that holds for the site alone; not in editions
    made before it was here.
    """


class PublicCorrection(PublicPart):
    """What was corrected after the approval; `by` is a role, `at` the date of the meeting that decided it."""

    date: datetime.date
    what: PublicText
    by: PublicText | None
    at: datetime.date | None


class Meeting(PublicRecord):
    """Approved minutes as the public sees them."""

    folder: ClassVar[str] = "meetings"

    group: PublicCode
    """The id of a group."""
    date: datetime.date
    title: PublicText
    since: datetime.time | None
    until: datetime.time | None
    place: PublicText | None
    attendance: PublicText
    """`"formand, kasserer og 5 medlemmer"`"""
    absent: int
    chair: PublicText | None
    minute_taker: PublicText | None
    approved: datetime.date
    approved_at: datetime.date | None
    """The date of the meeting that approved the minutes, in the same group."""
    corrections: tuple[PublicCorrection, ...]
    items: tuple[PublicItem, ...]
    next_date: datetime.date | None
    next_since: datetime.time | None
    next_until: datetime.time | None
    next_place: PublicText | None

    @property
    def name(self) -> str:
        return f"{self.group}/{self.date.isoformat()}"
