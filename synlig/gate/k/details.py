"""The pair rule: no two values of a profile are seen together in fewer than k profiles.

Of each profile's values that stand in a pair too rare, the rarest goes first; then everything is counted anew, until
no pair is too rare. All profiles let go in the same round, so their order does not matter. Values that are fixed (the
card's) count in pairs and never go.

Source: Article 29 Working Party, Opinion 05/2014 (WP 216), section 2.2: singling out, linkability, inference (read
2026-11-22).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

Pair: TypeAlias = tuple[str, str]
"""Two values in alphabetical order."""


@dataclass(frozen=True)
class Shown:
    """What one profile shows: values as `"field:code"`. Those of its card stay; the rest may go."""

    fixed: frozenset[str]
    free: frozenset[str]


def drop_rare(profiles: Sequence[Shown], k: int) -> list[frozenset[str]]:
    """The free values that each profile keeps, in the order given."""
    table = _Table(profiles, k)
    waiting: Iterable[int] = range(len(profiles))
    while gone := [(index, value) for index in waiting if (value := table.rarest_of(index)) is not None]:
        waiting = table.drop(gone)
    return [frozenset(kept) for kept in table.free]


class _Table:
    """All profiles, and how many of them show each value and each pair."""

    def __init__(self, profiles: Sequence[Shown], k: int) -> None:
        self.k = k
        self.fixed = [tuple(profile.fixed) for profile in profiles]
        self.free = [set(profile.free) for profile in profiles]
        self.holders: dict[str, set[int]] = {}
        self.pairs: Counter[Pair] = Counter()
        for index, profile in enumerate(profiles):
            values = sorted(profile.free | profile.fixed)
            for value in values:
                self.holders.setdefault(value, set()).add(index)
            self.pairs.update(combinations(values, 2))

    def rarest_of(self, index: int) -> str | None:
        """The rarest free value of a profile that is too rare, or stands in a pair too rare; of equally rare ones the
        first by alphabet.
        """
        for _number, value in sorted((len(self.holders[value]), value) for value in self.free[index]):
            if len(self.holders[value]) < self.k or any(
                self.pairs[pair] < self.k for pair in self._pairs_of(index, value)
            ):
                return value
        return None

    def drop(self, gone: Iterable[tuple[int, str]]) -> list[int]:
        """Let the values go; returns the profiles that must be looked at again."""
        again: set[int] = set()
        for index, value in gone:
            again.add(index)
            self.free[index].discard(value)
            self.holders[value].discard(index)
            if len(self.holders[value]) == self.k - 1:
                again |= self.holders[value]
            for pair in self._pairs_of(index, value):
                self.pairs[pair] -= 1
                if self.pairs[pair] == self.k - 1:
                    again |= self.holders[pair[0]] & self.holders[pair[1]]
        return sorted(again)

    def _pairs_of(self, index: int, value: str) -> Iterator[Pair]:
        """The pairs of a value with all others that the profile shows."""
        for others in (self.fixed[index], self.free[index]):
            for other in others:
                if other != value:
                    yield (other, value) if other < value else (value, other)
