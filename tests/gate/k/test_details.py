"""The pair rule: nobody is found by two things at once, and the rarest goes first."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.gate.k.details import Shown, drop_rare, keep_pairs
from tests.gate.k.exhaustive import rarest_pair

values = st.frozensets(st.sampled_from("abcdefgh"), max_size=6)
cards = st.sampled_from([frozenset({"X"}), frozenset({"Y"}), frozenset({"X", "Z"}), frozenset()])
profiles = st.lists(st.builds(Shown, cards, values), max_size=25)


def kept_of(*shown: str, k: int, fixed: str = "") -> list[str]:
    """What is kept of profiles written as their values: `"ab"` shows a and b."""
    kept = drop_rare([Shown(frozenset(fixed), frozenset(free)) for free in shown], k)
    return ["".join(sorted(values)) for values in kept]


@given(profiles, st.integers(2, 5))
def test_every_pair_that_is_left_is_seen_k_times(pool: list[Shown], k: int) -> None:
    kept = drop_rare(pool, k)

    shown = [profile.fixed | free for profile, free in zip(pool, kept, strict=True)]
    rarest = rarest_pair(shown, kept)
    assert rarest is None or rarest >= k


@given(profiles, st.integers(2, 5))
def test_nothing_is_added_and_nothing_goes_a_second_time(pool: list[Shown], k: int) -> None:
    kept = drop_rare(pool, k)

    assert all(free <= profile.free for profile, free in zip(pool, kept, strict=True))
    again = drop_rare([Shown(p.fixed, free) for p, free in zip(pool, kept, strict=True)], k)
    assert again == kept


@given(profiles, st.integers(2, 4), st.randoms(use_true_random=False))
def test_the_order_of_the_profiles_changes_nothing(pool: list[Shown], k: int, chance: random.Random) -> None:
    order = list(range(len(pool)))
    chance.shuffle(order)

    kept = drop_rare(pool, k)

    assert drop_rare([pool[index] for index in order], k) == [kept[index] for index in order]


@given(profiles)
def test_k_of_one_lets_everything_through(pool: list[Shown]) -> None:
    assert drop_rare(pool, 1) == [profile.free for profile in pool]


def test_a_pair_that_enough_show_stays() -> None:
    assert kept_of("ab", "ab", "ab", k=3) == ["ab", "ab", "ab"]


def test_of_a_rare_pair_the_rarer_value_goes() -> None:
    """a is seen five times, b three; together twice."""
    assert kept_of("ab", "ab", "a", "a", "a", "b", k=3) == ["a", "a", "a", "a", "a", ""]


def test_a_value_too_rare_goes_although_it_stands_alone() -> None:
    assert kept_of("a", "a", "b", k=2) == ["a", "a", ""]


def test_of_equally_rare_values_the_first_by_alphabet_goes() -> None:
    assert kept_of("ab", "a", "b", "a", "b", k=3) == ["b", "", "b", "", "b"]


def test_the_card_stays_and_counts() -> None:
    """Everybody shows a, but too few of those with the card X do."""
    pool = [Shown(frozenset("X"), frozenset("a")), *[Shown(frozenset("Y"), frozenset("a"))] * 3]

    assert drop_rare(pool, 3) == [frozenset(), *[frozenset("a")] * 3]


GROUPS = {"a": "ab", "b": "ab", "c": "cd", "d": "cd", "ab": "abcd", "cd": "abcd"}
LADDER = (GROUPS.get, lambda value: "abcd" if value in GROUPS else None)


@given(profiles, st.integers(2, 5))
def test_also_what_comes_back_coarser_is_seen_k_times_with_everything(pool: list[Shown], k: int) -> None:
    kept = keep_pairs(pool, k, LADDER)

    shown = [profile.fixed | values for profile, values in zip(pool, kept, strict=True)]
    rarest = rarest_pair(shown, kept)
    assert rarest is None or rarest >= k


@given(profiles, st.integers(2, 5))
def test_nothing_goes_because_something_comes_back(pool: list[Shown], k: int) -> None:
    assert all(
        own <= values for own, values in zip(drop_rare(pool, k), keep_pairs(pool, k, LADDER), strict=True)
    )


def coarser(*shown: str, k: int) -> list[list[str]]:
    pool = [Shown(frozenset(), frozenset(free.split())) for free in shown]
    return [sorted(values) for values in keep_pairs(pool, k, LADDER)]


def test_a_value_too_rare_is_told_by_its_group() -> None:
    assert coarser("a", "a", "b", k=3) == [["ab"], ["ab"], ["ab"]]


def test_a_group_too_rare_is_told_by_the_one_above() -> None:
    assert coarser("a", "b", "c", k=3) == [["abcd"]] * 3


def test_a_value_that_has_a_group_is_not_told_by_the_one_above_too() -> None:
    assert coarser("a", "b", "c", "d", k=2) == [["ab"], ["ab"], ["cd"], ["cd"]]


def test_a_value_without_a_group_goes() -> None:
    assert coarser("h", "a", "a", k=2) == [[], ["a"], ["a"]]


def recounted(pool: list[Shown], k: int) -> list[frozenset[str]]:
    """The rule as it is told, with everything counted anew in each round."""
    shown = Counter(value for profile in pool for value in profile.fixed | profile.free)
    free = [{value for value in profile.free if shown[value] >= k} for profile in pool]
    while True:
        all_of = [profile.fixed | kept for profile, kept in zip(pool, free, strict=True)]
        holders = Counter(value for values in all_of for value in values)
        pairs = Counter(pair for values in all_of for pair in combinations(sorted(values), 2))

        rarest = [
            min(
                ((holders[value], value) for value in kept if _is_rare(value, values, holders, pairs, k)),
                default=None,
            )
            for kept, values in zip(free, all_of, strict=True)
        ]
        if not any(rarest):
            return [frozenset(kept) for kept in free]
        for kept, found in zip(free, rarest, strict=True):
            if found is not None:
                kept.remove(found[1])


def _is_rare(
    value: str, values: frozenset[str], holders: Counter[str], pairs: Counter[tuple[str, str]], k: int
) -> bool:
    others = values - {value}
    return holders[value] < k or any(pairs[min(value, one), max(value, one)] < k for one in others)


@pytest.mark.parametrize("seed", range(40))
def test_the_table_keeps_what_counting_anew_keeps(seed: int) -> None:
    chance = random.Random(seed)
    k = chance.choice((2, 3, 4))
    pool = [
        Shown(
            frozenset(chance.sample(("X", "Y", "Z"), chance.randrange(3))),
            frozenset(chance.sample("abcdef", chance.randrange(5))),
        )
        for _each in range(chance.randrange(6, 30))
    ]

    assert drop_rare(pool, k) == recounted(pool, k)


def test_a_pair_that_one_profile_less_shows_stays_where_enough_are_left() -> None:
    assert kept_of("ab", "ab", "abx", "x", "x", k=2) == ["ab", "ab", "x", "x", "x"]
