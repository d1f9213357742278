"""A document becomes a meeting, as far as it can be understood without guessing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePath

from synlig.drafting.blocks import ITEM, Line, Source
from synlig.drafting.facts import Facts
from synlig.drafting.item_text import read_item
from synlig.drafting.labels import read_label
from synlig.drafting.legend import explains
from synlig.drafting.lines import as_meant
from synlig.drafting.manner import manner_of
from synlig.drafting.sections import Sections, divide
from synlig.drafting.tables import without_tables
from synlig.drafting.times import days_in_name, find_days, first_date
from synlig.drafting.understood import Meeting
from synlig.drafting.vocabulary import Field
from synlig.drafting.whose import find_group, year_of

_SAYS_WHAT = re.compile(
    r"referat|\bref\.|møde(?!sted|tid|lokale|dato|leder)|forsamling|noter\b|dagsorden|program", re.IGNORECASE
)
_BARE_TITLE = re.compile(r"(?:møde|beslutnings)?referat|mødenotat|dagsorden og referat", re.IGNORECASE)
"""Says that these are minutes, and not of what."""
_OPENED = re.compile(r"åbnede .*møde", re.IGNORECASE)
"""A sentence of the first item that says whose meeting was opened."""
_LONGEST = 100  # signs of a title; a longer line is a sentence
_GREETING = re.compile(
    r"(?:hej|hejsa|kære|goddag|til) (?:alle|jer|gruppe|bestyrelse|medlem|ven)", re.IGNORECASE
)
_PAGE = re.compile(r"(?:side )?\d+(?: ?(?:/|af|of) ?\d+)?", re.IGNORECASE)
MOST_ITEMS = 55
"""Items of a draft; a file holds 60, and what has no place needs some of them."""


@dataclass(frozen=True, repr=False)
class Known:
    """What the association and the minute-taker say: groups by id with their names, and what holds against the file."""

    groups: Mapping[str, str] = field(default_factory=dict)
    group: str | None = None
    date: datetime.date | None = None


def understand(source: Source, name: str, known: Known) -> Meeting:
    """The meeting that a document tells of. `name` is the file's: it may hold the date, the year or the group."""
    stem = PurePath(name).stem
    lines, heads = without_tables(source.blocks)
    lines = as_meant(lines)
    meeting = Meeting(reworded=heads)
    parts = divide(lines)
    title = _take_title(parts, meeting)
    meeting.reworded += [line.whole for line in parts.head if explains(line)]
    parts.head = [line for line in parts.head if not explains(line)]
    meeting.group = known.group or _group(parts, source, stem, meeting.title, known)
    margins = [line.text for line in source.margins]
    year = year_of(
        meeting.title,
        stem,
        (*(line.text for line in parts.head), *margins, *(line.text for line in lines)),
        margins,
    )
    known_year = known.date.year if known.date else year
    facts = Facts(meeting, known_year, known.groups)
    facts.take(parts.head)
    _take_margins(source, meeting, Facts(meeting, known_year, known.groups, in_margin=True))
    facts.when.take_title(title)
    facts.who.take_roles()
    meeting.date = known.date or meeting.date or _date_elsewhere(title, source, stem, year)
    manner = manner_of(parts.items, lines)
    for number, section in enumerate(parts.items, start=1):
        meeting.items.append(read_item(section, number, meeting, facts, manner))
    _number(meeting, parts)
    _move_logged(meeting)
    facts.take(parts.tail)
    meeting.reworded += parts.listed
    return meeting


