"""Accounts, cards and boxes, and the numbers that only look like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.account import find_accounts
from tests.gate.recognise.found import pieces

FOUND = [
    ("DK50 0040 0440 1162 43", "DK50 0040 0440 1162 43"),
    ("dk5000400440116243", "dk5000400440116243"),
    ("SE45 5000 0000 0583 9825 7466", "SE45 5000 0000 0583 9825 7466"),
    ("Reg.nr. 1234 konto 0012345678", "1234 konto 0012345678"),
    ("reg 1234 kontonr. 12345678", "1234 kontonr. 12345678"),
    ("konto: 1234 0012345678", "1234 0012345678"),
    ("kontonummer 12345678", "12345678"),
    ("1234-0012345678", "1234-0012345678"),
    ("1234 0012345678", "1234 0012345678"),
    ("Feriepengene må gå ind på 2958 2049373.", "2958 2049373"),
    ("Send det til 2437-8917143060.", "2437-8917143060"),
    ("på IBAN DK72 2496 5009 7277 77.", "IBAN DK72 2496 5009 7277 77"),
    ("MobilePay 12345", "12345"),
    ("Mobile Pay til 20 00 12 34", "20 00 12 34"),
    ("kort 4571 0000 0000 0001", "4571 0000 0000 0001"),
    ("GB29 NWBK 6016 1331 9268 19 er min gamle konto", "GB29 NWBK 6016 1331 9268 19"),
    ("d k 5 0 0 0 4 0 0 4 4 0 1 1 6 2 4 3", "d k 5 0 0 0 4 0 0 4 4 0 1 1 6 2 4 3"),
    ("reg tolv fireogtredive konto nul nul tolv fireogtredive", "nul nul tolv fireogtredive"),
    ("12340012345678", "12340012345678?"),
    ("Ragnhild1234 0012345678", "1234 0012345678?"),  # glued to a word
    ("1234, 0012345678", "1234, 0012345678"),
    ("kortet ender på 4321", "kortet ender på 4321"),
    ("betal til 1234AB på MobilePay", "1234AB"),
    ("dk50-0040-0440-1162-43", "dk50-0040-0440-1162-43"),
    ("min kone tænder maskinen. 9338-0003 442 190.", "9338-0003 442 190"),
    ("Navnet på fakturaen, 9008-0003 317 455 på begge", "9008-0003 317 455"),
    ("honorar på 4815-0020117633, CVR 41 77 03 25", "4815-0020117633"),
    ("hvad DK02 7450 0072 1099 8 er", "DK02 7450 0072 1099 8"),
    ("kto 1234567890", "1234567890"),
    ("Han fik regningen. 6471-0009 121 873", "6471-0009 121 873"),
    ("DK02 7450 0072 1099 812", "DK02 7450 0072 1099 812"),
    ("MobilePay 22 41 90 63 eller box 1447HK", "1447HK"),
    ("Mobilepay nr. 48812", "48812"),
    ("Honorar: Sparekassen 9070 – 16 22 09 44 31", "Sparekassen 9070 – 16 22 09 44 31"),
    ("banken er Spar Nord reg. 9190 kto. 4583 011 264", "Spar Nord reg. 9190 kto. 4583 011 264"),
    ("og NemKonto 9214 457 11 028 36", "NemKonto 9214 457 11 028 36"),
    ("Arbejdernes Landsbank reg.nr 5381 konto 0247119", "Arbejdernes Landsbank reg.nr 5381 konto 0247119"),
    ("udlæg Lunar 6695 2003 817 244;", "Lunar 6695 2003 817 244"),
    ("Djurslands Bank konto: 7320 0001112223", "Djurslands Bank konto: 7320 0001112223"),
    ("Andelskassen Fælleskassen 8411 0004 211 907", "Andelskassen Fælleskassen 8411 0004 211 907"),
    ("Sparekasse 9070-1234567", "9070-1234567"),
    ("Modtager: 9070-0001234567", "9070-0001234567"),
]
LET_BE = [
    "Afstemte konto 4010 hver dag",
    "2004-2022",
    "2019 4512345 stk.",
    "EAN 5790000123456",
    "faktura 1234-12345678",
    "Budget 1.200.000 kr.",
    "ISO 9001:2015 og 14001",
    "MobilePay tager vi imod",
    "Konto og kasse stemte i 12 år",
    "sag 2019-48213377",
    "kilde be98941711f639e007d08ee831905f",
    "Kontoret har 12 pladser",
    "EAN 5790 0001 2345 6",
    "sagsnr. 1234-12345678",
    "4.250.000 kr. på kontoen",
    "mellem 12 og 150 mennesker og for tal",
    "IMG_20240603_114209.jpg",
    "AB1234 0012345678",
    "bevilling nr. 2025-0417-0038",
    "og 12 hundrede dage i arbejde",
    "Box 14 og box 15 er låst",
    "Jeg var 12 år i Jyske Bank og 9 i Nordea",
    "Sparekassen Vendsyssel har 4000 kunder",
    "CC-container 4422-903377 står i gården",
    "Øremærke 4471-740066 blev fundet",
    "Bægeret 6144 2091234 er støbt",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_accounts(read(text)))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_accounts(read(text))) == []
