"""From postal code to the area that may be shown."""

import pytest

from synlig.classifications import area_of, municipalities, place, sub_areas
from synlig.classifications.tables import rows

ALL_POSTAL_CODES = [row["code"] for row in rows("postnumre")]


@pytest.mark.parametrize(
    ("postal_code", "area", "why"),
    [
        ("9000", "Aalborg", "the city"),
        ("9800", "Vendsyssel og Læsø", "Hjørring"),
        ("9940", "Vendsyssel og Læsø", "an island too small to stand alone"),
        ("9500", "Himmerland", "Hobro, with the smallest town names left out"),
        ("7700", "Thy og Mors", "Nordjylland without a 9"),
        ("7900", "Thy og Mors", "Mors"),
        ("9632", "Vestjylland", "a 9 outside Nordjylland: Møldrup is in Viborg"),
        ("8000", "Østjylland", "Aarhus"),
        ("1050", "Byen København", "the lowest code with an area"),
        ("3700", "Bornholm", "a landsdel of one municipality"),
    ],
)
def test_the_public_area_of_a_postal_code(postal_code: str, area: str, why: str) -> None:
    found = area_of(postal_code)

    assert (found and found.da) == area, why


@pytest.mark.parametrize(
    "unknown", ["", "0000", "9999", "900", "90000", " 9000", "9000 Aalborg", "DK-9000", "٩٠٠٠"]
)
def test_what_is_no_postal_code_has_no_place(unknown: str) -> None:
    assert (place(unknown), area_of(unknown)) == (None, None)


def test_a_place_names_everything_around_it() -> None:
    found = place("9800")

    assert found
    assert (found.town, found.municipality.da) == ("Hjørring", "Hjørring")
    assert (found.landsdel.da, found.region.da) == ("Nordjylland", "Region Nordjylland")


def test_every_postal_code_has_a_place() -> None:
    assert len(ALL_POSTAL_CODES) == 1089
    assert all(place(code) for code in ALL_POSTAL_CODES)


def test_a_sub_area_is_had_exactly_in_region_nordjylland() -> None:
    places = [found for code in ALL_POSTAL_CODES if (found := place(code))]

    assert {found.region.code for found in places if found.sub_area} == {"81"}
    assert {found.region.code for found in places if not found.sub_area} == {"82", "83", "84", "85"}


def test_the_sub_areas_cover_the_municipalities_of_nordjylland() -> None:
    ours = {term.code for term in sub_areas().of_level(3)}

    assert ours == {term.code for term in municipalities() if term.parent == "11"}
