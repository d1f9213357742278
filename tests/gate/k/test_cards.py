"""Every card stands k times; whose row it is does not matter; and little more is lost than must be."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.gate.k.cards import Shown, generalise
from synlig.gate.k.ladders import Card, above, card_loss
from tests.gate.k.cards_given import AREAS, EDUCATION, EXPERIENCE, OCCUPATIONS, cards
from tests.gate.k.exhaustive import k_anonymity, least_loss, loss

tables = st.lists(cards, max_size=14)
ks = st.integers(2, 6)


def shown_cards(shown: Shown) -> list[Card]:
    return [card for found in shown.values() for card in found.elements() if card is not None]


@given(tables, ks)
def test_every_card_shown_stands_at_least_k_times(rows: list[Card], k: int) -> None:
    shown = shown_cards(generalise(Counter(rows), k))

    assert not shown or k_anonymity(shown) >= k


@given(tables, ks)
def test_every_row_is_shown_or_held_and_never_finer_or_other_than_it_is(rows: list[Card], k: int) -> None:
    shown = generalise(Counter(rows), k)

    assert {card: found.total() for card, found in shown.items()} == Counter(rows)
    for card, found in shown.items():
        assert {other for other in found if other is not None} <= {Card(*up) for _loss, up in above(card)}


@given(tables, ks)
def test_nobody_is_held_where_there_are_k(rows: list[Card], k: int) -> None:
    """An empty card loses less than nobody does, but a few coarse cards may be too dear for one row."""
    held = [card for card, found in generalise(Counter(rows), k).items() if found[None]]

    assert not held or len(rows) < k or len(held) < k


@settings(max_examples=30)
@given(st.permutations([Card(o, a, "25_up", "G3") for o in OCCUPATIONS[:5] for a in AREAS[:3]]), ks)
def test_the_order_of_the_rows_changes_nothing(rows: list[Card], k: int) -> None:
    assert generalise(Counter(rows), k) == generalise(Counter(sorted(rows, key=str)), k)


@given(tables, ks)
def test_what_is_shown_is_left_alone_the_next_time(rows: list[Card], k: int) -> None:
    once = shown_cards(generalise(Counter(rows), k))

    again = generalise(Counter(once), k)

    assert again == {card: Counter({card: number}) for card, number in Counter(once).items()}


@given(tables, ks)
def test_cards_that_enough_share_are_shown_as_they_are(rows: list[Card], k: int) -> None:
    full = [card for card in set(rows) for _each in range(k)]

    assert loss(generalise(Counter(full), k)) == sum(map(card_loss, full))


def test_a_card_that_stands_k_times_lends_no_rows_it_cannot_spare() -> None:
    common, rare = Card("4311", "NJ-AAL", "25_up", "G3"), Card("4311", "NJ-AAL", "25_up", "G4")

    shown = generalise(Counter({common: 10, rare: 1}), 3)

    assert shown[common][common] == 8
    assert shown[rare] == Counter({Card("4311", "NJ-AAL", "25_up", "G9"): 1})


def test_a_row_that_would_empty_the_cards_of_others_is_held() -> None:
    common, other = Card("4311", "NJ-AAL", "25_up", "G3"), Card("0110", "04", "under_5", "G5")

    shown = generalise(Counter({common: 10, other: 1}), 6)

    assert shown[other] == Counter({None: 1})
    assert shown[common] == Counter({common: 10})


FAR = Card("0110", "04", "under_5", "G5")
EMPTY = Card(None, None, None, "G9")


@pytest.mark.parametrize("held", [1, 2])
def test_who_was_held_is_let_in_where_the_cards_of_others_have_become_coarse(held: int) -> None:
    """To join nine costs more than to be held, until the nine and the ten have become nearly empty cards."""
    nine, ten = Card("4311", "NJ-AAL", "25_up", "G3"), Card("7115", "NJ-VEN", "25_up", "G3")
    trades = ("1324", "2221", "2411", "3313", "5223", "5311", "6111", "8332", "9622")
    others = {FAR._replace(occupation=trade, area="10"): 10 for trade in trades}

    shown = generalise({nine: 9, ten: 10, FAR: held, **others}, 10)

    assert (shown[FAR], shown[nine]) == (Counter({EMPTY: held}), Counter({EMPTY: 9}))
    assert shown[ten] == Counter({ten: 10})


def test_two_classes_of_k_are_begun_from_every_row() -> None:
    """From the whole table the nine and the ten become one, and who is far is held, which loses more."""
    nine, ten = Card("4311", "NJ-AAL", "25_up", "G3"), Card("7115", "NJ-AAL", "25_up", "G3")

    shown = generalise({nine: 9, ten: 10, FAR: 1}, 10)

    assert shown == {nine: Counter({EMPTY: 9}), ten: Counter({ten: 10}), FAR: Counter({EMPTY: 1})}


def test_fewer_than_k_are_held() -> None:
    assert generalise({Card("4311", "NJ-AAL", "25_up", "G3"): 5}, 6) == {
        Card("4311", "NJ-AAL", "25_up", "G3"): Counter({None: 5})
    }


@settings(max_examples=40)
@given(
    st.lists(cards, min_size=20, max_size=30),
    st.lists(
        st.builds(Card, st.sampled_from(["0110", "9622"]), st.just("01"), st.none(), st.just("G9")),
        max_size=3,
    ),
    st.sampled_from([2, 6, 9]),
    st.sampled_from([0.05, 0.1, 0.2]),
)
def test_a_pool_keeps_to_the_average_risk_also_where_somebody_is_held(
    rows: list[Card], far: list[Card], k: int, average: float
) -> None:
    shown = shown_cards(generalise(Counter([*rows[:1] * 20, *rows, *far]), k, average))

    assert k_anonymity(shown) >= k
    assert len(set(shown)) <= max(1, average * len(shown))


def small_tables() -> list[tuple[list[Card], int]]:
    """200 tables of 4 to 10 rows with their k, alike and different."""
    chance = random.Random(2026)
    made = []
    for _each in range(200):
        k = chance.choice([2, 2, 3])
        trades = chance.sample(OCCUPATIONS, chance.choice([2, 3, 5, 8]))
        areas = chance.sample(AREAS, chance.randint(1, len(AREAS)))
        rows = [
            Card(*map(chance.choice, (trades, areas, EXPERIENCE, EDUCATION)))
            for _row in range(chance.randint(4, 10 if k == 2 else 9))
        ]
        made.append((rows, k))
    return made


def test_no_more_than_a_tenth_is_lost_beyond_what_must_be() -> None:
    """The issue's figure: within 10 % of exhaustive search on 200 small tables, each of them."""
    beyond = [
        (number, loss(generalise(Counter(rows), k)) / must)
        for number, (rows, k) in enumerate(small_tables())
        if (must := least_loss(rows, k))
    ]

    assert [found for found in beyond if found[1] > 1.1] == []
    assert sum(part for _number, part in beyond) / len(beyond) < 1.01
