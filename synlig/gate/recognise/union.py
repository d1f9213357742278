"""What a text tells of membership of a union or an unemployment fund.

Source: GDPR art. 9(1), trade union membership. Where the words and names come from stands in
words/SOURCES.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import told
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.vocabulary import vocabulary

_TRADE = Pattern(
    r"\b(?:forhandl(?:e|er|et|ede|ing|ingen|inger|ingerne)|samarbejd\w*|aftaler?|overenskomst\w*|dialog\w*|kontakt(?:er|en)? (?:til|med)|mød(?:er?|te|es|tes) med|besøg\w*|oplæg\w*|HR\w*|repræsentanter|modpart\w*|"
    r"arbejdsgiver\w*|kunder?|kommuner?|jobcent\w*|invit\w*|flyer\w*|brev(?:et|e)? til|skriv\w* til|lov\w*|regler\w*|kurs(?:us|er)\w*|undervis\w*|konflikter? (?:med|mellem)|mægl\w*|løsning\w*|virksomhed\w*|leverand\w*|projekt\w*|statistik\w*|lønkørsel\w*|indberet\w*)\b",
    re.IGNORECASE,
)


def find_union(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of membership."""
    yield from told(text, Kind.UNION, vocabulary("union"), _TRADE, profile=profile)
