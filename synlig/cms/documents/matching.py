"""Which row of a list was which before: so that the rows nobody touched keep their lines and comments."""

from __future__ import annotations

from collections.abc import Sequence

from synlig.cms.documents.reading import Nested, is_void


def matched(old: Sequence[Nested], new: Sequence[Nested]) -> list[int | None]:
    """For each new row the number of the old one that it is; None for one that was not there.

    A row is the old one it equals, wherever it stands now; else the one in its place where there are as many as before,
    else the one it has most in common with.
    """
    origins: list[int | None] = [None] * len(new)
    left = set(range(len(old)))
    for number in sorted(range(len(new)), key=lambda number: _is_in_place(old, new, number), reverse=True):
        same = (place for place in _nearest(left, number) if old[place] == new[number])
        origins[number] = next(same, None)
        left.discard(-1 if origins[number] is None else origins[number] or 0)
    for number, row in enumerate(new):
        if origins[number] is None and left:
            best = max(_nearest(left, number), key=lambda place: _likeness(old[place], row))
            if len(old) == len(new) and number in left:
                best = number
            elif not _likeness(old[best], row):
                continue
            origins[number] = best
            left.discard(best)
    return origins


def _is_in_place(old: Sequence[Nested], new: Sequence[Nested], number: int) -> bool:
    return number < len(old) and old[number] == new[number]


def _nearest(left: set[int], number: int) -> list[int]:
    return sorted(left, key=lambda place: (abs(place - number), place))


def _likeness(old: Nested, new: Nested) -> int:
    """How many fields are filled in alike; none for texts."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return 0
    return sum(old[key] == new[key] and not is_void(new[key]) for key in new if key in old)
