"""Rows of numbered lines: of all those in which each number follows the one before, the best."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from synlig.drafting.markers import Begin, Look, Marker
from synlig.drafting.row_worth import LAST, worth_of

_CHANGE_COSTS = 3.0  # for the next item of a row to be set another way
_CROWDED_COSTS = 0.5  # for a line that has no text below or above: a list within an item is like that
_GAP_COSTS = 1.5  # for a number that is left out
_FIRST = 2  # the number a row may begin with at most, and how far the next may be off


def numbered(begins: list[Begin]) -> Iterable[list[Begin]]:
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
        worth += worth_of(marker) - (_CROWDED_COSTS if is_crowded else 0)
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
    while row and row[-1][1].look != usual and not LAST.match(row[-1][1].title):
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
