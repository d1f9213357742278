"""Finds Danish personal identification numbers (CPR).

Form: DDMMYY-SSSS. The first six digits are a date of birth. There is no modulus 11 check: since 2007-10-01
numbers are issued that do not satisfy it (CPR-kontoret, "Personnumre uden kontrolciffer (modulus 11 kontrol)",
cpr.dk, read 2026-11-22). A number counts when it is date-valid and written with its separator, or when it is
labelled as CPR; ten digits in a row are a number of some kind, which only a label can tell apart.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from synlig.gate.plain import plain

_SEPARATED = re.compile(r"(?<![\d.,-])(\d{2})[ ./]?(\d{2})[ ./]?(\d{2}) ?[-/.] ?(\d{4})(?!\d|-\d|[.,]\d)")
_SPACED = re.compile(r"(?<![\d-])(\d{6}) (\d{4})(?!\d| \d)")
_LABELLED = re.compile(
    r"\b(?:cpr|personn(?:umme)?r|person-?nummer)\b[^0-9]{0,20}((?:\d[ ./-]{0,3}){9}\d)(?!\d)", re.IGNORECASE
)
_BARE = re.compile(r"(?<![\d-])(\d{10})(?!\d)")
_PAIRS = re.compile(r"(?<![\d-])\d{2}(?: \d{2}){4}(?![\d-]| \d)")
_SPREAD = re.compile(r"(?<!\d)(?:\d[ ._-]){9}\d(?!\d)")
_OTHER_LABEL = re.compile(
    r"(?:varen(?:umme)?r|faktura|cvr|ean|ordre|konto|kunden(?:umme)?r|serien(?:umme)?r|part|model|p-?n(?:umme)?r|isbn|sagsn(?:umme)?r|journaln)"
    r"[\w.-]*\s*(?:n(?:umme)?r)?\.?\s*:?\s*$",
    re.IGNORECASE,
)
LONGEST_LABEL = 60
"""Characters before a number in which a label of something else is looked for."""
LABELS = ("CPR", "personnummer")


@dataclass(frozen=True, repr=False)
class Found:
    """Where a number stands in the plain text, and whether it is certain (`False`: ten bare digits)."""

    start: int
    end: int
    certain: bool


def find_cpr(text: str) -> Iterator[Found]:
    """Every CPR number in a text, the certain ones first."""
    return find_in_plain(plain(text))


def find_in_plain(shown: str) -> Iterator[Found]:
    """The same in a text that is plain already."""
    for match in _LABELLED.finditer(shown):
        yield Found(match.start(1), match.end(1), certain=True)
    for pattern in (_SEPARATED, _SPACED, _SPREAD):
        for match in pattern.finditer(shown):
            if is_birth_date(re.sub(r"\D", "", match[0])) and not _OTHER_LABEL.search(
                _before(shown, match.start())
            ):
                yield Found(match.start(), match.end(), certain=True)
    for match in (*_BARE.finditer(shown), *_PAIRS.finditer(shown)):
        if is_birth_date(match[0].replace(" ", "")) and not _OTHER_LABEL.search(
            _before(shown, match.start())
        ):
            yield Found(match.start(), match.end(), certain=False)


def _before(shown: str, at: int) -> str:
    return shown[max(0, at - LONGEST_LABEL) : at]


def is_birth_date(digits: str) -> bool:
    """Whether the first six of ten digits are a date. The century is in the seventh digit (CPR-kontoret): try both."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    return any(_exists(century + year, month, day) for century in (1900, 2000))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
