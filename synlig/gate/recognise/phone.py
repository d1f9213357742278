"""Telephone numbers, Danish and foreign.

Source: Den fælles nummerplan (Digitaliseringsstyrelsen, "Nummerplan for Danmark", read 2026-11-22): subscriber numbers
have eight digits and begin with 2 to 9; the country code is +45. Foreign numbers: ITU-T E.164, at most 15 digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.numerals import spoken_numbers
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

DIGITS = 8
_GAP = r"[ .\-/()]{0,3}"
_DANISH = re.compile(
    rf"(?<![\d+])(?<!\d[.,:-])(?:\(?(?:\+ ?|00 ?)45\)?{_GAP})?\(?[2-9](?:{_GAP}\d){{7}}(?!\d|[.,:]\d|-\d)"
)
_FOREIGN = re.compile(rf"(?<![\w+])\(?(?:\+ ?|00 ?)[1-9]\d{{0,2}}\)?(?:{_GAP}\d){{5,12}}(?!\d)")
_LABELLED = re.compile(
    r"\b(?:tlf|telefon(?:nummer|nr)?|tel|mobil(?:nummer|nr)?|mob|sms|whatsapp|fax|lokal(?:nummer|nr)?|ring(?:\s(?:på|til))?)\b[.:]?"
    r"[^\d\n+]{0,20}(\+?\d(?:[ .\-/()]{0,3}[\dOo]){5,14})(?!\w)",
    re.IGNORECASE,
)
_LETTER_O = re.compile(r"(?<!\w)(?=[2-9])(?:[\dOo][ .-]?){7}[\dOo](?!\w)")
_NOT_ONE = re.compile(
    r"^(?:\d{1,3}(?:[. ]\d{3})+|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]?(?:0[1-9]|1[0-2])[./-]?(?:0[1-9]|[12]\d|3[01])"
    r"|(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d|\d\d[.:]\d\d ?- ?\d\d[.:]\d\d)$"
)
"""Amounts in thousands, dates, two years, and hours of opening."""
_AMOUNT = re.compile(
    r"^ ?(?:kr\b|kroner|mio|mia|dkk|eur|euro|€|kg|ton|km\b|stk|enheder|m2|m²|kwh|timer|procent|%)",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(
    r"(?:\w{3,}(?<!telefon)(?<!mobil)(?<!tlf)n(?:umme)?r|cvr|p-?n(?:umme)?r|varen(?:umme)?r|faktura|ordre|ean|sagsn(?:umme)?r|journaln(?:umme)?r|kunden(?:umme)?r|serien(?:umme)?r|part|model|type|isbn|"
    r"konto|artikel|delnr|tegning|kr|dkk|patent|licens|certifikat|sag|varelinje|lotnr|batch|udgave|version|iso|en|ral)"
    r"[\w-]*\.?\s*(?:nr|nummer|no)?\.?\s*:?\s*$",
    re.IGNORECASE,
)  # fmt: skip
BEFORE = 30
"""Characters in which a label is looked for."""


def find_phones(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every phone number but the association's own (`office`, however it is written there)."""
    own = {digits[-DIGITS:] for value in office if len(digits := _digits(value)) >= DIGITS}
    flat = text.flat
    for start, end in (*_danish(flat), *_others(flat)):
        if _digits(flat[start:end])[-DIGITS:] not in own:
            yield text.span(start, end, Kind.PHONE)
    for start, end, digits in spoken_numbers(flat):
        if _is_danish(digits) and digits[-DIGITS:] not in own:
            yield text.span(start, end, Kind.PHONE)


def _danish(flat: str) -> Iterator[tuple[int, int]]:
    for match in _DANISH.finditer(flat):
        shown = match[0]
        before, after = (
            flat[max(0, match.start() - BEFORE) : match.start()],
            flat[match.end() : match.end() + 10],
        )
        if (
            shown[0] in "+("
            or shown.startswith("00")
            or (
                _is_grouped(shown)
                and not _NOT_ONE.match(shown)
                and not _OTHER_LABEL.search(before)
                and not _AMOUNT.match(after)
                and (not before[-1:].isalpha())
            )
        ):
            yield match.span()


def _others(flat: str) -> Iterator[tuple[int, int]]:
    yield from (match.span() for match in _FOREIGN.finditer(flat))
    for match in _LABELLED.finditer(flat):
        shown = match[1].strip(" .-/()")
        if not _NOT_ONE.match(shown) and not _AMOUNT.match(flat[match.end(1) : match.end(1) + 10]):
            yield match.span(1)
    for match in _LETTER_O.finditer(flat):
        if sum(sign.isdigit() for sign in match[0]) >= DIGITS // 2 and "o" in match[0].casefold():
            yield match.span()


def _is_grouped(shown: str) -> bool:
    """Whether the digits stand as one writes a phone number: single ones all through, or in groups of two and more."""
    groups = [len(group) for group in re.findall(r"\d+", shown)]
    return all(length == 1 for length in groups) or min(groups) > 1


def _is_danish(digits: str) -> bool:
    bare = re.sub(r"^(?:00)?45(?=\d{8}$)", "", digits)
    return len(bare) == DIGITS and bare[0] in "23456789"


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
