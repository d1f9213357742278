"""A meeting as data: what a sample document says, written once, so that the document and its truth agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date as calendar_date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

PEOPLE = Path(__file__).with_name("people.yml")
# fmt: off
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli",
    "august", "september", "oktober", "november", "december",
)
# fmt: on
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
FIRST_WORDS = 6


@cache
def members() -> tuple[dict[str, Any], ...]:
    """The invented members, as people.yml holds them."""
    return tuple(yaml.safe_load(PEOPLE.read_text(encoding="utf-8")))


def member_called(name: str) -> str | None:
    """The id of the one member with this full name, these initials, first name or `Gerda L.`; else None."""
    first, _, rest = name.rpartition(" ")
    whole = [person["id"] for person in members() if name in (person["name"], person["initials"])]
    begun = [person["id"] for person in members() if person["name"].startswith(f"{name} ")]
    shortened = [
        person["id"]
        for person in members()
        if first and person["name"].startswith(f"{first} ") and f"{person['name'].split()[-1][0]}." == rest
    ]
    for found in (whole, begun, shortened):
        if found:
            return str(found[0]) if len(found) == 1 else None
    return None


def say(iso: str, pattern: str = "{d}. {month} {y}") -> str:
    """A date in the spelling that `pattern` names: {weekday} {d} {dd} {m} {mm} {month} {mon} {y} {yy}."""
    day = calendar_date.fromisoformat(iso)
    month = MONTHS[day.month - 1]
    return pattern.format(
        weekday=WEEKDAYS[day.weekday()],
        d=day.day,
        dd=f"{day.day:02}",
        m=day.month,
        mm=f"{day.month:02}",
        month=month,
        mon=month[:3],
        y=day.year,
        yy=f"{day.year % 100:02}",
    )


@dataclass(frozen=True)
class Person:
    """One name in an attendance list as it is written there, with the role that is stated beside it."""

    name: str
    role: str | None = None
    notice: bool | None = None  # of the absent: True sent apologies, False did not, None is not said

    @classmethod
    def read(cls, written: str, notice: bool | None = None) -> Person:
        """`Alma Vadsager/formand`: the name, and after a stroke the role."""
        name, _, role = written.partition("/")
        return cls(name, role or None, notice)

    def label(self, pattern: str = "{name} ({role})") -> str:
        """The name, with the role in the place that `pattern` gives it."""
        return pattern.format(name=self.name, role=self.role) if self.role else self.name

    def truth(self) -> dict[str, Any]:
        return {"name": self.name, "role": self.role, "member": member_called(self.name)}


def people(*written: str, notice: bool | None = None) -> tuple[Person, ...]:
    """Several of them: `people("Alma Vadsager/formand", "Bent")`."""
    return tuple(Person.read(text, notice) for text in written)


@dataclass(frozen=True)
class Decision:
    """A decision: its text without a label, but with a phrase (`Det blev besluttet at ...`) where it has one."""

    text: str


@dataclass(frozen=True)
class Task:
    """Who does what by when. `due` is the ISO date; `written` is how the document spells it."""

    what: str | None
    who: str | None = None
    due: str | None = None
    written: str = ""

    def say(self, pattern: str) -> str:
        return pattern.format(what=self.what or "", who=self.who or "", due=self.due_text)

    @property
    def due_text(self) -> str:
        return self.written or (say(self.due) if self.due else "")


@dataclass(frozen=True)
class Sub:
    """A point under an item: text in a nested list."""

    text: str
    level: int = 1


Block = str | Decision | Task | Sub


@dataclass(frozen=True)
class Item:
    """One item of the agenda; `number` is None where the document gives it none, also by an automatic list."""

    number: str | None
    title: str
    body: tuple[Block, ...] = ()
    kind: str | None = None
    closed: bool = False
    start: str | None = None
    end: str | None = None
    presenter: str | None = None

    def lines(
        self,
        decision: str = "Beslutning: {}",
        task: str = "{what} Ansvarlig: {who}. Frist: {due}.",
        sub: str = "- {}",
    ) -> list[str]:
        """The body as paragraphs, each kind of block in its own pattern."""
        found = []
        for block in self.body:
            match block:
                case Decision():
                    found.append(decision.format(block.text))
                case Task():
                    found.append(block.say(task))
                case Sub():
                    found.append(sub.format(block.text))
                case _:
                    found.append(block)
        return found

    @property
    def texts(self) -> list[str]:
        """The paragraphs that are neither decision nor task."""
        return [
            block.text if isinstance(block, Sub) else block
            for block in self.body
            if isinstance(block, str | Sub)
        ]

    @property
    def decisions(self) -> list[Decision]:
        return [block for block in self.body if isinstance(block, Decision)]

    @property
    def tasks(self) -> list[Task]:
        return [block for block in self.body if isinstance(block, Task)]

    def starts(self) -> str | None:
        """The first words of the text under the title."""
        for block in self.body:
            text = block if isinstance(block, str) else block.what if isinstance(block, Task) else block.text
            if text:
                return " ".join(text.replace("**", "").split()[:FIRST_WORDS])
        return None


def item(number: str | int | None, title: str, *body: Block, **more: Any) -> Item:
    """An item with its body as the remaining arguments."""
    return Item(None if number is None else str(number), title, body, **more)


@dataclass(frozen=True)
class Meeting:
    """All that is true of one document; None and empty where the document does not say."""

    date: str | None
    group: str | None
    title: str
    items: tuple[Item, ...]
    place: str | None = None
    start: str | None = None
    end: str | None = None
    present: tuple[Person, ...] = ()
    absent: tuple[Person, ...] = ()
    chair: str | None = None
    minute_taker: str | None = None
    next_date: str | None = None
    next_start: str | None = None
    next_end: str | None = None
    next_place: str | None = None
    date_in: str = "text"  # where the whole date stands: text, header, or (the year alone) title or filename
    holds: dict[str, Any] = field(default_factory=dict)  # what a report must tell of: see README.md

    def truth(self) -> dict[str, Any]:
        """As JSON holds it; README.md says what each key means."""
        return {
            "date": self.date,
            "date_in": self.date_in,
            "group": self.group,
            "title": self.title,
            "place": self.place,
            "from": self.start,
            "to": self.end,
            "present": [person.truth() for person in self.present],
            "absent": [{**person.truth(), "notice": person.notice} for person in self.absent],
            "chair": Person(self.chair).truth() if self.chair else None,
            "minute_taker": Person(self.minute_taker).truth() if self.minute_taker else None,
            "agenda": [
                {
                    "number": point.number,
                    "title": point.title,
                    "kind": point.kind,
                    "starts": point.starts(),
                    "closed": point.closed,
                    "from": point.start,
                    "to": point.end,
                    "presenter": point.presenter,
                }
                for point in self.items
            ],
            "decisions": [
                {"item": point.number, "title": point.title, "text": decision.text}
                for point in self.items
                for decision in point.decisions
            ],
            "tasks": [
                {
                    "item": point.number,
                    "title": point.title,
                    "what": task.what,
                    "who": task.who,
                    "deadline": task.due,
                }
                for point in self.items
                for task in point.tasks
            ],
            "next_meeting": (
                {
                    "date": self.next_date,
                    "from": self.next_start,
                    "to": self.next_end,
                    "place": self.next_place,
                }
                if self.next_date
                else None
            ),
            "closed": [point.number for point in self.items if point.closed],
            "holds": self.holds,
        }


@dataclass(frozen=True)
class Sample:
    """One document: its file name, one line on its layout, its bytes and what is true of it."""

    name: str
    layout: str
    data: bytes
    meeting: Meeting


def names(persons: tuple[Person, ...], between: str = ", ", pattern: str = "{name} ({role})") -> str:
    """The labels of several persons in one text."""
    return between.join(person.label(pattern) for person in persons)
