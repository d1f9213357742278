"""The outlines are closed, lie in Nordjylland, and leave no gap between areas."""

from __future__ import annotations

from itertools import pairwise

import pytest

from synlig.classifications import Ring, outlines, sub_areas


def size(ring: Ring) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))) / 2


@pytest.mark.parametrize("level", [1, 2, 3])
def test_every_area_of_a_level_has_its_outline(level: int) -> None:
    assert set(outlines(level)) == {term.code for term in sub_areas() if term.level == level}


@pytest.mark.parametrize("level", [1, 2, 3])
def test_every_ring_is_closed_and_lies_in_nordjylland(level: int) -> None:
    rings = [ring for found in outlines(level).values() for ring in found]

    assert all(ring[0] == ring[-1] and len(ring) > 3 for ring in rings)
    assert all(8.2 < x < 11.3 and 56.5 < y < 57.8 for ring in rings for x, y in ring)


def test_areas_and_region_cover_the_same_land() -> None:
    areas = sum(max(map(size, rings)) for rings in outlines(3).values())
    whole = sum(size(ring) for ring in outlines(1)["NJ"])

    assert areas == pytest.approx(whole, rel=0.08)


def test_neighbours_are_put_together_without_the_border_between_them() -> None:
    apart = sum(len(rings[0]) for code, rings in outlines(3).items() if code in ("0787", "0773"))
    together = sum(len(ring) for ring in outlines(2)["NJ-VEN"][:1])
    vendsyssel = sum(len(outlines(3)[code][0]) for code in ("0810", "0813", "0860", "0849"))

    assert apart == sum(len(ring) for ring in outlines(2)["NJ-THY"][:2])  # a fjord lies between
    assert together < vendsyssel
