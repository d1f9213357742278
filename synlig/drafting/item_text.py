"""What stands under an item: text, decisions and tasks, and what belongs to the whole meeting."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from synlig.drafting.blocks import Line
from synlig.drafting.closed import says_closed
from synlig.drafting.decisions import tells_decision
from synlig.drafting.facts import Facts
from synlig.drafting.item_tasks import ItemTasks
from synlig.drafting.labels import Labelled, is_field, read_label
from synlig.drafting.manner import Manner
from synlig.drafting.markers import COLUMN_HEADS
from synlig.drafting.paragraphs import BULLET, as_markdown
from synlig.drafting.sections import Section
from synlig.drafting.sentences import sentences
from synlig.drafting.times import find_days, one_time
from synlig.drafting.titles import read_title
from synlig.drafting.understood import Item, Meeting
from synlig.drafting.vocabulary import Field

_ASSEMBLY = re.compile(r"generalforsamling|årsmøde", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:næste|kommende|nyt) \w*-?møde|\bnæste gang|mødedato|mødeplan", re.IGNORECASE)
_ELECTION = re.compile(r"\b(?:valg|valgt)\b.*(?:ordstyrer|dirigent|mødeleder|referent)", re.IGNORECASE)
_MIDWAY = re.compile(
    r"(?<=[.!?])\s+(?=(?:Beslutning|Besluttet|Konklusion|Vedtaget|Opgave|Aktion)(?:er)?\s?:"
    r"|Næste (?:\w+-?)?møde (?:er|holdes|afholdes|bliver|den|d\.)\s)",
    re.IGNORECASE,
)
"""Before a label that stands in the middle of a line."""
_MARKED = re.compile(r"^(?:[-–•*=>→⇒►➔✓✔✅☑●▸■\[(]\s*)+(?P<label>\w+(?: \w+)?)[\])*]*(?P<rest>.*)$")
"""A label behind signs, or in brackets: `✔ Beslutning: ...`, `[Opgave] ...`"""
_MINUTES = re.compile("referat", re.IGNORECASE)
_OPENING = re.compile(r"\båbning|velkomst|velkommen", re.IGNORECASE)
_ROLL = re.compile(
    r"navneopråb|fremmøde|til ?stede|deltager|\båbning|velkomst|velkommen|konstatering", re.IGNORECASE
)
"""Items that tell who was there."""
_TOLD_ANYWHERE = (Field.NEXT, Field.CHAIR, Field.TAKER, Field.UNTIL)
_PEOPLE = (Field.PRESENT, Field.ABSENT)
_BESIDE_TASK = (Field.WHO, Field.BY)
_OF_TASKS = (Field.TASK, *_BESIDE_TASK)


def read_item(section: Section, number: int, meeting: Meeting, facts: Facts, manner: Manner) -> Item:
    """The item that a section is. What it says of the whole meeting goes into `meeting`."""
    item = _titled(section, number, meeting, manner)
    if item.title != section.first:
        meeting.reworded.append(section.first)
    reader = _Reader(item, meeting, facts, manner)
    for line in section.lines:
        reader.take(line)
    item.text = reader.text()
    return item


def _titled(section: Section, number: int, meeting: Meeting, manner: Manner) -> Item:
    """The item by its title, and by what the agenda says of it where the title does not."""
    title, listed = (read_title(said, meeting, manner.closing) for said in (section.title, section.listed))
    return Item(
        number,
        title.name or section.title.strip() or section.first,
        title.kind or listed.kind,
        title.closed or listed.closed or section.closed,
        title.since or listed.since,
        title.until or listed.until,
        title.presenter or listed.presenter,
    )


class _Reader:
    """The lines under one item, in order; each goes the first way that takes it, or is text."""

    def __init__(self, item: Item, meeting: Meeting, facts: Facts, manner: Manner) -> None:
        self._item = item
        self._manner = manner
        self._meeting = meeting
        self._facts = facts
        self._lines: list[Line] = []
        self._tasks = ItemTasks(item, meeting, self._lines)
        self._waiting: Field | None = None
        self._is_block = False
        self._is_assembly = _ASSEMBLY.search(meeting.title) is not None
        self._elects = _ELECTION.search(item.title) is not None
        self._opens = _OPENING.search(item.title) is not None
        self._tells_next = _NEXT.search(item.title) is not None
        is_roll = _ROLL.search(item.title) is not None
        self._of_meeting = (*_TOLD_ANYWHERE, *(_PEOPLE if is_roll else ()))

    def take(self, line: Line) -> None:
        if says_closed(line.text):
            self._item.closed = True
        is_whole = line.text.startswith("|") or is_field(line, Field.WHO, Field.BY)
        first, *others = [line.text] if is_whole else _MIDWAY.split(line.text)
        self._take(replace(line, text=first))
        for other in others:
            self._take(Line(other))

    def text(self) -> str:
        return as_markdown(self._lines)

    def _take(self, line: Line) -> None:
        line = _unmarked(line)
        label = self._manner.legend.read(line) or read_label(line.text, line.lead)
        if label is not None and label.field is Field.MINUTES and label.value and _MINUTES.match(line.text):
            self._meeting.reworded.append(line.whole)
            line, label = replace(line, text=label.value), None
        ways: tuple[Callable[[Line, Labelled | None], bool], ...] = (
            self._take_presenter, self._take_of_meeting, self._take_below_decision, self._take_decision,
            self._take_of_task, self._take_below,
        )  # fmt: skip
        if not any(way(line, label) for way in ways):
            self._waiting = None
            self._take_text(line)

    def _take_text(self, line: Line) -> None:
        """A line of text; what it tells of the whole meeting, the meeting has as well."""
        self._lines.append(line)
        self._facts.when.take_end(line.text)
        if self._elects:
            self._facts.who.take_elected(line.text, self._item.title)
        if self._tells_next:
            self._facts.when.take_next(line.text)
        else:
            self._facts.when.take_next_in(line.text)

    def _take_presenter(self, line: Line, label: Labelled | None) -> bool:
        if label is None or label.field is not Field.PRESENTER or not label.value or self._item.presenter:
            return False
        self._item.presenter = label.value.rstrip(".")
        self._meeting.reworded.append(line.whole)
        return True

    def _take_of_meeting(self, line: Line, label: Labelled | None) -> bool:
        """A label of the meeting's within an item; what could be text is taken where it has a date or a time."""
        if self._opens and self._facts.take_opening(line):
            return False
        if label is None or label.field not in self._of_meeting:
            return False
        is_text = (label.field is Field.NEXT and not find_days(label.value)) or (
            label.field is Field.UNTIL and one_time(label.value) is None
        )
        return not is_text and self._facts.take_line(line)

    # decisions

    def _take_below_decision(self, line: Line, label: Labelled | None) -> bool:
        """A paragraph below `Beslutning` is one decision, however many sentences it has."""
        return self._waiting is Field.DECISION and self._take_below(line, label)

    def _take_decision(self, line: Line, label: Labelled | None) -> bool:
        if label is None:
            return self._take_told_decision(line)
        if label.field is not Field.DECISION:
            return False
        self._wait(Field.DECISION, line, label)
        if line.number.isdigit() and label.value:
            self._meeting.logged.append((int(line.number), label.value))
        elif label.value:
            self._decide(label.value)
        return True

    def _take_told_decision(self, line: Line) -> bool:
        """Whether a line has a sentence that tells a decision; its others are text."""
        told = sentences(BULLET.sub("", line.text))
        if not any(map(self._tells_decision, told)):
            return False
        for sentence in told:
            if self._elects:
                self._facts.who.take_elected(sentence, self._item.title)
            if self._tells_decision(sentence):
                self._decide(sentence)
            else:
                self._lines.append(Line(sentence))
                self._facts.when.take_next_in(sentence)
        return True

    def _tells_decision(self, text: str) -> bool:
        return tells_decision(text, has_label=self._manner.has_label, is_assembly=self._is_assembly)

    def _decide(self, text: str) -> None:
        self._item.decisions.append(self._tasks.part(text))

    # tasks, and what stands below a label

    def _take_of_task(self, line: Line, label: Labelled | None) -> bool:
        if label is not None and label.field in _OF_TASKS and not label.value:
            self._wait(label.field, line, label)
            return True
        if label is not None and label.field in _BESIDE_TASK and ":" not in line.text:
            self._meeting.reworded.append(line.whole)
            self._tasks.take_beside(label.field, label.value)
            return True
        return self._tasks.take(line, label)

    def _wait(self, field: Field, line: Line, label: Labelled) -> None:
        """For what stands below a label alone: all up to the next one if it is set apart, else a paragraph or a list."""
        self._waiting = None if label.value else field
        self._is_block = bool(line.heading or line.strong)
        self._meeting.reworded.append(line.whole)

    def _take_below(self, line: Line, label: Labelled | None) -> bool:
        """Whether a line stands below a label that has nothing beside it."""
        if self._waiting is None or line.heading or label is not None:
            return False
        if COLUMN_HEADS.fullmatch(line.text):
            self._meeting.reworded.append(line.whole)
            return True
        if self._waiting in _BESIDE_TASK:
            self._meeting.reworded.append(line.whole)
            self._tasks.take_beside(self._waiting, line.text)
            self._waiting = None
            return True
        if self._waiting is Field.DECISION:
            self._item.decisions.append(line.whole)
        else:
            self._tasks.take_below(line.text)
        is_list = line.depth >= 0 or re.match(r"[-–•*]", line.text) is not None
        self._waiting = self._waiting if self._is_block or is_list else None
        return True


def _unmarked(line: Line) -> Line:
    """`✔ Beslutning: ...` without the sign before the label."""
    marked = _MARKED.match(line.text)
    bare = marked["label"] + marked["rest"] if marked else ""
    label = read_label(bare) if bare else None
    is_marked = label is not None and label.field in (Field.DECISION, Field.TASK)
    return replace(line, text=bare, lead=0) if is_marked else line
