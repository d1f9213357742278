"""The row of lines that begin the items: of all lines that could, those that go together best.

A numbered list may stand within an item, a bold line within a text, and a list of names before both. So whole rows are
weighed, never single lines: a row whose members look alike, are numbered on and are called as items are, wins.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from synlig.drafting.blocks import ITEM, PAIR, Line
from synlig.drafting.labels import is_field, read_label
from synlig.drafting.markers import Look, Marker, read_marker
from synlig.drafting.paragraphs import BULLET
from synlig.drafting.people import may_be_people
from synlig.drafting.times import find_days
from synlig.drafting.vocabulary import Field

_OF_MEETING = (Field.GROUP, Field.DATE, Field.TIME, Field.PLACE, Field.PRESENT, Field.ABSENT, Field.AGENDA)
Begin = tuple[int, Marker]
"""The place of a line, and how it begins an item."""

ASIDE = re.compile(
    r"bilag \d|underskrift|(?:(?:kærlig|venlig|mange|med venlig|(?:de )?bedste) )?(?:hilsen|hilsner)\b|(?:mvh|kh)\b",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"velkom|goddag|dagsorden|godkendelse|referat|orientering|meddelelse|nyt |siden sidst|opfølgning|status|økonomi|regnskab"
    r"|budget|beretning|kontingent|forslag|indkomne|konstituering|valg |næste møde|planlægning|evaluering|runde|eventuelt|evt\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?:eventuelt|evt)\b", re.IGNORECASE)
_WORTH = {
    "word": 6.0, "within": 5.0, "timed": 5.5, "named": 4.0, "roman": 4.0, "clock": 3.2, "slanted": 2.2, "lead": 2.0, "outline": 1.7, "outdented": 1.5,
    "spaced": 1.2, "colon": 1.2, "above": 1.2,
}  # fmt: skip
_PLAIN_WORTH = {"counted": 3.4, "letter": 2.4}
"""Of a number that nothing else sets apart; letters are mostly a list within an item."""
_USUAL_WORTH = 1.0
_LONG_COSTS = 1.5
_CHANGE_COSTS = 3.0  # for the next item of a row to be set another way
_CROWDED_COSTS = 0.5  # for a line that has no text below or above: a list within an item is like that
_GAP_COSTS = 1.5  # for a number that is left out
_SEVERAL, _BESIDE_COSTS = 2, 6.0  # for rows of a table where numbered headings could be the items
_FIRST = 2  # the number a row may begin with at most, and how far the next may be off
_MOST_LENGTH = 8  # items of a row that count for it; a list within an item can be longer
_OUTSIDE = 3  # lines without a label above the first item: a title, a date, a place
_TITLED = re.compile(r"(?:Evt\.|[A-ZÆØÅ][^.:]{2,50}): \S")
_ABOVE = re.compile(r"(?:Evt\.|[A-ZÆØÅ][^.:]{2,50}) ?:")
_LONGEST_PLAIN = 70
_LONGEST_TITLE = 90


def best_row(lines: Sequence[Line], start: int) -> list[Begin]:
    """The beginnings of the items from a line on; none where no two lines go together, and nothing else begins one."""
    begins = list(_all_begins(lines, start))
    in_table = _row_of_table(begins)
    beside = [begin for begin in begins if begin not in in_table] if in_table else []
    rows = [in_table, *_numbered(begins), *_numbered(beside), _all_first(begins), *_alike(begins, lines)]
    several = [row for row in rows if len(row) > 1] or [
        row for row in rows if row and row[0][1].number == 1 and _worth(row[0][1]) >= _WORTH["roman"] + 1
    ]
    if not several:
        return []
    headed = sum(marker.number is not None and 0 < marker.look[0] < PAIR for _place, marker in begins)

    def score(row: list[Begin]) -> float:
        is_beside = row[0][1].look[0] == ITEM and headed >= _SEVERAL
        return _score(row, lines, start) - (_BESIDE_COSTS if is_beside else 0)

    return _with_strays(max(several, key=score), begins)


def _all_begins(lines: Sequence[Line], start: int) -> Iterable[Begin]:
    people = in_lists_of_people(lines)
    for place in range(start, len(lines)):
        if place in people:
            continue
        marker = read_marker(lines[place]) or _set_off(lines, place)
        if marker is not None and not ASIDE.match(marker.title) and (place or marker.number is not None):
            yield place, marker


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
    is_text = line.text.endswith((".", ",", ":", "!")) and not _LAST.fullmatch(line.text.rstrip("."))
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


# what a row is worth


def _worth(marker: Marker) -> float:
    """How much a line looks like the beginning of an item, by how it is set and what it says."""
    heading, strong, _depth = marker.look
    if heading in (ITEM, PAIR):
        return 10 if heading == ITEM else 3.6
    if marker.number is None:
        worth = _WORTH.get(marker.kind, 3.3 if heading else 2.5)
    else:
        plain = _PLAIN_WORTH.get(marker.kind, 3)
        set_so = 6 if heading else 5 if strong else plain
        worth = max(_WORTH.get(marker.kind, 0), set_so)
    if _USUAL.match(marker.title):
        worth += _USUAL_WORTH
    if len(marker.title) > _LONGEST_TITLE and not marker.lead:
        worth -= _LONG_COSTS
    return worth


def _score(row: list[Begin], lines: Sequence[Line], start: int) -> float:
    """What speaks for a row as a whole: what its lines are worth, how many they are, and that nothing stands above them."""
    worth = sum(_worth(marker) for _place, marker in row) / len(row)
    ends = 1.5 if any(_LAST.match(marker.title) for _place, marker in row[-2:]) else 0.0
    above = [line for line in lines[start : row[0][0]] if read_label(line.text, line.lead) is None]
    left_out = min(max(len(above) - _OUTSIDE, 0), 6) * 0.3
    return worth + ends + min(len(row), _MOST_LENGTH) * 0.25 - left_out


# the rows


def _row_of_table(begins: list[Begin]) -> list[Begin]:
    """The rows of a table that are items, numbered or not."""
    return [begin for begin in begins if begin[1].look[0] == ITEM]


def _numbered(begins: list[Begin]) -> Iterable[list[Begin]]:
    """For each kind of number, and for `1.` and `Punkt 2` mixed, the best row numbered on: from 1, or where Word's list went on."""
    kinds = {"typed": "typed", "typed)": "typed", "counted": "typed", "word": "word"}
    for kind in ("word", "typed", "roman", "letter"):
        row = _counting_on(
            [begin for begin in begins if begin[1].number and kinds.get(begin[1].kind, begin[1].kind) == kind]
        )
        yield _from_one(_of_one_look(row))
    yield _of_one_look(
        _counting_on([begin for begin in begins if begin[1].number and begin[1].kind in kinds])
    )


