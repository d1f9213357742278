"""One run at a time in an output folder.

The operating system holds the lock and lets go of it when the process ends, however it ends: so there is no
stale lock to find, and no process number to mistake for another's. The file stays; it only names the process.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from synlig.language import _
from synlig.release.errors import OutputInUseError, ReleaseError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl  # posix: msvcrt above

_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LOCKED_BYTE = 1 << 20  # far behind the text: on Windows nobody else may read a locked byte


@contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the lock while the block runs; `OutputInUseError` at once if somebody else does."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _take(handle, path)
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, str(os.getpid()).encode("ascii"))
        yield
    finally:
        os.close(handle)


def _take(handle: int, path: Path) -> None:
    try:
        _ask_system(handle)
    except OSError as error:
        if error.errno not in _BUSY:
            raise ReleaseError(
                _("Mappen {folder} kan ikke låses. Læg output på en disk i denne computer.").format(
                    folder=path.parent.name
                )
            ) from error
        process = path.read_text(encoding="ascii", errors="replace").strip() or "?"
        raise OutputInUseError(
            _(
                "Der bygges allerede i denne mappe (proces {process}). Vent, til den er færdig, og prøv igen."
            ).format(process=process)
        ) from None


def _ask_system(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # posix: msvcrt above
