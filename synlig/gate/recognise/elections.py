"""Whether politics are only on the calendar or at the door: `Kommunalvalget er 18. november`, `dele lokale med et parti`.

An election is everybody's, and a party without a name nobody's; what one does in them is told by other words.
"""

from __future__ import annotations

import re

from synlig.gate.recognise.pattern import Pattern

_ELECTION = re.compile(
    r"\w*(?:valget|valgdagen|afstemningen|valg|valgene|valgdag|vælgermøde|valgmøde)", re.IGNORECASE
)
_FALLS = re.compile(
    r" (?:(?:falder|ligger|gør|betyder|kolliderer|optager|holdes|afholdes|nærmer|flytter|rykkes|udskrives|blev udskrevet)\b|er (?:(?:den|d\.|i|på|om)\b|\d))|,? (?:den |d\. )?\d{1,2}[./]",
    re.IGNORECASE,
)
_FOLLOWED = Pattern(
    r"\b(?:fulgt|fulgte|dækket|dækkede|dækker|rapporteret|rapporterede|skrevet|skrev|refereret|refererede|fotograferet|fotograferede|transmitteret|transmitterede)"
    r"(?: (?:fra|om|til|ved|jeg|også|alle))* (?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|flere|mange|alle|utallige|adskillige) (?:\w+ )?$",
    re.IGNORECASE,
)
_RUNS = Pattern(
    r"\b(?:stille[rt]?|stillede|opstill\w+|kandidat\w*|valgt|genvalgt|på valg|stemte|stemt|stemmer|kampagne for|medlem\w*|for [A-ZÆØÅ]\w+)\b"
)
_A_PARTY = Pattern(r"\b(?:med|af|til|fra|hos|om|for|ved|inviterer|inviteret|når|hvis|at) et $", re.IGNORECASE)
_IN_A_PARTY = Pattern(
    r"\b(?:medlem\w*|meldt?|melder|meldte|stille[rt]?|stillede|opstill\w*|kandidat\w*|valgt|aktiv\w*|stemme[rt]?|stemte|engageret|arbejder|arbejdet|frivillig\w*|formand|kasserer|byråd\w*|kontingent\w*|sidder|sad|løbesedler|kampagne\w*)\b",
    re.IGNORECASE,
)


def is_on_the_calendar(before: str, found: str, after: str, *, profile: bool) -> bool:
    """Whether `found` is an election that is dated or reported, or a party that has no name."""
    if found.lower() == "parti":
        return bool(_A_PARTY.search(before)) and not _IN_A_PARTY.search(before + after)
    if not _ELECTION.fullmatch(found):
        return False
    if _FOLLOWED.search(before):
        return not _RUNS.search(before + after)
    if not profile and not before.strip() and after.startswith(":"):
        return True
    return bool(_FALLS.match(after)) and not _RUNS.search(before + after)
