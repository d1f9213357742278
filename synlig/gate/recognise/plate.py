"""Number plates of cars and trailers.

Source: Danish plates are two letters and five digits, `AB 12 345`, those of old trailers two and four (BEK nr. 1258 of
2024 on registration, § 57; read 2026-11-22). Other forms count where a word for a vehicle or a plate stands near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import labels
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

_PLATE = Pattern(r"(?<![\w-])([A-HJ-PR-ZÆØÅ]{2})[ .:-]{0,2}\d{2}[ .-]?\d{3}(?![\w]|[.,-]\d)")
_LOWER = Pattern(r"(?<![\w-])([a-zæøå]{2}) ?\d{2} ?\d{3}(?![\w]|[.,-]\d)")
_NEAR_CAR = Pattern(r"(?<![\w-])[A-ZÆØÅ]{2}[ .:-]{0,2}\d{2}[ .-]?\d{2,3}(?![\w]|[.,-]\d)", re.IGNORECASE)
_SPREAD = Pattern(r"(?<!\w)[A-ZÆØÅ] [A-ZÆØÅ](?: \d){5}(?!\w| \d)")
_CAR = Pattern(
    r"(?<!\w)(?:\w*(?:nummer)?pla[dt]en?|\w*plader(?:ne)?|indregistrer\w*|indreg|reg\.|reg\.? ?-?n(?:umme)?r|nrplade|\w*bil(?:en|s|ens)?|\w*vogn(?:en)?|\w*trailer(?:en|ens|s)?|\w*cykel|motorcyklen|mc|"
    r"knallert(?:en)?|scooter(?:en)?|camper(?:en)?|autocamper(?:en)?|bus(?:sen)?|lastbil(?:en)?|traktor(?:en)?|anhænger(?:en)?|påhæng\w*|ladbil|pick-?up|kører i|kører rundt i|kørte i|"
    r"parker\w*|holder|kørebog(?:en)?|leaset|leasing\w*|synet|synsrapport\w*|kendetegn|volvo|toyota|skoda|citro[eë]n|berlingo|transit|caddy|passat|golf|audi|bmw|peugeot|renault|kangoo|ford|opel|mazda|kia|hyundai|vw|tesla|fiat)(?!\w)[^.!?\n]{0,50}$",
    re.IGNORECASE,
)
_OF_CAR = Pattern(
    r"(?<!\w)(?:\w*bil|\w*vogn|\w*trailer|camper|autocamper|motorcykel|mc|knallert|scooter|traktor|køretøj)(?:ens?|n|s|et)?(?: ?-?n(?:umme)?r(?:et)?\.?(?: er)?)?[: ]{0,2}$",
    re.IGNORECASE,
)
"""A number of a vehicle is its plate (`bil nr. AB 12 345`, `fast vogn AB 12 345`)."""
_CAR_AFTER = Pattern(
    r"^[^\w\n]{0,3}(?:(?:er|holder|holdt|står|stod|parkeret|på|som|bag|min|vores|den|det|kører|kørte) ){0,3}(?:\w*bil(?:en)?|\w*trailer(?:en)?|\w*vogn(?:en)?|\w*plade(?:n)?|camper\w*|leaset|leasing\w*|bagpå|i (?:gården|vejen|indkørslen))(?!\w)",
    re.IGNORECASE,
)
_ABROAD = Pattern(
    r"(?<![\w-])[A-ZÆØÅÄÖÜ]{1,3}[ -]?\d{3,5} ?[A-Z]{0,2}(?=,? (?:[a-zæøå]{4,12}e )?(?:nummer)?plader?(?!\w))"
    r"|(?<=plader )[A-Z]{1,3}[ -]?\d{3,5} ?[A-Z]{0,2}(?!\w)|(?<=plade )[A-Z]{1,3}[ -]?\d{3,5} ?[A-Z]{0,2}(?!\w)"
)
"""A plate of another country, where the word stands beside it (`GD 4471K, polske plader`)."""
_WISH = Pattern(
    r"(?<!\w)(?:\w*nummerplade(?:n)?|ønskeplade(?:n)?)(?!\w)[ :]*(?:er |med |siger |hedder |lyder )?[\"»]?(?-i:([A-ZÆØÅ][A-ZÆØÅ0-9 ]{2,6}))(?!\w)",
    re.IGNORECASE,
)
STANDARDS = word_set(
    "EN DS NS SS BS UN NO PO RA FN EU NR ER TO KR PR KL CA PÅ OG AF VI I KM DE SÅ FH IP DO SE DU HK NU OM"
)
"""Letters that begin the number of a standard, an order or a rule, or are a word in capitals."""


def find_plates(text: Plain) -> Iterator[Span]:
    """Every number plate; one in small letters, far from any car, is doubtful."""
    flat = text.flat
    for match in _NEAR_CAR.finditer(flat):
        if _is_by_car(flat, match) and not _is_word(match[0]):
            yield text.span(match.start(), match.end(), Kind.PLATE)
    for pattern, certain in ((_PLATE, True), (_LOWER, False)):
        for match in pattern.finditer(flat):
            other = labels.is_thing(flat, *match.span()) or labels.is_amount(flat, *match.span())
            if match[1].upper() not in STANDARDS and not other:
                yield text.span(match.start(), match.end(), Kind.PLATE, certain=certain)
    for match in _ABROAD.finditer(flat):
        yield text.span(match.start(), match.end(), Kind.PLATE)
    for match in _SPREAD.finditer(flat):
        yield text.span(match.start(), match.end(), Kind.PLATE)
    for match in _WISH.finditer(flat):
        yield text.span(match.start(1), match.end(1), Kind.PLATE)


def _is_word(shown: str) -> bool:
    """Whether a word in small letters stands before the digits (`så 67 89`)."""
    letters = shown[:2]
    return letters.islower() and (lexicon.is_form(letters) or letters in ("kl", "nr", "ca", "kr", "km", "hk"))


def _is_by_car(flat: str, match: re.Match[str]) -> bool:
    """Whether a word for a vehicle stands in the same sentence, and nothing says what else the number is."""
    start, end = match.span()
    if len(re.sub(r"\W", "", match[0])) < 6 or labels.is_amount(flat, start, end):
        return False
    if _OF_CAR.search(flat[max(0, start - labels.BEFORE) : start]):
        return True
    if labels.is_thing(flat, start, end, nouns=False):
        return False
    return bool(
        _CAR.search(flat[max(0, start - labels.BEFORE) : start])
        or _CAR_AFTER.match(flat[end : end + labels.AFTER])
    )
