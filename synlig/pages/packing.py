"""Small numbers written as letters, so that a file of a thousand profiles stays small and holds no figure.

A run of figures could by chance be somebody's phone or CPR number, and a run of letters somebody's name: the sweep
would stop the build. So numbers are written in base 20 with the consonants alone, every one of a list equally wide.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

SIGNS = "bcdfghjklmnpqrstvwxz"

Value = TypeVar("Value", bound=Hashable)


def width_for(count: int) -> int:
    """How many signs a number under `count` takes."""
    width = 1
    while len(SIGNS) ** width < count:
        width += 1
    return width


def pack(numbers: Iterable[int], width: int) -> str:
    """Numbers in a row, `width` signs each, the highest first."""
    return "".join(_packed(number, width) for number in numbers)


def _packed(number: int, width: int) -> str:
    signs = ""
    for _place in range(width):
        number, rest = divmod(number, len(SIGNS))
        signs = SIGNS[rest] + signs
    return signs


class Dictionary(Generic[Value]):
    """Values that are written by their place in a list."""

    def __init__(self, values: Iterable[Value]) -> None:
        self.values: Sequence[Value] = tuple(dict.fromkeys(values))
        self._places = {value: place for place, value in enumerate(self.values)}
        self.width = width_for(len(self.values))

    def pack(self, values: Iterable[Value]) -> str:
        """The values in a row."""
        return pack((self._places[value] for value in values), self.width)
