"""CPR numbers in every spelling: digits in any groups, words, ten digits with something between, a hidden half.

The form, and why there is no modulus gate, stand in `synlig.gate.cpr`; that rule stops a build, this one finds what a
reader would still make out. A Swedish personnummer (YYMMDD-NNNN; Skatteverket, "Personnummer", read 2026-11-22) is
found in doubt.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from synlig.gate.recognise import labels
from synlig.gate.recognise.birth_date import is_birth_date
from synlig.gate.recognise.glued import is_glued, is_in_code
from synlig.gate.recognise.numerals import Number
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

DIGITS, SERIAL, LONG = 10, 4, 12
"""Digits of a number, of its last part, and of one with the century."""
_HYPHENED = ((6, 4), (2, 2, 2, 4), (2, 2, 6), (1,) * DIGITS)
_WITH_CENTURY = ((8, 4), (2, 2, 4, 4), (4, 2, 2, 4))
_X = r"[xX*•#?_.…]"
_HIDDEN_SERIAL = Pattern(
    rf"(?<![\d.,-])(\d\d)[ ./-]?(\d\d)[ ./-]?(\d\d) ?(?:[-./] ?{_X}{{2,6}}|[xX*•#]{{3,4}})(?![\w*])"
)
_HIDDEN_DATE = Pattern(r"(?<![\w*])[xX*•#?]{2}[ .]?[xX*•#?]{2}[ .]?[xX*•#?]{2} ?[-./ ] ?\d{4}(?!\d)")
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]{0,6}\.?"
_MONTH_NAMED = Pattern(
    rf"(?<!\d)\d{{1,2}}[. /-]{{1,2}}{_MONTH}[ ./-]{{1,2}}(?:19|20)?\d\d ?[-–/,]? ?(?:og (?:så )?|løbenummer |endelse |de sidste fire )?\d{{4}}(?![\d.]|,\d)",
    re.IGNORECASE,
)
_ASIDE = Pattern(
    r"(?<![\d.,-])(\d{6})(?=([^\w\n]{0,3}(?:[^\W\d_]{1,14}[^\w\n]{1,3}){1,4})\d{4}(?!\d|[.,]\d))"
)
"""A date with a few words before the last four."""
_LAST = Pattern(
    r"(?:sidste (?:fire|4)(?: (?:cifre|tal|numre|er|på|i))*|(?:slutter|ender|endelse[nr]?|afsluttes|afslutning)(?: (?:på|med|er))*|løbenumm?eret?(?: (?:er|på))?|løbenr\.?|"
    r"kontrolcif\w+(?: er)?|fire (?:sidste )?cifre(?: er)?|(?:og|plus) så(?: kommer)?)(?: i (?:\w+[ -]){0,3}\w+)?(?: er| hedder| lyder)?[ :=»\"(]{0,3}$",
    re.IGNORECASE,
)
_LAST_AFTER = Pattern(
    r"^[ ,]{0,2}(?:er |som )?(?:de |mine |dets |nummerets )?(?:(?:sidste|afsluttende) (?:fire|4)|slutningen|endelsen|løbenummeret|til sidst)",
    re.IGNORECASE,
)
_CARDS = Pattern(
    r"(?:kort|konto(?!r[et\W])|visa|mobil|tlf|telefon|plade|iban|chip|stel)[^.!?]*$", re.IGNORECASE
)


_ORDINAL = r"(?:første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredivte|tredivende|enogtredivte|enogtredivende)"
_SAID_DATE = Pattern(
    rf"(?<!\w)(?:den )?{_ORDINAL},? (?:i |dag i )?(?:den )?{_ORDINAL},? (?:i )?(?:måned,? )?(?:år )?(?:nitten ?(?:hundrede)? ?(?:og )?)?"
    r"(?:(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:fyrre|halvtreds|tres|treds|halvfjerds|firs)|\d\d)(?!\w)",
    re.IGNORECASE,
)
"""A date in ordinals (`tolvte i femte tooghalvtreds`), which four digits make a number."""
FARTHEST = 40
"""Characters from such a date to its last four digits."""
MOST = 20
"""Numbers that are looked at behind it."""


def _said(text: Plain) -> Iterator[tuple[int, int]]:
    for match in _SAID_DATE.finditer(text.flat):
        near = bisect_left(text.numbers, match.end(), key=lambda number: number.start)
        ends = (
            number.end
            for number in text.numbers[near : near + MOST]
            if len(number.digits) == SERIAL and number.start - FARTHEST <= match.end()
        )
        if (end := next(ends, None)) is not None:
            yield match.start(), end


def find_cpr_spans(text: Plain) -> Iterator[Span]:
    """Every CPR number, half of one included; ten bare digits are doubtful."""
    yield from find_whole(text)
    yield from _find_halves(text)


def _find_halves(text: Plain) -> Iterator[Span]:
    """A date without its last four, and the last four without the date."""
    for number in text.numbers:
        if _is_lone(number) and _is_serial(text.flat, number.start, number.end):
            yield text.span(number.start, number.end, Kind.CPR)
    for match in _HIDDEN_SERIAL.finditer(text.flat):
        if is_birth_date(match[1] + match[2] + match[3]):
            yield text.span(match.start(), match.end(), Kind.CPR)
    for match in _HIDDEN_DATE.finditer(text.flat):
        yield text.span(match.start(), match.end(), Kind.CPR)


def find_whole(text: Plain) -> Iterator[Span]:
    """Every CPR number that stands there from end to end: what stops a build where it is certain. One that the text
    tells stays one wherever it stands again (`CPR 010203 4004, med streg: 010203-4004`).
    """
    judged = [(number, _judged(text.flat, number)) for number in text.numbers]
    told = {number.digits for number, certain in judged if certain}
    for number, certain in judged:
        if certain is not None or number.digits in told:
            yield text.span(number.start, number.end, Kind.CPR, certain=certain or number.digits in told)
    for match in _ASIDE.finditer(text.flat):
        end = match.end(2) + SERIAL
        certain = labels.is_personal(text.flat, match.start(), end)
        if is_birth_date(match[1]) and (certain or not labels.is_calendar(text.flat[end - SERIAL : end])):
            yield text.span(match.start(), end, Kind.CPR, certain=certain)
    for start, end in _said(text):
        yield text.span(start, end, Kind.CPR)
    for match in _MONTH_NAMED.finditer(text.flat):
        if not labels.is_calendar(match[0][-SERIAL:]) or labels.is_personal(text.flat, *match.span()):
            yield text.span(match.start(), match.end(), Kind.CPR)


def _judged(flat: str, number: Number) -> bool | None:
    """Whether a number is certainly one, perhaps (`False`), or none."""
    digits, place = number.digits, (number.start, number.end)
    if not digits.strip("0"):
        return None  # `000000-0000`, which stands in for one
    if not 6 <= len(digits) <= LONG or (number.parts > 1 and len(digits) < DIGITS):
        return None
    if labels.is_personal(flat, place[0], place[1] if len(digits) >= DIGITS else None):
        return True
    form = _form(number)
    if (
        form is None
        or is_in_code(flat, *place)
        or labels.is_thing(flat, *place)
        or labels.is_amount(flat, *place)
    ):
        return None
    return form and not is_glued(flat, *place) and not labels.is_calendar(flat[slice(*place)])


def _is_lone(number: Number) -> bool:
    return len(number.digits) == SERIAL and number.parts == 1


def _form(number: Number) -> bool | None:
    """What the digits and their groups say by themselves."""
    digits, shape = number.digits, number.shape
    if len(digits) == DIGITS and is_birth_date(digits):
        return shape in _HYPHENED or number.spoken > 1
    if len(digits) == DIGITS and shape == (6, 4):
        return False if is_birth_date(_turned(digits)) or is_birth_date(_replacement(digits)) else None
    if len(digits) == LONG and shape in (*_WITH_CENTURY, (LONG,)):
        day_first, year_first = digits[:4] + digits[6:8], digits[6:8] + digits[4:6] + digits[2:4]
        if (digits[4:6] in ("19", "20") and is_birth_date(day_first)) or (
            digits[:2] in ("19", "20") and is_birth_date(year_first)
        ):
            return shape != (LONG,)
    return None


def _turned(digits: str) -> str:
    """A date that is written year first, day first."""
    return digits[4:6] + digits[2:4] + digits[:2]


def _replacement(digits: str) -> str:
    """The date in a replacement number, to whose day 60 is added (CPR-kontoret, "Erstatningspersonnumre")."""
    return f"{(int(digits[:2]) - 60) % 100:02d}{digits[2:6]}"


_UP_TO = Pattern(r" ?(?:til|-|–) ?\d{4}(?!\d)")
"""The end of a row of numbers (`slutter på 4471 til 4476`)."""


def _is_serial(flat: str, start: int, end: int) -> bool:
    """Whether four digits are said to be the last ones, and not of a card."""
    before = flat[max(0, start - labels.BEFORE) : start]
    if _UP_TO.match(flat, end):
        return False
    said = _LAST.search(before) or _LAST_AFTER.match(flat[end : end + labels.AFTER])
    return bool(said) and not _CARDS.search(before)
