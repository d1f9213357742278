"""In which order a profile tells its values: never in that of who wrote them."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from synlig.classifications import scales
from synlig.edition import (
    ExperienceLine,
    ProductSheet,
    ProvenCompetence,
    PublicCode,
    PublicText,
    SpokenLanguage,
)
from synlig.gate.order import as_on_the_scale, best_first, best_spoken_first, by_headline, longest_first


def competence(term: str, level: int | None, evidence: str | None = None) -> ProvenCompetence:
    return ProvenCompetence(
        term=PublicCode(term), level=level, evidence=PublicText(evidence) if evidence is not None else None
    )


def job(occupation: str, sector: str | None, length: str) -> ExperienceLine:
    return ExperienceLine(
        occupation=PublicCode(occupation),
        sector=PublicCode(sector) if sector is not None else None,
        length=PublicCode(length),
    )


def spoken(language: str, band: str) -> SpokenLanguage:
    return SpokenLanguage(language=PublicCode(language), band=PublicCode(band))


def sheet(headline: str, solves: str) -> ProductSheet:
    return ProductSheet(
        headline=PublicText(headline), solves=PublicText(solves), for_whom=None, evidence=None
    )


SHORTEST, *_BETWEEN, LONGEST = [term.code for term in scales.length_bands()]
ORDERED: list[tuple[Any, list[Any]]] = [
    (
        best_first,
        [
            competence("z", 4),
            competence("a", 2),
            competence("b", 2),
            competence("b", 2, "Z"),
            competence("a", 1),
            competence("a", None),
        ],
    ),
    (
        longest_first,
        [
            job("9999", "Z", LONGEST),
            job("1111", None, SHORTEST),
            job("1111", "A", SHORTEST),
            job("1111", "B", SHORTEST),
            job("2222", "A", SHORTEST),
        ],
    ),
    (best_spoken_first, [spoken("z", "C"), spoken("a", "B"), spoken("b", "B"), spoken("a", "A")]),
    (by_headline, [sheet("A", "x"), sheet("A", "y"), sheet("B", "a")]),
]


@pytest.mark.parametrize(("order", "ordered"), ORDERED)
def test_the_order_is_one_whatever_comes_in(order: Any, ordered: list[Any]) -> None:
    for shuffled in permutations(ordered):
        assert order(shuffled) == tuple(ordered)


def test_no_evidence_stands_where_the_least_does() -> None:
    """`None` and a text can be compared; a text of capital letters only would come after the lower-case default."""
    one, other = competence("a", 1), competence("a", 1, "Aa")

    assert best_first([other, one]) == (one, other)


def test_a_language_that_is_written_twice_is_told_once() -> None:
    assert best_spoken_first([spoken("de", "B"), spoken("de", "B")]) == (spoken("de", "B"),)


def test_work_forms_stand_as_on_the_scale_and_once() -> None:
    forms = [term.code for term in scales.work_forms()]

    assert as_on_the_scale([*forms[::-1], *forms]) == tuple(forms)
    assert as_on_the_scale(forms[1:2]) == tuple(forms[1:2])
    assert as_on_the_scale(["something else"]) == ()
