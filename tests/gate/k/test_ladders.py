"""What a card's values become, and what is lost by it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from synlig import classifications
from synlig.classifications import scales
from synlig.gate.k.ladders import (
    EMPTY_CARD,
    FIELDS,
    LADDERS,
    Card,
    Value,
    above,
    card_loss,
    meet,
    meet_loss,
    rung_name,
)
from tests.gate.k.cards_given import cards


@pytest.mark.parametrize(
    ("field", "rungs"),
    [
        pytest.param("occupation", ["4313", "431", "43", "4", None], id="DISCO-08, digit by digit"),
        pytest.param("occupation", ["43", "4", None], id="another network may send it coarser"),
        pytest.param("area", ["NJ-VEN", "NJ", None], id="sub-area, then Nordjylland"),
        pytest.param("area", ["09", "82", None], id="landsdel, then region"),
        pytest.param("experience", ["5_14", "under_15", None], id="band, then wide band"),
        pytest.param(
            "education", ["G4", "G4-5", "G9"], id="what is left out looks like what was never stated"
        ),
        pytest.param("education", ["G9"], id="never stated: nothing to leave out"),
    ],
)
def test_a_value_climbs_its_ladder(field: str, rungs: list[Value]) -> None:
    ladder = LADDERS[Card._fields.index(field)]

    assert [rung.value for rung in ladder(rungs[0])] == rungs


def test_every_code_that_the_gate_makes_has_a_ladder_that_loses_more_with_each_rung() -> None:
    finest: dict[str, list[str]] = {
        "occupation": [term.code for term in classifications.disco08().of_level(4)],
        "area": [
            term.code for term in (*classifications.sub_areas().of_level(2), *classifications.landsdele())
        ],
        "experience": [term.code for term in scales.experience_bands()],
        "education": [term.code for term in classifications.disced15().roots() if term.code != "G9"],
    }
    for field, codes in finest.items():
        for code in codes:
            losses = [rung.loss for rung in LADDERS[Card._fields.index(field)](code)]
            assert losses[0] == 0
            assert all(lower < higher for lower, higher in pairwise(losses))


def test_an_empty_card_has_lost_everything() -> None:
    assert card_loss(Card(None, None, None, "G9")) == EMPTY_CARD


@given(cards, cards)
def test_two_cards_meet_in_the_finest_card_above_both(one: Card, other: Card) -> None:
    shared = {card for _loss, card in above(one)} & {card for _loss, card in above(other)}

    met = meet(one, other)

    assert met == meet(other, one)
    assert met in shared
    assert card_loss(met) == meet_loss(one, other) == min(card_loss(Card(*card)) for card in shared)


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("occupation", "4313", "4"),
        ("occupation", "4", "1"),
        ("occupation", None, "none"),
        ("area", "NJ-AAL", "fine"),
        ("area", "82", "wide"),
        ("education", "G9", "none"),
    ],
)
def test_a_rung_has_a_name(field: str, value: Value, name: str) -> None:
    assert rung_name(field, value) == name


def test_there_is_a_ladder_for_each_field_of_a_card() -> None:
    assert len(FIELDS) == len(Card._fields)
