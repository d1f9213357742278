"""Profiles that the k-gate has made coarser are told in plain words, and can still be chosen."""

from __future__ import annotations

import pytest

from synlig import classifications
from synlig.edition import PublicCode
from synlig.gate.k.ladders import Card
from synlig.pages import words
from synlig.pages.facets import make_facets
from synlig.pages.profile_line import profile_line
from tests.gate.k.cards_given import profile

COARSE = profile(1, Card(None, None, None, "G9"), headline=None)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        pytest.param(None, "Fag ikke oplyst", id="left out"),
        pytest.param("4", "Kontor og kundeservice", id="one digit: our words"),
        pytest.param("43", "Regnskab, lager og transportkontor", id="two: our words"),
        pytest.param("215", "Ingeniørarbejde inden for elektroteknologi", id="three: DISCO's heading"),
        pytest.param("4321", "Lagerekspedient", id="four: what people say"),
    ],
)
def test_an_occupation_of_any_length_has_words(code: str | None, title: str) -> None:
    assert words.occupation(PublicCode(code) if code else None).startswith(title)


def test_every_group_of_disco_has_words() -> None:
    titles = [
        words.occupation(PublicCode(term.code)) for term in classifications.disco08() if term.level <= 4
    ]

    assert all(title and title == title.strip() for title in titles)


@pytest.mark.parametrize(
    ("code", "title"),
    [("NJ-HIM", "Himmerland"), ("NJ", "Nordjylland"), ("09", "Østjylland"), ("82", "Region Midtjylland")],
)
def test_an_area_of_any_width_has_words(code: str, title: str) -> None:
    assert words.area(PublicCode(code)) == title


def test_an_empty_card_says_that_nothing_is_stated() -> None:
    line = profile_line(COARSE)

    assert (line.occupation, line.area) == ("Fag ikke oplyst", "Område ikke oplyst")


def test_without_headline_and_occupation_the_title_is_what_the_person_can() -> None:
    assert profile_line(COARSE).title == "Moms"


def test_wide_values_are_choices_beside_the_finer_ones_and_empty_ones_are_none() -> None:
    wide = profile(2, Card("43", "NJ", "15_up", "G4-5"))

    facets = {
        facet.name: [value.title for value in facet.values]
        for facet in make_facets((wide, COARSE, profile(3)))
    }

    assert facets["fag"] == ["Kontor og kundeservice"]
    assert facets["omraade"] == ["Nordjylland", "Aalborg"]
    assert facets["erfaring"] == ["25 år eller mere", "15 år eller mere"]
    assert facets["uddannelse"] == ["Erhvervsuddannelse", "Videregående uddannelse", "Ikke oplyst"]