def _take_title(parts: Sections, meeting: Meeting) -> str:
    """The first heading, or the first line, that is no label; it stays in the head for what else it says."""
    possible = [line for line in parts.head[:12] if _may_be_title(line)]
    set_apart = [line for line in possible if line.heading or line.strong]
    named = [
        line
        for line in (*set_apart, *possible[:4])
        if _SAYS_WHAT.search(line.text) and len(line.text) <= _LONGEST
    ]
    first = next(iter((*named, *set_apart, *possible)), None)
    if first is None or (len(first.text) > _LONGEST and first.text.endswith(".")):
        return ""
    parts.head.remove(first)
    meeting.title = first.text
    below = parts.head[0] if parts.head else None
    if (
        below is not None
        and _BARE_TITLE.fullmatch(first.text)
        and _may_be_title(below)
        and ":" not in below.text
    ):
        if below.text[:1].islower():
            meeting.title = f"{first.text} {below.text}"
            parts.head.remove(below)
        elif _SAYS_WHAT.search(below.text) and len(below.text) <= _LONGEST:
            meeting.title = below.text
            meeting.reworded.append(first.whole)
            parts.head.remove(below)
    return meeting.title


def _take_margins(source: Source, meeting: Meeting, facts: Facts) -> None:
    """What the headers and footers say: a template has its head there, and perhaps the title that the text has not."""
    lines = [line for line in source.margins if not _PAGE.fullmatch(line.text)]
    meeting.reworded += [line.whole for line in source.margins if line not in lines]
    named = [line for line in lines if _may_be_title(line) and _SAYS_WHAT.search(line.text)]
    title = next((line for line in named if len(line.text) <= _LONGEST and line.text[-1] != ":"), None)
    if title is not None and not meeting.title:
        meeting.title = title.text
        lines.remove(title)
    facts.take(lines)


def _may_be_title(line: Line) -> bool:
    if _GREETING.match(line.text):
        return False
    label = read_label(line.text, line.lead)
    return len(line.text) <= 200 and line.heading != ITEM and (label is None or label.field is Field.MINUTES)


def _group(parts: Sections, source: Source, stem: str, title: str, known: Known) -> str | None:
    labelled = [
        label.value
        for line in parts.head
        if (label := read_label(line.text, line.lead)) is not None
        and label.field in (Field.GROUP, Field.MINUTES)
    ]
    texts = [
        *labelled,
        title,
        *(line.text for line in source.margins),
        *(line.text[:_LONGEST] for line in parts.head if _may_name_group(line)),
        stem,
        *(line.text for part in parts.items[:1] for line in part.lines if _OPENED.search(line.text)),
    ]
    return find_group(texts, known.groups)


def _may_name_group(line: Line) -> bool:
    """Whether a line above the items may say whose meeting it was: not one that tells who came, or what was done."""
    label = read_label(line.text, line.lead)
    if line.depth >= 0:
        return False  # in a list: of people, mostly
    return label is None or label.field in (Field.GROUP, Field.DATE, Field.MINUTES)


def _date_elsewhere(title: str, source: Source, stem: str, year: int | None) -> datetime.date | None:
    """The date in the title, in a header or footer, or in the file's name."""
    for text in (title, *(line.text for line in source.margins)):
        if (found := first_date(find_days(text), year)) is not None:
            return found
    return first_date([*find_days(stem), *days_in_name(stem)], year)


def _move_logged(meeting: Meeting) -> None:
    """Decisions and tasks of a list at the end into the items whose numbers stand beside them."""
    by_number = {item.number: item for item in meeting.items}
    for number, decision in meeting.logged:
        by_number.get(number, meeting.items[-1]).decisions.append(decision)
    for item in meeting.items:
        for task in [task for task in item.tasks if task.of_item not in (None, item.number)]:
            home = by_number.get(task.of_item or 0)
            if home is not None:
                item.tasks.remove(task)
                home.tasks.append(task)


def _number(meeting: Meeting, parts: Sections) -> None:
    """The document's own numbers, where all items have one and they rise; else 1, 2, 3."""
    numbers = [section.number for section in parts.items]
    own = [number for number in numbers if number is not None]
    if len(own) == len(numbers) and all(a < b for a, b in pairwise(own)) and (not own or own[0] >= 1):
        for item, number in zip(meeting.items, own, strict=True):
            item.number = number
    for item in meeting.items[MOST_ITEMS:]:
        meeting.unplaced += [f"{item.number}. {item.title}", item.text, *item.decisions]
        meeting.unplaced += [task.what for task in item.tasks]
    del meeting.items[MOST_ITEMS:]
