"""Classes of rows that show one card, and which of them lie near a card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import reduce
from typing import TypeAlias

from synlig.gate.k.ladders import Card, Values, above, card_loss, meet

Rows: TypeAlias = Counter[Card]
"""Rows by their own card, and how many of each."""


@dataclass(frozen=True)
class Class:
    """Rows that show one card. `id` counts classes in the order they were made."""

    id: int
    rows: Rows
    card: Card
    size: int
    loss: int
    """Of one row."""

    @property
    def total(self) -> int:
        return self.size * self.loss


def loss_of(rows: Rows) -> int:
    """What the rows lose in all as one class."""
    return rows.total() * card_loss(reduce(meet, rows))


class Classes:
    """Every class there is, found by id, or by the cards above it."""

    def __init__(self) -> None:
        self._by_id: dict[int, Class] = {}
        self._under: dict[Values, dict[int, None]] = {}
        """Ids in the order they came. Dicts of numbers alone are none of the garbage collector's business."""
        self._made = 0

    def __iter__(self) -> Iterator[Class]:
        """In the order they were made."""
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, id: int) -> bool:
        return id in self._by_id

    def __getitem__(self, id: int) -> Class:
        return self._by_id[id]

    def add(self, rows: Rows) -> Class:
        card = reduce(meet, rows)
        made = Class(self._made, rows, card, rows.total(), card_loss(card))
        self._made += 1
        self._by_id[made.id] = made
        for _loss, values in above(card):
            self._under.setdefault(values, {})[made.id] = None
        return made

    def remove(self, old: Class) -> None:
        del self._by_id[old.id]
        for _loss, values in above(old.card):
            del self._under[values][old.id]

    def change(self, old: Class, rows: Rows) -> Class:
        self.remove(old)
        return self.add(rows)

    def beside(
        self, card: Card, without: Collection[int | None], limit: int | None = None
    ) -> Iterator[tuple[int, Class]]:
        """The classes from the nearest, each with the loss of the finest card above both; at most `limit`."""
        seen = set(without)
        for loss, values in above(card):
            for id in self._under.get(values, ()):
                if id not in seen:
                    seen.add(id)
                    yield loss, self._by_id[id]
                    if limit is not None and len(seen) >= limit + len(without):
                        return
