"""Number plates of cars.

Source: Danish plates are two letters and five digits, `AB 12 345` (BEK nr. 1258 of 2024 on registration, § 57; read
2026-11-22). Other forms, and plates in lower case, count where they are called a plate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_PLATE = re.compile(r"(?<![\w-])[A-HJ-PR-Z]{2}[ .-]?\d{2}[ .-]?\d{3}(?![\w]|[.,-]\d)")
_LABELLED = re.compile(
    r"\b(?:nummerplade(?:n)?|reg(?:istrerings)?\.?-?(?:nr|nummer)\.?|indreg\.?(?:nr)?\.?|nrplade|bilen?s? (?:nummer|nr\.?))\b[ .:]*(?:er |med )?([a-zæøå]{2} ?\d{2} ?\d{2,3}|[a-zæøå]{2}\d{2,5})(?!\w)",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:nummerplade(?:n)?|ønskenummerplade(?:n)?)\b[ :]*(?:er |med |siger )?\"?([A-ZÆØÅ0-9]{3,7})(?!\w)"
)
STANDARDS = frozenset({"EN", "DS", "NS", "SS", "BS", "UN", "NO", "PO", "RA", "FN", "EU", "NR"})
"""Two letters that begin the number of a standard, an order or a rule."""
_OTHER_LABEL = re.compile(
    r"(?:varen(?:umme)?r|type|model|part|faktura|ordre|standard|tegning|norm|sag\w*|artikel|serie\w*)\W*(?:nr)?[.:]?\s*$",
    re.IGNORECASE,
)


def find_plates(text: Plain) -> Iterator[Span]:
    """Every number plate."""
    for match in _PLATE.finditer(text.flat):
        before = text.flat[max(0, match.start() - 20) : match.start()]
        if match[0][:2] not in STANDARDS and not _OTHER_LABEL.search(before):
            yield text.span(match.start(), match.end(), Kind.PLATE)
    for pattern in (_LABELLED, _WISH):
        for match in pattern.finditer(text.flat):
            yield text.span(match.start(1), match.end(1), Kind.PLATE)
