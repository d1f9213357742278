"""Birth dates and ages. In a catalogue of people over 50 an exact one narrows a person down.

Source: the design's table of what an employer never sees (design.md 5.5); GDPR recital 26 (singling out; read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*\.?"
_DATE = rf"(?:den |d\. ?)?\d{{1,2}}(?:\. ?|/|-| )(?:{_MONTH}|\d{{1,2}})(?:[. /-]{{1,2}}(?:19|20)?\d\d)?"
_YEAR = r"(?:19[2-9]\d|20[01]\d|'?[2-9]\d)"
_TENS = r"(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:fyrre|halvtreds|tres|halvfjerds|firs)"
_AGE = rf"(?:[4-8]\d|{_TENS})"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:født|fødselsdato|fødselsdag|fødselsår|f\.)(?: er)?[ :]{{0,2}}(?:den |d\. ?|i |år |tilbage i )?{_DATE}",
        rf"\b(?:født|fødselsår|f\.)(?: er)?[ :]{{0,2}}(?:i |år |tilbage i |i året )?{_YEAR}(?!\d|\w)",
        r"\bårgang:? '?(?:19)?[2-9]\d(?!\d)",
        r"\b(?:19)?[3-7]\d['-]?(?:er|årgang(?:en)?)(?!\w)(?! ?(?:ne|bil|model))",
        rf"\bjeg(?: er| bliver| fylder| blev| fyldte)(?: (?:nu|snart|lige|netop|i dag|en|selv|blevet|rundt regnet|knap|fyldt))*? {_AGE}(?= ?(?:år\b|[.,;!?)]|og\b|men\b|$|sidste\b|til \w+\b|for \w+ (?:siden|nylig)|i \w+(?:år|uar|ts|ril|aj|ni|li|ust|ber)\b))(?: ?år(?: gammel| ung)?)?",
        rf"\b(?:er|som|en|på|med sine|fyldt|fylder|fyldte|blev|bliver|min alder er|alder:?|med) {_AGE} ?år(?: gammel| ung|ige|ig)?\b(?= ?(?:gammel|ung|[.,;!?)]|og\b|men\b|$))(?<!med \d\d år)",
        rf"\b{_AGE} ?år (?:gammel|ung)\b",
        rf"(?:\bsom |\ben |\bpå |\bjeg er )?\b{_AGE}-?årige?(?=[ .,;!?)]|$)",
        rf"\b(?:min )?alder ?(?:er)?[: ]{{1,2}}{_AGE}\b",
        rf"\b(?:fylder|fyldte|rundede|runder|rundet|fyldt|passeret|passerede) (?:jeg )?(?:de )?{_AGE}(?= ?(?:år\b|[.,;!?)]|i \b|til \b|den\b|for\b|og\b|$))(?: år)?",
        rf"\b(?:{_TENS}-?års|[4-8]0-års) ?(?:fødselsdag|dag)\b",
        rf"\bmin (?:\w+ )?fødselsdag (?:er |den |er den )+{_DATE}",
        rf"(?<!\w){_DATE} er min fødselsdag\b",
    )
)
_THING = re.compile(
    r"årige?(?: (?:erfaring|anciennitet|garanti|periode|aftale|kontrakt|plan|forløb|projekt|uddannelse|bygning|hus|maskine|virksomhed|historie|tradition|skib|jubilæum))",
    re.IGNORECASE,
)
_OF_TIME = re.compile(r"\b(?:i|på|over|efter|med|gennem|har|mere end|knap|godt) \d\d år$", re.IGNORECASE)


def find_births(text: Plain) -> Iterator[Span]:
    """Every birth date, year of birth and age of a person; years of experience are let be."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text.flat):
            start = match.start() + _value_at(match[0])
            if not _THING.search(text.flat[match.start() : match.end() + 20]) and not _OF_TIME.match(
                match[0]
            ):
                yield text.span(start, match.end(), Kind.BIRTH)


_VALUE = re.compile(rf"født|fødsels|\bf\.|årgang|{_AGE}|\b\d", re.IGNORECASE)


def _value_at(shown: str) -> int:
    """Where the date or the age begins, after the words that lead to it."""
    found = _VALUE.search(shown)
    return found.start() if found else 0
