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
        "Jens Christian Rask",
        "Ümit Yıldız",
        "Kristian Overgaard",
        "Rose Storm",
        "Per Sand",
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
    ("Bos cykel er væk", "Bos"),
    ("Bos mand laver mad.", "Bos"),
    ("Til stede: Bo, Tue, Per og Rose", "Tue"),
    ("Til stede: Bo, Tue, Per og Rose", "Rose"),
    ("Referent: Bo", "Bo"),
    ("Afbud: Rose", "Rose"),
    ("| Bo | formand |", "Bo"),
    ("- Bo", "Bo"),
    ("Per foreslog en tur.", "Per"),
    ("Storm indstillede beløbet.", "Storm"),
    ("Tue S. tager billeder", "Tue S."),
    ("B. Tofteskov", "B. Tofteskov"),
    ("Ragnhild M. Tofteskov", "Ragnhild M. Tofteskov"),
    ("Bo og Ragnhild tager den", "Bo"),
    ("Kære Rose,", "Rose"),
    ("Mvh\nTue", "Tue"),
    ("kh tue", "tue"),
    ("VENLIG HILSEN STORM", "STORM"),
    ("VI SPURGTE RAGNHILD OM DET", "RAGNHILD"),
    ("min chef Ragnhild", "min chef Ragnhild"),
    ("hr. Lund og frk. Dam", "hr. Lund"),
    ("Umit Yildiz", "Umit Yildiz"),
    ("ÜMIT YILDIZ", "ÜMIT YILDIZ"),
    ("Sören Ågaard", "Sören Ågaard"),
    ("Overgard ringede", "Overgard"),
    ("Ragnhild Toftskov kom", "Ragnhild Toftskov"),
    ("Kris er tilbage", "Kris"),
    ("R a g n h i l d kom", "R a g n h i l d"),
    ("R-a-g-n-h-i-l-d", "R-a-g-n-h-i-l-d"),
    ("R4gnhild kom", "R4gnhild"),
    ("ragnhild.tofteskov på teams", "ragnhild.tofteskov"),
    ("brugernavn rtofteskov", "rtofteskov"),
    ("@ragnhild", "ragnhild"),
    ("Ragnhild-modellen", "Ragnhild"),
    ("ref.: RT", "RT"),
    ("(RT) har nøglen", "RT"),
    ("JC ringer i morgen", "JC"),
    ("Ole + RT ser på det", "RT"),
    ("Navn: Vest", "Vest"),
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
    "Lys i gangen",
    "Mærk efter",
    "Per stk. 12 kr.",
    "Per dag kører vi 40 ture.",
    "Sand, grus og sten",
    "Øje for Sand, grus og kant",
    "Fra Mark til bord",
    "Nord, Syd og Vest",
    "gerne Vest for byen",
    "en mark vest for byen",
    "Roser og stauder",
    "Der blæser en storm fra vest.",
    "Hele sommeren kørte vi.",
    "Storme og høj sø",
    "Rask og rørig",
    "OG SÅ VAR DET IT",
    "Det kostede 12 KR.",
    "Bo i telt",
    "Dam, mose og sø",
    "Lunden bag huset",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_people(read(text), PEOPLE))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_people(read(text), PEOPLE)) == []
