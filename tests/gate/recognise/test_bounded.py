"""A text made to keep a recogniser busy is read in bounded time."""

from __future__ import annotations

import time

import pytest

from synlig.gate.recognise import Known, PeopleIndex, find_all, read

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
