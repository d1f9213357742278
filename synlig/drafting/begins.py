"""The lines that could begin an item: by a marker of their own, or by where they stand and how they are shaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from synlig.drafting.blocks import ITEM, Line
from synlig.drafting.labels import is_field, read_label
from synlig.drafting.markers import Begin, Marker, read_marker
from synlig.drafting.paragraphs import BULLET
from synlig.drafting.people import may_be_people
from synlig.drafting.row_worth import LAST
from synlig.drafting.times import find_days
from synlig.drafting.vocabulary import Field

ASIDE = re.compile(
    r"bilag \d|underskrift|(?:(?:kærlig|venlig|mange|med venlig|(?:de )?bedste) )?(?:hilsen|hilsner)\b|(?:mvh|kh)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:Evt\.|[A-ZÆØÅ][^.:]{2,50}): \S")
_ABOVE = re.compile(r"(?:Evt\.|[A-ZÆØÅ][^.:]{2,50}) ?:")
_LONGEST_PLAIN = 70


def all_begins(lines: Sequence[Line], start: int) -> Iterable[Begin]:
    people = in_lists_of_people(lines)
    for place in range(start, len(lines)):
        if place in people or _is_over_tasks(lines, place):
            continue
        marker = read_marker(lines[place]) or _set_off(lines, place)
        if marker is not None and not ASIDE.match(marker.title) and (place or marker.number is not None):
            yield place, marker


def _is_over_tasks(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is the heading of tasks, and no item that begins with one: `Opfølgning`."""
    line, below = lines[place], lines[place + 1 : place + 2]
    is_label = line.heading != ITEM and not line.number and is_field(line, Field.TASK)
    return is_label and any(is_field(each, Field.TASK) for each in below)


def _set_off(lines: Sequence[Line], place: int) -> Marker | None:
    """A plain line that only its place or its shape makes a title: `Økonomi: Kassen stemmer`, or what stands over a list."""
    line = lines[place]
    below = lines[place + 1] if place + 1 < len(lines) else None
    if line.indent or line.text.startswith("|") or find_days(line.text[:_LONGEST_PLAIN]):
        return None
    if read_label(line.text, line.lead) is not None:
        return None
    look = (0, False, line.depth)
    bare = BULLET.sub("", line.text)
    if line.depth <= 0 and _TITLED.match(bare):
        depth = 0 if bare != line.text else line.depth
        return Marker("colon", (0, False, depth), None, bare)
    if line.depth < 0 and below is not None and below.depth < 0 and _ABOVE.fullmatch(line.text):
        return Marker("above", look, None, line.text.rstrip(" :"))
    is_text = line.text.endswith((".", ",", ":", "!")) and not LAST.fullmatch(line.text.rstrip("."))
    if line.depth > 0 or len(line.text) > _LONGEST_PLAIN or is_text:
        return None
    if below is not None and below.depth > line.depth:
        return Marker("outline", look, None, line.text)
    if below is not None and below.indent and line.depth < 0:
        return Marker("outdented", look, None, line.text)
    if line.opens and line.depth < 0 and below is not None and not below.opens:
        return Marker("spaced", look, None, line.text)
    return None


def in_lists_of_people(lines: Sequence[Line]) -> set[int]:
    """The numbered or listed lines right below `Til stede:` and `Afbud:`: names, and no items."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        label = read_label(line.text, line.lead)
        if label is None or label.field not in (Field.PRESENT, Field.ABSENT) or label.value:
            continue
        first = read_marker(lines[place + 1]) if place + 1 < len(lines) else None
        for below in range(place + 1, len(lines)):
            marker = read_marker(lines[below])
            if read_label(lines[below].text, lines[below].lead) or (marker is None) != (first is None):
                break
            if marker is not None and first is not None and marker.look != first.look:
                break
            if lines[below].heading or (lines[below].strong and not line.strong):
                break
            if not may_be_people(lines[below].text):
                break
            found.add(below)
    return found
