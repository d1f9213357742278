"""Names that everybody knows, with what belongs to them, and the same names where they are somebody's own."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import Known, PeopleIndex, find_all, read
from tests.gate.recognise.found import pieces

RENOWNED = [
    "Stolen er tegnet af arkitekten Arne Jacobsen.",
    "Radiosamler hos Bang & Olufsen i Struer 1985-2001",
    "Møbelsnedker, Carl Hansen & Søn i Aarup: armlæn",
    "Per Aarsleff A/S: rørlægger",
    "Virksomhedsbesøg hos Georg Jensen Damask",
    "Rundvisninger på Ole Rømer-Observatoriet i Aarhus",
    "Underviser ved N. Zahles Seminarium, musik",
    "Ekspedient hos Ole & Steen på Hovedbanegården",
    "Hørte Kim Larsen i radioen hver morgen.",
    "Læser Jo Nesbø og Sara Blædel i bussen.",
    "Min yndlingsforfatter, Karen Blixen, skrev i Kenya.",
    "Asfalt på Ole Rømers Vej",
]
OWN = [
    ("Min chef Arne Jacobsen lærte mig det.", "Arne Jacobsen"),
    ("Vores lærer, Georg Jensen, sagde altid nej.", "Georg Jensen"),
    ("Referent: Morten Korch", "Morten Korch"),
    ("Afbud: Kim Larsen", "Kim Larsen"),
    ("Kim Larsen ringer til hallen.", "Kim Larsen"),
    ("Kontakt Morten Korch på 22 33 44 55", "Morten Korch"),
    ("Tak til Mogens Koch for kagen.", "Mogens Koch"),
    ("Hilsen Kim Larsen", "Kim Larsen"),
    ("Kim Larsen, min nabo, hjalp.", "Kim Larsen"),
    ("Niels Bohr Hansen boede der.", "Niels Bohr Hansen"),
    ("Hed tidligere Ingrid Marie Søndergreen.", "Ingrid Marie Søndergreen"),
    ("Kim Larsen Holmgreen kommer.", "Kim Larsen Holmgreen"),
    ("Ansat hos Georg Jensens Rørmedie ApS", "Georg Jensens Rørmedie ApS"),
    ("hr. Wegner fra banken", "Wegner"),
]


@pytest.mark.parametrize("text", RENOWNED)
def test_what_belongs_to_a_famous_name_is_let_be_with_it(text: str) -> None:
    assert pieces(text, find_all(read(text), Known())) == []


@pytest.mark.parametrize(("text", "piece"), OWN)
def test_somebody_of_ones_own_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_all(read(text), Known()))), text


def test_a_member_of_a_famous_name_is_found() -> None:
    known = Known(people=PeopleIndex(["Jo Nesbø"]))

    assert "Jo Nesbø" in pieces("Læser Jo Nesbø.", find_all(read("Læser Jo Nesbø."), known))
