"""A pool of profiles in, the same pool with nobody standing out of it."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.edition import ExperienceLine, ProductSheet, Profile, ProvenCompetence, PublicCode, PublicText
from synlig.gate.k import Policy, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.k.ladders import Card
from tests.gate.k.cards_given import pools, profile
from tests.gate.k.exhaustive import k_anonymity, rarest_pair

POLICIES: tuple[Policy, ...] = ("strict", "informed")
policies = st.sampled_from(POLICIES)
ks = st.integers(2, 6)


@given(pools(), policies, ks)
def test_every_card_of_the_catalogue_stands_at_least_k_times(
    pool: list[Profile], policy: Policy, k: int
) -> None:
    shown = guard_profiles(pool, policy, k).profiles

    assert not shown or k_anonymity([card_of(each) for each in shown]) >= k


@given(pools(), policies, ks)
def test_everybody_is_shown_or_held(pool: list[Profile], policy: Policy, k: int) -> None:
    guarded = guard_profiles(pool, policy, k)

    numbers = [*(each.number for each in guarded.profiles), *guarded.held]
    assert sorted(numbers) == sorted(each.number for each in pool)


@given(pools(), policies, ks, st.randoms(use_true_random=False))
def test_the_order_of_the_pool_changes_nothing(
    pool: list[Profile], policy: Policy, k: int, chance: random.Random
) -> None:
    shuffled = list(pool)
    chance.shuffle(shuffled)

    assert guard_profiles(shuffled, policy, k) == guard_profiles(pool, policy, k)


@given(pools(), policies, ks)
def test_what_is_guarded_needs_no_guarding(pool: list[Profile], policy: Policy, k: int) -> None:
    once = guard_profiles(pool, policy, k).profiles

    again = guard_profiles(once, policy, k)

    assert (again.profiles, again.held) == (once, ())


@given(pools(), policies, ks)
def test_texts_and_levels_change_nothing_of_what_is_shown_of_codes(
    pool: list[Profile], policy: Policy, k: int
) -> None:
    """Whoever has no headline yet is treated like everybody else."""
    silent = [each.model_copy(update={"headline": None, "text": None}) for each in pool]

    cards = [card_of(each) for each in guard_profiles(pool, policy, k).profiles]

    assert [card_of(each) for each in guard_profiles(silent, policy, k).profiles] == cards


@given(pools(), ks)
def test_strict_shows_each_pair_of_values_k_times(pool: list[Profile], k: int) -> None:
    shown = guard_profiles(pool, "strict", k).profiles

    free = [_details(each) for each in shown]
    rarest = rarest_pair([each | _card(own) for each, own in zip(free, shown, strict=True)], free)
    assert rarest is None or rarest >= k


def _details(own: Profile) -> frozenset[str]:
    """Written out again here, so that a detail forgotten there is missed."""
    single = (own.leadership, own.availability, own.mobility)
    many = (*(c.term for c in own.competences), *(f"{s.language}/{s.band}" for s in own.languages))
    return frozenset(filter(None, (*single, *many, *own.sectors, *own.work_forms)))


def _card(own: Profile) -> frozenset[str]:
    return frozenset(filter(None, (own.occupation, own.area, own.experience, f"education {own.education}")))


def full(index: int) -> Profile:
    sheet = ProductSheet(headline=PublicText("Orden"), solves=PublicText("Rod"), for_whom=None, evidence=None)
    line = ExperienceLine(occupation=PublicCode("4311"), sector=None, length=PublicCode("2_5"))
    return profile(index, offers=(sheet,), experience_lines=(line,))


def test_strict_shows_no_text_no_level_and_no_order_made_by_levels() -> None:
    shown = guard_profiles([full(index) for index in range(6)], "strict", 6).profiles[0]

    assert (shown.headline, shown.text, shown.offers, shown.experience_lines) == (None, None, (), ())
    assert [(c.term, c.level, c.evidence) for c in shown.competences] == [
        ("bogføring", None, None),
        ("moms", None, None),
    ]


def test_informed_shows_what_is_ticked() -> None:
    pool = [full(index) for index in range(6)]

    assert guard_profiles(pool, "informed", 6).profiles == tuple(pool)


def test_a_card_made_coarser_is_accounted_for() -> None:
    pool = [profile(n, Card("4311" if n % 2 else "4312", "NJ-AAL", "25_up", "G3")) for n in range(6)]

    guarded = guard_profiles(pool, "informed", 6)

    assert guarded.generalised["occupation"] == {"3": 6}
    assert guarded.generalised["area"] == {"fine": 6}


def test_what_the_pair_rule_drops_is_accounted_for() -> None:
    pool = [profile(n, sectors=("H",) if n else ("A",)) for n in range(7)]

    assert guard_profiles(pool, "strict", 6).generalised["sectors"] == {"dropped": 1, "shown": 6}


def test_where_alike_profiles_get_different_cards_the_first_number_gets_the_finest() -> None:
    common, rare = Card("4311", "NJ-AAL", "25_up", "G3"), Card("4311", "NJ-AAL", "25_up", "G4")
    pool = [*(profile(n, common) for n in range(4)), profile(4, rare)]

    shown = guard_profiles(pool, "informed", 2).profiles

    assert Counter(each.education for each in shown) == {"G3": 3, "G9": 2}
    assert [each.education for each in shown] == ["G3", "G3", "G3", "G9", "G9"]


def test_an_education_left_out_looks_like_one_never_stated() -> None:
    pool = [profile(n, Card("4311", "NJ-AAL", "25_up", "G9" if n % 2 else "G3")) for n in range(4)]

    assert {each.education for each in guard_profiles(pool, "informed", 4).profiles} == {"G9"}


def test_two_profiles_with_one_number_are_refused() -> None:
    with pytest.raises(ValueError, match="one number"):
        guard_profiles([profile(1), profile(1)], "informed", 2)


def test_an_empty_pool_stays_empty() -> None:
    guarded = guard_profiles([], "strict", 6)

    assert (guarded.profiles, guarded.held, dict(guarded.generalised)) == ((), (), {})


def knowing(index: int, term: str) -> Profile:
    one = ProvenCompetence(term=PublicCode(term), level=4, evidence=None)
    return profile(index, competences=(one,))


def test_strict_tells_a_rare_competence_by_the_word_of_its_group() -> None:
    """Two kinds of truck certificate, each too rare: ESCO has both among mobile machines."""
    pool = [knowing(n, "truckcertifikat A" if n % 2 else "kranførercertifikat") for n in range(4)]

    guarded = guard_profiles(pool, "strict", 4)

    shown = {c.term for each in guarded.profiles for c in each.competences}
    assert shown == {"betjening af mobile anlæg og entreprenørmaskiner"}
    assert guarded.generalised["competences"] == {"group": 4}


def test_where_the_group_is_too_rare_the_one_above_is_told() -> None:
    pool = [knowing(n, "truckkørsel" if n % 2 else "kørekort B") for n in range(4)]

    guarded = guard_profiles(pool, "strict", 4)

    assert {c.term for each in guarded.profiles for c in each.competences} == {"maskiner og specialudstyr"}
    assert guarded.generalised["competences"] == {"wide_group": 4}


def test_a_competence_that_has_left_the_vocabulary_has_no_group() -> None:
    pool = [knowing(0, "ordknuseri"), *(knowing(n, "rengøring") for n in range(1, 5))]

    shown = guard_profiles(pool, "strict", 4).profiles

    assert [len(each.competences) for each in shown] == [0, 1, 1, 1, 1]
