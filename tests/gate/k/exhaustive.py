"""What the k-gate is held against: plain programs that try everything, and know nothing of how it works."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, reduce
from itertools import combinations

from synlig.gate.k.cards import HELD, Shown
from synlig.gate.k.ladders import Card, card_loss, meet


def least_loss(rows: Sequence[Card], k: int) -> int:
    """The least that can be lost: every way to put the rows into classes of k or more, or to hold them, is tried.

    A class of 2k rows or more never loses less than two of it, so none larger is tried.
    """

    @cache
    def best(left: frozenset[int]) -> int:
        if not left:
            return 0
        first = min(left)
        others = sorted(left - {first})
        found = HELD + best(left - {first})
        for size in range(k - 1, min(2 * k - 1, len(others) + 1)):
            for chosen in combinations(others, size):
                group = {first, *chosen}
                lost = len(group) * card_loss(reduce(meet, (rows[index] for index in group)))
                if lost < found:
                    found = min(found, lost + best(left - group))
        return found

    return best(frozenset(range(len(rows))))


def loss(shown: Shown) -> int:
    """What a table loses as it is shown."""
    return sum(
        number * (HELD if card is None else card_loss(card))
        for cards in shown.values()
        for card, number in cards.items()
    )


def k_anonymity(rows: Sequence[tuple[object, ...]]) -> int:
    """How many rows the smallest class has, counted row by row against every other; 0 without rows.

    What `pycanon.anonymity.k_anonymity` counts, without pandas.
    """
    return min((sum(row == other for other in rows) for row in rows), default=0)


def rarest_pair(profiles: Sequence[frozenset[str]], free: Sequence[frozenset[str]]) -> int | None:
    """In how many profiles the rarest pair with a free value in it is seen; None where there is none."""
    pairs = {
        frozenset((one, other))
        for shown, may_go in zip(profiles, free, strict=True)
        for one in may_go
        for other in shown
    }
    return min((sum(pair <= shown for shown in profiles) for pair in pairs), default=None)
