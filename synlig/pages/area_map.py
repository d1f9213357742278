"""The map of Nordjylland: each of our areas a link to its profiles, with its name and how many there are.

The letters are not part of the drawing's scale: they stay as large as the text around them, and their places are per
cent of the map.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synlig import classifications
from synlig.dates import number
from synlig.edition import Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.facets import AREA, FacetValue, facet_of
from synlig.pages.outline_drawing import WIDTH, Place, draw, middle_of, path_of, size_of

WHOLE = "NJ"
"""All of Nordjylland: what a card shows where its area would tell too much."""


@dataclass(frozen=True)
class MapArea:
    """One area of the map. `left` and `top` are where its name stands, in per cent of the map's width and height."""

    title: str
    path: str
    """SVG path data."""
    count: int
    counted: str
    address: str | None
    """The plain list of its profiles; None where there are none."""
    left: str
    top: str


@dataclass(frozen=True)
class MapRow:
    """One line of the table beside: an area, and how many published profiles show it."""

    title: str
    counted: str
    address: str | None


@dataclass(frozen=True)
class AreaMap:
    """The map, and the same in a table. `is_coarse` where no profile shows its area, and the region stands as one."""

    width: int
    height: int
    areas: tuple[MapArea, ...]
    rows: tuple[MapRow, ...]
    profiles: int
    is_coarse: bool

    @property
    def total(self) -> str:
        return number(self.profiles)


def make_map(profiles: tuple[Profile, ...]) -> AreaMap:
    """The map of the published profiles. Its counts are exact, for they count what everybody sees."""
    facet = facet_of(AREA, profiles)
    shown = {value.key: value for value in facet.values} if facet else {}
    areas = classifications.outlines(2)
    is_coarse = WHOLE in shown and not areas.keys() & shown.keys()
    if is_coarse:
        areas = classifications.outlines(1)
    drawn, height = draw(areas)
    return AreaMap(
        width=WIDTH,
        height=height,
        areas=tuple(_area(code, drawn[code], shown.get(code), height) for code in _from_the_south(drawn)),
        rows=tuple(_rows(areas, shown, profiles)),
        profiles=len(profiles),
        is_coarse=is_coarse,
    )


def _from_the_south(drawn: dict[str, list[list[Place]]]) -> list[str]:
    """The areas in the order that they are drawn: a name that reaches into the area south of it then lies on top."""
    return sorted(drawn, key=lambda code: (-max(y for ring in drawn[code] for _x, y in ring), code))


def _rows(
    areas: Iterable[str], shown: dict[str, FacetValue], profiles: tuple[Profile, ...]
) -> Iterable[MapRow]:
    """The areas of the map, then the others as the catalogue lists them, then the profiles that show none."""
    on_map = sorted(areas, key=lambda code: (-_count(shown.get(code)), code))
    for code in on_map:
        value = shown.get(code)
        yield MapRow(words.area(code), number(_count(value)), value.address if value else None)
    anywhere = sum(profile.area == WHOLE for profile in profiles)
    if anywhere and WHOLE not in on_map:
        title = _("{area}, hvor som helst").format(area=words.area(WHOLE))
        yield MapRow(title, number(anywhere), None)
    for code, value in shown.items():
        if code not in on_map and code != WHOLE:
            yield MapRow(value.title, value.counted, value.address)
    without = sum(profile.area is None for profile in profiles)
    if without:
        yield MapRow(words.area(None), number(without), None)


def _count(value: FacetValue | None) -> int:
    return value.count if value else 0


def _area(code: str, rings: Sequence[Sequence[Place]], value: FacetValue | None, height: int) -> MapArea:
    left, top = middle_of(max(rings, key=size_of))
    return MapArea(
        title=words.area(code),
        path="".join(path_of(ring) for ring in rings),
        count=_count(value),
        counted=number(_count(value)),
        address=value.address if value else None,
        left=f"{100 * left / WIDTH:.1f}%",
        top=f"{100 * top / height:.1f}%",
    )
