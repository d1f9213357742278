"""Every published card stands at least k times, with as little lost as may be.

Cards are gathered into classes (`classes.py`), and a class shows the finest card that stands above all of its rows.
It begins with one class for each card. The class too small that costs least to mend is joined to another, or borrows
rows from one that can spare them, until none is too small. Then rows are moved, classes dissolved, and pairs of
classes divided anew, as long as that loses less. A small table is begun from several rows, and the best is kept.
A row for which every class costs more than `HELD` is held back.

In a pool the average risk leaves room for few classes. Then the cards that tell most are chosen first (`choose.py`),
and what that leaves too small is mended as above.

All of it works on how often each card occurs, in an order of the cards themselves: whose row it is, or where it stood,
cannot matter.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import combinations
from typing import TypeAlias

from synlig.gate.k.choose import choose
from synlig.gate.k.classes import Class, Classes, Rows, loss_of
from synlig.gate.k.divide import AGAIN, Divider
from synlig.gate.k.ladders import EMPTY_CARD, Card, meet_loss, sort_key

HELD = 4 * EMPTY_CARD
"""The loss of a row that is held back: rather four empty cards than one person who is not there."""

WORTH = 40
"""All classes are gone through once more where the last time gained more than one part in so many."""

EFFORT = 100
"""Rows that are gone through in all beginnings of a table together."""

NEAR = 3
"""How many classes beside it a class is tried with."""

FEW = 4
"""Rows, in k, that a division chooses among."""

Shown: TypeAlias = dict[Card, Counter[Card | None]]
"""For each card: what its rows show (None: held back), and how many of them."""


def generalise(counts: Mapping[Card, int], k: int, average: float | None = None) -> Shown:
    """What the rows of each card show; `counts` are rows by card, as fine as they may be published.

    `average` is the highest prosecutor risk allowed on average: classes for each row shown. None asks for k alone.
    """
    rows = Counter({card: counts[card] for card in sorted(counts, key=sort_key) if counts[card]})
    if not rows:
        return {}
    if average is None or average * k >= 1:
        return _alone(rows, k).shown()
    return _pooled(rows, k, average).shown()


def _alone(rows: Rows, k: int) -> _Work:
    """As many classes as there may be."""
    divider = Divider(k)
    beginnings = list(rows)[: EFFORT // rows.total()] if rows.total() >= 2 * k else []
    works = []
    for first in (None, *beginnings):
        begun = divider.grow(Counter({first: 1}), rows) if first else Counter[Card]()
        classes = [begun, *(Counter({card: number}) for card, number in (rows - begun).items())]
        works.append(_Work(filter(None, classes), k))
        works[-1].improve(divider)
    return min(works, key=lambda work: work.loss)


def _pooled(rows: Rows, k: int, average: float) -> _Work:
    """So few classes as the average asks for.

    What is held changes nothing in that: a class goes with fewer than k rows, and k rows here are less than a class.
    """
    work = _Work(choose(rows, k, max(1, int(average * rows.total()))), k)
    work.settle()
    return work


class _Work:
    """One way through a table, from the classes it begins with."""

    def __init__(self, begun: Iterable[Rows], k: int) -> None:
        self.k = k
        self.classes = Classes()
        self.held: Rows = Counter()
        for rows in begun:
            self.classes.add(rows)
        self.gather()

    @property
    def loss(self) -> int:
        return sum(found.total for found in self.classes) + HELD * self.held.total()

    def shown(self) -> Shown:
        found: Shown = {}
        for one in self.classes:
            for row, number in one.rows.items():
                found.setdefault(row, Counter())[one.card] += number
        for row, number in self.held.items():
            found.setdefault(row, Counter())[None] = number
        return found

    # until no class is too small

    def gather(self) -> None:
        """Mend the class that costs least first; what a class costs is asked anew when its turn comes."""
        waiting = [self._bid(found) for found in self.classes if found.size < self.k]
        heapq.heapify(waiting)
        while waiting:
            id = heapq.heappop(waiting)[-1]
            if id not in self.classes:
                continue
            now = self._bid(self.classes[id])
            if (first := heapq.heappushpop(waiting, now)) != now:
                heapq.heappush(waiting, first)
                continue
            for made in self._mend(self.classes[id]):
                if made.size < self.k:
                    heapq.heappush(waiting, self._bid(made))

    def _bid(self, small: Class) -> tuple[int, tuple[str, ...], int]:
        cost, _other = self._cheapest(small)
        return cost, sort_key(small.card), small.id

    def _cheapest(self, small: Class) -> tuple[int, Class | None]:
        """The least loss by which a class is mended, and the class to mend it with; None where it is held."""
        best, found = small.size * (HELD - small.loss), None
        for loss, other in self.classes.beside(small.card, {small.id}):
            own = small.size * (loss - small.loss)
            if own >= best:
                break
            cost = own + self._lent(small, other) * (loss - other.loss)
            if cost < best:
                best, found = cost, other
        return best, found

    def _lent(self, small: Class, other: Class) -> int:
        """How many rows the other gives: what is short, if it can spare them, else all it has."""
        short = self.k - small.size
        return short if other.size - short >= self.k else other.size

    def _mend(self, small: Class) -> Iterable[Class]:
        _cost, other = self._cheapest(small)
        if other is None:
            self.classes.remove(small)
            self.held += small.rows
            return ()
        taken = _nearest(other.rows, self._lent(small, other), small.card)
        left = other.rows - taken
        self.classes.remove(small)
        self.classes.remove(other)
        return [self.classes.add(rows) for rows in (small.rows + taken, left) if rows]

    # as long as that loses less

    def improve(self, divider: Divider) -> None:
        while True:
            before = self.loss
            self._let_in()
            for step in (self._move, self._dissolve, partial(self._divide, divider)):
                for one in tuple(self.classes):
                    if one.loss and one.id in self.classes:
                        step(one)
            if (before - self.loss) * WORTH <= before:
                return

    def _let_in(self) -> None:
        """Rows that were held and now fit in somewhere."""
        for row in tuple(self.held):
            while self.held[row] and (to := self._place(row, 1, None, HELD)[1]) is not None:
                self.classes.change(to, to.rows + Counter({row: 1}))
                self.held -= Counter({row: 1})

    def _move(self, source: Class) -> None:
        """Rows that a class can spare go where less is lost."""
        for row, number in sorted(source.rows.items(), key=_by_card):
            if source.size == self.k:
                return
            moved = Counter({row: min(number, source.size - self.k)})
            left = source.rows - moved
            _cost, to = self._place(row, moved[row], source.id, source.total - loss_of(left))
            if to is not None:
                self.classes.change(to, to.rows + moved)
                source = self.classes.change(source, left)

    def _dissolve(self, old: Class) -> None:
        """All rows of a class go to others, each to its own."""
        grown: dict[int, Rows] = {}
        left = old.total
        for row, number in old.rows.items():
            for _one in range(number):
                cost, to = self._place(row, 1, old.id, left)
                if to is None:
                    return
                left -= cost
                grown.setdefault(to.id, Counter(to.rows))[row] += 1
        if sum(loss_of(rows) - self.classes[id].total for id, rows in grown.items()) >= old.total:
            return
        self.classes.remove(old)
        for id, rows in grown.items():
            self.classes.change(self.classes[id], rows)

    def _divide(self, divider: Divider, one: Class) -> None:
        """A class, alone or with those beside it, becomes others that lose less."""
        near = [other for _loss, other in self.classes.beside(one.card, {one.id}, limit=NEAR)]
        for others in ((), *((other,) for other in near), *combinations(near, 2)):
            old = (one, *others)
            if sum(found.size for found in old) > (AGAIN if len(old) > 2 else FEW * self.k):
                continue
            rows: Rows = sum((found.rows for found in old), Counter())
            cost, parts = divider.divide(rows)
            if cost < sum(found.total for found in old):
                for found in old:
                    self.classes.remove(found)
                for part in parts:
                    self.classes.add(part)
                return

    def _place(self, row: Card, number: int, without: int | None, limit: int) -> tuple[int, Class | None]:
        """The class where so many of a row cost least, and that cost; None where none costs less than `limit`."""
        best, found = limit, None
        for loss, other in self.classes.beside(row, {without}):
            if number * loss >= best:
                break
            cost = number * loss + other.size * (loss - other.loss)
            if cost < best:
                best, found = cost, other
        return best, found

    def settle(self) -> None:
        """Rows go to the classes that lose least by them, as long as that gains; no class comes or goes."""
        while True:
            before = self.loss
            for one in tuple(self.classes):
                if one.id in self.classes:
                    self._move(one)
            if self.loss == before:
                return


def _by_card(item: tuple[Card, int]) -> tuple[str, ...]:
    return sort_key(item[0])


def _nearest(rows: Rows, number: int, card: Card) -> Rows:
    """So many of the rows, those first that coarsen the card least."""
    taken: Rows = Counter()
    for row in sorted(rows, key=lambda row: (meet_loss(row, card), sort_key(row))):
        if part := min(number - taken.total(), rows[row]):
            taken[row] = part
    return taken
