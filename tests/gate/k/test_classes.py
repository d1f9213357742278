"""Classes of rows: what each shows, costs and lies near."""

from __future__ import annotations

from collections import Counter

import pytest

from synlig.gate.k.classes import Classes, loss_of
from synlig.gate.k.ladders import Card, card_loss, sort_key

OWN = Card("4311", "NJ-AAL", "25_up", "G3")
NEAR = Card("4312", "NJ-AAL", "25_up", "G3")
FAR = Card("2221", "10", "under_5", "G5")
BOTH = Card("431", "NJ-AAL", "25_up", "G3")
"""What one row of OWN and one of NEAR show together."""


def test_a_class_shows_the_finest_card_above_all_its_rows_and_each_row_loses_by_it() -> None:
    classes = Classes()
    made = classes.add(Counter({OWN: 2, NEAR: 1}))

    assert (made.card, made.size, made.loss) == (BOTH, 3, card_loss(BOTH))
    assert made.total == loss_of(made.rows) == 3 * card_loss(BOTH) > 0
    assert loss_of(Counter({OWN: 5})) == 0


def test_classes_are_counted_in_the_order_they_are_made_also_when_some_are_gone() -> None:
    classes = Classes()
    first, second = classes.add(Counter({OWN: 1})), classes.add(Counter({FAR: 1}))
    classes.remove(first)
    third = classes.change(second, Counter({FAR: 2}))

    assert [first.id, second.id, third.id] == [0, 1, 2]
    assert [found.id for found in classes] == [2]
    assert (len(classes), 1 in classes, classes[2].size) == (1, False, 2)


@pytest.mark.parametrize(
    ("without", "limit", "ids"),
    [
        (set(), None, [0, 1, 2, 3]),
        ({0}, None, [1, 2, 3]),
        ({0}, 1, [1]),
        ({0}, 2, [1, 2]),
        ({0}, 3, [1, 2, 3]),
        ({0, 1}, 1, [2]),
        (set(), 1, [0]),
        ({None}, 2, [0, 1]),
    ],
)
def test_the_nearest_classes_come_first_and_no_more_than_asked_for(
    without: set[int | None], limit: int | None, ids: list[int]
) -> None:
    classes = Classes()
    for card in (OWN, NEAR, NEAR._replace(education="G4"), FAR):
        classes.add(Counter({card: 1}))

    found = list(classes.beside(OWN, without, limit))

    assert [one.id for _loss, one in found] == ids
    assert [loss for loss, _one in found] == sorted(loss for loss, _one in found)
    assert not classes[3].rows.keys() & {OWN, NEAR}


def test_what_is_empty_stands_before_every_code() -> None:
    cards = [OWN, OWN._replace(occupation=None), FAR, OWN._replace(area=None)]

    assert sorted(cards, key=sort_key) == [cards[1], FAR, cards[3], OWN]
