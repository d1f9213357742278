"""A run of build.py as it can be told: read from what was begun, and from what the child has said since."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from synlig.cms.publishing.removal import Removal, read_removal, stamp_of
from synlig.errors import Problem

Kind = Literal["compare", "publish", "deploy", "undo", "withdraw", "erase"]
ABOUT_A_MEMBER: frozenset[Kind] = frozenset({"withdraw", "erase"})
"""Runs that belong to whoever looks after the members; a publisher is told of them no more than that they go on."""
State = Literal["running", "done", "failed", "stopped"]
_STOPPED = 130
"""What build.py ends with when it is stopped."""


@dataclass(frozen=True)
class Step:
    """What is being done, and how far it is: `of` is None where that is not known."""

    what: str
    done: int
    of: int | None


@dataclass(frozen=True)
class Waiting:
    """A text that does not come, because nobody has approved it yet: its file, and the field in it."""

    path: str
    field: str


@dataclass(frozen=True)
class Run:
    """One run, as far as it is. `by` is an account's id.

    `problems` are mistakes in the content, each with file and field; `complaints` everything else that stopped it, in
    sentences; `said` what a person at a terminal would have read. `waiting` is known of a comparison. `deployed`: the
    web server of site.yml has taken the site in; never, where site.yml has none and `output/current` is served.
    `unsent`: the site was ready here, and the web server could not be given it.
    `removal` is known of a withdrawal or an erasure that came so far, also where somebody must look at something.
    """

    id: str
    kind: Kind
    by: str
    began: datetime.datetime
    state: State
    ended: datetime.datetime | None = None
    step: Step | None = None
    problems: tuple[Problem, ...] = ()
    complaints: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    deployed: bool = False
    unsent: bool = False
    removal: Removal | None = None
    stamp: str = ""
    noted: Mapping[str, Any] = field(default_factory=dict)
    """What whoever started it wanted to find again: numbers and paths."""

    @property
    def is_about_a_member(self) -> bool:
        return self.kind in ABOUT_A_MEMBER

    @property
    def is_through(self) -> bool:
        """Of one that takes a member out: whether nothing of it is left to do, here and at the web server."""
        return self.removal is not None and not (self.removal.still_shown or self.complaints)

    def is_about(self, member: str) -> bool:
        """Whether it takes or took this member out."""
        return self.stamp == stamp_of(self.id, member)


def read_lines(log: Path) -> list[dict[str, Any]]:
    """What the child has said; a line it is still writing is left for the next time."""
    found = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if log.is_file() else ():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


def run_of(begun: Mapping[str, Any], lines: Sequence[Mapping[str, Any]], *, is_running: bool) -> Run:
    def texts(kind: str) -> tuple[str, ...]:
        return tuple(line["text"] for line in lines if line["kind"] == kind)

    steps = [line for line in lines if line["kind"] == "step"]
    end = next((line for line in lines if line["kind"] == "end"), None)
    return Run(
        id=begun["id"],
        kind=begun["kind"],
        by=begun["by"],
        began=datetime.datetime.fromisoformat(begun["began"]),
        state="running" if is_running else _state(end),
        ended=datetime.datetime.fromisoformat(end["at"]) if end is not None else None,
        step=Step(steps[-1]["what"], steps[-1]["done"], steps[-1]["of"]) if steps else None,
        problems=tuple(map(_problem, (line for line in lines if line["kind"] == "problem"))),
        complaints=texts("complaint"),
        said=texts("said"),
        waiting=tuple(
            Waiting(**text) for line in lines if line["kind"] == "waiting" for text in line["texts"]
        ),
        deployed=any(line["kind"] == "deployed" for line in lines),
        unsent=any(line["kind"] == "unsent" for line in lines),
        removal=next((read_removal(line) for line in lines if line["kind"] == "removed"), None),
        stamp=begun.get("stamp", ""),
        noted=begun.get("noted", {}),
    )


def _state(end: Mapping[str, Any] | None) -> State:
    if end is None or end["code"] == _STOPPED:
        return "stopped"
    return "done" if end["code"] == 0 else "failed"


def _problem(line: Mapping[str, Any]) -> Problem:
    return Problem(line["path"], line["line"], line["field"], line["wrong"], line["mend"])
