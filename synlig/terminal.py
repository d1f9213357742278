"""What a person at a terminal sees: progress on long work, one summary at the end. Nothing private is ever said
here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from synlig.errors import ContentError
from synlig.language import _, ngettext
from synlig.signs import visible


class Terminal:
    """Speaks on standard output; progress and errors go to standard error. A bar only where somebody looks."""

    def __init__(self) -> None:
        self._out = Console(highlight=False, soft_wrap=True, markup=False)
        self._err = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)

    def say(self, text: str = "") -> None:
        self._out.print(visible(text))

    def complain(self, text: str) -> None:
        self._err.print(visible(text))

    def suggest(self, text: str) -> None:
        """What could be typed next. A program that listens has buttons of its own, and is told nothing."""
        self.complain(text)

    def show_problems(self, error: ContentError) -> None:
        """Every problem, and how many they are."""
        for problem in error.problems:
            self.complain(f"{problem}\n")
        number = len(error.problems)
        self.complain(
            ngettext(
                "Der er {number} fejl. Hjemmesiden er ikke ændret.",
                "Der er {number} fejl. Hjemmesiden er ikke ændret.",
                number,
            ).format(number=number)
        )

    def tell(self, kind: str, **what: object) -> None:
        """Something for a program that listens (`synlig.run_log`); a person is told in sentences."""

    @contextmanager
    def progress(self) -> Iterator[Steps]:
        """A line that follows the work; silent where output is not a terminal."""
        bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            console=self._err,
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        with bar:
            yield Steps(bar)


class Steps:
    """The steps of one run, shown one at a time."""

    def __init__(self, bar: Progress) -> None:
        self._bar = bar
        self._task = bar.add_task(_("Begynder"), total=None)

    def __call__(self, what: str, done: int = 0, of: int | None = None) -> None:
        self._bar.update(self._task, description=what, completed=done, total=of)