def _counting_on(begins: list[Begin]) -> list[Begin]:
    """The row worth most of those in which each number follows the one before."""
    places = {place for place, _marker in begins}
    ends: dict[tuple[int, str, str, Look], tuple[float, _Chain]] = {}
    best: tuple[float, _Chain | None] = (0.0, None)
    for place, marker in begins:
        number = marker.number or 0
        worth, before = (0.0 if number <= _FIRST or marker.kind == "counted" else -math.inf), None
        for last, (value, chain) in ends.items():
            if number - _FIRST <= last[0] <= number and value - _cost_of_step(chain.begin[1], marker) > worth:
                worth, before = value - _cost_of_step(chain.begin[1], marker), chain
        is_crowded = place - 1 in places or place + 1 in places
        worth += _worth(marker) - (_CROWDED_COSTS if is_crowded else 0)
        chain, key = _Chain((place, marker), before), (number, marker.letter, marker.kind, marker.look)
        if worth > ends.get(key, (-math.inf, chain))[0]:
            ends[key] = (worth, chain)
        best = max(best, (worth, chain), key=lambda one: one[0])
    return list(best[1].begins())[::-1] if best[1] is not None else []


@dataclass(frozen=True)
class _Chain:
    """The lines of a row from its last to its first."""

    begin: Begin
    before: _Chain | None

    def begins(self) -> Iterator[Begin]:
        chain: _Chain | None = self
        while chain is not None:
            yield chain.begin
            chain = chain.before


