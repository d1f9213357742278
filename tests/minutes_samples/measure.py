"""How much of the sample minutes is understood: `python -m tests.minutes_samples.measure [tuning] [second] ...`.

For each set and field: how many are right, of all that are true or were found. What was found and is not true counts
against it. Without a name, tuning and second are asked; a set that nobody who tunes has read is asked only when it
is named.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, get_args

from synlig.drafting.people import Members
from synlig.drafting.reading import read_here
from synlig.drafting.understanding import Known, understand
from synlig.drafting.understood import Meeting
from tests.minutes_samples import Half, samples
from tests.minutes_samples.model import Sample, members

GOAL = 0.95
GOALS = ("date", "group", "agenda", "decisions", "attendance")
"""The fields that have a goal; the others are told beside them."""
Found = dict[str, set[tuple[Any, ...]]]


@dataclass
class Score:
    """Right answers, and all that are true or were found."""

    right: int = 0
    all: int = 0

    def add(self, true: list[str], found: list[str]) -> None:
        """Two lists: right is what both have in the same order, so that one item too many does not spoil the rest."""
        blocks = SequenceMatcher(None, true, found, autojunk=False).get_matching_blocks()
        right = sum(block.size for block in blocks)
        self.right += right
        self.all += len(true) + len(found) - right

    @property
    def share(self) -> float:
        return self.right / self.all if self.all else 1.0


def measure(chosen: Iterable[Sample]) -> dict[str, Score]:
    """The score of each field over some samples."""
    scores: dict[str, Score] = {}
    for sample in chosen:
        meeting = read(sample)
        found, true = _found(meeting), _true(sample.meeting.truth())
        for field, values in true.items():
            score = scores.setdefault(field, Score())
            score.right += len(values & found[field])
            score.all += len(values | found[field])
        scores.setdefault("agenda", Score()).add(*_titles(sample, meeting))
    return scores


def read(sample: Sample) -> Meeting:
    """The sample as it is understood, in an association with its groups."""
    groups = {group: group for person in members() for group in person["groups"]}
    return understand(read_here(sample.data)[1], sample.name, Known(groups))


def _found(meeting: Meeting) -> Found:
    people = Members({person["id"]: person["name"] for person in members()})
    present = {("here", _words(person.name), people.find(person.name)) for person in meeting.present}
    absent = {("away", _words(person.name), people.find(person.name)) for person in meeting.absent}
    return {
        "date": {(meeting.date.isoformat() if meeting.date else None,)},
        "group": {(meeting.group,)},
        "decisions": {
            (_words(item.title), _words(text)) for item in meeting.items for text in item.decisions
        },
        "attendance": present | absent,
        "closed items": {(_words(item.title),) for item in meeting.items if item.closed},
        "times": {(_time(meeting.since), _time(meeting.until))},
        "place": {(_words(meeting.place or ""),)},
        "chair and minute-taker": {
            (kind, _words(person.name if person else ""))
            for kind, person in (("c", meeting.chair), ("t", meeting.taker))
        },
        "tasks": {
            (_words(task.what), _words(task.who), task.by.isoformat() if task.by else None)
            for item in meeting.items
            for task in item.tasks
        },
        "next meeting": {
            (meeting.next_date.isoformat() if meeting.next_date else None, _time(meeting.next_since))
        },
    }


def _true(truth: dict[str, Any]) -> Found:
    following = truth["next_meeting"] or {"date": None, "from": None}
    return {
        "date": {(truth["date"],)},
        "group": {(truth["group"],)},
        "decisions": {(_words(one["title"]), _words(one["text"])) for one in truth["decisions"]},
        "attendance": {
            (where, _words(person["name"]), person["member"])
            for where, field in (("here", "present"), ("away", "absent"))
            for person in truth[field]
        },
        "closed items": {(_words(item["title"]),) for item in truth["agenda"] if item["closed"]},
        "times": {(truth["from"], truth["to"])},
        "place": {(_words(truth["place"] or ""),)},
        "chair and minute-taker": {
            (kind, _words((truth[field] or {"name": ""})["name"]))
            for kind, field in (("c", "chair"), ("t", "minute_taker"))
        },
        "tasks": {
            (_words(task["what"] or ""), _words(task["who"] or ""), task["deadline"])
            for task in truth["tasks"]
        },
        "next meeting": {(following["date"], following["from"])},
    }


def _titles(sample: Sample, meeting: Meeting) -> tuple[list[str], list[str]]:
    return [_words(item.title) for item in sample.meeting.items], [
        _words(item.title) for item in meeting.items
    ]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _time(time: Any) -> str | None:
    return f"{time:%H:%M}" if time else None


def lines(half: Half) -> Iterator[str]:
    """The figures of a half, a line for each field."""
    chosen = samples(half)
    yield f"{half}: {len(chosen)} documents"
    for field, score in measure(chosen).items():
        goal = f"  goal {GOAL}" if field in GOALS else ""
        yield f"  {field:24} {score.share:.3f}  ({score.right} of {score.all}){goal}"
    for ending in ("docx", "odt", "pdf"):
        of_it = [sample for sample in chosen if sample.name.endswith(ending)]
        score = measure(of_it).get("agenda", Score())
        yield f"  agenda in .{ending:12} {score.share:.3f}  ({score.right} of {score.all}, {len(of_it)} documents)"


if __name__ == "__main__":
    halves = [half for half in get_args(Half) if half in sys.argv[1:]] or ["tuning", "second"]
    for half in halves:
        sys.stdout.write("\n".join(lines(half)) + "\n")
