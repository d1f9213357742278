"""Which backups were made: a line for each, in the CMS's folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from synlig.cms.backups.archive import Made
from synlig.files import append_line

_FILE = "backups.jsonl"


@dataclass(frozen=True)
class Listed:
    """One that was made; `by` is an account's id."""

    file: Path
    size: int
    digest: str
    at: datetime
    by: str

    @property
    def is_there(self) -> bool:
        """Whether it lies where it was put; the disk may be in a drawer."""
        return self.file.is_file()


def add_made(cms: Path, made: Made, at: datetime, by: str) -> None:
    said = {"file": str(made.file), "size": made.size, "digest": made.digest, "at": at.isoformat(), "by": by}
    append_line(cms / _FILE, json.dumps(said).encode())


def read_made(cms: Path) -> tuple[Listed, ...]:
    """The newest first. A line that a crash cut short is left out."""
    file = cms / _FILE
    lines = file.read_bytes().splitlines() if file.is_file() else []
    return tuple(listed for line in reversed(lines) if (listed := _listed(line)) is not None)


def _listed(line: bytes) -> Listed | None:
    try:
        said = json.loads(line)
        return Listed(
            Path(said["file"]),
            int(said["size"]),
            str(said["digest"]),
            datetime.fromisoformat(said["at"]),
            str(said["by"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
