"""The Danish personal identification numbers (CPR) that stop a build: every form that the recogniser knows, whole.

Form: DDMMYY-SSSS. The first six digits are a date of birth. There is no modulus 11 check: since 2007-10-01
numbers are issued that do not satisfy it (CPR-kontoret, "Personnumre uden kontrolciffer (modulus 11 kontrol)",
cpr.dk, read 2026-11-22). A number is certain when it is date-valid and written with its separator or in words, or when
it is labelled as CPR; ten digits in a row are a number of some kind, which only a label can tell apart.
Half a number ("slutter på 1234") is for a person to judge, and stops nothing.
"""

from __future__ import annotations

import re

from synlig.errors import ContentError, Problem
from synlig.gate.plain import plain
from synlig.gate.recognise.cpr import find_whole
from synlig.gate.recognise.numerals import SPOKEN
from synlig.gate.recognise.reading import read
from synlig.gate.recognise.span import Span
from synlig.language import _

DIGITS = 10
FEWEST_DIGITS, FEWEST_WORDS = 4, 3
"""Where there are letters as well, four digits may follow a date in words, or stand beside O and l that are read as
digits; in words alone it is three at least: `enogtredive tolv nioghalvtres`, and what follows.
"""
_DIGIT, _LETTER, _HASH = re.compile(r"\d"), re.compile(r"[^\W\d_]"), re.compile(r"[0-9a-f]{64}")
_WORDS = re.compile(
    rf"(?<!\w)(?:\w+og)?(?:{'|'.join(sorted(SPOKEN, key=len, reverse=True))})(?!\w)", re.IGNORECASE
)


def find_cpr(text: str) -> tuple[Span, ...]:
    """Every CPR number in a text that stands there from end to end, in places of the text."""
    return tuple(find_whole(read(text))) if _may_hold(text) else ()


def refuse_cpr_in(text: str, path: str) -> None:
    """No CPR number of a file from elsewhere is written into another, not even a private one: the build would stop.

    `ContentError` where a line of the text has one; `path` is the file that it came from.
    """
    if any(found.certain for line in text.splitlines() for found in find_cpr(line)):
        mend = _(
            "Slet det i filen, og prøv igen. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."
        )
        raise ContentError([Problem(path, 0, "", _("Der står et CPR-nummer i filen."), mend)])


def _may_hold(text: str) -> bool:
    """Whether there are digits enough, or words for them: hardly any field has, and to read each would take long."""
    if _HASH.fullmatch(text):
        return False
    shown = plain(text)
    digits = len(_DIGIT.findall(shown))
    if _LETTER.search(shown) is None:
        return digits >= DIGITS
    return digits >= FEWEST_DIGITS or len(_WORDS.findall(shown)) >= FEWEST_WORDS
