"""The outlines of our areas of Nordjylland, for a small map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from synlig.classifications.standards import sub_areas
from synlig.classifications.tables import rows

Point = tuple[float, float]
"""Longitude and latitude in degrees."""

Ring = tuple[Point, ...]
"""A closed line, whose last point is its first."""

Edge = tuple[Point, Point]


@cache
def outlines(level: int) -> dict[str, tuple[Ring, ...]]:
    """Code to rings, the longest first: of Nordjylland at level 1, of its four areas at 2.

    Municipalities are put together by leaving out the borders that two of them share, point for point.
    """
    within: dict[str, list[Edge]] = {}
    for row in rows("kommuneomrids"):
        around = sub_areas().at_level(row["code"], level)
        if around is not None:
            within.setdefault(around.code, []).extend(_edges(row["ring"]))
    return {code: tuple(_rings(edges)) for code, edges in sorted(within.items())}


def _edges(ring: str) -> Iterator[Edge]:
    numbers = [float(number) for number in ring.split()]
    points = list(zip(numbers[::2], numbers[1::2], strict=True))
    return pairwise(points)


def _rings(edges: Iterable[Edge]) -> list[Ring]:
    """The rings that the edges which nobody shares make, head to tail."""
    count = Counter(frozenset(edge) for edge in edges)
    leaving: dict[Point, list[Point]] = {}
    for start, end in edges:
        if count[frozenset((start, end))] == 1:
            leaving.setdefault(start, []).append(end)
    found = []
    for start in leaving:
        while leaving[start]:
            found.append(_walk(start, leaving))
    return sorted(found, key=lambda ring: (-len(ring), ring))


def _walk(start: Point, leaving: dict[Point, list[Point]]) -> Ring:
    """From a point along edges not yet walked until it is reached again."""
    ring = [start]
    while len(ring) == 1 or ring[-1] != start:
        ring.append(leaving[ring[-1]].pop())
    return tuple(ring)
