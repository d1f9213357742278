"""An agenda that stands as a list, and the lines further down that its points begin: the same titles, or shorter ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Field, read_label
from synlig.drafting.markers import Marker, is_field, read_marker, untimed
from synlig.drafting.rows import ASIDE, Begin, same
from synlig.drafting.tables import ITEM

LONGEST_TITLE = 120
_SAME, _GOES_ON, _SHORTER = 6.0, 5.0, 3.0
_NUMBER_AGREES, _NUMBER_DIFFERS = 2.0, -4.0
_SET_APART = 1.0
_ENOUGH = 3.0
"""What a line needs to stand for a point: its title, or its number and something more."""
_SHORTEST = 3  # points of a list that does not say it is an agenda
_SHARED = 0.6  # of the words of the shorter title
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
        found = Agenda(start, end, listing, _find_points(lines, end, listing) if listing else {})
        if found.points:
            return found
        said = said or (found if is_agenda(lines[start]) else None)
    return said


def _lists(lines: Sequence[Line]) -> Iterable[tuple[int, list[Begin]]]:
    """Every list that could be one: below the word, in a table, and, without a word, where the first 1 begins one."""
    for place, line in enumerate(lines):
        if is_agenda(line):
            yield place, _listing(lines, place + 1)
    markers = [(place, read_marker(line)) for place, line in enumerate(lines)]
    rows = [(place, marker) for place, marker in markers if marker and marker.look[0] == ITEM]
    first = next((place for place, marker in markers if marker and marker.number == 1), None)
    silent = [] if first is None else _listing(lines, first)
    yield from ((listing[0][0], listing) for listing in (rows, silent) if len(listing) >= _SHORTEST)


def _listing(lines: Sequence[Line], start: int) -> list[Begin]:
    """The lines that follow: numbered on, in a list, or short and alike; what is pushed in below one belongs to it."""
    found: list[Begin] = []
    for place in range(start, len(lines)):
        line = lines[place]
        marker = read_marker(line)
        if line.heading == ITEM:
            break
        if found and _is_below(line, lines[found[-1][0]]):
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


def _is_below(line: Line, point: Line) -> bool:
    """Whether a line is a point within a point: deeper in the list, pushed in further, or `a.` and `1.1`."""
    is_sub = re.match(r"[a-zæøå][.)] |\d{1,2}\.[1-9]\d?\.?\s", line.text) is not None
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


def _find_points(lines: Sequence[Line], start: int, listing: Sequence[Begin]) -> dict[int, Begin]:
    """By its place in the list, where each point begins from a line on, in the list's order; {} if hardly any does.

    Of all ways to match points and lines in order, the one whose matches are best together.
    """
    markers = [_marker_of(line, listing) for line in lines[start:]]
    places = [place for place, marker in enumerate(markers) if marker is not None]
    points = [marker for _place, marker in listing]
    best = [[0.0] * (len(places) + 1) for _point in range(len(points) + 1)]
    for i, point in enumerate(points, start=1):
        for j, place in enumerate(places, start=1):
            likeness = _likeness(point, markers[place])
            taken = best[i - 1][j - 1] + likeness if likeness >= _ENOUGH else 0.0
            best[i][j] = max(best[i - 1][j], best[i][j - 1], taken)
    found: dict[int, Begin] = {}
    i, j = len(points), len(places)
    while i and j:
        if best[i][j] == best[i][j - 1]:
            j -= 1
        elif best[i][j] == best[i - 1][j]:
            i -= 1
        else:
            i, j = i - 1, j - 1
            marker = markers[places[j]]
            assert marker is not None, "only places with a marker are matched"
            found[i] = (start + places[j], marker)
    return found if len(found) * 2 >= len(points) else {}


def _marker_of(line: Line, listing: Sequence[Begin]) -> Marker | None:
    """A plain line is a marker too, if it is a title of the list word for word."""
    marker = read_marker(line)
    if marker is None and same(line.text) in {same(listed.title) for _place, listed in listing}:
        marker = Marker("line", (0, False, line.depth), None, line.text.rstrip(" :"))
    return None if marker is not None and ASIDE.match(marker.title) else marker


def _likeness(point: Marker, marker: Marker | None) -> float:
    """How surely a line begins a point: by its title, its number, and how it is set."""
    if marker is None:
        return 0.0
    listed, title = same(untimed(point.title)), same(untimed(marker.title))
    likeness = _SET_APART if marker.is_set_apart or marker.kind == "word" else 0.0
    if listed == title:
        likeness += _SAME
    elif title.startswith(f"{listed} "):
        likeness += _GOES_ON
    elif _share(listed, title) and len(marker.title) <= LONGEST_TITLE:
        likeness += _SHORTER * _share(listed, title) - (0 if marker.is_set_apart or marker.number else 1)
    if point.number is not None and marker.number is not None:
        agrees = (point.number, point.letter) == (marker.number, marker.letter)
        likeness += _NUMBER_AGREES if agrees else _NUMBER_DIFFERS
    return likeness


def _share(listed: str, title: str) -> float:
    """How many of the shorter one's words are in the other, little words aside; 0 where they are too few."""
    one, other = (_stems(text) for text in (listed, title))
    least = min(len(one), len(other))
    share = len(one & other) / least if least else 0.0
    return share if share >= _SHARED else 0.0


def _stems(title: str) -> set[str]:
    """Words without their endings: `regnskabet` is `regnskab`."""
    words = set(title.split()) - _LITTLE_WORDS
    return {re.sub(r"(?<=\w{4})(?:erne|ene|er|en|et|e)$", "", word) for word in words}
