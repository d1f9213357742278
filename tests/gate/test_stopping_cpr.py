"""Which texts are read for a CPR number at all: nothing that could be one is passed over for having few digits."""

from __future__ import annotations

import pytest

from synlig.gate.cpr import find_cpr


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        pytest.param("0101701234", [False], id="ten digits and no letter"),
        pytest.param("010170123", [], id="nine"),
        pytest.param("cpr første januar halvfjerds 1234", [True], id="four digits after a date in words"),
        pytest.param("cpr enogtredive tolv nioghalvtres", [True], id="three words and no digit"),
        pytest.param("O1O17O-1234", [True], id="letters for digits"),
        pytest.param("010170-1234" + "a" * 53, [], id="within a word"),
        pytest.param("0101701234" + "a" * 54, [], id="a hash is none"),
        pytest.param("Vi er tolv til bords.", [], id="a word for a number"),
    ],
)
def test_what_may_be_a_number_is_read(text: str, certain: list[bool]) -> None:
    assert [found.certain for found in find_cpr(text)] == certain
