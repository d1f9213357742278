"""What was understood of a document: names as they are written, dates as dates, and every line that had no place."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from synlig.drafting.people import Person


@dataclass(repr=False)
class Task:
    """What somebody is to do. `who` and `due` are as written; `by` is the date of it, where it is one.

    `of_item`: the number of the item it came out of, where a list of all tasks says so.
    """

    what: str
    who: str = ""
    due: str = ""
    by: datetime.date | None = None
    of_item: int | None = None


@dataclass(repr=False)
class Item:
    """One item of the agenda. `text` is Markdown; `presenter` is who lays it before the meeting, as written."""

    number: int
    title: str
    kind: str = ""
    closed: bool = False
    since: datetime.time | None = None
    until: datetime.time | None = None
    presenter: str = ""
    text: str = ""
    decisions: list[str] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)


@dataclass(repr=False)
class Meeting:
    """The minutes as far as they were understood.

    `comments_by`: until when they are open to comments; `approved`: when they were approved, by their own words.
    `reworded`: lines that stand in the draft in other words (a date, an id), as they stood. `unplaced`: lines that
    stand nowhere else. `logged`: decisions out of a list of all of them, each with the number of its item.
    """

    title: str = ""
    group: str | None = None
    date: datetime.date | None = None
    since: datetime.time | None = None
    until: datetime.time | None = None
    place: str | None = None
    present: list[Person] = field(default_factory=list)
    absent: list[Person] = field(default_factory=list)
    chair: Person | None = None
    taker: Person | None = None
    items: list[Item] = field(default_factory=list)
    next_date: datetime.date | None = None
    next_since: datetime.time | None = None
    next_place: str | None = None
    comments_by: datetime.date | None = None
    approved: datetime.date | None = None
    logged: list[tuple[int, str]] = field(default_factory=list)
    reworded: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
