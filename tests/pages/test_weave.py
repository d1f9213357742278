"""The weave is a cloth: the same from the same number, different from another, and possible on a loom."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.classifications.scales import occupation_groups
from synlig.pages.weave import GROUPS, Draft, draft, weave, weave_band

NUMBERS = st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=9, max_size=9)


def _crossings(svg: str, columns: int, rows: int) -> dict[str, set[tuple[int, int]]]:
    """Where the drawing has the warp on top, and where the weft."""
    found: dict[str, set[tuple[int, int]]] = {"warp": set(), "weft": set()}
    for kind, data in re.findall(r'<path class="(warp|weft) [a-z]+" d="([^"]+)"', svg):
        for x, y, way, length in re.findall(r"M(\d+) (\d+)([vh])(\d+)", data):
            steps = range(int(length) + 1)
            found[kind] |= {
                (int(x), int(y) + step) if way == "v" else (int(x) + step, int(y)) for step in steps
            }
    return found


def _longest(line: list[bool]) -> int:
    return max(len(run) for run in re.findall("1+|0+", "".join("01"[on_top] for on_top in line)))


def test_the_same_number_gives_the_same_cloth() -> None:
    assert weave("K7QX2M4PX", group="craft") == weave("K7QX2M4PX", group="craft")


def test_a_cloth_does_not_change_between_releases() -> None:
    cloth = draft("K7QX2M4PX")

    assert cloth.threading == (0, 1, 2, 3, 1, 0, 3, 2)
    assert cloth.treadling == (0, 1, 2, 3)
    assert cloth.warp == ("natural",) * 6 + ("light",) * 6
    assert cloth.weft == ("deep",) * 6 + ("mid",) * 6


@given(NUMBERS)
def test_one_thread_lies_on_top_at_every_crossing(number: str) -> None:
    found = _crossings(weave(number, group="lead", columns=13, rows=11), 13, 11)

    assert found["warp"] | found["weft"] == {(column, row) for column in range(13) for row in range(11)}
    assert not found["warp"] & found["weft"]


@given(NUMBERS)
def test_the_cloth_holds_together(number: str) -> None:
    """No thread floats far: a cloth with long floats falls apart, and looks like a bar code."""
    cloth = draft(number)
    warp = [[cloth.warp_is_over(column, row) for row in range(96)] for column in range(16)]
    weft = [[cloth.warp_is_over(column, row) for column in range(96)] for row in range(16)]

    assert max(map(_longest, warp)) <= 5
    assert max(map(_longest, weft)) <= 5


@given(NUMBERS)
def test_the_pattern_can_be_seen(number: str) -> None:
    """Warp and weft never have the same colours only, or the weave would be a plain square."""
    cloth = draft(number)

    assert len(set(cloth.warp) | set(cloth.weft)) >= 2


def test_a_hundred_numbers_have_nearly_a_hundred_cloths() -> None:
    cloths = {str(weave(f"K7QX{number:04}X", group="craft")) for number in range(100)}

    assert len(cloths) >= 85


@pytest.mark.parametrize("group", GROUPS)
def test_the_group_is_a_class_and_nothing_else(group: str) -> None:
    cloth = weave("K7QX2M4PX", group=group)

    assert f'class="weave weave-{group}"' in cloth
    assert cloth.replace(f"weave-{group}", "weave-own") == weave("K7QX2M4PX", group="own")


def test_every_occupation_group_has_a_hue() -> None:
    assert set(GROUPS) == {"own", *(term.code for term in occupation_groups())}


def test_an_unknown_group_is_refused() -> None:
    with pytest.raises(ValueError, match="occupation group"):
        weave("K7QX2M4PX", group="<script>")


def test_it_is_decoration_and_obeys_the_content_security_policy() -> None:
    svg = ElementTree.fromstring(weave_band("SEN", fringe=3))

    assert svg.get("aria-hidden") == "true"
    assert not any(element.get("style") or element.get("id") for element in svg.iter())


def test_a_fringe_hangs_below_the_cloth() -> None:
    plain, fringed = (ElementTree.fromstring(weave_band("SEN", rows=10, fringe=fringe)) for fringe in (0, 4))

    assert plain.get("viewBox", "").endswith(" 10")
    assert fringed.get("viewBox", "").endswith(" 14")
    assert not plain.findall(".//path[@class='fringe deep']")
    assert fringed.findall(".//path[@class='fringe deep']")


def test_a_loom_lifts_what_the_treadle_ties() -> None:
    plain = Draft(
        threading=(0, 1),
        treadling=(0, 1),
        tie_up=(frozenset({0}), frozenset({1})),
        warp=("deep",),
        weft=("light",),
    )

    assert [[plain.warp_is_over(column, row) for column in range(3)] for row in range(2)] == [
        [True, False, True],
        [False, True, False],
    ]


def test_a_small_cloth_is_a_small_file() -> None:
    """A list shows fifty of them."""
    assert max(len(weave(f"K7QX{number:04}X", group="craft")) for number in range(50)) < 2600
