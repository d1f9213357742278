"""Number plates, and what only looks like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.plate import find_plates
from tests.gate.recognise.found import pieces

FOUND = [
    ("en trailer, reg. AF 31 208, totalvægt 750 kg", "AF 31 208"),
    ("Bilen er AB 12 345.", "AB 12 345"),
    ("AB12345", "AB12345"),
    ("AB 12345", "AB 12345"),
    ("nummerplade ab 12 345", "ab 12 345"),
    ("reg.nr. CD34567", "CD34567"),
    ("nummerpladen er RAGNHIL", "RAGNHIL"),
    ("Traileren har rc33067 bagpå.", "rc33067"),
    ("Trailer AX 1180", "AX 1180"),
    ("en hvid kassevogn, ra36826", "ra36826"),
    ("B. Ravn kører i DS 40 816.", "DS 40 816"),
    ("Firmabilen var CA 60 202", "CA 60 202"),
    ("en grøn varebil med UN06706", "UN06706"),
    ("kb49556", "kb49556?"),
    ("GD 4471K, polske plader", "GD 4471K"),
    ("svenske plader ABC 123", "ABC 123"),
    ("Bil nummer DV 31 442", "DV 31 442"),
    ("varevogn nr. TB 22 871 er min", "TB 22 871"),
    ("Trailerens nr.: rc 33 067", "rc 33 067"),
    ("Kørebogen: DE 12 345", "DE 12 345"),
    ("NU 44 210, leaset til marts", "NU 44 210"),
    ("synet i maj: DE 90 112", "DE 90 112"),
    ("tlf 28059143 – fast vogn CF 28 617", "CF 28 617"),
    ("Min trailer AX 28 617", "AX 28 617"),
    ("traktor: AX 28 617", "AX 28 617"),
]
LET_BE = [
    "EN 12345 er en standard",
    "DS 49 001",
    "varenr. AB12345",
    "type AB12345",
    "ISO 9001",
    "TIG 111 og 136",
    "A4 og B5",
    "CNC 12 akser",
    "BELØBET ER 37.500 KR.",
    "Kampagnen kører i uge 26-31",
    "ring så 67 89",
    "Bilen kl. 03.40",
    "serienr. PF12345",
    "UN 12 345",
    "Bilen kørte 12 345 km",
    "DIN 4471K",
    "bilag nr. AB 12 345",
    "vogntog, ordre nr. AB 12 345",
    "DE 40 771 stod der på kassen",
    "Leasing koster DKK 3 495",
    "Baller mrk. FB 29145 sælges",
    "Pumpe AB 29 145 er slidt",
    "skibet AB 29145",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_plates(read(text)))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_plates(read(text))) == []
