"""What a run says, as JSON lines in a file: for the program that started it, and for the one that comes after.

    {"kind": "step", "what": "Laver billeder", "done": 3, "of": 40}
    {"kind": "problem", "path": "content/...", "line": 4, "field": "titel", "wrong": "...", "mend": "..."}
    {"kind": "end", "code": 0, "at": "2026-11-22T09:30:00+00:00"}

While the run lasts, it holds the lock beside the file: so whoever looks knows whether it still does.
"""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from synlig.alone import alone
from synlig.errors import ContentError
from synlig.terminal import Steps, Terminal

_OFTEN = 0.2
"""Seconds between two lines about the same step."""


class RunLog(Terminal):
    """Speaks to a file that is there; what a person would read is in it, sentence by sentence."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    @contextmanager
    def running(self) -> Iterator[None]:
        """Around the whole run; `ended` is its last word."""
        with alone(lock_of(self._file)):
            yield

    def ended(self, code: int) -> None:
        self.tell("end", code=code, at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"))

    def tell(self, kind: str, **what: object) -> None:
        line = json.dumps({"kind": kind, **what}, ensure_ascii=False)
        with open(self._file, "a", encoding="utf-8", newline="\n") as file:
            file.write(f"{line}\n")

    def say(self, text: str = "") -> None:
        self.tell("said", text=text)

    def complain(self, text: str) -> None:
        self.tell("complaint", text=text)

    def suggest(self, text: str) -> None:
        pass

    def show_problems(self, error: ContentError) -> None:
        for problem in error.problems:
            self.tell("problem", **asdict(problem))

    @contextmanager
    def progress(self) -> Iterator[Steps]:
        yield _LoggedSteps(self)


class _LoggedSteps(Steps):
    """The steps of a run, each at its beginning, and now and then how far it is."""

    def __init__(self, log: RunLog) -> None:
        self._log = log
        self._last = ("", 0.0)

    def __call__(self, what: str, done: int = 0, of: int | None = None) -> None:
        now = time.monotonic()
        if what != self._last[0] or done == of or now - self._last[1] >= _OFTEN:
            self._last = (what, now)
            self._log.tell("step", what=what, done=done, of=of)


def lock_of(file: Path) -> Path:
    """The lock beside a log."""
    return file.with_name(f"{file.name}.lock")
