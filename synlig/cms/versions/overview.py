"""What is new, and what lies in the bin, over all files: the newest version of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from synlig.cms.versions.entry import Act, Entry
from synlig.cms.versions.log import logs_below

KEPT_IN_BIN = timedelta(days=90)


@dataclass(frozen=True)
class Changed:
    """The newest version of a file."""

    path: str
    entry: Entry


@dataclass(frozen=True)
class Binned:
    """A removed file that can be restored until a moment. `revision` is what it was last."""

    path: str
    revision: str
    by: str
    at: datetime

    @property
    def until(self) -> datetime:
        return self.at + KEPT_IN_BIN


def newest(root: Path) -> tuple[Changed, ...]:
    """The newest version of every file with a history, the newest first."""
    found = [Changed(log.path, entry) for log in logs_below(root) if (entry := log.last()) is not None]
    return tuple(sorted(found, key=lambda changed: changed.entry.at, reverse=True))


def removed(root: Path) -> tuple[Binned, ...]:
    """The files that somebody removed, here or by hand, the newest first.

    What a command removed (a batch, a withdrawal) is not among them: to restore it would undo what was decided.
    """
    return tuple(
        Binned(changed.path, changed.entry.parent, changed.entry.by, changed.entry.at)
        for changed in newest(root)
        if not changed.entry.revision and changed.entry.act in (Act.REMOVED, Act.OUTSIDE)
    )


def is_over(entry: Entry | None, now: datetime) -> bool:
    """Whether that newest version says that the file was removed, by whomever, and so long ago that it is forgotten."""
    return entry is not None and not entry.revision and now >= entry.at + KEPT_IN_BIN
