"""Where only so many classes may be: the cards that tell most.

The average prosecutor risk is classes by rows: at 0.05 there is one class for every twenty rows, however large each is.
So a class is worth most that lets many rows tell much, and the rest share coarser cards. Each row shows the nearest of
the chosen cards above it, which makes it a p-median problem: cards are taken one by one, always the one that gains
most; when there is room for no more, one is exchanged for another, as long as that loses less.

Source: M. B. Teitz and P. Bart, "Heuristic methods for estimating the generalized vertex median of a weighted graph",
Operations Research 16 (1968), the exchange of one for another.
"""

from __future__ import annotations

from collections import Counter
from heapq import nlargest
from typing import NamedTuple

from synlig.gate.k.classes import Rows
from synlig.gate.k.ladders import Values, above, sort_key

TRIED = 8
"""Of the cards that would gain most, how many are tried before no more is taken."""


class _Choosable(NamedTuple):
    """A card, what each row loses by it, and the rows below it."""

    loss: int
    values: Values
    under: tuple[int, ...]


def choose(rows: Rows, k: int, most: int) -> list[Rows]:
    """The rows in at most so many classes (`most` >= 1). A class may be left with fewer than k.

    `rows` in the order of their cards: of equals the first is taken.
    """
    if rows.total() < k:
        return [rows]
    choice = _Choice(rows, k)
    while most > 1 and choice.take(most):
        pass
    return choice.classes()


class _Choice:
    """Which card each row shows. Rows and cards are numbers, in their order."""

    def __init__(self, rows: Rows, k: int) -> None:
        self.rows = tuple(rows)
        self.number = tuple(rows.values())
        self.cards = _choosable(rows, k)
        self.above: list[list[int]] = [[] for _row in rows]
        """For each row the cards above it, the nearest first."""
        for card in sorted(range(len(self.cards)), key=lambda card: self.cards[card].loss):
            for row in self.cards[card].under:
                self.above[row].append(card)
        self.widest = self.above[0][-1]
        self.shown = [self.widest] * len(rows)
        self.size = Counter({self.widest: len(rows)})
        """The cards that are shown, and by how many different rows."""
        widest = self.cards[self.widest].loss
        self.gain = [
            sum(self.number[row] for row in card.under) * (widest - card.loss) for card in self.cards
        ]
        """What each card would gain if it were chosen too."""

    @property
    def loss(self) -> int:
        return sum(
            number * self.cards[card].loss for number, card in zip(self.number, self.shown, strict=True)
        )

    def classes(self) -> list[Rows]:
        found: dict[int, Rows] = {}
        for row, number, card in zip(self.rows, self.number, self.shown, strict=True):
            found.setdefault(card, Counter())[row] = number
        return list(found.values())

    def add(self, card: int) -> None:
        loss = self.cards[card].loss
        for row in self.cards[card].under:
            if self.cards[self.shown[row]].loss > loss:
                self._show(row, card)

    def take(self, most: int) -> bool:
        """Take one of the cards that gain most, and give up what costs least where there is no room for it.

        False where nothing is gained by any.
        """
        before, shown = self.loss, tuple(self.shown)
        for card in nlargest(TRIED, range(len(self.cards)), key=self.gain.__getitem__):
            self.add(card)
            while len(self.size) > most:
                self._drop(min(self.size.keys() - {card, self.widest}, key=self._cost))
            if self.loss < before:
                return True
            for row, old in enumerate(shown):
                self._show(row, old)
        return False

    def _cost(self, card: int) -> tuple[int, int]:
        """What is lost if a card is given up."""
        loss = self.cards[card].loss
        cost = sum(
            self.number[row] * (self.cards[self._next(row)].loss - loss)
            for row in self.cards[card].under
            if self.shown[row] == card
        )
        return cost, card

    def _drop(self, card: int) -> None:
        for row in self.cards[card].under:
            if self.shown[row] == card:
                self._show(row, self._next(row))

    def _next(self, row: int) -> int:
        """The nearest chosen card but the one that a row shows."""
        size, shown = self.size, self.shown[row]
        return next((card for card in self.above[row] if card != shown and card in size), self.widest)

    def _show(self, row: int, card: int) -> None:
        """Let a row show another card; what the cards above it would gain changes by it."""
        old, number = self.shown[row], self.number[row]
        if card == old:
            return
        was, becomes = self.cards[old].loss, self.cards[card].loss
        for other in self.above[row]:
            loss = self.cards[other].loss
            if loss >= max(was, becomes):
                break
            self.gain[other] += number * (max(0, becomes - loss) - max(0, was - loss))
        self.shown[row] = card
        self.size[card] += 1
        self.size[old] -= 1
        if not self.size[old]:
            del self.size[old]


def _choosable(rows: Rows, k: int) -> list[_Choosable]:
    """The cards that stand above k rows or more; of those above the same rows only the finest."""
    found: dict[Values, tuple[int, list[int]]] = {}
    for index, row in enumerate(rows):
        for loss, values in above(row):
            found.setdefault(values, (loss, []))[1].append(index)
    numbers = tuple(rows.values())
    finest: dict[tuple[int, ...], _Choosable] = {}
    for values, (loss, indices) in found.items():
        under = tuple(indices)
        if under not in finest and sum(numbers[row] for row in under) >= k:  # the finest is found first
            finest[under] = _Choosable(loss, values, under)
    return sorted(finest.values(), key=lambda card: sort_key(card.values))
