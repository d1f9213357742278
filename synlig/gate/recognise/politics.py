"""What a text tells of political opinion.

Source: GDPR art. 9(1), political opinions. Where the words and names come from stands in
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
    r"\b(?:betjen\w*|sekretariat\w*|sager?|rapport\w*|notat\w*|indstilling\w*|forvaltning\w*|politisk ledelse|beslutning\w*|bevilg\w*|tilskud\w*|journalist\w*|artik\w*|interview\w*|reportage\w*|dækk\w*|forelæg\w*|"
    r"tryk\w+|fotograf\w*|redig\w*|rettede|rettet|ombrød|ombrudt|stof (?:om|fra)|debat\w*|neutral\w*|orienter\w*|fremlæg\w*|fremlagt\w*|samarbejd\w*|skriv\w* til|brev\w*|henvend\w*|besøg\w*|invit\w*|oplæg\w*|undervis\w*|personale\w*|budget\w*)\b",
    re.IGNORECASE,
)


def find_politics(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of somebody's political opinion."""
    yield from told(text, Kind.POLITICS, vocabulary("politics"), _TRADE, profile=profile)
