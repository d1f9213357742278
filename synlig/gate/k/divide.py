"""A few rows become classes of k or more, as well as can be found by always taking the nearest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial, reduce
from itertools import combinations

from synlig.gate.k.classes import Rows, loss_of
from synlig.gate.k.ladders import Card, meet, meet_loss, sort_key

AGAIN = 10
"""Rows that are few enough to begin with every pair of them, and to divide what is left again."""


class Divider:
    """Divides rows, and remembers how: the same few rows come again and again."""

    def __init__(self, k: int) -> None:
        self.k = k
        self._known: dict[tuple[tuple[Card, int], ...], tuple[int, list[Rows]]] = {}

    def divide(self, rows: Rows) -> tuple[int, list[Rows]]:
        """The rows as one class, or as the k nearest to one of them and the rest, whichever loses less; and that loss.

        Of equals the first in the order of the cards.
        """
        key = tuple(sorted(rows.items(), key=_by_card))
        if key not in self._known:
            self._known[key] = self._divide(Counter(dict(key)))
        return self._known[key]

    def _divide(self, rows: Rows) -> tuple[int, list[Rows]]:
        few = rows.total() <= AGAIN
        best, found = loss_of(rows), [rows]
        if rows.total() < 2 * self.k:
            return best, found
        for begun in _beginnings(rows, 2 if few else 1):
            part = self.grow(begun, rows)
            if (lost := loss_of(part)) >= best:
                continue
            rest = rows - part
            cost, parts = self.divide(rest) if few else (loss_of(rest), [rest])
            if lost + cost < best:
                best, found = lost + cost, [part, *parts]
        return best, found

    def grow(self, begun: Rows, rows: Rows) -> Rows:
        """k of the rows: those begun with, and one by one the one that coarsens the card least; of equals the first."""
        part, left = Counter(begun), rows - begun
        card = reduce(meet, begun)
        while (short := self.k - part.total()) > 0:
            row = min(left, key=partial(meet_loss, card))
            card = meet(card, row)
            part[row] += min(left[row], short)
            del left[row]
        return part


def _beginnings(rows: Rows, number: int) -> Iterator[Rows]:
    """Every choice of so many of the rows, each choice once."""
    return map(Counter, dict.fromkeys(combinations(rows.elements(), number)))


def _by_card(item: tuple[Card, int]) -> tuple[str, ...]:
    return sort_key(item[0])
