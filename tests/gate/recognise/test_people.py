"""Known people in every form of their names, and the ordinary words that names are made of."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import PeopleIndex, read
from synlig.gate.recognise.people import find_people
from tests.gate.recognise.found import pieces

PEOPLE = PeopleIndex(
    [
        "Ragnhild Tofteskov",
        "Bo Lund",
        "Anne-Grethe Sivholm",
        "Søren Ågård",
        "Mark Vest",
        "Tue Dam",
        "Kirsten Sommer",
        "Helmer Bådsgaard",
    ]
)
FOUND = [
    ("Spørg Ragnhild Tofteskov.", "Ragnhild Tofteskov"),
    ("Ragnhilds bord", "Ragnhilds"),
    ("Tofteskovs nøgle", "Tofteskovs"),
    ("Tofteskov, Ragnhild", "Tofteskov, Ragnhild"),
    ("RAGNHILD TOFTESKOV", "RAGNHILD TOFTESKOV"),
    ("ragnhild tofteskov", "ragnhild tofteskov"),
    ("ring til ragnhild", "ragnhild"),
    ("Ragnhild\nTofteskov", "Ragnhild\nTofteskov"),
    ("Ragn\u00adhild kom", "Ragn\u00adhild"),
    ("Rаgnhild kom", "Rаgnhild"),
    ("Ragn-\nhild kom", "Ragn-\nhild"),
    ("R.T. tager den", "R.T."),
    ("R. Tofteskov tager den", "Tofteskov"),
    ("Anne Grethe Sivholm", "Anne Grethe Sivholm"),
    ("Anne-Grethe kom", "Anne-Grethe"),
    ("AnneGrethe kom", "AnneGrethe"),
    ("Soeren Aagaard", "Soeren Aagaard"),
    ("Soren Agard", "Soren Agard"),
    ("Helmer Baadsgaard", "Helmer Baadsgaard"),
    ("Bo Lund foreslog det", "Bo Lund"),
    ("Vi talte med Bo om det", "Bo"),
    ("fru Vest tog ordet", "Vest"),
    ("Mark ringer til dem", "Mark"),
    ("Tak til Tue", "Tue"),
    ("Det sagde Sommer", "Sommer"),
    ("Bo og Kirsten bager", "Bo"),
]
LET_BE = [
    "De skal bo i lunden til sommer.",
    "Der er mark og dam mod vest.",
    "Vest for byen ligger havnen.",
    "Bo i hus eller lejlighed",
    "Sommer er højsæson.",
    "Mark og eng",
    "Dam og mose skal ryddes.",
    "en tue græs",
    "Region Vest",
    "Lund i Sverige",
    "Vi mødes i Lund.",
    "IT og HR",
    "Møde om KU og HR",
    "Sommer 2026",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_people(read(text), PEOPLE))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_people(read(text), PEOPLE)) == []
