"""The tasks of an item: out of lines of their own, and out of who and when below a text."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Labelled
from synlig.drafting.paragraphs import BULLET
from synlig.drafting.tasks import TaskWords, read_task
from synlig.drafting.times import find_days, next_date
from synlig.drafting.understood import Item, Meeting, Task
from synlig.drafting.vocabulary import Field

_ARROW = re.compile(r"^(?:→|->|=>|⇒|►|➔|➜)\s*")
_BOX = re.compile(r"^(?:☐|□|❏|\[ ?\])\s*")
_LETTER = re.compile(r"^[AO] ?:\s*")
_OF_ITEM = re.compile(r"\s*\((?:ad|punkt|pkt)\.? ?(\d{1,2})\)", re.IGNORECASE)
_LAST_SENTENCE = re.compile(r"^(?P<before>.*[.!?:])\s+(?P<last>[A-ZÆØÅ][^.!?]*)$")


class ItemTasks:
    """Puts tasks into an item. `lines` are its text as far as it has been read; some of it turns out to be a task."""

    def __init__(self, item: Item, meeting: Meeting, lines: list[Line]) -> None:
        self._item = item
        self._meeting = meeting
        self._lines = lines

    def take(self, line: Line, label: Labelled | None) -> bool:
        """Whether a line tells a task, or what has been decided behind an arrow."""
        labelled = label.value if label is not None and label.field is Field.TASK else None
        mark = _BOX.match(line.text) or _ARROW.match(line.text) or self._lettered(line.text)
        text = labelled if labelled is not None else line.text[mark.end() if mark else 0 :]
        is_marked = labelled is not None or mark is not None
        found = read_task(BULLET.sub("", text), self._names(), is_task=is_marked)
        if found is None:
            return False
        if labelled is None and _ARROW.match(line.text) and not found.who:
            self._item.decisions.append(text)
            return True
        if labelled is None and mark is not None and not (found.who or found.due):
            return False
        self._meeting.reworded.append(line.whole)
        of_item = _OF_ITEM.search(found.what)
        self._add(replace(found, what=_OF_ITEM.sub("", found.what)), is_new=is_marked)
        if line.number.isdigit() or of_item:
            self._item.tasks[-1].of_item = int(of_item[1] if of_item else line.number)
        return True

    def take_below(self, text: str) -> None:
        """A line below the word for tasks: one of them, whatever it says."""
        self._append(read_task(text, self._names(), is_task=True) or TaskWords(text))

    def take_beside(self, field: Field, value: str) -> None:
        """`Ansvarlig` or `Frist` of the task, or of the text, above."""
        text = value.rstrip(" .")
        self._add(TaskWords("", text) if field is Field.WHO else TaskWords("", "", text), is_new=False)

    def part(self, text: str) -> str:
        """The decision that a text tells; a task that stands in the same line is a task."""
        stated = read_task(text, (), is_task=False)
        if stated is None or not stated.is_stated or not stated.what or not stated.who:
            return text
        before = _LAST_SENTENCE.match(stated.what)
        self._append(replace(stated, what=before["last"] if before else stated.what))
        return before["before"] if before else stated.what

    def _lettered(self, text: str) -> re.Match[str] | None:
        """`A:` before a task, where who and when stand in it; else it may be the first of two proposals."""
        mark = _LETTER.match(text)
        found = read_task(text[mark.end() :], self._names(), is_task=True) if mark else None
        return mark if found is not None and found.who and found.due else None

    def _names(self) -> list[str]:
        return [person.name for person in (*self._meeting.present, *self._meeting.absent)]

    def _add(self, found: TaskWords, *, is_new: bool) -> None:
        """A task; one that has no words goes on with the task or the text above it."""
        if is_new:
            self._append(found)
            return
        if not found.what:
            if self._goes_on(found):
                return
            found = replace(found, what=self._lines.pop().text if self._lines else self._item.title)
        if before := _LAST_SENTENCE.match(found.what):
            self._lines.append(Line(before["before"]))
            found = replace(found, what=before["last"])
        self._append(found)

    def _goes_on(self, found: TaskWords) -> bool:
        """Whether who or when is what the task above has not."""
        last = self._item.tasks[-1] if self._item.tasks else None
        if last is None or (found.who and last.who) or (found.due and last.due):
            return False
        last.who, last.due = last.who or found.who, last.due or found.due
        last.by = last.by or self._date(found.due)
        return True

    def _append(self, found: TaskWords) -> None:
        self._item.tasks.append(Task(found.what, found.who, found.due, self._date(found.due)))

    def _date(self, due: str) -> datetime.date | None:
        days = find_days(due) or find_days(f"{due}.")
        return next_date(days[0], self._meeting.date) if days else None
