"""Bank accounts, cards and payment boxes.

Source: ISO 13616-1 (IBAN, check digits mod 97) and the IBAN registry (SWIFT, release 99) for its lengths; Danish accounts
are a registration number of four digits and up to ten digits of account (Finans Danmark, "Registreringsnumre"); cards:
ISO/IEC 7812-1 (Luhn). All read 2026-11-22.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise import labels
from synlig.gate.recognise.glued import is_glued, is_in_code, is_in_series
from synlig.gate.recognise.numerals import Number
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

REGISTRATION, WHOLE, FEWEST, MOST = 4, 14, 6, 18
"""Digits of a registration number, of it with its account, and of what a label makes an account."""
CARDS = (15, 16, 19)
_LENGTHS = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27,
    "GB": 22, "GL": 18, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29,
}  # fmt: skip
"""Characters of an IBAN by country, for those whose check digits somebody mistyped."""
_IBAN = Pattern(
    r"(?<![^\W_])(?:IBAN[:. -]{1,3})?((?=[A-Z][ .-]{0,2}[A-Z][ .-]{0,2}\d[ .-]{0,2}\d)(?:[A-Z0-9][ .-]{0,2}){14,34})",
    re.IGNORECASE,
)
_GROUPED = Pattern(r"(?<![^\W_])[A-Z]{2}\d{2}(?: \d{4}){3,7}(?: \d{1,3})?(?!\w)")
"""An IBAN with a digit too few or too many: nothing else is grouped so."""
_REGISTERED = Pattern(
    r"(?<!\w)reg(?:istrerings)?[.\- ]{0,2}(?:nr|nummer|no)?[.: ]{0,3}(?:er )?\d{4}(?!\d)(?:[^\d\n]{0,30}\d(?:[ .-]?\d){5,12}(?!\d))?",
    re.IGNORECASE,
)
_REG = Pattern(r"(?<!\w)reg(?:istrerings)?[.\- ]{0,2}(?:nr|nummer|no)?[.: ]{0,3}(?:er )?$", re.IGNORECASE)
_BOX = Pattern(
    r"(?<!\w)(?:mobile? ?pay\w*|my ?shop|mp[ -]?box|vipps|swish)(?!\w)(?:[^.\d\n]|(?<=nr)\.){0,30}?(?:(?:box|boks)[ :-]{0,2})?((?=\w{0,7}\d)\w{4,8}|\d(?: ?\d){3,9})(?![\w]| ?kr)",
    re.IGNORECASE,
)
_BOX_ALONE = Pattern(r"(?<!\w)bo(?:x|ks)(?:en)?(?: ?nr\.?)?[ :-]{1,3}(\d{4,5}[A-Z]{2})(?!\w)", re.IGNORECASE)
"""Four or five digits and two letters are a MobilePay box (mobilepay.dk, read 2026-11-23)."""
_BOX_FIRST = Pattern(
    r"(?<!\w)((?=\w{0,7}\d)\w{4,8}),? (?:på|via|med|i|er (?:min|vores)) mobile? ?pay", re.IGNORECASE
)
_SLIP = Pattern(r"\+\d{2} ?< ?\d{15,16} ?\+ ?\d{8}")
_LAST = Pattern(
    r"(?:kort|konto|dankort|visa)\w*[^.\d\n]{0,30}(?:slutter|ender|sidste (?:fire|4))[^.\d\n]{0,20}\d{4}(?!\d)",
    re.IGNORECASE,
)
_LABEL = r"(?i:(?:reg(?:istrerings)?|\w{0,8}konto|kto)[.\- ]{0,2}(?:nr|nummer|no)?[.:]?)"
_BANK = (
    r"(?:Spar Nord|Nordea|Lunar|Nykredit|Revolut|Wise|N26|Merkur|Lån (?:&|og) Spar"
    r"|(?:[A-ZÆØÅ][\w.-]{1,25} (?:(?:og|&) )?){0,2}[^\W\d_]{0,20}(?:[Bb]ank|[Ss]parekasse|[Aa]ndelskasse|[Kk]assen)(?:e?n)?(?: [A-ZÆØÅ][\w-]{1,20}){0,2})"
)
"""A bank by its name; few do not say in it that they are one."""
_CALLED = Pattern(rf"(?<!\w)(?:{_BANK}(?: {_LABEL})?|{_LABEL})[:,]? {{0,2}}$")


def find_accounts(text: Plain) -> Iterator[Span]:
    """Every account, card and box; with its bank, which says with few digits whose it is."""
    for start, end, certain in _found(text):
        called = _CALLED.search(text.flat, max(0, start - 60), start)
        yield text.span(called.start() if called else start, end, Kind.ACCOUNT, certain=certain)


def _found(text: Plain) -> Iterator[tuple[int, int, bool]]:
    flat = text.flat
    for number in text.numbers:
        certain = _judged(flat, number)
        if certain is not None:
            yield number.start, number.end, certain
    for match in _IBAN.finditer(flat):
        if length := _iban(match[1]):
            yield match.start(), match.start(1) + length, True
    for pattern in (_REGISTERED, _GROUPED, _SLIP, _LAST):
        for match in pattern.finditer(flat):
            yield *match.span(), True
    for pattern in (_BOX, _BOX_ALONE, _BOX_FIRST):
        for match in pattern.finditer(flat):
            yield *match.span(1), True


def _judged(flat: str, number: Number) -> bool | None:
    """Whether a number is certainly one, perhaps (`False`), or none."""
    digits, place = number.digits, (number.start, number.end)
    if len(digits) == REGISTRATION and number.spoken and _REG.search(flat[max(0, place[0] - 20) : place[0]]):
        return True
    if not FEWEST <= len(digits) <= max(CARDS):
        return None
    form = _form(number)
    labelled = (
        len(digits) <= MOST
        and (number.parts == 1 or number.shape[0] == REGISTRATION)
        and labels.is_account(flat, place[0])
    )
    if form is None and not labelled:
        return None
    if (
        labels.is_amount(flat, *place)
        or labels.is_calendar(flat[slice(*place)])
        or labels.is_thousands(flat[slice(*place)])
    ):
        return None
    if labelled:
        return True
    if (
        labels.is_thing(flat, *place)
        or is_in_code(flat, *place)
        or is_in_series(flat, place[0])
        or flat[: place[0]].endswith("_")
    ):
        return None  # the number of a part, the name of a file
    return form and not is_glued(flat, *place)


def _form(number: Number) -> bool | None:
    """What the digits and their groups say by themselves."""
    digits, shape = number.digits, number.shape
    if len(digits) in CARDS and number.parts == 1 and digits[0] in "3456" and _is_card(digits):
        return True
    if number.parts > 1:
        return True if shape == (REGISTRATION, WHOLE - REGISTRATION) else None
    if len(digits) == WHOLE:
        return shape[0] == REGISTRATION or number.spoken > 1
    if shape[0] != REGISTRATION or not 10 <= len(digits) < WHOLE or digits[:2] in ("19", "20"):
        return None
    return len(shape) == 2 and len(digits) > 10


def _iban(shown: str) -> int:
    """How many characters of these are an IBAN: as long as its country's are, or with the right check digits; or 0."""
    places = [at for at, sign in enumerate(shown) if sign.isalnum()]
    signs = "".join(shown[at] for at in places).upper()
    country = _LENGTHS.get(signs[:2], 0)
    if (
        0 < country <= len(signs)
        and not shown[places[country - 1] + 1 :][:1].isalnum()
        and _is_mostly_digits(signs[:country])
    ):
        return places[country - 1] + 1
    if (
        signs.isascii()
        and _is_mostly_digits(signs)
        and int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1
    ):
        return places[-1] + 1
    return 0


def _is_mostly_digits(signs: str) -> bool:
    """Whether it is not only words that happen to have the right check digits (`og 150 mennesker og for tal`)."""
    return 2 * sum(sign.isdigit() for sign in signs) > len(signs)


def _is_card(shown: str) -> bool:
    digits = [int(sign) for sign in shown][::-1]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
