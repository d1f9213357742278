"""A text made to keep a recogniser busy is read in bounded time."""

from __future__ import annotations

import time

import pytest

from synlig.gate.recognise import Known, PeopleIndex, find_all, read
from synlig.gate.recognise.belief import find_belief
from synlig.gate.recognise.health import find_health
from synlig.gate.recognise.politics import find_politics
from synlig.gate.recognise.union import find_union

LENGTH, SECONDS = 20_000, 2.0
"""The longest text of a field, and what issue 3 allows for it."""


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
    text = unit * (LENGTH // len(unit))
    began = time.process_time()

    list(find_all(read(text), KNOWN))

    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    "unit", ["(", ", ", "a ", "min ", "ryg, ", "jeg har ", "medlem af Den ", "12 timer "]
)
def test_the_word_lists_are_searched_in_time(unit: str) -> None:
    finds = (find_health, find_union, find_belief, find_politics)
    text = read(unit * (LENGTH // len(unit)))
    for find in finds:
        list(find(read("Jeg"), profile=True))  # the lists are compiled once in a run
    began = time.process_time()

    for find in finds:
        list(find(text, profile=True))

    assert time.process_time() - began < SECONDS
