"""What one purpose takes with it when its consent ends, value by value; beside the laws of test_withdrawal.py."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.edition import ExperienceLine, KeyFigures, Profile, PublicCode, Tombstones
from synlig.edition.prose import KeyFigure
from synlig.gate.k.guard import card_of
from synlig.gate.k.ladders import Card
from synlig.gate.withdrawal import CUT, cut_whole
from synlig.records import Purpose
from tests.gate.k.cards_given import number, profile
from tests.gate.test_withdrawal import NAME, T, association, entry, left

LINE = ExperienceLine(occupation=PublicCode("4321"), sector=PublicCode("H"), length=PublicCode("over_10"))
FULL = profile(experience_lines=(LINE,))


@pytest.mark.parametrize(
    ("purposes", "changed"),
    [
        ({Purpose.HEADLINE}, {"headline": None}),
        ({Purpose.TEXT}, {"text": None}),
        ({Purpose.COMPETENCES}, {"competences": ()}),
        (
            {Purpose.EVIDENCE},
            {"competences": tuple(c.model_copy(update={"evidence": None}) for c in FULL.competences)},
        ),
        ({Purpose.COMPETENCES, Purpose.EVIDENCE}, {"competences": ()}),
        ({Purpose.EXPERIENCE}, {"experience_lines": ()}),
        (
            {Purpose.SECTORS},
            {"sectors": (), "experience_lines": (LINE.model_copy(update={"sector": None}),)},
        ),
        ({Purpose.SECTORS, Purpose.EXPERIENCE}, {"sectors": (), "experience_lines": ()}),
        ({Purpose.LANGUAGES}, {"languages": ()}),
        ({Purpose.LEADERSHIP}, {"leadership": None}),
        ({Purpose.WORK_FORMS}, {"work_forms": ()}),
        ({Purpose.AVAILABILITY}, {"availability": None, "mobility": None}),
        ({Purpose.OFFER}, {"offers": ()}),
        ({Purpose.NAME_IN_MINUTES}, {}),
    ],
)
def test_a_purpose_takes_its_values_and_leaves_the_rest(
    purposes: set[Purpose], changed: dict[str, Any]
) -> None:
    after = left(FULL, ended=[entry(FULL, purpose) for purpose in purposes])[FULL.path]

    assert after == FULL.model_copy(update=changed)


def test_the_numbers_that_were_dead_stay_dead_wherever_they_stand() -> None:
    for documents in ((FULL, Tombstones(numbers=(number(9),))), (Tombstones(numbers=(number(9),)), FULL)):
        after = left(*documents, ended=[entry(FULL, Purpose.CARD)])["tombstones.json"]

        assert isinstance(after, Tombstones)
        assert after.numbers == (number(0), number(9))


def test_any_other_document_loses_the_texts_that_name_somebody() -> None:
    row = KeyFigure(key="i-job", title=T(NAME), unit=T("antal"), explanation=None, points=())
    figures = KeyFigures(rows=(row,))

    after = left(figures, ended=[entry(figures)])[figures.path]

    assert after == KeyFigures(rows=(row.model_copy(update={"title": CUT}),))


def test_a_profile_in_which_something_was_found_goes_whole() -> None:
    other = profile(1)

    found = cut_whole([association(), FULL, other], [FULL.path])

    assert found.gone == {FULL.path}
    assert [d for d in found.documents if isinstance(d, Profile)] == [other]


def by_card(*sizes: int) -> list[Profile]:
    """Profiles of as many cards as there are sizes, each card as often as its size says."""
    occupations = ("4311", "5223", "7115", "2221")
    cards = [
        Card(code, "NJ-AAL", "25_up", "G3")
        for code, size in zip(occupations, sizes, strict=False)
        for _ in range(size)
    ]
    return [profile(index, card) for index, card in enumerate(cards)]


def test_in_a_pool_what_is_left_is_held_to_the_average_risk_and_alone_it_is_not() -> None:
    """Two cards of three: k = 3 lets both stand; the average of a pool asks for twenty to a card."""
    profiles = by_card(4, 3)

    def cards(own: bool) -> set[Any]:
        ended = [entry(profiles[0], Purpose.CARD)]
        after = left(association("informed", 3), *profiles, ended=ended, own=own)
        return {card_of(document) for document in after.values() if isinstance(document, Profile)}

    assert len(cards(own=True)) == 2
    assert len(cards(own=False)) < 2


def test_under_strict_what_has_become_too_rare_a_pair_is_taken_along() -> None:
    four = [
        profile(
            index,
            headline=None, text=None, offers=(), competences=(), sectors=(), languages=(), leadership=None,
            availability=None, mobility=None, work_forms=("board",) if index < 2 else (),
        )
        for index in range(4)
    ]  # fmt: skip

    def forms(policy: Any) -> list[Any]:
        after = left(association(policy, 2), *four, ended=[entry(four[0], Purpose.CARD)])
        return [d.work_forms for d in after.values() if isinstance(d, Profile)]

    assert forms("informed") == [("board",), (), ()]
    assert forms("strict") == [(), (), ()]
