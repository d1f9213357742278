"""Text as a reader sees it: what hides in it taken away, for recognisers to look at.

Unicode TR39 calls these confusables and default ignorables (https://www.unicode.org/reports/tr39/, read 2026-11-22).
"""

from __future__ import annotations

import unicodedata

_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0xFEFF, *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
     *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)],
)  # fmt: skip
_DASHES = dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2043\u02d7"), "-"
)


def plain(text: str) -> str:
    """The text in NFKC, without invisible characters, with every kind of space as a space and every dash as `-`."""
    text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE).translate(_DASHES)
    return "".join(" " if sign.isspace() else _digit(sign) for sign in text)


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without anything but letters and digits."""
    shown = plain(text).casefold()
    return tuple("".join(sign if sign.isalnum() else " " for sign in shown).split())
