"""A text made to keep a recogniser busy takes no more time for each sign than a short one does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from synlig.gate.recognise import Known, PeopleIndex, find_all, read
from synlig.gate.recognise.belief import find_belief
from synlig.gate.recognise.health import find_health
from synlig.gate.recognise.politics import find_politics
from synlig.gate.recognise.union import find_union
from tests.growth import grows_with_its_text

LENGTH = 20_000
"""The longest text of a field."""


KNOWN = Known("minutes", PeopleIndex(["Wanda Hviid", "Bo Lund", "Karin Vest"]))


@pytest.mark.parametrize(
    "unit",
    ["[", "1", "1 ", "12, ", "1. ", "en ", "a-", "a.", "a _ ",
     "a . ", "St. ", "Vej Gade ", "Højvang 12 ", "født i ", "er 58 ",
     "snart ", "\u0301", "&#", "@", "a(at)", "20 00 12 34, ", "cpr ", "punktum ", "linkedin ", "\u202e", "CMLXI",
     "A", "A-", "A ", "Aa ", "Hos A ", "A og B ", "hos Aab & ", "Skolen i ",
     "den tredje i ellevte enogtres 1 ", "(12) ",
     "Bakketoppen 9, ", "Bo, ", "KV", "K. V. ", "Hviit, Wanda "],
)  # fmt: skip
def test_a_hostile_text_is_read_in_time(unit: str) -> None:
    def work(length: int) -> Callable[[], object]:
        text = unit * (length // len(unit))
        return lambda: list(find_all(read(text), KNOWN))

    assert grows_with_its_text(work, LENGTH)


@pytest.mark.parametrize(
    "unit", ["(", ", ", "a ", "min ", "ryg, ", "jeg har ", "medlem af Den ", "12 timer "]
)
def test_the_word_lists_are_searched_in_time(unit: str) -> None:
    finds = (find_health, find_union, find_belief, find_politics)

    def work(length: int) -> Callable[[], object]:
        text = read(unit * (length // len(unit)))
        return lambda: [list(find(text, profile=True)) for find in finds]

    assert grows_with_its_text(work, LENGTH)
