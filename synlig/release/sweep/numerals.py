"""Phone, CPR and account numbers: eight digits or more, whatever stands between them.

A number is found where it begins and ends at the border of a group of digits, so not inside a longer one. A span
that is spelled as a date, an amount, a time or two years is none; a hash is none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

FEWEST = 8
"""A number of fewer digits is found as a word."""

_RUN = re.compile(rb"[0-9](?:[^0-9A-Za-z\x80-\xff]{0,5}[0-9]){7,}")
_GROUP = re.compile(rb"[0-9]+")
_ELSE = re.compile(
    rb"(?:19|20)\d\d-\d\d-\d\d"  # 2026-11-12
    rb"|\d{1,2}([./-]) ?\d{1,2}\1 ?(?:19|20)\d\d"  # 12.11.2026
    rb"|(?:19|20)\d\d ?- ?(?:19|20)\d\d"  # 2019-2026
    rb"|\d{1,3}(?:\.\d{3})+(?:,\d\d)?"  # 12.345.678,00
)
_BETWEEN = bytes(sign for sign in range(128) if not bytes([sign]).isalnum())
_DIGITS_ALONE = bytes(sign if sign in b"0123456789" else ord("x") for sign in range(256))
_TIME = re.compile(rb"\d ?: ?\d")
_CLOCK = re.compile(rb"T\d{4}")  # behind the date in 20261112T0900
_SYMBOLS = re.compile(rb"[0-9A-Za-z]*")
_HASH = re.compile(rb"[0-9A-Fa-f]{16,}")
_DRAWING = re.compile(
    r"""\s(?:d|points|viewBox|transform|values)=(["'])[-\dMmLlHhVvCcSsQqTtAaZzEe,.\s()a-z]*?\1"""
)
_LEAD = re.compile(r"\s*([A-Za-z]{2})[\d\s-]+$")  # an IBAN, a number plate
_PHONE = 8  # digits of a Danish phone number


@dataclass(frozen=True, repr=False)
class Numeral:
    """A number as it is compared: the letters before it (`b"dk"` of an IBAN), and its digits."""

    lead: bytes
    digits: bytes


def read_numeral(value: str) -> Numeral:
    """The number in a value; the country code of a Danish phone number is left out."""
    lead = _LEAD.match(value)
    digits = "".join(re.findall(r"[0-9]", value))
    if value.strip().startswith(("+45", "0045")):
        without = digits.removeprefix("00").removeprefix("45")
        digits = without if len(without) == _PHONE else digits
    return Numeral(lead[1].lower().encode("ascii") if lead else b"", digits.encode("ascii"))


def with_country(digits: bytes) -> Iterable[bytes]:
    """The digits as they may stand in one group."""
    return (digits, b"45" + digits, b"0045" + digits) if len(digits) == _PHONE else (digits,)


def digits_in_a_row(spaced: bytes) -> bytes:
    """The text without what may stand between the digits of a number; letters are `x`. For a quick look."""
    return spaced.translate(_DIGITS_ALONE, _BETWEEN)


def drop_drawings(text: str) -> str:
    """Markup without the coordinates of its drawings, which are numbers of every kind."""
    return _DRAWING.sub(" ", text) if "<" in text else text


def find_numbers(spaced: bytes, wanted: AbstractSet[bytes], longest: int) -> Iterator[tuple[bytes, bytes]]:
    """The wanted numbers in a text, each with the few letters before it in small letters."""
    for run in _RUN.finditer(spaced):
        groups = [(group.start() + run.start(), group[0]) for group in _GROUP.finditer(run[0])]
        for first, (start, _digits) in enumerate(groups):
            digits = b""
            for place, group in groups[first:]:
                digits += group
                if len(digits) > longest:
                    break
                end = place + len(group)
                if digits in wanted and _is_number(spaced, start, end):
                    yield digits, _letters_before(spaced, start)


def _is_number(spaced: bytes, start: int, end: int) -> bool:
    span = spaced[start:end]
    if _TIME.search(span) or _ELSE.fullmatch(span) or _CLOCK.match(spaced, end):
        return False
    return not _HASH.fullmatch(_symbols_around(spaced, start, end))


def _symbols_around(spaced: bytes, start: int, end: int) -> bytes:
    before = _SYMBOLS.match(spaced[max(0, start - 64) : start][::-1])
    after = _SYMBOLS.match(spaced[end : end + 64])
    assert before is not None
    assert after is not None  # both match the empty text
    return before[0][::-1] + spaced[start:end] + after[0]


def _letters_before(spaced: bytes, start: int) -> bytes:
    return re.sub(rb"[^A-Za-z]+", b"", spaced[max(0, start - 6) : start]).lower()
