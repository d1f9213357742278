"""A pool of 1,200: the figures that a catalogue of several networks must reach."""

from __future__ import annotations

import pytest

from bench.neighbours import neighbours
from synlig.edition import Profile
from synlig.gate.k import POOLED_AVERAGE, assess, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.k.ladders import Card
from tests.gate.k.cards_given import OCCUPATIONS, TERMS, profile
from tests.gate.k.exhaustive import k_anonymity

MODELS = [profile(n, Card(code, "NJ-AAL", "25_up", "G3")) for n, code in enumerate(OCCUPATIONS)]


@pytest.fixture(scope="module")
def pool() -> list[Profile]:
    return list(neighbours(MODELS, 1200, seed=3))


def test_a_pool_of_1200_reaches_its_figures(pool: list[Profile]) -> None:
    guarded = guard_profiles(pool, "informed", 6, POOLED_AVERAGE)
    risk = assess(pool, guarded, "informed", 6).card

    assert k_anonymity([card_of(each) for each in guarded.profiles]) >= 6
    assert risk.uniques == 0
    assert risk.average <= 0.05
    assert len(guarded.held) <= 0.05 * len(pool)


def test_neighbours_are_the_same_for_one_seed_and_others_for_another(pool: list[Profile]) -> None:
    assert neighbours(MODELS, 1200, seed=3) == tuple(pool)
    assert neighbours(MODELS, 1200, seed=4) != tuple(pool)
    assert neighbours(MODELS[::-1], 1200, seed=3) == tuple(pool)


def test_neighbours_have_codes_that_the_gate_knows(pool: list[Profile]) -> None:
    assert len({each.number for each in pool}) == len(pool)
    assert {c.term for each in pool for c in each.competences} <= {*TERMS, "moms", "bogføring"}
