"""How much longer work takes when there is four times as much of it.

A number of seconds says something of the machine and of what else runs on it; that a text four times as long takes
about four times as long can be said of the work itself. What takes the square of its length takes sixteen times.
"""

from __future__ import annotations

import time
from collections.abc import Callable

MORE = 4
"""How much more there is of what is long."""
MOST = 9.0
"""Between what grows as its text does and what grows as its square, with room for a machine that does other work."""
_NOTHING, _TRIES = 0.05, 5


def grows_with_its_text(work: Callable[[int], Callable[[], object]], length: int) -> bool:
    """Whether what `work` prepares for a length takes about as much longer as the text is longer.

    `work(n)` makes a text of about `n` and returns what is to be done with it. It is asked for `length` and for a
    quarter of that, up to five times: one answer below the limit is enough, since other work on the machine can only
    make the longer one longer. Under a twentieth of a second (of processor time) there is nothing to compare.
    """
    short, long = work(length // MORE), work(length)
    short()  # lists are read and patterns compiled once in a run
    for _try in range(_TRIES):
        longer = _seconds(long)
        if longer < _NOTHING or longer < MOST * _seconds(short):
            return True
    return False


def _seconds(do: Callable[[], object]) -> float:
    began = time.process_time()
    do()
    return time.process_time() - began
