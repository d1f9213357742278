"""A function run where it can be stopped: in a child process, with a limit on time and memory.

For texts from outside. A regular expression that takes for ever on some text is a mistake of ours, and one text must
not keep a thousand others waiting; so the child that does not answer in time is ended, and another one takes the next
text. One child does many texts: starting one costs what a hundred texts cost. This module belongs to no room.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from types import ModuleType
from typing import Generic, TypeVar

if sys.platform != "win32":
    import resource  # posix: time is limited, memory is not

Given = TypeVar("Given")
Made = TypeVar("Made")

SECONDS = 2.0
"""For one text; a real one takes a hundredth of it."""
MEMORY = 1 << 30
"""Bytes of address space for the child, where the system can limit it."""
_STARTING = Lock()
"""One at a time begins a child: what it puts in the program's place is taken back by the same."""
_READY = 60.0  # seconds to start a child, on a slow disk


class Stopped(Exception):
    """There is no answer: too much time, too much memory, or the child died. It never holds what was given."""


class Failed(Stopped):
    """The function ended with a mistake of ours, which is not repeated here: its words may hold what was given."""


class Bounded(Generic[Given, Made]):
    """Calls a function in a child that can be ended. What it gets and gives must be picklable.

    `make` makes the function, in the child and before its time is counted; it must be picklable too.
    """

    def __init__(self, make: Callable[[], Callable[[Given], Made]], seconds: float = SECONDS) -> None:
        self._make = make
        self._seconds = seconds
        self._child: BaseProcess | None = None
        self._line: Connection | None = None

    def __call__(self, given: Given) -> Made:
        """What the function makes of it; `Stopped` or `Failed` if it does not."""
        line = self._line or self._start()
        why = Stopped
        try:
            line.send(given)
            if line.poll(self._seconds):
                made: tuple[Made] | None = line.recv()
                if made is not None:
                    return made[0]
                why = Failed
        except (EOFError, OSError):  # the child died
            pass
        self.stop()
        raise why

    def stop(self) -> None:
        """End the child, if there is one."""
        if self._child is not None:
            self._child.kill()
            self._child.join()
        if self._line is not None:
            self._line.close()
        self._child = self._line = None

    def _start(self) -> Connection:
        # The same on every system; nothing is shared by accident.
        context = multiprocessing.get_context("spawn")
        self._line, other = context.Pipe()
        self._child = context.Process(target=_serve, args=(self._make, other), daemon=True)
        with _no_program():
            self._child.start()
        other.close()
        if not self._line.poll(_READY):
            self.stop()
            raise Stopped
        try:
            is_made = self._line.recv()
        except EOFError:
            self.stop()
            raise Stopped from None
        if not is_made:
            self.stop()
            raise Failed
        return self._line


@contextmanager
def _no_program() -> Iterator[None]:
    """A child begins by importing the program that starts it, all of `build.py`: half a second, and no use to it."""
    with _STARTING:
        program = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = program


def _serve(make: Callable[[], Callable[[Given], Made]], line: Connection) -> None:
    """The child: one answer for each question, until nobody asks. A mistake is told without its traceback."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))  # posix: no limit on memory
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold the text  # posix: none
    try:
        function = make()
    except Exception:  # noqa: BLE001 - told as `Failed`: its words may hold what the function is made of
        line.send(False)
        return
    line.send(True)
    while True:
        try:
            given = line.recv()
        except EOFError:
            return
        try:
            made = (function(given),)
        except Exception:  # noqa: BLE001 - any mistake is told as `Failed`: its own words may hold the text
            line.send(None)
            return
        line.send(made)
