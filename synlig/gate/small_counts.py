"""Counts too small to be told: one to four say of whom they are counted.

It is for counts that include anybody whose profile is not published, and for what employers ask for. Counts of
published profiles are exact: everybody can count those (design.md 5.5, `docs/decisions/0053-small-counts.md`).
"""

from __future__ import annotations

from collections.abc import Sequence

from synlig.records.public_files import FigureRow

FEWEST_TOLD = 5
"""The smallest count that is told as it is."""


def without_small(count: int) -> int | None:
    """The count; None for 1 to 4. Nobody is in 0."""
    return None if 0 < count < FEWEST_TOLD else count


def told_parts(whole: int, parts: Sequence[int]) -> tuple[int | None, ...]:
    """The parts of a whole that is told; where one is too small, or what is left beside one or all of them, none.

    To leave out the small part and one more would do against subtraction, but which one more says something as well.
    """
    left = (whole - sum(parts), *(whole - part for part in parts))
    if any(without_small(count) is None for count in (*parts, *left)):
        return (None,) * len(parts)
    return tuple(parts)


def told_values(rows: Sequence[FigureRow]) -> tuple[tuple[int | None, ...], ...]:
    """The values of each key figure as they are told, in the order of the file."""
    told = [
        [without_small(point.value) if row.people else point.value for point in row.points] for row in rows
    ]
    for whole in rows:
        for point in whole.points:
            _leave_out_parts(whole.key, point.period, point.value, rows, told)
    return tuple(tuple(values) for values in told)


def _leave_out_parts(
    key: str, period: str, whole: int, rows: Sequence[FigureRow], told: list[list[int | None]]
) -> None:
    """Leave out of `told` what a whole with this key and value could be used to tell."""
    cells = [
        (row, place)
        for row, figure in enumerate(rows)
        if figure.part_of == key and figure.people
        for place, point in enumerate(figure.points)
        if point.period == period
    ]
    shown = told_parts(whole, [rows[row].points[place].value for row, place in cells])
    for (row, place), value in zip(cells, shown, strict=True):
        told[row][place] = value
