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
    return table.kept()


class _Table:
    """All profiles, and how many of them show each value and each pair. Values are counted as numbers, in alphabetical
    order, and a pair as one number: there are a million pairs in 5,000 profiles.
    """

    def __init__(self, profiles: Sequence[Shown], k: int) -> None:
        self.k = k
        self.names = sorted({value for profile in profiles for value in profile.fixed | profile.free})
        number = {name: index for index, name in enumerate(self.names)}
        self.fixed = [[number[name] for name in sorted(profile.fixed)] for profile in profiles]
        self.free = [{number[name] for name in profile.free} for profile in profiles]
        self.holders: list[set[int]] = [set() for _name in self.names]
        self.pairs: Counter[int] = Counter()
        for index, (fixed, free) in enumerate(zip(self.fixed, self.free, strict=True)):
            values = sorted({*fixed, *free})
            for value in values:
                self.holders[value].add(index)
            self.pairs.update(one * len(self.names) + other for one, other in combinations(values, 2))

    def kept(self) -> list[frozenset[str]]:
        return [frozenset(self.names[value] for value in free) for free in self.free]

    def rarest_of(self, index: int) -> int | None:
        """The rarest free value of a profile that is too rare, or stands in a pair too rare; of equally rare ones the
        first by alphabet.
        """
        pairs, k = self.pairs, self.k
        for number, value in sorted((len(self.holders[value]), value) for value in self.free[index]):
            if number < k or any(pairs[pair] < k for pair, _other in self._pairs_of(index, value)):
                return value
        return None

    def drop(self, gone: Iterable[tuple[int, int]]) -> list[int]:
        """Let the values go; returns the profiles that must be looked at again."""
        again: set[int] = set()
        for index, value in gone:
            again.add(index)
            self.free[index].discard(value)
            self.holders[value].discard(index)
            if len(self.holders[value]) == self.k - 1:
                again |= self.holders[value]
            for pair, other in self._pairs_of(index, value):
                self.pairs[pair] -= 1
                if self.pairs[pair] == self.k - 1:
                    again |= self.holders[value] & self.holders[other]
        return sorted(again)

    def _pairs_of(self, index: int, value: int) -> Iterator[tuple[int, int]]:
        """The pairs of a value with all others that the profile shows, each with that other."""
        many = len(self.names)
        for others in (self.fixed[index], self.free[index]):
            for other in others:
                if other != value:
                    yield (other * many + value if other < value else value * many + other), other
