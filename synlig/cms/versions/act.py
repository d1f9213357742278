"""Several files changed in one act: all of them, or none, whenever the power goes.

What is to be done is written down before the first file is touched; a run that was cut off is finished by the next.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synlig.cms.versions.entry import Entry, as_line, read_line
from synlig.files import sync_folder, write_file

NAME = "begun.json"
_UNREADABLE = "begun-unreadable.json"


@dataclass(frozen=True)
class Step:
    """A file of content/ is to become the version that an entry tells of."""

    path: str
    entry: Entry


@dataclass(frozen=True)
class Begun:
    """The note of an act that is under way, in the folder of all histories."""

    root: Path

    @property
    def file(self) -> Path:
        return self.root / NAME

    def write(self, steps: Sequence[Step]) -> None:
        said = [{"path": step.path, "entry": as_line(step.entry).decode()} for step in steps]
        write_file(self.file, json.dumps(said).encode(), 0o600)

    def read(self) -> tuple[Step, ...]:
        """What is to be finished. A note that nobody can read is put aside: it keeps no one from writing."""
        try:
            said = json.loads(self.file.read_bytes())
            steps = tuple(Step(str(step["path"]), _entry(step["entry"])) for step in said)
        except FileNotFoundError:
            return ()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.file.replace(self.root / _UNREADABLE)
            return ()
        return steps

    def clear(self) -> None:
        self.file.unlink(missing_ok=True)
        sync_folder(self.root)


def _entry(line: str) -> Entry:
    entry = read_line(line.encode())
    if entry is None:
        raise ValueError("no entry")
    return entry
