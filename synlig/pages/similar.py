"""Which profiles of a pool are most like one another, found without comparing each with each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nsmallest

from synlig.edition import Profile, PublicCode

TERM, TRADE, AREA = 2, 1, 1
"""What a shared competence, a shared digit of the trade from the left, and the same area count."""


class Similar:
    """Knows a pool; ties go by number, which is random."""

    def __init__(self, pool: Sequence[Profile]) -> None:
        self._by_number = {profile.number: profile for profile in sorted(pool, key=lambda one: one.number)}
        self._having: dict[str, list[PublicCode]] = {}
        for profile in self._by_number.values():
            for trait, _worth in _traits(profile):
                self._having.setdefault(trait, []).append(profile.number)

    def nearest(self, profile: Profile, number: int) -> tuple[Profile, ...]:
        """The others that share most with a profile, the nearest first."""
        shared: Counter[PublicCode] = Counter()
        for trait, worth in _traits(profile):
            for _once in range(worth):
                shared.update(self._having[trait])
        if len(shared) <= number:
            shared.update(dict.fromkeys(self._by_number, 0))
        del shared[profile.number]
        found = nsmallest(number, shared, key=lambda other: (-shared[other], other))
        return tuple(self._by_number[other] for other in found)


def _traits(profile: Profile) -> Iterator[tuple[str, int]]:
    for competence in profile.competences:
        yield f"term:{competence.term}", TERM
    for digits in range(1, len(profile.occupation or "") + 1):
        yield f"trade:{(profile.occupation or '')[:digits]}", TRADE
    if profile.area is not None:
        yield f"area:{profile.area}", AREA
