"""Text as a reader sees it: what hides in it taken away, for recognisers to look at.

Unicode TR39 calls these confusables and default ignorables (https://www.unicode.org/reports/tr39/, read 2026-11-22).
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = frozenset(map(chr, [
    0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x20E3, 0x3164, 0xFFA0, *range(0x180B, 0x1810), *range(0x0335, 0x0339),
    *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0),
]))  # fmt: skip
"""Beside the format characters (category Cf): joiners, fillers, strokes laid over a letter, and variation selectors."""
_BLANK = "\u2800"
"""The empty Braille pattern: shows as a space, and is none to Unicode."""
_DASHES = dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u2043\u02d7"), "-"
)


_AS_SHOWN = re.compile("[ -~æøåÆØÅäöüéÄÖÜÉ«»§]*")


def plain(text: str) -> str:
    """The text in NFKC, without invisible characters, with every kind of space as a space and every dash as `-`."""
    if _AS_SHOWN.fullmatch(text):  # nearly every text: nothing hides in it
        return text
    text = unicodedata.normalize("NFKC", text).translate(_DASHES)
    return "".join(
        " " if sign.isspace() or sign == _BLANK else _digit(sign) for sign in text if not _is_invisible(sign)
    )


def _is_invisible(sign: str) -> bool:
    return sign in _INVISIBLE or unicodedata.category(sign) == "Cf"


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without anything but letters and digits."""
    shown = plain(text).casefold()
    return tuple("".join(sign if sign.isalnum() else " " for sign in shown).split())
