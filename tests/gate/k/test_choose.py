"""The cards that tell most, where there is room for only so many."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.gate.k.choose import _Choice, choose
from synlig.gate.k.ladders import Card, sort_key
from tests.gate.k.cards_given import cards

AALBORG, THY = "NJ-AAL", "NJ-THY"


def counted(*rows: Card) -> Counter[Card]:
    return Counter(sorted(rows, key=sort_key))


def trade(code: str, area: str = AALBORG) -> Card:
    return Card(code, area, "25_up", "G3")


@settings(max_examples=30)
@given(st.lists(cards, min_size=1, max_size=20), st.integers(2, 4), st.integers(1, 6))
def test_every_row_is_in_one_of_so_many_classes(rows: list[Card], k: int, most: int) -> None:
    classes = choose(counted(*rows), k, most)

    assert sum(classes, Counter()) == Counter(rows)
    assert len(classes) <= most


@pytest.mark.parametrize(
    ("most", "classes"),
    [
        pytest.param(1, [{"4311", "7115", "7112"}], id="one: everybody together"),
        pytest.param(2, [{"4311"}, {"7115", "7112"}], id="two: the trade that is far from the others"),
        pytest.param(3, [{"4311"}, {"7112"}, {"7115"}], id="three: each their own"),
        pytest.param(9, [{"4311"}, {"7112"}, {"7115"}], id="no more than there is use for"),
    ],
)
def test_the_cards_that_tell_most_are_chosen(most: int, classes: list[set[str]]) -> None:
    rows = counted(*[trade("4311")] * 6, *[trade("7115")] * 6, *[trade("7112")] * 6)

    found = [{card.occupation for card in each} for each in choose(rows, 6, most)]

    assert sorted(found, key=str) == sorted(classes, key=str)


def test_a_card_below_which_too_few_stand_is_not_chosen() -> None:
    rows = counted(*[trade("4311")] * 6, *[trade("7115")] * 5)

    assert len(choose(rows, 6, 2)) == 2
    assert choose(counted(*[trade("4311")] * 3, *[trade("7115")] * 3), 6, 2) == [
        Counter({trade("4311"): 3, trade("7115"): 3})
    ]


def test_a_coarse_card_gives_way_when_there_is_room_for_what_its_rows_are() -> None:
    """Four kinds and four classes: the card of everybody, which is there first, must be exchanged for the fourth."""
    rows = counted(
        *[trade("4311")] * 4, *[trade("4311", THY)] * 4, *[trade("7115")] * 4, *[trade("7115", THY)] * 4
    )

    found = choose(rows, 2, 4)

    assert sorted(map(len, found)) == [1, 1, 1, 1]


@settings(max_examples=30)
@given(st.lists(cards, min_size=6, max_size=20), st.integers(2, 5))
def test_what_each_card_would_gain_is_known_after_every_exchange(rows: list[Card], most: int) -> None:
    """It is kept along, not counted anew; a wrong one would only show as a slightly worse choice."""
    choice = _Choice(counted(*rows), 2)

    while choice.take(most):
        lost = [choice.cards[card].loss for card in choice.shown]
        assert choice.gain == [
            sum(choice.number[row] * max(0, lost[row] - card.loss) for row in card.under)
            for card in choice.cards
        ]


def test_of_cards_as_good_the_first_is_kept() -> None:
    """The two in the middle could share a card with either of the others, and lose as much."""
    middle = trade("4311")
    younger, taught = middle._replace(experience="15_24"), middle._replace(education="G1")

    found = choose(counted(middle, middle, younger, taught), 3, 3)

    assert [set(rows) for rows in found] == [{younger, middle}, {taught}]
