"""An agenda that stands as a list, and the lines further down that its points begin: the same titles, or shorter ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synlig.drafting.begins import ASIDE, in_lists_of_people
from synlig.drafting.blocks import ITEM, Line
from synlig.drafting.labels import is_field, read_label
from synlig.drafting.markers import Begin, Marker, read_marker, untimed
from synlig.drafting.rows import same
from synlig.drafting.vocabulary import Field

LONGEST_TITLE = 120
_SAME, _GOES_ON, _SHORTER = 6.0, 5.0, 3.0
_NUMBER_AGREES, _NUMBER_DIFFERS = 2.0, -4.0
_SET_APART = 1.0
_ENOUGH = 3.0
"""What a line needs to stand for a point: its title, or its number and something more."""
_LONGEST_LIST = 60
_MOST_LINES = 2_000  # that are looked through for the points of a list; longer files are no minutes
_SHORTEST = 3  # points of a list that does not say it is an agenda
_SHARED = 0.6  # of the words of the shorter title
_BELOW_LETTERS = re.compile(r"\d{1,2}\.[1-9]\d?\.?\s")
_BELOW_NUMBERS = re.compile(rf"[a-zæøå][.)] |{_BELOW_LETTERS.pattern}")
_LITTLE_WORDS = {
    "af",
    "og",
    "i",
    "på",
    "til",
    "for",
    "fra",
    "den",
    "det",
    "de",
    "med",
    "om",
    "en",
    "et",
    "ved",
    "nr",
}


def is_agenda(line: Line) -> bool:
    """Whether a line says `Dagsorden`."""
    return is_field(line, Field.AGENDA) and not line.number


@dataclass(frozen=True, repr=False)
class Agenda:
    """A list of points: its lines from `start` up to `end`, and where each of its points begins below, by its place in the list."""

    start: int
    end: int
    listing: list[Begin]
    points: dict[int, Begin]


def read_agenda(lines: Sequence[Line]) -> Agenda | None:
    """The first list that is an agenda: because its points begin further down, or else because it says so."""
    said: Agenda | None = None
    for start, listing in _lists(lines):
        end = listing[-1][0] + 1 if listing else start
        is_said = is_agenda(lines[start])
        points = _find_points(lines, end, listing, by_number=is_said) if listing else {}
        found = Agenda(start, end, listing, points)
        if points:
            return found
        said = said or (found if is_said else None)
    return said


def _lists(lines: Sequence[Line]) -> Iterable[tuple[int, list[Begin]]]:
    """Every list that could be one: below the word, in a table, and, without a word, where the first 1 begins one."""
    for place, line in enumerate(lines):
        if is_agenda(line):
            yield place, _listing(lines, place + 1)
    people = in_lists_of_people(lines)
    markers = [(place, read_marker(line)) for place, line in enumerate(lines) if place not in people]
    rows = [(place, marker) for place, marker in markers if marker and marker.look[0] == ITEM]
    start = rows[0][0] - 1 if rows and rows[0][0] and is_agenda(lines[rows[0][0] - 1]) else None
    if start is not None:
        yield start, rows
    first = next((place for place, marker in markers if marker and marker.number == 1), None)
    silent = [] if first is None else _listing(lines, first)
    yield from ((listing[0][0], listing) for listing in (rows, silent) if len(listing) >= _SHORTEST)


def _listing(lines: Sequence[Line], start: int) -> list[Begin]:
    """The lines that follow: numbered on, in a list, or short and alike; what is pushed in below one belongs to it."""
    found: list[Begin] = []
    for place in range(start, len(lines)):
        line = lines[place]
        marker = read_marker(line)
        if line.heading == ITEM or len(found) > _LONGEST_LIST:
            break
        if found and _is_below(line, lines[found[-1][0]], by_letter=found[-1][1].kind == "letter"):
            continue
        if marker is not None and marker.number is not None:
            last = found[-1][1] if found else None
            if last is not None and (last.number is None or not _follows(last, marker)):
                break
            found.append((place, marker))
        elif _goes_on(line, found):
            found.append((place, Marker("line", (0, False, line.depth), None, line.text)))
        else:
            break
    return found


def _is_below(line: Line, point: Line, *, by_letter: bool) -> bool:
    """Whether a line is a point within a point: deeper in the list, pushed in further, or `1.1`, or `a.` in a list of numbers."""
    is_sub = re.match(_BELOW_LETTERS if by_letter else _BELOW_NUMBERS, line.text) is not None
    return line.depth > max(point.depth, 0) or (line.indent > point.indent and line.depth < 0) or is_sub


def _follows(last: Marker, marker: Marker) -> bool:
    step = (marker.number or 0) - (last.number or 0)
    return step == 1 or (step == 0 and last.letter < marker.letter)


def _goes_on(line: Line, found: list[Begin]) -> bool:
    """Whether a line without a number belongs to the list: it is short, and set as the ones above it."""
    if found and (found[-1][1].kind != "line" or found[-1][1].look[2] != line.depth):
        return line.depth == 0 and _is_short(line)
    return _is_short(line) and same(line.text) not in {same(marker.title) for _place, marker in found}


def _is_short(line: Line) -> bool:
    is_text = line.heading or line.strong or read_label(line.text, line.lead) is not None
    return len(line.text) <= LONGEST_TITLE and not is_text


def _find_points(
    lines: Sequence[Line], start: int, listing: Sequence[Begin], *, by_number: bool
) -> dict[int, Begin]:
    """By its place in the list, where each point begins from a line on, in the list's order; {} if hardly any does.

    Of all ways to match points and lines in order, the one whose matches are best together. `by_number`: a number that agrees
    will do.
    """
    if len(listing) > _LONGEST_LIST:
        return {}
    points = [_Said(marker) for _place, marker in listing]
    titles = {point.title for point in points}
    said = [(place, _said(lines[place], titles)) for place in range(start, len(lines))]
    begins = [(place, marker) for place, marker in said if marker is not None][:_MOST_LINES]
    likeness = [[_likeness(point, marker, by_number=by_number) for _at, marker in begins] for point in points]
    found = {number: (begins[place][0], begins[place][1].marker) for number, place in _in_order(likeness)}
    found = found or (_by_numbers(listing, begins) if by_number else {})
    return found if len(found) * 2 >= len(points) else {}


def _by_numbers(listing: Sequence[Begin], begins: Sequence[tuple[int, _Said]]) -> dict[int, Begin]:
    """Where the numbers of the list stand once more, each once and no other, their lines are the texts of the points."""
    numbers = [marker.number for _place, marker in listing]
    numbered = [(place, said.marker) for place, said in begins if said.marker.number is not None]
    if None in numbers or len(numbers) < _SHORTEST or [marker.number for _at, marker in numbered] != numbers:
        return {}
    return dict(enumerate(numbered))


def _in_order(likeness: Sequence[Sequence[float]]) -> Iterable[tuple[int, int]]:
    """Pairs of a row and a column, both rising, whose likeness is greatest in all."""
    width = len(likeness[0]) if likeness else 0
    best = [[0.0] * (width + 1) for _row in range(len(likeness) + 1)]
    for i, row in enumerate(likeness, start=1):
        for j, value in enumerate(row, start=1):
            taken = best[i - 1][j - 1] + value if value >= _ENOUGH else 0.0
            best[i][j] = max(best[i - 1][j], best[i][j - 1], taken)
    i, j = len(likeness), width
    while i and j:
        if best[i][j] == best[i][j - 1]:
            j -= 1
        elif best[i][j] == best[i - 1][j]:
            i -= 1
        else:
            i, j = i - 1, j - 1
            yield i, j


class _Said:
    """A marker and its title as it is compared: without signs and times, and as the stems of its words."""

    def __init__(self, marker: Marker) -> None:
        self.marker = marker
        is_begun = 0 < marker.lead < len(marker.title)
        self.title = same(untimed(marker.title[: marker.lead] if is_begun else marker.title))
        words = set(self.title.split()) - _LITTLE_WORDS
        self.stems = {re.sub(r"(?<=\w{4})(?:erne|ene|er|en|et|e)$", "", word) for word in words}


def _said(line: Line, titles: set[str]) -> _Said | None:
    """A plain line is a marker too, if it is a title of the list word for word."""
    marker = read_marker(line)
    if marker is None and same(line.text) in titles:
        marker = Marker("line", (0, False, line.depth), None, line.text.rstrip(" :"))
    return None if marker is None or ASIDE.match(marker.title) else _Said(marker)


def _likeness(point: _Said, said: _Said, *, by_number: bool) -> float:
    """How surely a line begins a point: by its title, its number, and how it is set."""
    marker = said.marker
    is_apart = marker.is_set_apart or marker.kind == "word"
    likeness = _SET_APART if is_apart else 0.0
    if point.title == said.title:
        likeness += _SAME
    elif said.title.startswith(f"{point.title} "):
        likeness += _GOES_ON
    elif (share := _share(point, said)) and len(marker.title) <= LONGEST_TITLE:
        likeness += _SHORTER * share
    elif not by_number:
        return 0.0
    if point.marker.number is not None and marker.number is not None:
        agrees = (point.marker.number, point.marker.letter) == (marker.number, marker.letter)
        likeness += _NUMBER_AGREES if agrees else _NUMBER_DIFFERS
    return likeness


def _share(one: _Said, other: _Said) -> float:
    """How many of the shorter one's words are in the other, little words aside; 0 where they are too few."""
    least = min(len(one.stems), len(other.stems))
    share = len(one.stems & other.stems) / least if least else 0.0
    return share if share >= _SHARED else 0.0
