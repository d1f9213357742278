"""The pair rule: no two values of a profile are seen together in fewer than k profiles.

A value that fewer than k show goes at once. Of each profile's values that stand in a pair too rare, the rarest goes
first; then everything is counted anew, until no pair is too rare. All profiles let go in the same round, so their order
does not matter. Values that are fixed (the card's) count in pairs and never go.

A value that went may come back coarser: what has stayed is fixed then, and the coarser ones go by the same rule.

Source: Article 29 Working Party, Opinion 05/2014 (WP 216), section 2.2: singling out, linkability, inference (read
2026-11-22).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import TypeAlias


@dataclass(frozen=True)
class Shown:
    """What one profile shows: values as `"field:code"`. Those of its card stay; the rest may go."""

    fixed: frozenset[str]
    free: frozenset[str]


Coarser: TypeAlias = Callable[[str], str | None]
"""A value to what it becomes, None for nothing."""


def keep_pairs(profiles: Sequence[Shown], k: int, ladder: Sequence[Coarser]) -> list[frozenset[str]]:
    """The values that each profile keeps, in the order given: its own, else coarser by the first step that may."""
    kept = drop_rare(profiles, k)
    lost = [profile.free - stays for profile, stays in zip(profiles, kept, strict=True)]
    for step in ladder:
        offered = [
            Shown(profile.fixed | stays, frozenset(filter(None, map(step, gone))) - stays)
            for profile, stays, gone in zip(profiles, kept, lost, strict=True)
        ]
        kept = [stays | more for stays, more in zip(kept, drop_rare(offered, k), strict=True)]
        lost = [
            frozenset(value for value in gone if step(value) not in stays)
            for gone, stays in zip(lost, kept, strict=True)
        ]
    return kept


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
        shown = Counter(value for profile in profiles for value in (*profile.fixed, *profile.free))
        self.names = sorted(shown)
        number = {name: index for index, name in enumerate(self.names)}
        self.fixed = [[number[name] for name in sorted(profile.fixed)] for profile in profiles]
        self.free = [{number[name] for name in profile.free if shown[name] >= k} for profile in profiles]
        self.holders: list[set[int]] = [set() for _name in self.names]
        self.pairs: Counter[int] = Counter()
        for index, (fixed, free) in enumerate(zip(self.fixed, self.free, strict=True)):
            for value in (*fixed, *free):
                self.holders[value].add(index)
            many = len(self.names)
            self.pairs.update(one * many + other for one, other in combinations(sorted(free), 2))
            self.pairs.update(pair for value in free for pair, _other in self._pairs(value, fixed))

    def kept(self) -> list[frozenset[str]]:
        return [frozenset(self.names[value] for value in free) for free in self.free]

    def rarest_of(self, index: int) -> int | None:
        """The rarest free value of a profile that is too rare, or stands in a pair too rare; of equally rare ones the
        first by alphabet.
        """
        for number, value in sorted((len(self.holders[value]), value) for value in self.free[index]):
            if number < self.k or self._is_in_rare_pair(index, value):
                return value
        return None

    def _is_in_rare_pair(self, index: int, value: int) -> bool:
        """Two loops in full: nearly all of the time goes here."""
        pairs, k, many = self.pairs, self.k, len(self.names)
        for others in (self.fixed[index], self.free[index]):
            for other in others:
                pair = other * many + value if other < value else value * many + other
                if other != value and pairs[pair] < k:
                    return True
        return False

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
        return chain(self._pairs(value, self.fixed[index]), self._pairs(value, self.free[index]))

    def _pairs(self, value: int, others: Iterable[int]) -> Iterator[tuple[int, int]]:
        many = len(self.names)
        return (
            (other * many + value if other < value else value * many + other, other)
            for other in others
            if other != value
        )
