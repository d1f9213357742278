"""A number that stands at a letter: part of a code (`AB20123456`), or a word to which the space was forgotten."""

from __future__ import annotations

import re

WORD, LONGEST = 2, 25
"""Letters, not all of them capitals, that make a word; more stand in no word that one writes a number to, but in a hash."""
_AFTER = re.compile(r"[^\W\d_]*")
_BEFORE = re.compile(r"[^\W\d_]*\Z")


_SERIES = re.compile(
    r"(?<![\w-])(?!(?:TLF|TEL|MOB|FAX|SMS|REG|KTO|KONTO|NR|IBAN|BANK|CPR|ID)-)[A-ZÆØÅ]{2,8}\d{0,4}-\Z"
)


def is_in_series(flat: str, start: int) -> bool:
    """Whether capitals and a hyphen stand before it that say which series it is of (`CVE-2014-0160`, `VT-2018-4406`)."""
    return bool(_SERIES.search(flat, max(0, start - LONGEST), start))


def is_glued(flat: str, start: int, end: int) -> bool:
    """Whether a letter stands at it."""
    return flat[start - 1 : start].isalpha() or flat[end : end + 1].isalpha()


def is_in_code(flat: str, start: int, end: int) -> bool:
    """Whether letters stand at it that make no word, so that they and the number are a code."""
    before, after = _BEFORE.search(flat, max(0, start - LONGEST - 1), start), _AFTER.match(flat, end)
    letters = [match[0] for match in (before, after) if match and match[0]]
    return any(not WORD <= len(word) <= LONGEST or word.isupper() for word in letters)
