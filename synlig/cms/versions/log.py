"""The history of one path: a folder with `log.jsonl`, a line for each version, and the bytes of every revision.

A line is only ever added. One that cannot be read is left where it is, and told of; what it says is lost, its bytes
are not.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from synlig.cms.versions.entry import Entry, as_line, read_line, revision_of
from synlig.files import append_line, sync_folder, write_file

NAME = "log.jsonl"
_TAIL = 16_384  # bytes, in which the last line is sought
_OURS = 0o600
_OUR_FOLDER = 0o700


@dataclass(frozen=True)
class Log:
    """The history of `path`, under the folder of all histories; there or not."""

    root: Path
    path: str

    @property
    def folder(self) -> Path:
        return self.root / self.path

    @property
    def file(self) -> Path:
        return self.folder / NAME

    def entries(self) -> tuple[Entry, ...]:
        """Every version that can be read, newest last."""
        return tuple(entry for _number, entry in self._lines() if entry is not None)

    def unreadable(self) -> tuple[int, ...]:
        """The lines that cannot be read, counted from 1."""
        return tuple(number for number, entry in self._lines() if entry is None)

    def _lines(self) -> Iterator[tuple[int, Entry | None]]:
        lines = _bytes(self.file).split(b"\n")
        for number, line in enumerate(lines, start=1):
            entry = read_line(line) if line else None
            if entry is not None or (
                line and number < len(lines)
            ):  # the last may be half-written this moment
                yield number, entry

    def last(self) -> Entry | None:
        """The newest version that can be read."""
        try:
            with open(self.file, "rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _TAIL))
                lines = file.read().split(b"\n")
        except FileNotFoundError:
            return None
        found = next(filter(None, map(read_line, reversed(lines))), None)
        return found or (self.entries() or (None,))[-1]

    def keep(self, data: bytes | None) -> str:
        """Bring the bytes to the disk under their revision, which is given; None needs no keeping."""
        if not self.file.exists():
            make_folders(self.folder, self.root.parent, _OUR_FOLDER)
        revision = revision_of(data)
        if data is None:
            return revision
        if self.data(revision) is None:
            write_file(self._blob(revision), data, _OURS)
        else:
            sync_folder(self.folder)  # written by a run that may have been killed before it came to this
        return revision

    def add(self, entry: Entry) -> None:
        """Bring a line to the disk, numbered after the last one. The bytes of its revision have been kept."""
        last = self.last()
        append_line(self.file, as_line(replace(entry, number=last.number + 1 if last else 1)))

    def data(self, revision: str) -> bytes | None:
        """The bytes of a revision; None where they are not here, or are not what was kept."""
        if not revision:
            return None
        data = _bytes(self._blob(revision))
        return data if revision_of(data) == revision else None

    def has(self, revision: str) -> bool:
        return not revision or self._blob(revision).is_file()

    def ends_with(self, entry: Entry) -> bool:
        """Whether that is the newest version, whatever its number."""
        last = self.last()
        return last is not None and replace(last, number=entry.number) == entry

    def holds(self, needle: bytes) -> bool:
        """Whether the bytes stand in any version, or in what is told of one."""
        return any(needle in _bytes(file) for file in self.folder.iterdir() if file.is_file())

    def _blob(self, revision: str) -> Path:
        return self.folder / revision


def logs_below(root: Path, folder: str = "") -> list[Log]:
    """Every history in a folder (`"private/members"`), in the order of their paths; `folder` may be a file's path."""
    found = [
        Log(root, Path(place).relative_to(root).as_posix())
        for place, _folders, files in os.walk(root / folder)
        if NAME in files
    ]
    return sorted(found, key=lambda log: log.path)


def make_folders(folder: Path, root: Path, mode: int = 0o777) -> None:
    """Make a folder and all between `root`, which is there, and it; on the disk when this returns."""
    place = root
    for part in folder.relative_to(root).parts:
        (place / part).mkdir(mode, exist_ok=True)
        sync_folder(place)
        place /= part


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
