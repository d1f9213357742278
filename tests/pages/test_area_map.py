"""The map: four areas of Nordjylland where they lie, each with its profiles, and the same in a table."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from synlig.classifications import outlines
from synlig.pages import words
from synlig.pages.area_map import AreaMap, make_map
from synlig.pages.facets import AREA, facet_of
from synlig.pages.outline_drawing import WIDTH, draw, size_of
from tests.theme.invented import profile

AREAS = ("NJ-AAL", "NJ-HIM", "NJ-THY", "NJ-VEN")


def made(*areas: str | None) -> AreaMap:
    return make_map(tuple(profile(f"K7QX-2M{at:02}-H", area=area) for at, area in enumerate(areas)))


def place_of(map: AreaMap, title: str) -> tuple[float, float]:
    area = next(area for area in map.areas if area.title == title)
    return float(area.left.rstrip("%")), float(area.top.rstrip("%"))


def test_every_area_has_its_count_and_leads_to_its_plain_list() -> None:
    map = made("NJ-HIM", "NJ-HIM", "NJ-AAL")

    found = {area.title: (area.counted, area.address) for area in map.areas}
    assert found == {
        "Himmerland": ("2", "find-en-medarbejder/omraade/himmerland/"),
        "Aalborg": ("1", "find-en-medarbejder/omraade/aalborg/"),
        "Thy og Mors": ("0", None),
        "Vendsyssel og Læsø": ("0", None),
    }


def test_the_table_has_every_profile_once() -> None:
    map = made("NJ-HIM", "NJ-AAL", "NJ-AAL", "NJ", "09", None)

    rows = [(row.title, row.counted) for row in map.rows]
    assert rows[:2] == [("Aalborg", "2"), ("Himmerland", "1")]
    assert ("Nordjylland, hvor som helst", "1") in rows
    assert rows[-1] == ("Ikke oplyst", "1")
    assert sum(int(counted) for _title, counted in rows) == 6 == int(map.total)


def test_where_no_card_shows_an_area_the_region_stands_as_one() -> None:
    map = made("NJ", "NJ", None)

    assert map.is_coarse
    assert [(area.title, area.counted) for area in map.areas] == [("Nordjylland", "2")]
    assert [row.title for row in map.rows] == ["Nordjylland", "Ikke oplyst"]


@pytest.mark.parametrize(("count", "is_coarse"), [((), False), (("09",), False), (("NJ", "NJ-THY"), False)])
def test_the_areas_stand_apart_as_soon_as_one_is_shown(count: tuple[str, ...], is_coarse: bool) -> None:
    assert made(*count).is_coarse == is_coarse


def test_areas_lie_as_they_do_in_the_country() -> None:
    map = made()
    (north, aalborg, south, west) = (
        place_of(map, title) for title in ("Vendsyssel og Læsø", "Aalborg", "Himmerland", "Thy og Mors")
    )

    assert north[1] < aalborg[1] < south[1]
    assert west[0] < min(north[0], aalborg[0], south[0])


def test_the_map_keeps_the_shape_of_the_land() -> None:
    """From 8.21 to 11.20 degrees east at 57.15 north are 181 km, from 56.55 to 57.75 north 134."""
    _rings, height = draw(outlines(2))

    assert height / WIDTH == pytest.approx(134 / 181, abs=0.01)


def test_lines_are_whole_steps_within_the_map() -> None:
    rings, height = draw(outlines(2))

    for area in made().areas:
        assert re.fullmatch(r"(M\d+ \d+l([+-]\d+[+-]\d+)+z)+", area.path)
    assert all(
        0 <= x <= WIDTH and 0 <= y <= height for code in AREAS for ring in rings[code] for x, y in ring
    )


def test_a_name_stands_in_its_area() -> None:
    rings, height = draw(outlines(2))

    for area, code in (("Aalborg", "NJ-AAL"), ("Himmerland", "NJ-HIM"), ("Thy og Mors", "NJ-THY")):
        left, top = place_of(made(), area)
        assert _inside((left * WIDTH / 100, top * height / 100), max(rings[code], key=size_of)), area


def _inside(point: tuple[float, float], ring: list[tuple[int, int]]) -> bool:
    """Whether a line to the east from the point crosses the ring an odd number of times."""
    x, y = point
    crossed = [
        (x2 - x1) * (y - y1) / (y2 - y1) + x1 for (x1, y1), (x2, y2) in pairwise(ring) if (y1 > y) != (y2 > y)
    ]
    return sum(at > x for at in crossed) % 2 == 1


def test_all_of_nordjylland_is_a_choice_that_holds_its_areas() -> None:
    profiles = tuple(profile(area=area) for area in ("NJ-HIM", "NJ-AAL", "NJ", "09"))
    facet = facet_of(AREA, profiles)

    assert facet is not None
    assert {value.title: value.count for value in facet.values} == {
        "Nordjylland": 3,
        "Himmerland": 1,
        "Aalborg": 1,
        words.area("09"): 1,
    }
