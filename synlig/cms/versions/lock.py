"""One writer in content/: of all processes by the content's lock, of this one's threads by one more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from synlig.alone import alone

_LOCK = "private/.synlig-lock"
"""The one of `synlig.lifecycle.one_at_a_time`: commands and the CMS wait for each other."""


class OneWriter:
    """`alone()` may be held within itself; `on_enter` is called each time that the first of them is."""

    def __init__(self, content: Path, on_enter: Callable[[], None]) -> None:
        self._content = content
        self._on_enter = on_enter
        self._threads = threading.RLock()
        self._depth = 0

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self._threads:
            if self._depth:
                yield
                return
            (self._content / "private").mkdir(exist_ok=True)
            with alone(self._content / _LOCK):
                self._depth = 1
                try:
                    self._on_enter()
                    yield
                finally:
                    self._depth = 0
