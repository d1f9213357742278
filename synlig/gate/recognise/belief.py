"""What a text tells of religion or belief.

Source: GDPR art. 9(1), religious or philosophical beliefs. Where the words and names come from stands
in words/SOURCES.md.
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
    r"\b(?:kirketjener\w*|graver\w*|organist\w*|kordegn\w*|kirkegård\w*|mur(?:er|ede|et|ing|værk)\w*|tømrer\w*|snedker\w*|blikken\w*|elektriker\w*|restaurer\w*|renover\w*|bygge\w*|byggede|mal(?:er|ede|et|ing)\w*|"
    r"tag(?:et|e|værk)?|kalk\w*|facader?\w*|orgel\w*|orgler|koncert\w*|undervis\w*|museum\w*|museer|guide\w*|arkitekt\w*|opgaver?|projekt\w*|kunder?\w*|lån(?:te|er|t)|lokaler?\w*|levering\w*|leverand\w*|"
    r"varme\w*|installation\w*|lydanlæg\w*|forsk\w*|studie\w*|cand|teolog\w*|historie\w*|rundvisning\w*|turist\w*|elever\w*|børn\w*|skole\w*|kultur\w*|flygtninge\w*|catering\w*|bisættelse\w*|begravelses\w*|bedemand\w*|overs[aæ]t\w*|tolk\w*|korrektur\w*|lønkørsel\w*|indberet\w*|redningsøvelse\w*|arbejd(?:e|er|ede|et) (?:som|ved|på|for)|ansat|gartner\w*)\b",
    re.IGNORECASE,
)


def find_belief(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of somebody's religion or belief."""
    yield from told(text, Kind.BELIEF, vocabulary("belief"), _TRADE, profile=profile)
