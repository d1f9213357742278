"""Why somebody was not at a meeting, as minutes tell it.

Source: issue "The gate", "nobody's absence reason is told": it is often an illness (GDPR art. 4(15))
or a job interview. That somebody was absent, without why, is no more than the count that is published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import Sentences
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_ABSENT = (
    r"(?:afbud|melde?r?te? (?:sig )?fra|meldt (?:sig )?fra|melde (?:sig )?fra|udeblev|udebliver|udeblevet|fravær|fraværende|"
    r"(?:kunne|kan) (?:desværre |derfor |godt )?ikke (?:komme|deltage|være med|nå)|(?:kom|kommer|deltog|deltager) (?:desværre |derfor )?ikke|ikke til stede|var ikke med|"
    r"måtte (?:gå|forlade|melde)|gik (?:før|tidligere|hjem|kl)|forlod mødet|kom for sent|forhindret|væk i)"
)
_WHY = (
    r"(?:pga\.?|p\.g\.a\.?|på grund af|fordi|da|grundet|skyldes|skyldtes|som følge af|eftersom|idet|i forbindelse med|af hensyn til|ferie\w*|begravelse\w*|bisættelse\w*|bryllup\w*|fødselsdag\w*|sølvbryllup\w*|"
    r"rejse\w*|bortrejst|udlandet|samtale\w*|jobsamtale\w*|praktik\w*|kursus|vagt\w*|på arbejde|nyt? job|børnebarn\w*|barnebarn\w*|børnebørn\w*|familie\w*|syg\w*|læge\w*|tandlæge\w*|sygehus\w*|hospital\w*|"
    r"flytning|flytter|dødsfald\w*|barsel\w*|jobcent\w*|bil(?:en)? \w+|sommerhus\w*|(?:skal|skulle) (?:hente|passe|til|arbejde|på|i))"
)
_FRAMES = (
    Pattern(rf"\b{_ABSENT}\b(?:[^.!?\n]|\.(?= ?\d)){{0,80}}?(?<!\w){_WHY}(?!\w)", re.IGNORECASE),
    Pattern(rf"\b{_WHY}(?!\w)[^.!?\n]{{0,60}}?\b{_ABSENT}\b", re.IGNORECASE),
    Pattern(
        r"\b(?:er|var|tager|skal|taget|rejst) (?:stadig |desværre |jo )?(?:på|til|i|på vej på) (?:\w+ )?(?:ferie\w*|begravelse\w*|bisættelse\w*|bryllup|rundrejse|udlandet|Spanien|Thailand|sommerhus\w*|barnebarns?|børnebørn\w*)\b|\b(?:er|var) bortrejst\b",
        re.IGNORECASE,
    ),
)


def find_absences(text: Plain) -> Iterator[Span]:
    """Places that tell why a member was not there; all in doubt. The span is the first word: a name may follow it."""
    for frame in _FRAMES:
        sentences = Sentences(text, profile=False)
        for match in frame.finditer(text.flat):
            if sentences.at(match.start()).personal:
                end = text.flat.find(" ", match.start(), match.end())
                yield text.span(match.start(), end if end > 0 else match.end(), Kind.ABSENCE, certain=False)
