"""Bank accounts, cards and payment boxes.

Source: ISO 13616-1 (IBAN, check digits mod 97); Danish accounts are a registration number of four digits and up to ten
digits of account (Finans Danmark, "Registreringsnumre", read 2026-11-22); cards: ISO/IEC 7812-1 (Luhn).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_IBAN = re.compile(
    r"(?<!\w)(?:[A-Z] ?){2}(?:\d ?){2}(?:[A-Z0-9] {0,2}-?){11,29}[A-Z0-9](?!\w)", re.IGNORECASE
)
_DANISH_IBAN = re.compile(r"(?<!\w)(?:IBAN[: ]{1,3})?DK[ -]?\d{2}(?:[ -]?\d){14}(?!\d)", re.IGNORECASE)
_REG = re.compile(
    r"\b(?:reg(?:istrerings)?)[.\- ]{0,2}(?:nr|nummer|no)?[.: ]{0,3}\d{4}\b[^\d\n]{0,30}\d(?:[ .-]?\d){5,12}(?!\d)",
    re.IGNORECASE,
)
_KONTO = re.compile(
    r"\b(?:(?:bank|løn|giro|nem|stats)?konto(?:en|nr|nummer|nummeret)?|girokort|giro|bank)\b[.: ]{0,3}(?:nr|nummer|no)?[.: ]{0,3}(?:er |på )?"
    r"((?:\d{4}[ /.-]{1,3})?\d(?:[ .-]?\d){5,13})(?!\d|[.,]\d| ?kr)",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?<![\d.,-])\d{4} ?[-/ ] ?\d{10}(?!\d|[.,-]\d)|(?<![\d.,-])(?!19\d\d|20[0-4]\d)\d{4} ?[-/ ] ?\d{7,10}(?!\d|[.,-]\d)"
)
_MOBILEPAY = re.compile(
    r"\bmobile ?pay\w*[^.\d\n]{0,30}?(\d(?: ?\d){3,9}(?:[A-Z]{2})?|box ?\w{4,8})(?!\d| ?kr)", re.IGNORECASE
)
_CARD = re.compile(r"(?<![\d-])(?:\d{4}[ -]?){3}\d{4}(?![\d-])")
_OTHER_LABEL = re.compile(
    r"(?:ean|faktura|ordre|varen(?:umme)?r|sagsn(?:umme)?r|serien(?:umme)?r|isbn)\W*(?:nr)?[.:]?\s*$",
    re.IGNORECASE,
)
_CREDITOR = re.compile(r"\+\d{2} ?< ?\d{15,16} ?\+ ?\d{8}")


def find_accounts(text: Plain) -> Iterator[Span]:
    """Every account, card and box."""
    flat = text.flat
    for match in _DANISH_IBAN.finditer(flat):
        yield text.span(match.start(), match.end(), Kind.ACCOUNT)
    for match in _IBAN.finditer(flat):
        if _is_iban(match[0]):
            yield text.span(match.start(), match.end(), Kind.ACCOUNT)
    for pattern in (_REG, _CREDITOR):
        for match in pattern.finditer(flat):
            yield text.span(match.start(), match.end(), Kind.ACCOUNT)
    for pattern in (_KONTO, _MOBILEPAY):
        for match in pattern.finditer(flat):
            yield text.span(match.start(1), match.end(1), Kind.ACCOUNT)
    for match in _PAIR.finditer(flat):
        if not _OTHER_LABEL.search(flat[max(0, match.start() - 20) : match.start()]):
            yield text.span(match.start(), match.end(), Kind.ACCOUNT)
    for match in _CARD.finditer(flat):
        if _is_card(match[0]):
            yield text.span(match.start(), match.end(), Kind.ACCOUNT)


def _is_iban(shown: str) -> bool:
    signs = re.sub(r"[ -]", "", shown).upper()
    if not 15 <= len(signs) <= 34 or not signs[:2].isalpha() or not signs[2:4].isdigit():
        return False
    return int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1


def _is_card(shown: str) -> bool:
    digits = [int(sign) for sign in shown if sign.isdigit()][::-1]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0
