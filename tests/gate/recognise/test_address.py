"""Addresses in every spelling, and what only looks like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.address import find_addresses
from tests.gate.recognise.found import pieces

FOUND = [
    ("Jeg bor Opfundsvej 12.", "Opfundsvej 12"),
    ("Opfundsvej 12, 2. tv., 9400 Nørresundby", "Opfundsvej 12, 2. tv., 9400 Nørresundby"),
    ("opfundsvej 12b", "opfundsvej 12b"),
    ("Gl. Kongevej 3", "Gl. Kongevej 3"),
    ("Østre Opfundsgade 7 st. th", "Østre Opfundsgade 7 st. th"),
    ("H.C. Andersens Boulevard 14", "Andersens Boulevard 14"),
    ("Klitparken 4", "Klitparken 4"),
    ("Jeg bor på Opfundsvej", "Opfundsvej"),
    ("9800 Hjørring", "9800 Hjørring"),
    ("DK-9800 Hjørring", "9800 Hjørring"),
    ("Toftehøjen 22, Vester Hassing", "Toftehøjen 22"),
    ("OPFUNDSVEJ 12", "OPFUNDSVEJ 12"),
    ("Opfundsvej nr. 12", "Opfundsvej nr. 12"),
    ("Postboks 134", "Postboks 134"),
    ("Opfunds Allé 5", "Opfunds Allé 5"),
]
LET_BE = [
    "Vi holder til på Østre Fælledvej 21, 9400 Nørresundby.",
    "Kørte på landevej 11 og motorvej 3",
    "I 2019 Aalborg og siden Hjørring",
    "Der er lang vej endnu",
    "Bord 4 sagde det samme",
    "Havnen, 8 kraner og tre trucks",
    "Jeg søger i Aalborg og Frederikshavn",
    "4 haver og 12 gårde",
    "Maler i 40 år på stigen",
    "På vej 2 timer hver dag",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(
        piece in found
        for found in pieces(text, find_addresses(read(text), ("Østre Fælledvej 21", "9400", "Nørresundby")))
    ), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_addresses(read(text), ("Østre Fælledvej 21", "9400", "Nørresundby"))) == []
