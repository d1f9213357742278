"""Where a postal code lies, and how much of that may be said in public."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from synlig.classifications.classification import Term
from synlig.classifications.standards import landsdele, municipalities, regions, sub_areas
from synlig.classifications.tables import rows

SUB_AREA_LEVEL = 2


@dataclass(frozen=True)
class Place:
    """The surroundings of one postal code.

    `municipality` is the one with most of the land; some postal codes cross a border. `sub_area` is one of
    our own areas of Nordjylland, None outside.
    """

    code: str
    town: str
    municipality: Term
    sub_area: Term | None
    landsdel: Term
    region: Term


@cache
def _towns() -> dict[str, tuple[str, str]]:
    """Postal code to town and municipality code."""
    return {row["code"]: (row["da"], row["parent"]) for row in rows("postnumre")}


def place(postal_code: str) -> Place | None:
    """The place of a Danish postal code (four digits); None if unknown, or for post boxes only."""
    if postal_code not in _towns():
        return None
    town, municipality_code = _towns()[postal_code]
    municipality = municipalities()[municipality_code]
    landsdel = landsdele()[municipality.parent or ""]
    return Place(
        code=postal_code,
        town=town,
        municipality=municipality,
        sub_area=sub_areas().at_level(municipality_code, SUB_AREA_LEVEL),
        landsdel=landsdel,
        region=regions()[landsdel.parent or ""],
    )


def area_of(postal_code: str) -> Term | None:
    """The area that is shown in public: our sub-area in Nordjylland, else the landsdel; None if unknown."""
    found = place(postal_code)
    return (found.sub_area or found.landsdel) if found else None


def town_names() -> frozenset[str]:
    """Every town that has a postal code (`"Nørresundby"`, `"København K"`)."""
    return frozenset(town for town, _municipality in _towns().values())


_PART_OF_A_TOWN = re.compile(r" [A-ZÆØÅ]{1,2}$")


@cache
def _towns_by_area() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for code, (town, _municipality) in _towns().items():
        where = place(code)
        assert where is not None
        around = [where.sub_area.code, where.sub_area.parent] if where.sub_area else [where.landsdel.code]
        for area in (*around, where.region.code):
            names = (_PART_OF_A_TOWN.sub("", town), where.municipality.da)
            found.setdefault(str(area), {}).update(dict.fromkeys(names))
    return {area: tuple(names) for area, names in found.items()}


def towns_of(area: str) -> tuple[str, ...]:
    """The towns and municipalities of an area as people say them (`"Aalborg"`, never `"Aalborg SØ"`).

    The area is a code of `sub_areas()`, `landsdele()` or `regions()`; nothing where it is unknown.
    """
    return _towns_by_area().get(area, ())
