from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cv_number import SYMBOLS, check_symbol, is_cv_number, make_cv_number

numbers = st.integers().map(lambda seed: make_cv_number(random.Random(seed).randrange))


@pytest.mark.parametrize(
    ("symbols", "check"), [("K7QX2M4P", "H"), ("JRHMDS98", "A"), ("00000000", "0"), ("ZZZZZZZZ", "8")]
)
def test_the_check_symbol_is_known(symbols: str, check: str) -> None:
    assert check_symbol(symbols) == check


@pytest.mark.parametrize(
    "text",
    [
        "",
        "K7QX-2M4P",
        "K7QX-2M4P-X",
        "K7QX2M4PH",
        "k7qx-2m4p-h",
        "K7QX-2M4P-H ",
        "K7Q-X2M4P-H",
        "OIL0-2M4P-H",
        "K7QX–2M4P–H",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert not is_cv_number(text)


@given(numbers)
def test_what_is_made_is_a_number(number: str) -> None:
    assert is_cv_number(number)


@given(numbers, st.integers(0, 8), st.sampled_from(SYMBOLS))
def test_one_mistyped_symbol_is_found(number: str, place: int, symbol: str) -> None:
    bare = number.replace("-", "")
    typed = bare[:place] + symbol + bare[place + 1 :]
    printed = f"{typed[:4]}-{typed[4:8]}-{typed[8:]}"
    assert is_cv_number(printed) == (typed == bare)
