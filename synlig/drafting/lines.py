"""Lines as they are meant: a number joins the line below, a line broken by hand its other half, a list in one line is several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from synlig.dates import MONTHS
from synlig.drafting.blocks import Line
from synlig.drafting.labels import read_label
from synlig.drafting.vocabulary import Field

_NUMBER = re.compile(r"\(?\d{1,2}[.:)]\)?")
_LOUD = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ0-9 ,/&.-]{2,60}(?=:| [–—-] |\. )[:.]?")
_LONGEST = 100  # signs of a line in capitals that is a title; more are a text
_MONTH_BELOW = re.compile(rf"(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_WIDEST = 90
"""Signs of the longest line of a text that was broken by hand; a paragraph of Word's is longer somewhere."""
_NARROWEST = 45
_ODD = 20  # one line in so many may be longer
_ENDED = (".", ":", "!", "?", ";", "|")


def as_meant(lines: Sequence[Line]) -> list[Line]:
    """The lines of a document, of which each stands for itself."""
    whole = _unbroken(list(_numbered(lines)))
    return [piece for line in whole for piece in _parted(_set_apart(line))]


def _numbered(lines: Iterable[Line]) -> Iterator[Line]:
    """A number on a line of its own belongs to the line below."""
    number = ""
    for line in lines:
        if number and line.text:
            whole = f"{number} {line.whole}"
            yield replace(line, text=whole, number="") if line.number else replace(line, number=number)
            number = ""
        elif _NUMBER.fullmatch(line.text) and not line.number:
            number = line.text
        else:
            yield line
    if number:
        yield Line(number)


def _unbroken(lines: list[Line]) -> list[Line]:
    """With the other halves of lines that were broken by hand: where the next word would not have fitted any more."""
    lengths = sorted((len(line.text) for line in lines if _is_plain(line)), reverse=True)
    widest = lengths[len(lengths) // _ODD] if lengths else 0
    made: list[Line] = []
    above: Line | None = None
    for line in lines:
        if above is not None and (_goes_on(above, line, widest) or _is_month_of(above, line)):
            made[-1] = replace(made[-1], text=f"{made[-1].text} {line.text}")
        else:
            made.append(line)
        above = line
    return made


def _is_plain(line: Line) -> bool:
    return not (line.heading or line.strong or line.number or line.depth >= 0)


def _goes_on(last: Line, line: Line, widest: int) -> bool:
    if not (_NARROWEST <= widest <= _WIDEST and _is_plain(last) and _is_plain(line)):
        return False
    if (
        last.text.endswith(_ENDED)
        or not line.text[:1].islower()
        or read_label(line.text, line.lead) is not None
    ):
        return False
    return len(last.text) + 1 + len(line.text.split()[0]) > widest


def _is_month_of(last: Line, line: Line) -> bool:
    """`21.` at the end of a line, and `oktober 2020` below it."""
    return re.search(r"\b\d{1,2}\.$", last.text) is not None and _MONTH_BELOW.match(line.text) is not None


def _set_apart(line: Line) -> Line:
    """What is in capitals is set apart as bold is: a line, or its beginning."""
    if (
        line.strong
        or line.lead
        or read_label(line.text) is not None
        or not re.search(r"[A-ZÆØÅ]{3}", line.text)
    ):
        return line
    if line.text.isupper() and len(line.text) <= _LONGEST:
        return replace(line, strong=True)
    loud = _LOUD.match(line.text)
    return replace(line, lead=loud.end()) if loud else line


def _parted(line: Line) -> list[Line]:
    """`Dagsorden: 1) Velkomst 2) Økonomi` in one line is a list."""
    label = read_label(line.text, line.lead)
    if label is None or label.field is not Field.AGENDA or not label.value:
        return [line]
    points = [
        point.strip(" ,;") for point in re.split(r"\s*(?=\b\d{1,2}[.)] )", label.value) if point.strip(" ,;")
    ]
    if len(points) < 2:
        return [line]
    return [Line(line.text[: line.text.index(label.value)].strip()), *map(Line, points)]
