"""What stands under an item: text, decisions and tasks, and what belongs to the whole meeting."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from synlig.drafting.blocks import Line
from synlig.drafting.closed import closing_signs, says_closed
from synlig.drafting.decisions import tells_decision
from synlig.drafting.facts import Facts
from synlig.drafting.labels import Labelled, is_field, read_label
from synlig.drafting.legend import Legend, read_legend
from synlig.drafting.markers import COLUMN_HEADS
from synlig.drafting.sections import Section
from synlig.drafting.sentences import sentences
from synlig.drafting.tasks import TaskWords, read_task
from synlig.drafting.times import find_days, find_times, next_date
from synlig.drafting.titles import read_title
from synlig.drafting.understood import Item, Meeting, Task
from synlig.drafting.vocabulary import Field

_ASSEMBLY = re.compile(r"generalforsamling|årsmøde", re.IGNORECASE)
_ARROW = re.compile(r"^(?:→|->|=>|⇒|►|➔|➜)\s*")
_NEXT = re.compile(r"\b(?:næste|kommende|nyt) \w*-?møde|\bnæste gang|mødedato|mødeplan", re.IGNORECASE)
_ELECTION = re.compile(r"\b(?:valg|valgt)\b.*(?:ordstyrer|dirigent|mødeleder|referent)", re.IGNORECASE)
_BOX = re.compile(r"^(?:☐|□|❏|\[ ?\])\s*")
_OF_ITEM = re.compile(r"\s*\((?:ad|punkt|pkt)\.? ?(\d{1,2})\)", re.IGNORECASE)
_LETTER = re.compile(r"^[AO] ?:\s*")
_BULLET = re.compile(r"^[•▪◦·*–-]\s+")
_MIDWAY = re.compile(
    r"(?<=[.!?])\s+(?=(?:Beslutning|Besluttet|Konklusion|Vedtaget|Opgave|Aktion)(?:er)?\s?:|Næste (?:\w+-?)?møde (?:er|holdes|afholdes|bliver|den|d\.)\s)",
    re.IGNORECASE,
)
_MARKED = re.compile(r"^(?:[-–•*=>→⇒►➔✓✔✅☑●▸■\[(]\s*)+(?P<label>\w+(?: \w+)?)[\])*]*(?P<rest>.*)$")
_OPENING = re.compile(r"\båbning|velkomst|velkommen", re.IGNORECASE)
_ROLL = re.compile(
    r"navneopråb|fremmøde|til ?stede|deltager|\båbning|velkomst|velkommen|konstatering", re.IGNORECASE
)
"""Items that tell who was there."""
_OF_TASKS = (Field.TASK, Field.WHO, Field.BY)
_LAST_SENTENCE = re.compile(r"^(?P<before>.*[.!?:])\s+(?P<last>[A-ZÆØÅ][^.!?]*)$")


@dataclass(frozen=True, repr=False)
class Manner:
    """How these minutes tell of decisions: their signs, and whether they have a word for them (`Beslutning:`)."""

    legend: Legend
    has_label: bool
    closing: frozenset[str] = frozenset()
    """The signs of closed items."""


def manner_of(sections: Iterable[Section], lines: Sequence[Line]) -> Manner:
    """How minutes tell of decisions, by all their items and all their lines."""
    legend = read_legend(lines)
    labelled = any(is_field(line, Field.DECISION) for section in sections for line in section.lines)
    has_label = labelled or Field.DECISION in legend.meanings.values()
    return Manner(legend, has_label, closing_signs(lines))


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
    """The lines under one item, in order."""

    def __init__(self, item: Item, meeting: Meeting, facts: Facts, manner: Manner) -> None:
        self._item = item
        self._manner = manner
        self._is_assembly = _ASSEMBLY.search(meeting.title) is not None
        self._meeting = meeting
        self._facts = facts
        self._lines: list[Line] = []
        self._waiting: Field | None = None
        self._is_block = False
        self._elects = _ELECTION.search(item.title) is not None
        self._opens = _OPENING.search(item.title) is not None
        self._roll = (Field.PRESENT, Field.ABSENT) if _ROLL.search(item.title) else ()
        self._tells_next = _NEXT.search(item.title) is not None

    def take(self, line: Line) -> None:
        if says_closed(line.text):
            self._item.closed = True
        is_whole = line.text.startswith("|") or is_field(line, Field.WHO, Field.BY)
        first, *others = [line.text] if is_whole else _MIDWAY.split(line.text)
        self._take(replace(line, text=first))
        for other in others:
            self._take(Line(other))

    def _take(self, line: Line) -> None:
        marked = _MARKED.match(line.text)
        if (
            marked is not None
            and (found := read_label(marked["label"] + marked["rest"]))
            and found.field in (Field.DECISION, Field.TASK)
        ):
            line = replace(line, text=marked["label"] + marked["rest"], lead=0)
        label = self._manner.legend.read(line) or read_label(line.text, line.lead)
        ways: tuple[Callable[[Line, Labelled | None], bool], ...] = (
            self._take_of_meeting, self._take_below_decision, self._take_decision, self._take_task, self._take_waiting,
        )  # fmt: skip
        if (
            label is not None
            and label.field is Field.MINUTES
            and label.value
            and line.text.casefold().startswith("referat")
        ):
            self._meeting.reworded.append(line.whole)
            line, label = replace(line, text=label.value), None
        if not any(way(line, label) for way in ways):
            self._waiting = None
            self._lines.append(line)
            self._facts.when.take_end(line.text)
            if self._elects:
                self._facts.who.take_elected(line.text, self._item.title)
            if self._tells_next:
                self._facts.when.take_next(line.text)
            else:
                self._facts.when.take_next_in(line.text)

    def _take_of_meeting(self, line: Line, label: Labelled | None) -> bool:
        if label is not None and label.field is Field.PRESENTER and label.value and not self._item.presenter:
            self._item.presenter = label.value.rstrip(".")
            self._meeting.reworded.append(line.whole)
            return True
        if self._opens and self._facts.take_opening(line):
            return False
        if label is None or label.field not in (
            Field.NEXT,
            Field.CHAIR,
            Field.TAKER,
            Field.UNTIL,
            *self._roll,
        ):
            return False
        if label.field is Field.NEXT and not find_days(label.value):
            return False
        if label.field is Field.UNTIL and find_times(f"kl. {label.value}")[0] is None:
            return False
        return self._facts.take_line(line)

    def _take_below_decision(self, line: Line, label: Labelled | None) -> bool:
        """A paragraph below `Beslutning` is one decision, however many sentences it has."""
        return self._waiting is Field.DECISION and self._take_waiting(line, label)

    def _take_decision(self, line: Line, label: Labelled | None) -> bool:
        if label is not None and label.field is Field.DECISION:
            self._wait(Field.DECISION, line, label)
            if line.number.isdigit() and label.value:
                self._meeting.logged.append((int(line.number), label.value))
            elif label.value:
                self._decide(label.value)
            return True
        told = sentences(_BULLET.sub("", line.text))
        if label is not None or not any(map(self._tells_decision, told)):
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
        return tells_decision(
            _BULLET.sub("", text), has_label=self._manner.has_label, is_assembly=self._is_assembly
        )

    def _decide(self, text: str) -> None:
        """A decision; a task that stands in the same line is a task."""
        stated = read_task(text, (), is_task=False)
        if stated is None or not stated.is_stated or not stated.what or not stated.who:
            self._item.decisions.append(text)
            return
        before = _LAST_SENTENCE.match(stated.what)
        self._item.decisions.append(before["before"] if before else stated.what)
        self._add_task(replace(stated, what=before["last"] if before else stated.what))

    def _take_task(self, line: Line, label: Labelled | None) -> bool:
        is_task = label is not None and label.field is Field.TASK
        if label is not None and label.field in _OF_TASKS and not label.value:
            self._wait(label.field, line, label)
            return True
        if label is not None and label.field in (Field.WHO, Field.BY) and ":" not in line.text:
            self._meeting.reworded.append(line.whole)
            self._add_beside(label.field, label.value)
            return True
        mark = _BOX.match(line.text) or _ARROW.match(line.text) or self._lettered(line.text)
        text = label.value if is_task and label is not None else line.text[mark.end() if mark else 0 :]
        found = read_task(_BULLET.sub("", text), self._names(), is_task=is_task or mark is not None)
        if _ARROW.match(line.text) and found is not None and not found.who and not is_task:
            self._item.decisions.append(text)
            return True
        if found is None or (mark is not None and not is_task and not (found.who or found.due)):
            return False
        self._meeting.reworded.append(line.whole)
        of_item = _OF_ITEM.search(found.what)
        self._add(replace(found, what=_OF_ITEM.sub("", found.what)), is_new=is_task or mark is not None)
        if line.number.isdigit() or of_item:
            self._item.tasks[-1].of_item = int(of_item[1] if of_item else line.number)
        return True

    def _lettered(self, text: str) -> re.Match[str] | None:
        """`A:` before a task, where who and when stand in it; else it may be the first of two proposals."""
        mark = _LETTER.match(text)
        found = read_task(text[mark.end() :], self._names(), is_task=True) if mark else None
        return mark if found is not None and found.who and found.due else None

    def _names(self) -> list[str]:
        return [person.name for person in (*self._meeting.present, *self._meeting.absent)]

    def _add_beside(self, field: Field, value: str) -> None:
        """`Ansvarlig` or `Frist` of the task, or of the text, above."""
        text = value.rstrip(" .")
        self._add(TaskWords("", text) if field is Field.WHO else TaskWords("", "", text), is_new=False)

    def _add(self, found: TaskWords, *, is_new: bool) -> None:
        """A task; one that has no words goes on with the task or the text above it."""
        if not found.what and not is_new:
            last = self._item.tasks[-1] if self._item.tasks else None
            if last is not None and not (found.who and last.who) and not (found.due and last.due):
                last.who, last.due = last.who or found.who, last.due or found.due
                last.by = last.by or self._date(found.due)
                return
            found = replace(found, what=self._lines.pop().text if self._lines else self._item.title)
        before = _LAST_SENTENCE.match(found.what) if not is_new else None
        if before:
            self._lines.append(Line(before["before"]))
            found = replace(found, what=before["last"])
        self._add_task(found)

    def _add_task(self, found: TaskWords) -> None:
        self._item.tasks.append(Task(found.what, found.who, found.due, self._date(found.due)))

    def _date(self, due: str) -> datetime.date | None:
        days = find_days(due) or find_days(f"{due}.")
        return next_date(days[0], self._meeting.date) if days else None

    def _wait(self, field: Field, line: Line, label: Labelled) -> None:
        """For what stands below a label alone: all up to the next one if it is set apart, else a paragraph or a list."""
        self._waiting = None if label.value else field
        self._is_block = bool(line.heading or line.strong)
        self._meeting.reworded.append(line.whole)

    def _take_waiting(self, line: Line, label: Labelled | None) -> bool:
        if self._waiting is None or line.heading or label is not None:
            return False
        if COLUMN_HEADS.fullmatch(line.text):
            self._meeting.reworded.append(line.whole)
            return True
        if self._waiting is Field.DECISION:
            self._item.decisions.append(line.whole)
        elif self._waiting in (Field.WHO, Field.BY):
            self._meeting.reworded.append(line.whole)
            self._add_beside(self._waiting, line.text)
            self._waiting = None
            return True
        else:
            self._add_task(read_task(line.text, self._names(), is_task=True) or TaskWords(line.text))
        is_list = line.depth >= 0 or re.match(r"[-–•*]", line.text) is not None
        self._waiting = self._waiting if self._is_block or is_list else None
        return True

    def text(self) -> str:
        """The rest, as Markdown: lists as lists, tables as tables, a paragraph for each other line."""
        parts: list[str] = []
        was = ""
        for line in self._lines:
            shape = (
                "|"
                if line.text.startswith("|")
                else "-"
                if line.depth >= 0 or _BULLET.match(line.text)
                else ""
            )
            if parts:
                parts.append("\n" if shape and shape == was else "\n\n")
            parts.append(_as_markdown(line, shape))
            was = shape
        return "".join(parts)


def _as_markdown(line: Line, shape: str) -> str:
    if shape != "-":
        return line.whole
    mark = line.number if re.fullmatch(r"\d+\.", line.number) else "-"
    text = line.text if mark == line.number or not line.number else line.whole
    return f"{'    ' * max(line.depth, 0)}{mark} {_BULLET.sub('', text, count=1)}"
