"""A long list shown page by page, so that each page is light, also on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from synlig.dates import number
from synlig.language import _

AT_ONCE = 60
"""Lines on a page."""
WITH_THE_LAST = 15
"""A last page would have more than so many; otherwise its lines stand on the page before."""

Line = TypeVar("Line")


@dataclass(frozen=True)
class Turn(Generic[Line]):
    """One page of a list; `number` counts from 1, `first` is the place of its first line, counted from 1."""

    number: int
    lines: tuple[Line, ...]
    first: int
    total: int
    addresses: tuple[str, ...]
    """Of all pages of the list."""

    @property
    def address(self) -> str:
        return self.addresses[self.number - 1]

    @property
    def counted(self) -> str:
        """How many the list has in all, as Danes write it: `"1.151"`."""
        return number(self.total)

    @property
    def place(self) -> str:
        """`"Nr. 61–120 af 1.151"`"""
        last = self.first + len(self.lines) - 1
        return _("Nr. {first}–{last} af {total}").format(
            first=number(self.first), last=number(last), total=self.counted
        )

    @property
    def after(self) -> str | None:
        return self.addresses[self.number] if self.number < len(self.addresses) else None


def turns_of(lines: Sequence[Line], address: str, at_once: int = AT_ONCE) -> tuple[Turn[Line], ...]:
    """The pages of a list that begins at an address; an empty list has one."""
    begins = [0, *range(at_once, len(lines) - WITH_THE_LAST, at_once)]
    ends = [*begins[1:], len(lines)]
    addresses = (address, *(f"{address}side-{number}/" for number in range(2, len(begins) + 1)))
    return tuple(
        Turn(number, tuple(lines[begin:end]), begin + 1, len(lines), addresses)
        for number, (begin, end) in enumerate(zip(begins, ends, strict=True), start=1)
    )
