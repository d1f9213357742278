"""One process at a time: whoever comes second waits. This module belongs to no room."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl  # posix: msvcrt above

_PAUSE = 0.1  # seconds between two tries


@contextmanager
def alone(lock: Path, on_wait: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold the lock file, so that no other process is in here; `on_wait` is called once, if it must wait.

    The file is made if it is missing, and stays. The system lets go of the lock when a process ends, however it
    ends. A disk that offers no locks (some network disks) makes nobody wait.
    """
    with open(lock, "a+b") as file:
        if not _try_lock(file.fileno()):
            on_wait()
            while not _try_lock(file.fileno()):
                time.sleep(_PAUSE)
        yield


def is_held(lock: Path) -> bool:
    """Whether some other process holds the lock file now."""
    if not lock.is_file():
        return False
    with open(lock, "r+b") as file:
        return not _try_lock(file.fileno())


def _try_lock(descriptor: int) -> bool:
    """Take the lock; False if another process holds it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)  # posix: msvcrt above
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
