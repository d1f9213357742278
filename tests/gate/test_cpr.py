"""CPR numbers in every spelling, and the numbers that only look like one."""

import pytest

from synlig.gate.cpr import find_cpr


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("010170-1234", "the usual spelling"),
        ("Mit nummer er 311299-9999.", "in a sentence"),
        ("010170 1234", "a space for the hyphen"),
        ("010170–1234", "an en dash"),
        ("010170 - 1234", "spaces round the hyphen"),
        ("01 01 70-1234", "spaces in the date"),
        ("01.01.70-1234", "full stops in the date"),
        ("010170\u00ad-1234", "a soft hyphen hidden in it"),
        ("0101\u200b70-1234", "a zero-width space hidden in it"),
        ("010170\u00a01234", "a no-break space"),
        ("٠١٠١٧٠-١٢٣٤", "other digits"),
        ("cpr 0101701234", "labelled"),
        ("CPR-nr.: 0101701234", "labelled with a full stop and a colon"),
        ("personnummer 010170 1234", "labelled in a word"),
        ("cpr-nummer 9999999999", "labelled, and no date: the label says what it is"),
        ("0 1 0 1 7 0 1 2 3 4", "spread out"),
        ("290200-1234", "2000 was a leap year"),
        ("290212-1234", "both digits of the year count"),
    ],
)
def test_a_cpr_number_is_found(text: str, why: str) -> None:
    assert any(found.certain for found in find_cpr(text)), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("310299-1234", "31 February"),
        ("001270-1234", "day nought"),
        ("011370-1234", "month thirteen"),
        ("290201-1234", "2001 and 1901 had no 29 February"),
        ("290203-1234", "nor had 2003 and 1903"),
        ("Faktura 010170-1234", "an invoice number"),
        ("varenr. 010170-1234", "a part number"),
        ("CVR 12345678", "a company number has eight digits"),
        ("EAN 5790000123456", "thirteen digits"),
        ("ring 20 00 12 34", "a phone number"),
        ("12. november 2026", "a date"),
        ("2026-11-22 kl. 10.30", "a date and a time"),
        ("1.010.170-1.234 kr.", "an amount"),
        ("0101701", "seven digits"),
        ("01017012345", "eleven digits in a row"),
        ("DK50 0040 0440 1162 43", "an IBAN"),
    ],
)
def test_what_only_looks_like_one_is_let_be(text: str, why: str) -> None:
    assert not any(found.certain for found in find_cpr(text)), why


def test_ten_bare_digits_are_found_but_not_certain() -> None:
    assert [found.certain for found in find_cpr("0101701234")] == [False]


def test_ten_digits_in_pairs_are_found_but_not_certain() -> None:
    assert [found.certain for found in find_cpr("01 02 66 12 34")] == [False]
    assert not list(find_cpr("ring 20 00 12 34"))


def test_a_label_says_that_ten_bare_digits_are_something_else() -> None:
    assert not list(find_cpr("varenummer 0101701234"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nr. 010170-1234 her", [(4, 15, True)]),
        ("Nr. 010170 1234 her", [(4, 15, True)]),
        ("cpr 9999999999 her", [(4, 14, True)]),
        ("Nr. 0101701234 her", [(4, 14, False)]),
        ("Nr. 01 02 66 12 34 her", [(4, 18, False)]),
    ],
)
def test_a_number_is_found_where_it_stands(text: str, found: list[tuple[int, int, bool]]) -> None:
    assert [(one.start, one.end, one.certain) for one in find_cpr(text)] == found
