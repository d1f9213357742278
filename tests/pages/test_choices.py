"""What the catalogue can be narrowed down by: who fits the narrower choice fits the wider one."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.pages.choices import chosen_by
from tests.theme.invented import profile


def choices(name: str, *profiles: Any) -> dict[str, str | None]:
    """Slug to the slug of the wider choice, of one dimension."""
    found = {dimension.name: made for dimension, made in chosen_by(tuple(profiles))}
    slugs = {choice.key: choice.slug for choice in found.get(name, ())}
    return {choice.slug: slugs.get(choice.within or "") for choice in found.get(name, ())}


def test_a_trade_lies_in_its_group_and_the_group_in_its_field() -> None:
    assert choices("fag", profile(occupation="8332")) == {"8": None, "83": "8", "8332": "83"}


def test_a_trade_of_three_digits_lies_in_that_of_two() -> None:
    assert choices("fag", profile(occupation="833")) == {"8": None, "83": "8", "833": "83"}


def test_an_area_lies_in_nordjylland_or_its_region() -> None:
    found = choices("omraade", profile(area="NJ-HIM"), profile("BBBB-2M4P-H", area="09"))

    assert found == {
        "himmerland": "nordjylland",
        "nordjylland": None,
        "oestjylland": "region-midtjylland",
        "region-midtjylland": None,
    }


def test_who_speaks_fluently_can_use_it_at_work() -> None:
    found = choices("sprog", profile(languages=({"language": "de", "band": "C"},)))

    assert found == {"tysk": None, "tysk-paa-arbejde": "tysk", "tysk-flydende": "tysk-paa-arbejde"}


def test_who_can_begin_at_once_can_begin_within_three_months_and_not_by_agreement() -> None:
    assert list(choices("til-raadighed", profile(availability="now"))) == [
        "straks",
        "inden-for-en-maaned",
        "inden-for-tre-maaneder",
    ]


def test_who_led_leaders_has_led_people() -> None:
    assert "personaleledelse" in choices("ledelse", profile(leadership="managers"))


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        pytest.param("uddannelse", {"education": "G9"}, id="education not stated"),
        pytest.param("ledelse", {"leadership": "none"}, id="has not led"),
        pytest.param("fag", {"occupation": None}, id="occupation left out by the gate"),
        pytest.param("omraade", {"area": None}, id="area left out"),
        pytest.param("erfaring", {"experience": None}, id="experience left out"),
    ],
)
def test_what_meets_nobodys_wish_is_no_choice(name: str, changed: dict[str, Any]) -> None:
    assert choices(name, profile(**changed)) == {}


def test_the_slugs_of_a_dimension_differ() -> None:
    every = [
        profile(
            f"{sign * 4}-2M4P-H",
            occupation=code,
            languages=[{"language": "de", "band": band}],
            education=level,
        )
        for sign, code, band, level in zip(
            "ABCD", ("8", "83", "8332", "3313"), "ABCA", ("G1", "G1-3", "G4", "G4-5"), strict=True
        )
    ]

    slugs = {dimension.name: [choice.slug for choice in made] for dimension, made in chosen_by(tuple(every))}

    assert slugs.keys() >= {"fag", "sprog", "uddannelse"}
    assert [name for name, found in slugs.items() if len(set(found)) < len(found)] == []
