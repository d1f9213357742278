"""Telephone numbers, Danish and foreign.

Source: Den fælles nummerplan (Digitaliseringsstyrelsen, "Nummerplan for Danmark", read 2026-11-22): subscriber numbers
have eight digits and begin with 2 to 9; the country code is +45. Foreign numbers: ITU-T E.164, at most 15 digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from synlig import classifications
from synlig.gate.recognise import labels
from synlig.gate.recognise.birth_date import is_birth_date
from synlig.gate.recognise.glued import is_glued, is_in_code, is_in_series
from synlig.gate.recognise.numerals import Number
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

DIGITS, FEWEST, MOST = 8, 6, 15
"""Digits of a Danish number, of the shortest that a label makes one, and of the longest (E.164)."""
LONGEST_STEP = 10
"""Between sizes and lengths that are told in a row."""
SAID = 3
"""Number words in a row that somebody reads aloud."""
_SHAPES = frozenset(
    [(8,), (4, 4), (2, 2, 2, 2), (2, 3, 3), (3, 3, 2), (3, 2, 3), (2, 6), (6, 2), (2, 2, 4), (4, 2, 2), (2, 4, 2), (1,) * 8,
     (3, 5), (5, 3)]
)  # fmt: skip
_PLUS = Pattern(r"[(]?(?:\+|(?<!\w)plus) ?[(]?$", re.IGNORECASE)
_IN_ONE = Pattern(r"[^,;:\n]*", re.DOTALL)
_LISTED = Pattern(r",|(?<!\w)og(?!\w)", re.IGNORECASE)
_THEN = Pattern(r"(?<!\w)(?:så|derefter|dernæst|herefter|efterfulgt)(?!\w)", re.IGNORECASE)
_EXTENSION = Pattern(
    r"(?<=\d)[ ,;(/-]{1,3}((?:lokal(?:nr\.?|nummer)?|ext\.?|tast|kortnr\.?|kortnummer) ?:? ?\d{2,5})(?!\d|[.,]\d)",
    re.IGNORECASE,
)
"""What stands behind a number; alone it leads to nobody."""


_PUBLIC = Pattern(
    r"(?<!\w)(?:gift|livs?|læge|tandlæge|dyrlæge|apoteks?|akut|børne|ungdoms|ældre|kræft|kvinde|mande|angst|selvmords|sorg|veteran|alkohol|stop|krise|volds?|forældre|"
    r"sundheds|rygestop|demens|diabetes|psykiatri|skadedyrs|trafik|el|vand|gas|vejhjælps|brandvæsenets|politiets)"
    r"(?:linjen?|linien?|vagten?|telefonen?|rådgivningen|hotline|servicenummer)s?(?: nr\.| nummer)?:? (?:på |er |har |\(|tlf\.? )?$",
    re.IGNORECASE,
)
"""A line that everybody may ring (`Giftlinjen 82 12 12 12`)."""


def find_phones(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every phone number but the association's own (`office`, however it is written there)."""
    own = {digits[-DIGITS:] for value in office if len(digits := re.sub(r"\D", "", value)) >= DIGITS}
    for number in text.numbers:
        certain = _judged(text.flat, number)
        if certain is not None and number.digits[-DIGITS:] not in own:
            yield text.span(_start(text.flat, number), number.end, Kind.PHONE, certain=certain)
    for match in _EXTENSION.finditer(text.flat):
        yield text.span(*match.span(1), Kind.PHONE)


