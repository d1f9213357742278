"""Which files of the content have changed since they were looked at."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

Stamp = tuple[int, int]
"""When a file was written, in nanoseconds, and its bytes."""


def stamps(content: Path) -> dict[str, Stamp]:
    """Every file below the content folder that is not hidden and no picture, by its path in it."""
    found: dict[str, Stamp] = {}
    _look(content, "", found)
    return found


def _look(folder: Path | str, above: str, found: dict[str, Stamp]) -> None:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                path = f"{above}{entry.name}"
                if entry.name.startswith(".") or path == "public/assets":
                    continue
                if entry.is_dir():
                    _look(entry.path, f"{path}/", found)
                else:
                    stat = entry.stat()
                    found[path] = (stat.st_mtime_ns, stat.st_size)
    except FileNotFoundError:  # taken away while we looked
        pass


def changed(before: Mapping[str, Stamp], now: Mapping[str, Stamp]) -> set[str]:
    """The files that came, went or were written."""
    return {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
