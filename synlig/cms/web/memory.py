"""What the CMS asks of the system's memory, so that it fits on a small machine.

glibc gives each thread a heap of its own, and gives back little of what was freed in one. Of our threads one works at a
time, so one heap does: 2,000 documents then take 280 MB and not 450. Other systems have their own ways, and need none.
mallopt(3), read 2026-11-23.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_M_TRIM_THRESHOLD, _M_ARENA_MAX = -1, -8
_GIVEN_BACK = 1 << 17
"""Bytes free at the end of the heap, from which on they are given back."""


def keep_small() -> None:
    """One heap for all threads that are still to come; nothing where the system's library is not glibc."""
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):  # no such library, or one without it
        tune = ctypes.CDLL(None).mallopt
        tune(_M_ARENA_MAX, 1)
        tune(_M_TRIM_THRESHOLD, _GIVEN_BACK)
