"""The row of lines that begin the items: of all lines that could, those that go together best.

A numbered list may stand within an item, a bold line within a text, and a list of names before both. So whole rows are
weighed, never single lines: a row whose members look alike, are numbered on and are called as items are, wins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from synlig.drafting.begins import all_begins
from synlig.drafting.blocks import ITEM, PAIR, Line
from synlig.drafting.counting import numbered
from synlig.drafting.labels import is_field
from synlig.drafting.markers import Begin, Look, Marker
from synlig.drafting.row_worth import USUAL, score_of, worth_of
from synlig.drafting.vocabulary import Field

_OF_MEETING = (Field.GROUP, Field.DATE, Field.TIME, Field.PLACE, Field.PRESENT, Field.ABSENT, Field.AGENDA)
_SEVERAL, _BESIDE_COSTS = 2, 6.0  # for rows of a table where numbered headings could be the items
_LONE_WORTH = 5.0  # at least, of an item that is the only one


def best_row(lines: Sequence[Line], start: int) -> list[Begin]:
    """The beginnings of the items from a line on; none where no two lines go together, and nothing else begins one."""
    begins = list(all_begins(lines, start))
    in_table = _row_of_table(begins)
    beside = [begin for begin in begins if begin not in in_table] if in_table else []
    rows = [in_table, *numbered(begins), *numbered(beside), _all_first(begins), *_alike(begins, lines)]
    rows = [row for row in rows if len(row) > 1] or [row for row in rows if row and _may_be_alone(row[0][1])]
    if not rows:
        return []
    headed = sum(marker.number is not None and 0 < marker.look[0] < PAIR for _place, marker in begins)

    def score(row: list[Begin]) -> float:
        is_beside = row[0][1].look[0] == ITEM and headed >= _SEVERAL
        return score_of(row, lines, start) - (_BESIDE_COSTS if is_beside else 0)

    return _with_strays(max(rows, key=score), begins)


def _may_be_alone(marker: Marker) -> bool:
    """Whether a line may be the only item: it is number 1, and set so that it is no list within a text."""
    return marker.number == 1 and worth_of(marker) >= _LONE_WORTH


def _row_of_table(begins: list[Begin]) -> list[Begin]:
    """The rows of a table that are items, numbered or not."""
    return [begin for begin in begins if begin[1].look[0] == ITEM]


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
        if is_weak and not any(USUAL.match(marker.title) for _place, marker in group):
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
        is_item = bool(marker.look[0]) or place > end or USUAL.match(marker.title) is not None
        if place - 1 in chosen and not chosen[place - 1].title:
            continue  # a number alone stands over its title
        if place > start and marker.number is None and said[same(marker.title)] == 1 and is_alike and is_item:
            chosen[place] = marker
    return sorted(chosen.items())


def same(title: str) -> str:
    """A title as it is compared: small letters, no signs."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))
