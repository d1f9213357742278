"""People nobody has on file whose name is a word, told by what stands beside it; and the word as it is."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.told_people import find_told_people
from tests.gate.recognise.found import pieces

FOUND = [
    ("Da Holm gik på pension, overtog jeg hans kunder", "Holm?"),
    ("Jeg afløste Lund i kassen, da han blev træt", "Lund?"),
    ("Nærmeste chef 2010-2014: Storm (nu i Aarhus)", "Storm?"),
    ("Ref.: P. Kvist, værkfører", "P. Kvist?"),
    ("Jeg takker Krog, min gamle mester", "Krog?"),
    ("Skov, værkføreren, lærte mig at svejse", "Skov?"),
    ("Bager, min nabo, fik mig i gang", "Bager?"),
    ("Vores tidl. sekretær, Dam, har afleveret nøglen", "Dam?"),
    ("Sommer, som er nyvalgt, tager referat", "Sommer?"),
    ("Jeg arbejdede for Brandt, der var direktør", "Brandt?"),
    ("Munk og jeg delte kontor", "Munk?"),
    ("I køkkenet var der kun mig og Vinter", "Vinter?"),
    ("Frost (hun er nu i Norge)", "Frost?"),
    ("Den gang sagde Storm altid nej", "Storm?"),
    ("Kommunens Munk fortalte om puljen", "Munk?"),
    ("Krog spurgte til økonomien", "Krog?"),
    ("sammen med Mynte og Gitte fra holdet", "Mynte?"),
    ("Hos familien Bach lærte jeg dansk", "Bach?"),
    ("mvh lisbeth hvass", "lisbeth hvass?"),
    ("Afbud fra preben k. og to andre", "preben k.?"),
    ("jeg og conny delte vagten", "conny?"),
    ("Ring til anne-mette vad", "anne-mette vad?"),
]
LET_BE = [
    "Efter Vest kommer distrikt Øst",
    "Skov og natur har altid trukket i mig",
    "Skov, park og have",
    "Smed, svejser og tømrer",
    "Slagter (butik), 12 år",
    "Frost, som kommer tidligt, ødelægger beton",
    "Sommer, der er lavsæson, holder jeg fri",
    "Sten, som skal kløves, vejer op til 40 kg",
    "Degn sagde man før",
    "Jeg saver Ask, Eg og Birk",
    "Jeg er Smed, uddannet 1990",
    "Titel: Bager",
    "Hos Tryg havde jeg kunderne",
    "Bag Kaj og Andrea-figurerne",
    "Vest og kasket på: klar til arbejde",
    "Instruktør i Brand",
    "navnene på serverne var jørgen og gitte",
    "send filen jens.pdf",
    "Anne-vasen og anne-vasen",
    "3. maj og 4. juni",
    "et anne-grethe-bord",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_who_is_told_to_be_somebody_is_found_in_doubt(text: str, piece: str) -> None:
    assert pieces(text, find_told_people(read(text))) == [piece]


@pytest.mark.parametrize("text", LET_BE)
def test_a_word_is_let_be(text: str) -> None:
    assert pieces(text, find_told_people(read(text))) == []
