"""Numbers that are written out in words, digit by digit or in pairs: "tyve nul nul tolv fireogtredive".

Source: Retskrivningsordbogen, the numerals (ro.dsn.dk, read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNITS = {
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
    "otte": 8, "ni": 9,
}  # fmt: skip
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
    "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80,
    "halvfems": 90,
}  # fmt: skip
_WORDS = {
    word: str(value)
    for word, value in (
        *_UNITS.items(),
        *_TEENS.items(),
        *_TENS.items(),
        *(
            (f"{unit}og{ten}", one + tens)
            for unit, one in _UNITS.items()
            if one
            for ten, tens in _TENS.items()
        ),
    )
}
_TOKEN = "(?:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r"|\d{1,8})"
_RUN = re.compile(
    rf"(?<!\w)(?:plus )?{_TOKEN}(?:[ ,./-]{{1,3}}(?:og )?{_TOKEN}){{2,15}}(?!\w)", re.IGNORECASE
)
FEWEST_WORDS = 2


def spoken_numbers(flat: str) -> Iterator[tuple[int, int, str]]:
    """Each run of three number words and more (digits may stand among them) as start, end and its digits."""
    for match in _RUN.finditer(flat):
        tokens = re.findall(r"[^\W_]+", match[0].casefold())
        spoken = [token for token in tokens if token in _WORDS]
        if len(spoken) >= FEWEST_WORDS:
            yield (
                match.start(),
                match.end(),
                "".join(_WORDS.get(token, token) for token in tokens if token in _WORDS or token.isdigit()),
            )
