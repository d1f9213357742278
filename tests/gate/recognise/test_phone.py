"""Phone numbers in every spelling, and the numbers that only look like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.phone import find_phones
from tests.gate.recognise.found import pieces

FOUND = [
    ("Ring på 20 00 12 34.", "20 00 12 34"),
    ("tlf. 20001234", "20001234"),
    ("2000 1234", "2000 1234"),
    ("20-00-12-34", "20-00-12-34"),
    ("20.00.12.34", "20.00.12.34"),
    ("(+45) 20 00 12 34", "20 00 12 34"),
    ("+4520001234", "+4520001234"),
    ("0045 20001234", "0045 20001234"),
    ("2 0 0 0 1 2 3 4", "2 0 0 0 1 2 3 4"),
    ("20 00\n12 34", "20 00\n12 34"),
    ("20\u200b001234", "001234"),
    ("２０００１２３４", "２０００１２３４"),
    ("ring tyve nul nul tolv fireogtredive", "tyve nul nul tolv fireogtredive"),
    ("to nul nul nul et to tre fire", "to nul nul nul et to tre fire"),
    ("+46 70 123 45 67", "+46 70 123 45 67"),
    ("+49 151 23456789", "+49 151 23456789"),
    ("0047 22 33 44 55", "0047 22 33 44 55"),
    ("mobil: 2o oo 12 34", "2o oo 12 34"),
    ("Sms til 200 01 234", "200 01 234"),
    ("Telefon 98/123456", "98/123456"),
    ("98 12-34 56", "98 12-34 56"),
    ("Fang mig på tyve nul-nul tolv fire og tredive", "tyve nul-nul tolv fire og tredive"),
    ("23 45 og så 67 89", "23 45 og så 67 89"),
    ("først 2345, derefter 6789", "2345, derefter 6789"),
    ("20 / 00 / 12 / 34", "20 / 00 / 12 / 34"),
    ("45 20 00 12 34", "45 20 00 12 34"),
    ("mob20001234", "20001234"),
    ("Ragnhild20001234", "20001234?"),  # glued to a word
    ("20 00 12 34og", "20 00 12 34?"),
    ("+46 (0)70-123 45 67", "+46 (0)70-123 45 67"),
    ("+1 (555) 123-4567", "+1 (555) 123-4567"),
    ("98 12 34 56 lokalnr. 214", "lokalnr. 214"),
    ("20 00 12 3 4", "20 00 12 3 4?"),
    ("8 nul 12 34 56", "8 nul 12 34 56?"),
    ("Sms: 2000-1234 / 2111-1234", "2111-1234"),
    ("2O OO 12 34", "2O OO 12 34"),
    ("to nuller tolv fireogtredive firs", "to nuller tolv fireogtredive firs?"),
    ("en tysk kunde (+49 461 902 77 31)", "+49 461 902 77 31"),
    ("det var maskinen. 29 07 35 84 er mig", "29 07 35 84"),
    ("Det er en sag. Ring ikke, 29 07 35 84", "29 07 35 84"),
    ("Jeg er ny kunde. 29073584", "29073584"),
    ("Hilsen Inger\n7449 5976\nEt projekt uden ende", "7449 5976"),
    ("på fakturaen, 29 07 35 84", "29 07 35 84"),
    ("Svensk nummer 0046-70 123 45 67", "0046-70 123 45 67"),
    ("31 428 609", "31 428 609?"),
    ("Cpr. 010203-1234 til lønsedlen og 20001234 til mesteren", "20001234"),
    ("Konto 1234 til regningen, 30 00 12 34 til chefen", "30 00 12 34"),
]
LET_BE = [
    "CVR 20001234",
    "varenr. 20001234",
    "fakturanummer 2000 1234",
    "20.001.234 kr.",
    "20 001 234 kr.",
    "22-11-2026",
    "20.11.2026 kl. 10",
    "2026-11-22",
    "fra 2004 - 2022",
    "2004-2022",
    "kl. 20.00-22.30",
    "EAN 5790000123456",
    "12 20 34 56",
    "Jeg har 20 års erfaring og 12 ansatte",
    "ISO 9001 og 14001",
    "varelinje 20001234",
    "Ring på 96 00 00 00",
    "to, tre eller fire om ugen",
    "budget på 2000 og 1234 timer",
    "maskinnr. 20001234",
    "SE-nr. 20 00 12 34",
    "Momsnr.: DK 20 00 12 34",
    "følgeseddel 20001234",
    "Reservedel 20-3454-48 og pakning 65-6959-67",
    "varenr. 00-7017-71",
    "planerne fra 2008 og 2023",
    "uge 20, 22, 24 og 26",
    "Spørg efter ham på lokal 214",
    "postnumre 9000-9270",
    "omsætning på 20001234 kr",
    "ISBN 978-87-12-34567-8",
    "22.11.2026 10.30",
    "Police 31 44 90 72 udløber i juni",
    "Police nr. 31 44 90 72",
    "Adgangskort nr. 31 44 90 72",
    "Port 51730862 findes ikke",
    "Momsnr. SE 29 18 98 46",
    "Postnumrene 9000 9200 9210 9220",
    "varekoder: 3304 8990",
    "reservedel 23 45 67 89",
    "Maskine nr. 23 45 67 89",
    "buffet nr. 2345 6789",
    "Antal deltagere: 22 31 28 19",
    "24 18 31 12 svar i de fire runder",
    "Zoom-møde-id 812 3456 7890",
    "Sporing: 00057012345678",
    "Kreditnota 88214503 er bogført",
    "Omsætning: 31 428 609 kr.",
    "Importeret under toldkode 8481 8081",
    "Bilag til lønsedlen 20001234",
    "Følgesedlen og 20001234 er sendt",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_phones(read(text), ("96 00 00 00",)))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_phones(read(text), ("96 00 00 00",))) == []
