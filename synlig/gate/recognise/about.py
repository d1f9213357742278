"""Whether a sentence speaks of a person, or of work with others.

A nurse's "kræft" is a trade, a patient's a diagnosis. A sensitive word counts for certain where the sentence speaks of
the writer or of somebody in the association, is let be where it speaks of a trade, and is doubtful in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_SELF = re.compile(r"\b(?:jeg|mig|min|mit|mine|selv|vi|os)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\{person:|\b(?:han|hun|ham|hende|hans|hendes|medlem(?:met)?|formand(?:en)?|kasserer(?:en)?|sekretær(?:en)?|næstformand(?:en)?|suppleant(?:en)?|"
    r"gruppeleder(?:en)?|en af (?:os|vores)|én af|vedkommende|afbud|fraværende)\b",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:patient\w*|borger\w*|beboer\w*|pårørende|kunder?\w*|klienter?\w*|elever?\w*|børn\w*|unge|ældre|mennesker med|personer med|folk med|kolleger\w*|ansatte|medarbejdere\w*|"
    r"afdeling\w*|klinik\w*|pleje\w*|behandl\w+ af|omsorg\w*|rehabilitering\w*|undervis\w+|rådgiv\w+|vejled\w+|kursus|kurser|uddannelse|forebyg\w+|forskning|projekt\w*|"
    r"sygeplejerske\w*|terapeut\w*|læge|lægesekretær|laborant\w*|støtteperson|hjemmepleje\w*|psykiatri\w*|medicin|speciale\w*|arbejdsmiljø\w*|politik\w*|"
    r"forhandl\w+|samarbejd\w+|aftaler?\b|overenskomst\w*|faget|branche\w*|afsnit\w*|sygehus\w*|hospital\w*|plejehjem\w*|artik\w+|journalist\w*|regnskab\w*|kirke(?:tjener|gård|kor|værge)\w*|graver|organist)\b",
    re.IGNORECASE,
)


def told(
    text: Plain,
    kind: Kind,
    sure: Iterable[re.Pattern[str]],
    maybe: Iterable[re.Pattern[str]],
    weak: Iterable[re.Pattern[str]] = (),
    *,
    profile: bool,
) -> Iterator[Span]:
    """The places where a text tells something sensitive.

    `sure` are phrases that speak of the person by themselves (`"min sygemelding"`), `maybe` words that need somebody in
    the sentence, `weak` such words that are doubtful even then. In a profile a sentence without a subject speaks of the writer.
    """
    for pattern in sure:
        for match in pattern.finditer(text.flat):
            yield text.span(match.start(), match.end(), kind)
    for pattern, strong in (*((each, True) for each in maybe), *((each, not profile) for each in weak)):
        for match in pattern.finditer(text.flat):
            start, end = text.sentence(match.start())
            sentence = text.flat[start:end]
            personal = _SELF.search(sentence) if profile else _SOMEBODY.search(sentence)
            trade = _TRADE.search(sentence.replace(match[0], " "))
            if personal and not trade:
                yield text.span(match.start(), match.end(), kind, certain=strong)
            elif strong and not trade and (profile or _has_name(text, start, end)):
                yield text.span(match.start(), match.end(), kind, certain=not profile)
            elif (
                personal
                and trade
                and re.search(
                    r"\b(?:min|mit|mine|jeg (?:har|fik|blev|er)|hans|hendes)\b", sentence, re.IGNORECASE
                )
            ):
                yield text.span(match.start(), match.end(), kind, certain=False)


def _has_name(text: Plain, start: int, end: int) -> bool:
    """Whether a capitalised word stands inside the sentence or begins it with a name's look."""
    return any(
        word.is_capital and (lexicon.is_name(word.text) or lexicon.is_first_name(word.text))
        for word in text.words
        if start <= word.start < end and len(word.text) > 1
    )
