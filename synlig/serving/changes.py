"""Tells when something was changed."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from watchfiles import Change, watch


def changes(watched: Sequence[Path], stop: threading.Event | None = None) -> Iterator[None]:
    """An event when the watch has begun, and one for each handful of changes since the event before it.

    Folders are watched by the system. A single file is looked at now and then: editors put a new file in its place,
    and the system goes on watching the old one.
    """
    folders = [path for path in watched if path.is_dir()]
    files = [path for path in watched if path not in folders]
    before = [_state(file) for file in files]
    found = watch(
        *folders,
        watch_filter=is_content,
        debounce=400,  # milliseconds, as the next
        rust_timeout=200,
        yield_on_timeout=True,
        stop_event=stop,
    )
    next(found, None)
    yield
    for changed in found:
        now = [_state(file) for file in files]
        if changed or now != before:
            before = now
            yield


def is_content(_change: Change, path: str) -> bool:
    """Not what editors put beside a file while it is written in."""
    name = Path(path).name
    return not name.startswith((".", "~", "#")) and not name.endswith(("~", ".swp", ".tmp"))


def _state(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
