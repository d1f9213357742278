"""What is wrong with the content, said so that a volunteer can mend it.

There are two kinds of error. *The content is wrong*: somebody can mend a file; that is a `Problem`, all of a
run are gathered, and `ContentError` ends the run. *We are wrong*: a bug; it raises with its traceback.
A problem never holds a value from a private record: file, line and field are enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in the content.

    `path` is relative to the folder of site.yml, with `/`. `line` counts from 1; 0 means the whole file.
    `field` is the YAML path as a volunteer reads it (`"kompetencer[2].niveau"`), empty for the whole file.
    """

    path: str
    line: int
    field: str
    wrong: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        head = f"{place}  {self.field}".rstrip()
        return f"{head}\n  {self.wrong}\n  {self.mend}"


class ContentError(Exception):
    """The content cannot be published as it is; `problems` says why, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n\n".join(str(problem) for problem in self.problems))


class Problems:
    """Gathers every problem of a run, so that nobody has to mend one mistake at a time."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def add(self, path: str, line: int, field: str, wrong: str, mend: str) -> None:
        self._found.append(Problem(path, line, field, wrong, mend))

    def extend(self, problems: Iterable[Problem]) -> None:
        self._found.extend(problems)

    def stop_if_any(self) -> None:
        """Raise `ContentError` with all problems so far, if there are any."""
        if self._found:
            raise ContentError(self._found)