def _judged(flat: str, number: Number) -> bool | None:
    """Whether a number is certainly one, perhaps (`False`), or none."""
    digits, place = number.digits, (number.start, number.end)
    if not FEWEST <= len(digits) <= labels.LONGEST or not digits.strip("0"):
        return None
    foreign = _start(flat, number) < place[0] or (len(digits) > DIGITS + 1 and digits.startswith("00"))
    if foreign and _IN_ONE.fullmatch(flat[slice(*place)]) and len(digits) <= MOST + 2:
        return (
            None if labels.is_thing(flat, *place) or is_in_code(flat, *place) else not is_glued(flat, *place)
        )
    form = _form(flat, number)
    if form is None and not (_may_be_labelled(number) and labels.is_phone(flat, *place)):
        return None
    if _is_other(flat, number):
        return None
    if labels.is_thousands(flat[slice(*place)]):
        return labels.is_phone(flat, *place)  # `31 428 609` may be an amount
    return (form and not is_glued(flat, *place)) or labels.is_phone(flat, *place)


def _start(flat: str, number: Number) -> int:
    """Where the number begins with its plus."""
    plus = _PLUS.search(flat, max(0, number.start - 7), number.start)
    return plus.start() if plus else number.start


def _may_be_labelled(number: Number) -> bool:
    """Whether one part, or short parts together, may be what a label names."""
    if number.parts == 1:
        return len(number.digits) <= MOST
    return number.whole and len(number.digits) in (DIGITS, DIGITS + 2) and max(number.shape) < FEWEST


def _form(flat: str, number: Number) -> bool | None:
    """What the digits and their groups say by themselves."""
    danish, shape = _danish(number)
    if danish and number.parts > 1 and number.spoken < SAID:
        piece = flat[number.start : number.end]
        if shape not in _SHAPES or max(shape) == DIGITS:
            return None
        if _THEN.search(piece) or not _LISTED.search(piece):
            return True
        return False if number.parts == 2 and shape in ((2, 2, 2, 2), (4, 4)) and "," not in piece else None
    if danish:
        return shape in _SHAPES or number.spoken >= SAID
    if number.spoken >= SAID and number.whole:
        return False
    if number.parts > 1:
        return None
    if number.digits[0] == "0" and 9 <= len(number.digits) <= 12 and len(shape) > 1:
        return None if is_birth_date(number.digits) else False
    return False if _holds_danish(shape, number.digits) else None


def _danish(number: Number) -> tuple[bool, tuple[int, ...]]:
    """Whether it has the eight digits of a Danish number, and its groups without the country code."""
    digits, shape = number.digits, number.shape
    if len(digits) == DIGITS + 2 and digits.startswith("45"):
        digits, shape = digits[2:], shape[1:] if shape[0] == 2 else (DIGITS,)
    return len(digits) == DIGITS and digits[0] in "23456789", shape


def _holds_danish(shape: tuple[int, ...], digits: str) -> bool:
    """Whether some of the groups in a longer row are a phone number's."""
    at = 0
    for first, size in enumerate(shape):
        if digits[at] in "23456789" and any(shape[first : first + many] in _SHAPES for many in (2, 3, 4)):
            return len(shape) > 1
        at += size
    return False


def _counts_on(number: Number) -> bool:
    """Whether its groups are a row of sizes or steps (`20 30 40 50`, `38 40 42 44`)."""
    values = [int(group.digits) for group in number.groups]
    steps = {right - left for left, right in pairwise(values)}
    return number.shape == (2, 2, 2, 2) and len(steps) == 1 and 0 < steps.pop() <= LONGEST_STEP


def _is_other(flat: str, number: Number) -> bool:
    """Whether the words round it, or its own groups, say that it is something else."""
    start, end = number.start, number.end
    piece = flat[start:end]
    if _PUBLIC.search(flat[max(0, start - 40) : start]):
        return True
    if (
        set(number.shape) == {4}
        and ("-" in piece or len(number.shape) > 2)
        and not labels.is_phone(flat, start, end)
        and all(classifications.place(group.digits) for group in number.groups)
    ):
        return True
    if labels.is_calendar(piece) or labels.is_amount(flat, start, end) or labels.is_thing(flat, start, end):
        return True
    return not labels.is_phone(flat, start, end) and (
        _counts_on(number)
        or is_in_code(flat, start, end)
        or is_in_series(flat, start)
        or (labels.is_thousands(piece) and " " not in piece)
    )
