"""Few rows become classes: against the same rule, told row by row and without what makes it quick."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.gate.k.classes import loss_of
from synlig.gate.k.divide import AGAIN, Divider
from synlig.gate.k.ladders import Card, meet, meet_loss, sort_key
from tests.gate.k.cards_given import cards

OPEN = Card(None, None, None, "G9")


def ordered(rows: list[Card]) -> list[Card]:
    return sorted(rows, key=sort_key)


def least_loss(rows: list[Card], k: int) -> int:
    """Whole, or every beginning grown to k rows and what is left; the least that is lost."""
    whole = loss_of(Counter(rows))
    if len(rows) < 2 * k:
        return whole
    few = len(rows) <= AGAIN
    losses = [whole]
    for begun in combinations(rows, 2 if few else 1):
        part = grown(list(begun), rows, k)
        rest = ordered(list((Counter(rows) - Counter(part)).elements()))
        losses.append(loss_of(Counter(part)) + (least_loss(rest, k) if few else loss_of(Counter(rest))))
    return min(losses)


def grown(part: list[Card], rows: list[Card], k: int) -> list[Card]:
    left = ordered(list((Counter(rows) - Counter(part)).elements()))
    while len(part) < k:
        nearest = min(left, key=lambda row: meet_loss(reduce(meet, part), row))
        left.remove(nearest)
        part = [*part, nearest]
    return part


@settings(max_examples=40)
@given(st.lists(cards, min_size=4, max_size=AGAIN + 3), st.integers(2, 3))
def test_a_division_loses_what_the_rule_says(rows: list[Card], k: int) -> None:
    counts = Counter(ordered(rows))

    loss, parts = Divider(k).divide(counts)

    assert loss == sum(map(loss_of, parts)) == least_loss(ordered(rows), k)
    assert sum(parts, Counter()) == counts
    assert len(parts) == 1 or all(part.total() >= k for part in parts)


def test_rows_without_a_trade_are_divided_too() -> None:
    """None has no order among texts; the cards have one of their own."""
    rows = [OPEN, OPEN, Card("4311", None, None, "G3"), Card("4311", "NJ-AAL", None, "G3")]

    loss, parts = Divider(2).divide(Counter(ordered(rows)))

    assert (loss, len(parts)) == (least_loss(ordered(rows), 2), 2)


def test_a_beginning_that_loses_all_there_is_to_gain_ends_nothing() -> None:
    """The first pairs lose more than everybody together; a later one is the best."""
    places = [
        ("4110", "NJ-AAL"),
        ("4110", "NJ-VEN"),
        ("4110", "NJ-VEN"),
        ("4311", "NJ-AAL"),
        ("4313", "NJ-AAL"),
    ]
    rows = [Card(trade, area, "25_up", "G3") for trade, area in places]

    loss, parts = Divider(2).divide(Counter(rows))

    assert (loss, len(parts)) == (710, 2)


@pytest.mark.parametrize(("number", "classes"), [(AGAIN, 5), (AGAIN + 1, 2)], ids=["few", "one too many"])
def test_what_is_left_is_divided_again_only_while_the_rows_are_few(number: int, classes: int) -> None:
    trades = ("2221", "4311", "5223", "7115", "8332", "9622")
    rows = [Card(trade, "NJ-AAL", "25_up", "G3") for trade in trades for _each in range(2)][:number]

    _loss, parts = Divider(2).divide(Counter(rows))

    assert len(parts) == classes
