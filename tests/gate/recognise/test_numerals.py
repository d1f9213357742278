"""Digits and number words that a reader takes for one number."""

from __future__ import annotations

import pytest

from synlig.gate.recognise.numerals import numbers


@pytest.mark.parametrize(
    ("text", "digits", "why"),
    [
        ("20 00 12 34", "20001234", "groups"),
        ("20-00/12.34", "20001234", "with any separators"),
        ("20\n00", "2000", "over two lines"),
        ("tyve nul nul tolv", "200012", "words"),
        ("fire og tredive", "34", "a compound in three words"),
        ("dobbelt fem", "55", "doubled"),
        ("tre nuller", "000", "repeated"),
        ("to gange syvtaller", "77", "and repeated in words"),
        ("halvtredsindstyve", "50", "the older form"),
        ("23 45 og så 67 89", "23456789", "words between"),
        ("010170 bindestreg 1234", "0101701234", "a separator said aloud"),
    ],
)
def test_a_number_is_read_whole(text: str, digits: str, why: str) -> None:
    read = [number.digits for number in numbers(text) if number.whole]

    assert digits in read, why


@pytest.mark.parametrize(
    ("text", "joined", "why"),
    [
        ("20 mand og hund 30", "2030", "another word stands between"),
        ("| 20 | 30 |", "2030", "cells of a table"),
        ("20 % 30", "2030", "a unit"),
        ("totalt 20", "220", "a number word within a word"),
    ],
)
def test_what_stands_apart_is_not_joined(text: str, joined: str, why: str) -> None:
    assert joined not in [number.digits for number in numbers(text)], why


def test_a_part_knows_whether_it_is_all() -> None:
    assert [(number.digits, number.parts, number.whole) for number in numbers("12, 34")] == [
        ("12", 1, False),
        ("1234", 2, True),
        ("34", 1, False),
    ]
