"""Birth dates and ages, and years of other things."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.birth import find_births
from tests.gate.recognise.found import pieces

FOUND = [
    ("Jeg er 58 år og søger job.", "58 år"),
    ("Jeg er 58.", "58"),
    ("Det kan jeg stadig, age 58.", "58"),
    ("Jeg er født i 1966.", "født i 1966"),
    ("født 12. marts 1966 i Hobro", "født 12. marts 1966"),
    ("f. 1966", "f. 1966"),
    ("Født i 63", "Født i 63"),
    ("Jeg er årgang 1966.", "årgang 1966"),
    ("årgang '66", "årgang '66"),
    ("en 58-årig tømrer", "58-årig"),
    ("Som 61-årig kan jeg stadig lære.", "61-årig"),
    ("Jeg fylder 60 i maj", "60"),
    ("58 år gammel", "58 år gammel"),
    ("alder: 58", "58"),
    ("Jeg er otteoghalvtreds.", "otteoghalvtreds"),
    ("fødselsdato 12.03.1966", "fødselsdato 12.03.1966"),
    ("Jeg blev 60 sidste år.", "60"),
    ("Jeg er 66'er", "66'er"),
    ("Finn fylder rundt den 03/12-1956.", "03/12-1956"),
    ("Som snart 53 år er man vågen.", "snart 53 år"),
    ("tillykke med de fireoghalvtreds år", "fireoghalvtreds år"),
    ("Født den 13/6 i 1960: ja", "den 13/6 i 1960"),
    ("Født i marts 1966.", "marts 1966"),
    ("Fødselsdag: nittende januar 1962", "nittende januar 1962"),
    ("født Sankt Hans aften 1961", "født Sankt Hans aften 1961"),
    ("født MCMLXIII", "født MCMLXIII"),
    ("født nitten treogtres", "født nitten treogtres"),
    ("Født 110367, og nej", "Født 110367"),
    ("Jeg fylder 62 til juli.", "62 til juli"),
    ("En frisk fyr på 58.", "58"),
    ("min 60-årsdag", "60-årsdag"),
    ("12. marts 1966", "12. marts 1966?"),
    ("Jeg er sidst i halvtredserne", "sidst i halvtredserne?"),
    ("Ragnhild (58)", "58?"),
    ("27.09.68 kom jeg til verden", "27.09.68?"),
    ("Thranesgyde 9. 11/11/61 - nem", "11/11/61?"),
    ("27/5-59, fodled", "27/5-59?"),
    ("090961-1931. 9/9 61.", "9/9 61?"),
    ("Den 13.11. i 62", "13.11. i 62?"),
    ("siger okt. 67", "okt. 67?"),
    ("April '65, 61, og", "April '65?"),
    ("130275-4018, 51, og en", "51?"),
    ("Leif K. (66) holdt tale", "66?"),
    ("54 år, 07.07.72, tre", "54 år?"),
    ("Jeg er på 59 og har kørt", "59"),
    ("Jeg har 69 somre på bagen", "69 somre"),
    ("et 66-årigt menneske", "66-årigt"),
    ("Er 66 og et halvt.", "66 og et halvt"),
    ("Nitten niogtres står på porten", "Nitten niogtres?"),
    ("1957 var hendes fødselsår", "1957?"),
    ("ønskede Merete tillykke med de 52 år", "52 år"),
    ("De seks krydser", "seks krydser?"),
    ("Nu er jeg 61 og frisk", "61"),
    ("I dag er hun 58 med mod på mere", "58"),
    ("Ellinor blev 60 i marts", "60"),
    ("Valdemar er snart 70, men", "70"),
    ("Han blev 60 i fjor", "60"),
    ("Hun er lige blevet 62.", "62?"),
    ("Vores ældste medlem er 71", "71?"),
    ("Svend Holst, 230258, gift", "230258?"),
    ("9000 Aalborg, 120461", "120461?"),
    ("| 110357 |", "110357?"),
]
LET_BE = [
    "Jeg har 30 års erfaring.",
    "Jeg har arbejdet i 40 år på værft.",
    "En 50-årig virksomhed",
    "Jeg er 4 om dagen på lageret",
    "Foreningen er for folk over 50.",
    "Jeg er en af 58 ansatte.",
    "I 1998 skiftede jeg fag.",
    "Jeg kørte 60 km om dagen.",
    "40 timer om ugen",
    "62 værelser, ingen elevator",
    "Jeg er 40 timer om ugen på kontoret",
    "Vi er alle fyldt 50.",
    "1. august 1985 begyndte jeg",
    "Handelsskolen (årgang 85)",
    "20 år som leder",
    "Fylder 60 m2",
    "Ansat siden 1966",
    "Født og opvokset i Nibe",
    "Vi holder jul den 24. december",
    "En 40-årig tradition",
    "Sider: 12, 54, 60",
    "Nåle: 70, 80 og 90",
    "Ivan får 84 km á 3,79.",
    "Toget går 8.52, hjem 16.41",
    "version 3.1.62",
    "Der kom 54, og det var mange",
    "Str. 52, 54 og 56",
    "12/5 60 kr. pr. mand",
    "Maks. 60. Min. 55.",
    "Temperatur: 60. Tryk: 55.",
    "Deltagere: 54",
    "Prisen blev 60 i marts",
    "Resultatet er 55 og vi er glade",
    "Varenr. 120461, 120462",
    "Jeg har ordrer på 120461, 110260 og 200151",
    "Kode: 120461",
    "Faktura, 321861, betalt",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_births(read(text)))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_births(read(text))) == []
