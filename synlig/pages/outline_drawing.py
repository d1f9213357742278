"""Outlines as SVG paths: projected, in whole units, so that every machine draws the same map."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from synlig.classifications import Point, Ring

WIDTH = 640
"""Units across the map. One is about 280 metres."""

MERIDIAN = math.radians(9.7)
"""The middle of the map, where north is straight up."""

LEAST = 12
"""Square units; what is smaller is an islet, or a gap between two outlines, and is not drawn."""

Place = tuple[int, int]
"""Units from the left and from the top."""


def _project(point: Point) -> tuple[float, float]:
    """East and north of the middle, in radii of the earth: the transverse Mercator projection of a sphere.

    Like Denmark's own UTM zone 32 it keeps shapes and angles, which degrees drawn as a grid do not: at 57° north one
    of longitude is little more than half of one of latitude. Snyder, Map Projections (USGS 1395, 1987), 8-1 and 8-3.
    """
    longitude, latitude = math.radians(point[0]) - MERIDIAN, math.radians(point[1])
    across = math.cos(latitude) * math.sin(longitude)
    return math.atanh(across), math.atan2(math.tan(latitude), math.cos(longitude))


def draw(areas: Mapping[str, tuple[Ring, ...]]) -> tuple[dict[str, list[list[Place]]], int]:
    """Each area's rings in units, and the height of the map."""
    flat = {code: [[_project(point) for point in ring] for ring in rings] for code, rings in areas.items()}
    points = [point for rings in flat.values() for ring in rings for point in ring]
    west, east = min(x for x, _y in points), max(x for x, _y in points)
    south, north = min(y for _x, y in points), max(y for _x, y in points)
    scale = WIDTH / (east - west)

    def place(ring: list[tuple[float, float]]) -> list[Place]:
        return _without_steps([(round((x - west) * scale), round((north - y) * scale)) for x, y in ring])

    drawn = {
        code: [ring for ring in map(place, rings) if size_of(ring) >= LEAST] for code, rings in flat.items()
    }
    return drawn, round((north - south) * scale)


def _without_steps(ring: list[Place]) -> list[Place]:
    """Without points that fell on the one before, or on the line between their neighbours."""
    apart = [point for before, point in pairwise([(-1, -1), *ring]) if point != before]
    inner = [
        point
        for before, point, after in zip(apart, apart[1:], apart[2:], strict=False)
        if _turn(before, point, after)
    ]
    return [apart[0], *inner, apart[-1]]


def _turn(a: Place, b: Place, c: Place) -> int:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def size_of(ring: Sequence[Place]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))) / 2


def middle_of(ring: Sequence[Place]) -> tuple[float, float]:
    """The centre of gravity of a ring."""
    parts = [(x1 * y2 - x2 * y1, x1 + x2, y1 + y2) for (x1, y1), (x2, y2) in pairwise(ring)]
    whole = 3 * sum(part for part, _x, _y in parts)
    return sum(part * x for part, x, _y in parts) / whole, sum(part * y for part, _x, y in parts) / whole


def path_of(ring: Sequence[Place]) -> str:
    """`"M10 20l5 3-2 8z"`: the start, then the steps; what is last is the start again, and `z` closes it."""
    steps = "".join(f"{x2 - x1:+d}{y2 - y1:+d}" for (x1, y1), (x2, y2) in pairwise(ring[:-1]))
    return f"M{ring[0][0]} {ring[0][1]}l{steps}z"