def _cost_of_step(last: Marker, marker: Marker) -> float:
    """From one item to the next; without end where the numbers do not follow each other."""
    step = (marker.number or 0) - (last.number or 0)
    if (step == 0 and not last.letter < marker.letter) or step < 0 or step > _FIRST:
        return math.inf
    changes = (last.look != marker.look) + (last.kind != marker.kind) / 2
    return (_GAP_COSTS if step == _FIRST else 0) + _CHANGE_COSTS * changes


def _of_one_look(row: list[Begin]) -> list[Begin]:
    """Without the lines at either end that are set another way than most: a list in the last item goes on counting."""
    looks = Counter(marker.look for _place, marker in row)
    usual = looks.most_common(1)[0][0] if looks else None
    while row and row[-1][1].look != usual and not _LAST.match(row[-1][1].title):
        row = row[:-1]
    while row and row[0][1].look != usual and row[0][1].number != 1:
        row = row[1:]
    return row


def _from_one(row: list[Begin]) -> list[Begin]:
    """Word counts on from another list of the same style; an agenda begins with 1."""
    first = row[0][1].number if row else None
    if first is None or first <= 1 or row[0][1].kind != "counted":
        return row
    return [(place, replace(marker, number=(marker.number or first) - first + 1)) for place, marker in row]


def _all_first(begins: list[Begin]) -> list[Begin]:
    """Lines that are all number 1 and set apart: a list of Word's whose counting begins anew with every item."""
    row = [(place, marker) for place, marker in begins if marker.number == 1 and marker.kind == "counted"]
    looks = {marker.look for _place, marker in row}
    is_row = len(row) > 1 and len(looks) == 1 and row[0][1].is_set_apart
    return [(place, replace(marker, number=None)) for place, marker in row] if is_row else []


def _alike(begins: list[Begin], lines: Sequence[Line]) -> Iterable[list[Begin]]:
    """Unnumbered lines that are set alike. What stands there twice is a label (`Sagsfremstilling`), and not a title."""
    groups: dict[tuple[str, Look], list[Begin]] = {}
    title = _title(lines)
    for place, marker in begins:
        if marker.number is None and marker.look[0] != ITEM and place != title:
            groups.setdefault((marker.kind, marker.look), []).append((place, marker))
    for group in groups.values():
        said = Counter(same(marker.title) for _place, marker in group)
        is_weak = any(
            marker.kind == "above" or (marker.kind == "colon" and marker.look[2] >= 0)
            for _place, marker in group
        )
        if is_weak and not any(_USUAL.match(marker.title) for _place, marker in group):
            continue  # `Nina: har fået job` is set so as well
        yield [begin for begin in group if said[same(begin[1].title)] == 1]


def _title(lines: Sequence[Line]) -> int:
    """The place of what the document is called: the first line set apart, if it is the first of all or labels follow; else -1."""
    first = next((place for place, line in enumerate(lines) if line.heading or line.strong), -1)
    below = lines[first + 1 : first + 12]
    return first if first == 0 or any(is_field(line, *_OF_MEETING) for line in below) else -1


def _with_strays(row: list[Begin], begins: list[Begin]) -> list[Begin]:
    """Also the lines among them that are set alike but have no number: `Evt.` after `4. Økonomi`."""
    chosen = dict(row)
    (start, first), (end, _last) = row[0], row[-1]
    said = Counter(same(marker.title) for _place, marker in begins)
    for place, marker in begins:
        is_alike = marker.look[:2] == first.look[:2] and marker.is_set_apart and marker.kind != "timed"
        is_item = bool(marker.look[0]) or place > end or _USUAL.match(marker.title) is not None
        if place - 1 in chosen and not chosen[place - 1].title:
            continue  # a number alone stands over its title
        if place > start and marker.number is None and said[same(marker.title)] == 1 and is_alike and is_item:
            chosen[place] = marker
    return sorted(chosen.items())


def same(title: str) -> str:
    """A title as it is compared: small letters, no signs."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))
