"""Who is most like somebody is found without comparing all with all, and is the same as if they had been."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from synlig.edition import Profile
from synlig.pages.similar import Similar
from tests.gate.k.cards_given import pools


def by_comparing(profile: Profile, pool: list[Profile], number: int) -> list[str]:
    def shared(other: Profile) -> int:
        terms = {one.term for one in profile.competences} & {one.term for one in other.competences}
        trade = 0
        for mine, theirs in zip(profile.occupation or "", other.occupation or "", strict=False):
            if mine != theirs:
                break
            trade += 1
        return 2 * len(terms) + trade + (profile.area is not None and profile.area == other.area)

    others = [other for other in pool if other.number != profile.number]
    return [other.number for other in sorted(others, key=lambda other: (-shared(other), other.number))][
        :number
    ]


@given(pools(), st.integers(1, 5))
def test_the_nearest_are_those_that_share_most(pool: list[Profile], number: int) -> None:
    similar = Similar(pool)

    for profile in pool:
        assert [near.number for near in similar.nearest(profile, number)] == by_comparing(
            profile, pool, number
        )
