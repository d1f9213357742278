"""What one would read aloud: a phone number in words, letters one by one, a mail address without its signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ONES = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
_TEENS = ("ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten")
_TENS = ("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

_REACH = 100  # characters on each side of the sign
_TOP = r"(?:dk|com|org|net|eu|nu|info)\b"
_SIGNS = (
    (("at)", "at ]", "at]", "at )", "at}", "at*"), re.compile(r"[\[({*]\s?at\s?[\])}*]", re.IGNORECASE)),
    (
        ("snabel", "krølle"),
        re.compile(r"[\[({*]?(?:snabel|alfakrølle|krølle)(?:-?\s?a)?[\])}*]?", re.IGNORECASE),
    ),
    ((" @", "@ "), re.compile(r"\s{0,3}@\s{0,3}")),
    ((" at ",), re.compile(rf" at (?=(?:[\w-]+(?:\.| dot | punktum ))+{_TOP})", re.IGNORECASE)),
)
"""How `@` is written, each after what the text must hold for it."""
_DOT = re.compile(
    r"\s{0,3}[\[({<*]\s?(?:dot|punktum|prik)\s?[\])}>*]\s{0,3}|\s(?:dot|punktum|prik|\.)\s", re.IGNORECASE
)


def spoken_digits(digits: str) -> Iterator[str]:
    """`98127654` one by one, and in pairs as Danes say them: `otteoghalvfems tolv seksoghalvfjerds fireoghalvtreds`."""
    for ones in (_ONES, _ENGLISH):
        yield " ".join(ones[int(digit)] for digit in digits)
    if len(digits) % 2 == 0:
        yield " ".join(_spoken_pair(int(digits[at]), int(digits[at + 1])) for at in range(0, len(digits), 2))


def _spoken_pair(ten: int, one: int) -> str:
    if ten == 0:
        return f"{_ONES[0]} {_ONES[one]}"
    if ten == 1:
        return _TEENS[one]
    return f"{_ONES[one]}og{_TENS[ten - 2]}" if one else _TENS[ten - 2]


def read_spoken_mail(text: str) -> Iterator[str]:
    """`tveskaeg (at) mail (dot) example (dot) org`, `tveskaeg snabel-a mail punktum org`, `tveskaeg @ mail . org`."""
    lowered = text.lower()
    for hints, sign in _SIGNS:
        for match in sign.finditer(text) if any(hint in lowered for hint in hints) else ():
            before = text[max(0, match.start() - _REACH) : match.start()].rstrip()
            after = text[match.end() : match.end() + _REACH].lstrip()
            yield f"{_DOT.sub('.', before)}@{_DOT.sub('.', after)}"
