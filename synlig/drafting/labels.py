"""The labels that lines begin with, and what stands behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synlig.drafting.blocks import Line
from synlig.drafting.vocabulary import NOT_WITHIN, PHRASES, WITHIN, Field, one_of

_LABELS = tuple(
    (
        field,
        re.compile(
            rf"(?:bilag \d+[:.]? )?{one_of(*phrases)}(?![\wæøå])"
            r"(?P<also> ?(?:/|og|&|,) ?(?:ordstyrer|dirigent|referent|mødeleder))?(?: ?\([^)]{1,40}\))?",
            re.IGNORECASE,
        ),
    )
    for field, phrases in PHRASES.items()
)
_SIGN = re.compile(
    one_of(
        r" ?\.*:\s*",
        r" (?=\d{2,4}[-/]\d{1,3}: )",  # `Beslutning 2025-11: ...`
        r" ?(?:\.{3,}|…+|_{2,})\s*:?\s*",
        r"\s*\t\s*",
        r" [-–—] +",
        r"$",
    )
)
_SPACE = re.compile(r"\s+(?=\S)")
_VERB = re.compile(
    r" (?:var|er (?:fastsat|aftalt|planlagt) til|er|blev|den|d\.|bliver|holdes)(?: der)?:? ", re.IGNORECASE
)
_SPOKEN = (Field.PRESENT, Field.ABSENT, Field.NEXT, Field.CHAIR, Field.TAKER)
"""Fields whose labels also begin sentences, with a verb: `Til stede var ...`, `Næste møde er den ...`."""
_READ_ON = {
    Field.PRESENT: re.compile(r"\b(?:deltog|mødte)$", re.IGNORECASE),
    Field.ABSENT: re.compile(" fra", re.IGNORECASE),
}
"""Labels that have their verb within: `I mødet deltog Alma`, `Afbud fra Ole`."""
_LOUD = {
    *(Field.PRESENT, Field.ABSENT, Field.CHAIR, Field.TAKER),
    *(Field.DECISION, Field.NEXT, Field.PLACE, Field.TASK),
}
"""Fields whose labels need nothing behind them where they stand in capitals: `BESLUTNING Turen går til Læsø`."""
_NAME = r"[A-ZÆØÅ][\w'’-]+\.?(?: [A-ZÆØÅ][\w'’-]*\.?)"
_NAMES = rf"\s+(?=(?:{_NAME}+|{_NAME}*(?:\s*,\s*{_NAME}*)*\s*(?:,| og )\s*{_NAME}*)\.?$)"
_ONE_NAME = r"\s+(?!(?i:.*(?:møde|gruppe|forsamling)))(?=[A-ZÆØÅ][\wæøå-]+(?: [A-ZÆØÅ][\w.æøå-]*)*\.?$)"
_CLOCK = r"\s+(?=(?:kl\.? ?)?\d{1,2}[.:]\d\d\b)"
_BARE = {
    Field.PRESENT: re.compile(_NAMES),
    Field.ABSENT: re.compile(_NAMES),
    Field.CHAIR: re.compile(_ONE_NAME),
    Field.TAKER: re.compile(_ONE_NAME),
    Field.PLACE: re.compile(r"\s+(?=\S+(?: \S+){0,3}$)"),
    Field.DATE: re.compile(r"\s+(?=(?:\w+dag,? )?(?:d\. ?|den )?\d{1,2}[./-] ?[\w]+[ ./-]+\d{2,4}\b)"),
    Field.TIME: re.compile(_CLOCK),
    Field.UNTIL: re.compile(_CLOCK),
    Field.NEXT: re.compile(r" (?=den|d\.|man|tirs|ons|tors|fre|lør|søn|\d)"),
}
"""What follows a label with a space alone: `Dato 9. april 2026`, `Start 10.00`, `Afbud Alma Vest og Bent Holm`."""
_LITTLE = re.compile(r"kl\.?|klokken|fra|til|hvor|lokale|adresse|hvem|.* af", re.IGNORECASE)
"""Labels that are only words of a sentence where no sign follows."""
_UNMARKED = re.compile(r"\s(?=(?:Afbud|Fraværende|Ordstyrer|Dirigent|Mødeleder|Referent)\s+[A-ZÆØÅ])")
"""Where a line that begins with a bold label has another one, which may only have been bold."""
_WITHIN = re.compile(
    r"(?<=[.;,\t) (/|–-])"
    + "".join(f"(?<!{before})" for before in NOT_WITHIN)
    + rf"(?={one_of(*WITHIN)}(?: ?:|\t))",
    re.IGNORECASE,
)


@dataclass(frozen=True, repr=False)
class Labelled:
    """What one label introduces. `also`: it does for another as well, as in `Ordstyrer og referent:`."""

    field: Field
    value: str
    also: Field | None = None


def read_label(text: str, lead: int = 0) -> Labelled | None:
    """The label that a line begins with; None where it begins with none. `lead`: how many signs of it are bold."""
    for field, pattern in _LABELS:
        found = pattern.match(text)
        if found is None:
            continue
        rest = text[found.end() :]
        between = _between(field, found[0], rest, is_bold=found.end() == lead)
        if between is not None:
            return Labelled(field, rest[between.end() :].strip(), _also(found["also"]))
    return None


def _between(field: Field, label: str, rest: str, *, is_bold: bool) -> re.Match[str] | None:
    """What parts a label from the rest of its line: a sign or a verb, or a space where the rest is what such a label says."""
    if (sign := _SIGN.match(rest)) is not None:
        return sign
    if field in _SPOKEN and (verb := _VERB.match(rest)) is not None:
        return verb
    is_read_on = field in _READ_ON and _READ_ON[field].search(label) is not None
    is_loud = field in _LOUD and label.isupper() and len(label) > 4 and not rest.isupper()
    if is_bold or is_read_on or is_loud:
        return _SPACE.match(rest)
    return _BARE[field].match(rest) if field in _BARE and not _LITTLE.fullmatch(label) else None


def _also(text: str | None) -> Field | None:
    if not text:
        return None
    return Field.TAKER if "referent" in text.casefold() else Field.CHAIR


def segments(line: Line) -> list[Labelled]:
    """The labels of a line with their values; more than one in `Ordstyrer: A. Referent: B`. None if it begins with none."""
    first = read_label(line.text, line.lead)
    if first is None:
        return []
    spaced = [read_label(piece) for piece in re.split(r"\s{2,}", line.text)]
    if len(spaced) > 1 and None not in spaced:
        return [label for label in spaced if label is not None]
    made: list[Labelled] = []
    for piece in _pieces(line):
        found = read_label(piece, _lead(piece, line, is_first=not made))
        if found is not None:
            made.append(Labelled(found.field, _closed(found.value.rstrip(" .;,/\t|(–-")), found.also))
        elif made:
            last = made[-1]
            made[-1] = Labelled(last.field, f"{last.value} {piece}".strip(), last.also)
    return made


def _pieces(line: Line) -> list[str]:
    """A line, parted where another label could begin."""
    parts = _WITHIN.split(line.text)
    return [piece for part in parts for piece in _UNMARKED.split(part)] if line.lead else parts


def _lead(piece: str, line: Line, *, is_first: bool) -> int:
    """How many signs of a piece are bold: where the line's first label is, the others are taken to be."""
    if is_first or not line.lead:
        return line.lead
    word = re.match(r"\w+", piece)
    return word.end() if word else 0


def is_field(line: Line, *fields: Field) -> bool:
    """Whether a line begins with a label of one of these."""
    found = read_label(line.text, line.lead)
    return found is not None and found.field in fields


def _closed(text: str) -> str:
    """A text without a bracket at its end that was opened before it."""
    return text[:-1] if text.endswith(")") and text.count(")") > text.count("(") else text
