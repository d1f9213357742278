"""Where the items of the agenda begin and end: a document's lines as head, items and the rest.

The agenda may stand as a list that is repeated further down (`agenda.py`), as lines that begin their texts (`rows.py`), or both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from synlig.drafting.agenda import LONGEST_TITLE, Agenda, is_agenda, read_agenda
from synlig.drafting.begins import ASIDE
from synlig.drafting.blocks import ITEM, Line
from synlig.drafting.labels import is_field, read_label
from synlig.drafting.markers import Begin, Marker
from synlig.drafting.rows import best_row, same
from synlig.drafting.vocabulary import Field

_SHORTENED = re.compile(r"evt\.", re.IGNORECASE)
"""A title that ends with a full stop and is no sentence."""
_PART = re.compile(r"(?:lukkede?|åbne?) (?:punkt(?:er)?|sag(?:er)?|dagsorden|møde|del):?", re.IGNORECASE)


@dataclass(repr=False)
class Section:
    """One item: its title as written, its number if it has one, and the lines below."""

    title: str
    number: int | None
    lines: list[Line] = field(default_factory=list)
    first: str = ""
    """The line it began with, as it stands."""
    heading: int = 0
    """The level of the heading it begins with, 0 where it is none."""
    listed: str = ""
    """What the agenda calls it, where that stands apart."""
    closed: bool = False
    """It stands under `Lukkede punkter`."""


@dataclass(repr=False)
class Sections:
    """A document: what stands before the items, the items, and what stands after them."""

    head: list[Line]
    items: list[Section]
    tail: list[Line]
    listed: list[str] = field(default_factory=list)
    """Lines of an agenda that is repeated below, word for word."""


def divide(lines: Sequence[Line]) -> Sections:
    """The parts of a document."""
    agenda = read_agenda(lines)
    if agenda is not None and agenda.points:
        parts = _as_listed(lines, agenda, agenda.points)
    else:
        start = agenda.start + 1 if agenda is not None else 0
        row = best_row(lines, start) or (agenda.listing if agenda is not None else [])
        if not row:
            return Sections(list(lines), [], [])
        parts = _as_written(lines, row)
    _close(parts)
    return _tailed(parts)


def _as_written(lines: Sequence[Line], row: list[Begin]) -> Sections:
    """Items that begin with the lines of a row. Lines above that say `Dagsorden`, or are their titles, are no part of the head."""
    items = _sections(lines, row)
    titles = {same(item.title) for item in items}
    parts = Sections([], items, [])
    for line in lines[: row[0][0]]:
        is_title = same(re.sub(r"^\W*\d{0,2}\b", "", line.text)) in titles
        if is_agenda(line) or is_title:
            parts.listed.append(line.whole)
        else:
            parts.head.append(line)
    return parts


def _as_listed(lines: Sequence[Line], agenda: Agenda, points: dict[int, Begin]) -> Sections:
    """The items in the order of the agenda: with what stands under them further down, or nothing."""
    row = sorted(points.values())
    by_place = {begin[0]: agenda.listing[number][1] for number, begin in points.items()}
    written = iter(_sections(lines, row, by_place))
    items: list[Section] = []
    for number, (_place, marker) in enumerate(agenda.listing):
        item = next(written) if number in points else Section(marker.title, marker.number, [], marker.title)
        item.number = marker.number if item.number is None else item.number
        item.listed = marker.title
        items.append(item)
    head = [*lines[: agenda.start], *lines[agenda.end : row[0][0]]]
    return Sections(head, items, [], [line.whole for line in lines[agenda.start : agenda.end]])


def _close(parts: Sections) -> None:
    """`Lukkede punkter` over several items closes them all, up to `Åbne punkter`."""
    closed = False
    for item in [None, *parts.items]:
        lines = parts.head if item is None else item.lines
        if item is not None:
            item.closed = closed
        for line in [line for line in lines if (line.heading or line.strong) and _PART.fullmatch(line.text)]:
            closed = line.text.casefold().startswith("lukke")
            parts.listed.append(line.whole)
            lines.remove(line)


# one section


def _sections(
    lines: Sequence[Line], row: list[Begin], points: dict[int, Marker] | None = None
) -> list[Section]:
    """The items that begin with the lines of a row, each up to the next. `points`: what the agenda calls them, by place."""
    ends = [place for place, _marker in row[1:]] + [len(lines)]
    found = []
    for (place, marker), end in zip(row, ends, strict=True):
        point = (points or {}).get(place)
        title, rest = _title_and_rest(marker) if point is None else _beside_listed(marker, point)
        section = Section(title, marker.number, [], lines[place].whole)
        section.heading = lines[place].heading
        section.lines = [*([Line(rest)] if rest else []), *lines[place + 1 : end]]
        if not title and section.lines and not section.lines[0].text.startswith("|"):
            section.title = section.lines.pop(0).text
        found.append(section)
    return found


def _beside_listed(marker: Marker, point: Marker) -> tuple[str, str]:
    """The title and the text of a line that stands for a point: its title, its title and text, or text alone."""
    if 0 < marker.lead < len(marker.title):
        return _title_and_rest(marker)
    beginning = re.match(re.escape(point.title.rstrip(" .:")) + r"\s*[.:–-]*\s*", marker.title, re.IGNORECASE)
    if beginning is not None:
        rest = marker.title[beginning.end() :]
        return (marker.title, "") if not rest or len(rest) <= 25 else (point.title, rest)
    is_sentence = marker.title.endswith((".", "!", "?")) and not _SHORTENED.fullmatch(marker.title)
    is_text = is_sentence or len(marker.title) > 80
    if is_text and marker.title:
        return point.title, marker.title
    return (marker.title, "") if marker.title else (point.title, "")


def _title_and_rest(marker: Marker) -> tuple[str, str]:
    """`Økonomi: Kassen stemmer.` is a title and a text; so is a bold beginning, and a line too long for a title."""
    text = marker.title
    if 0 < marker.lead < len(text):
        return text[: marker.lead].strip(" :–-").rstrip("."), text[marker.lead :].lstrip(" :–-")
    colon = re.match(r"(.{3,80}?):\s+(.+)", text)
    is_sentence = len(text) > 60 or text.endswith(".")
    if colon and (
        marker.kind == "colon" or (is_sentence and colon[2][0].isupper() and marker.kind != "timed")
    ):
        return colon[1], colon[2]
    if len(text) > LONGEST_TITLE and (stop := re.match(r"(.{3,120}?[^\d])\.\s+(.+)", text)):
        return stop[1], stop[2]
    return text, ""


def _tailed(parts: Sections) -> Sections:
    """What follows the last item and belongs to none: `Næste møde` in a heading, an appendix, a list of people, a chat."""
    last = parts.items[-1]
    level = max((heading for item in parts.items if (heading := item.heading)), default=0)
    for place, line in enumerate(last.lines):
        if _ends_items(line, level):
            parts.tail = last.lines[place:]
            last.lines = last.lines[:place]
            break
    return parts


def _ends_items(line: Line, level: int) -> bool:
    """Whether a line begins something else; `level`: of the items' headings, 0 where they are none."""
    is_apart = bool(line.heading or line.strong)
    if ASIDE.match(line.text) or (is_apart and is_field(line, Field.NEXT, Field.PRESENT, Field.ABSENT)):
        return True
    is_above = 0 < line.heading < ITEM and (not level or line.heading <= level)
    return is_above and read_label(line.text, line.lead) is None
