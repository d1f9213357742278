"""What follows a number with a full stop in Danish: whether `12. ` begins a date, or counts something in a sentence."""

from __future__ import annotations

import re

from synlig.dates import WEEKDAYS, month_number

_DAY = re.compile(r"\d{1,2}\.\s*(?:(\d{1,2}\.)|([a-zæøå]*))", re.IGNORECASE)
_MORE_DAYS = re.compile(r"(?:og|eller|til|-|–)\s*\d{1,2}\.")
_WORD = re.compile(r"[a-zæøå]+", re.IGNORECASE)
_YEAR = re.compile(r"\.?\s+\d{4}\b")
_COUNTED = {
    "behandling", "del", "division", "gang", "halvår", "halvleg", "juledag", "klasse", "kvartal", "plads",
    "præmie", "pinsedag", "påskedag", "runde", "sal", "sæson", "udgave", "verdenskrig", *WEEKDAYS,
}  # fmt: skip
"""What `1. ` counts in a sentence: "1. kvartal var godt"."""


def is_date(rest: str) -> bool:
    """Whether what follows `12. ` makes it a date: a month, a number with a full stop, or `og 13.`.

    A whole date does not: `2. 12. november: møde` and `2. 5. 6. 2026` are items that begin with one.
    """
    if day := _DAY.match(rest):
        return day[1] is None and month_number(day[2]) is None
    return _MORE_DAYS.match(rest) is not None or _is_month(rest)


def _is_month(rest: str) -> bool:
    """Whether a month comes first. With a capital it may be somebody's name (Jan, Maj), so a year must follow."""
    word = _WORD.match(rest)
    if word is None or month_number(word[0]) is None:
        return False
    return word[0].islower() or _YEAR.match(rest, word.end()) is not None


def is_counted(rest: str) -> bool:
    """Whether `1. ` counts what follows, and is no item."""
    word = _WORD.match(rest)
    return word is not None and word[0].casefold() in _COUNTED
