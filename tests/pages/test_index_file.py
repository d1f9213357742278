"""The file that the catalogue's page searches in holds what the profiles' own pages show, and nothing else."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from synlig.edition import Profile
from synlig.pages.index_file import catalogue_index, index_file
from synlig.pages.packing import SIGNS, Dictionary, pack, width_for
from tests.theme.invented import profile

FULL = profile(
    "K7QX-2M4P-H",
    headline="Kan få et lager til at gå op",
    text="Hemmeligt er det ikke, men det står kun på siden.",
    competences=({"term": "lagerstyring", "level": 4, "evidence": "Tal fra en skuffetælling."},),
    sectors=("H",),
    experience_lines=({"occupation": "4321", "sector": "H", "length": "over_10"},),
    languages=({"language": "de", "band": "B"},),
    leadership="staff",
    work_forms=("part_time",),
    availability="now",
    mobility="near",
    offers=({"headline": "Lageret talt op", "solves": "Alt.", "for_whom": None, "evidence": None},),
)
BARE = profile("ABCD-2M4P-H", occupation=None, area=None, experience=None, education="G9")


def text_of(*profiles: Profile) -> str:
    return json.dumps(catalogue_index(profiles), ensure_ascii=False)


def test_the_same_profiles_give_the_same_file_in_any_order() -> None:
    profiles = [FULL, BARE]

    assert index_file(profiles) == index_file(profiles[::-1])


def test_the_name_changes_with_the_content() -> None:
    assert index_file([FULL]).address != index_file([FULL, BARE]).address


def test_the_profiles_stand_in_the_order_of_their_numbers() -> None:
    assert catalogue_index([FULL, BARE])["numbers"] == "ABCD2M4PH K7QX2M4PH"


@pytest.mark.parametrize(
    "shown",
    [
        "Kan få et lager til at gå op",
        "Lageret talt op",
        "Lagerstyring",
        "Tysk på arbejde",
        "Personaleledelse",
    ],
)
def test_what_is_searched_and_compared_is_there(shown: str) -> None:
    assert shown in text_of(FULL)


@pytest.mark.parametrize("left", ["Hemmeligt", "skuffetælling", "Alt."])
def test_what_is_read_on_the_profile_only_is_not(left: str) -> None:
    assert left not in text_of(FULL)


def test_an_empty_profile_says_nothing() -> None:
    index = catalogue_index([BARE])

    assert index["dimensions"] == []
    assert (index["titles"], index["offers"], index["jobs"]["rows"]) == ([""], [""], "")


def test_words_for_trades_are_those_that_somebody_may_have() -> None:
    drivers = catalogue_index([profile(occupation="83")])["trades"]

    assert {code[:2] for code, (titles, _words, _skills) in drivers.items() if titles} == {"83"}
    assert "lastbilchauffør" in drivers["8332"][0].split("|")


def test_no_run_of_figures_could_be_somebodys_number() -> None:
    profiles = [profile(f"{sign * 4}-2M4P-H", occupation="83", sectors=("H", "C")) for sign in "ABCDEFGH"]

    rest = {name: value for name, value in catalogue_index(profiles).items() if name != "numbers"}

    assert re.findall(r'(?:\d["\[\], .-]{0,4}){8,}', json.dumps(rest)) == []


def test_what_is_packed_can_be_unpacked() -> None:
    chance = random.Random(1)
    for width in (1, 2, 3):
        numbers = [chance.randrange(len(SIGNS) ** width) for _ in range(200)]

        assert unpacked(pack(numbers, width), width) == numbers


def unpacked(text: str, width: int) -> list[int]:
    parts = [text[at : at + width] for at in range(0, len(text), width)]
    return [
        sum(SIGNS.index(sign) * len(SIGNS) ** place for place, sign in enumerate(part[::-1]))
        for part in parts
    ]


@pytest.mark.parametrize(("count", "width"), [(0, 1), (1, 1), (20, 1), (21, 2), (400, 2), (401, 3)])
def test_a_list_takes_as_many_signs_as_it_must(count: int, width: int) -> None:
    assert width_for(count) == width


def test_a_value_twice_in_a_dictionary_stands_there_once() -> None:
    known: Dictionary[Any] = Dictionary(["a", "b", "a"])

    assert (known.values, known.pack("bab")) == (("a", "b"), "cbc")
