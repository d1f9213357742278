"""CPR numbers; the rule and its source stand in `synlig.gate.cpr`. Here they are also found in words and in a text's
own places.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate.cpr import find_in_plain, is_birth_date
from synlig.gate.recognise.numerals import spoken_numbers
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

DIGITS = 10


def find_cpr_spans(text: Plain) -> Iterator[Span]:
    """Every CPR number; ten bare digits are doubtful."""
    for found in find_in_plain(text.flat):
        yield text.span(found.start, found.end, Kind.CPR, certain=found.certain)
    for start, end, digits in spoken_numbers(text.flat):
        if len(digits) == DIGITS and is_birth_date(digits):
            yield text.span(start, end, Kind.CPR)
