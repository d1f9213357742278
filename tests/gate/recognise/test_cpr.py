"""CPR numbers in every form, and what stops a build of them: all that stand there whole and are certain."""

from __future__ import annotations

import pytest

from synlig.gate.cpr import find_cpr
from synlig.gate.recognise import read
from synlig.gate.recognise.cpr import find_cpr_spans
from tests.gate.recognise.found import pieces

HALVES = [
    ("010170xxxx", "010170xxxx"),
    ("xxxxxx-1234", "xxxxxx-1234"),
    ("CPR-nr. slutter på 1234", "1234"),
    ("De sidste fire er 1234, resten ved kontoret", "1234"),
    ("de fire sidste cifre er 1234", "1234"),
    ("1234 er de sidste fire i cpr", "1234"),
]
"""A person looks at them; they stop no build."""
FOUND = [
    ("010170-1234", "010170-1234"),
    ("cpr 010170 1234, med streg: 010170-1234", "010170-1234"),
    ("Med streg: 010170-1234", "010170-1234"),
    ("Cpr 0101701234. Som ordre 010170 - 1234", "010170 - 1234"),
    ("P. Vest · 9140 2200000012 · 010170-1234", "010170-1234"),
    ("12345678 010170-1234", "010170-1234"),
    ("12 34 56 78 / 010170-1234", "010170-1234"),
    ("Konto 9140 2200000012 | 010170-1234 | 9000", "010170-1234"),
    ("Mit nummer er 311299-9999.", "311299-9999"),
    ("010170 1234", "010170 1234"),
    ("010170\N{EN DASH}1234", "010170\N{EN DASH}1234"),
    ("010170 - 1234", "010170 - 1234"),
    ("01 01 70-1234", "01 01 70-1234"),
    ("01.01.70-1234", "01.01.70-1234"),
    ("010170\u00ad-1234", "010170\u00ad-1234"),
    ("0101\u200b70-1234", "0101\u200b70-1234"),
    ("010170\u00a01234", "010170\u00a01234"),
    ("٠١٠١٧٠-١٢٣٤", "٠١٠١٧٠-١٢٣٤"),
    ("cpr 0101701234", "0101701234"),
    ("CPR-nr.: 0101701234", "0101701234"),
    ("personnummer 010170 1234", "010170 1234"),
    ("cpr-nummer 9999999999", "9999999999"),  # the label says what it is
    ("0 1 0 1 7 0 1 2 3 4", "0 1 0 1 7 0 1 2 3 4"),
    ("290200-1234", "290200-1234"),  # 2000 was a leap year
    ("290212-1234", "290212-1234"),
    ("290201-1234", "290201-1234?"),  # no date, but one with its year first
    ("Mit cpr er 0101 70 1234", "0101 70 1234"),
    ("010170/1234", "010170/1234"),
    ("010170_1234", "010170_1234"),
    ("01/01/1970-1234", "01/01/1970-1234"),
    ("01.01.1970 1234", "01.01.1970 1234"),
    ("nul en nul en halvfjerds tolv fireogtredive", "nul en nul en halvfjerds tolv fireogtredive"),
    ("nul et nul et halvfjerds - 1234", "nul et nul et halvfjerds - 1234"),
    ("enogtredive tolv nioghalvtres nul syv elleve", "enogtredive tolv nioghalvtres nul syv elleve"),
    ("O1O17O-l234", "O1O17O-l234"),
    ("010170\n1234", "010170\n1234"),
    ("010170 og så 1234", "010170 og så 1234"),
    ("Ragnhild010170-1234", "010170-1234?"),  # glued to a word
    ("Mit nummer:010170-1234og mit navn", "010170-1234?"),
    ("CPR010170-1234", "010170-1234"),
    ("cpr 010170 (kryds) 1234", "010170 (kryds) 1234"),
    ("010170 (så kommer) 1234", "010170 (så kommer) 1234?"),
    ("01 01 70 12 34", "01 01 70 12 34?"),
    ("0101701234", "0101701234?"),
    ("700101-1234", "700101-1234?"),
    ("fødselsnummer 010170 12345", "010170 12345"),
    ("0101701234 er mit personnummer", "0101701234"),
    ("tolvte i femte nitten tooghalvtreds, og så 1234", "tolvte i femte nitten tooghalvtreds, og så 1234"),
    ("den tredje i ellevte enogtres, en to tre fire", "den tredje i ellevte enogtres, en to tre fire"),
    ("230574— 2198 (52), 3409", "230574— 2198"),
    ("Patientjournal 010170-1234", "010170-1234"),
    ("Lønskema 010170-1234", "010170-1234"),
    ("Sangeren 010170-1234", "010170-1234"),
    ("Formular 010170-1234", "010170-1234"),
    ("Skema 010170-1234", "010170-1234"),
    ("Attest 010170-1234", "010170-1234"),
    ("Til regnskabet: 010170-1234", "010170-1234"),
]
LET_BE = [
    "310299-1234",  # 31 February
    "001270-1234",
    "011370-1234",
    "Faktura 010170-1234",
    "varenr. 010170-1234",
    "varenummer 0101701234",
    "CVR 12345678",
    "12. november 2026",
    "2026-11-22 kl. 10.30",
    "0101701",
    "01017012345",
    "DK50 0040 0440 1162 43",
    "Ordre 010170-1234",
    "følgeseddel 0101701234",
    "faktura nr. 66235 og 0101701234",
    "22.11.2026 kl. 10.30",
    "22.11.2026 10.30",
    "CPR-kontoret flyttede i 1998",
    "cpr-systemet er fra 1968",
    "kortet slutter på 1234",
    "de sidste fire år",
    "P-nummer 1012345678",
    "1.010.170-1.234 kr.",
    "part AB0101701234",
    "AB010170-1234",
    "010170-1234x",
    "[0012](0012-no-cpr-numbers.md)",
    "EAN 5790000123456",
    "ring 20 00 12 34",
    "adgangskort nr. 0306 58 0012",
    "varekoder: 0304 89 90 00",
    "den anden i tredje kvartal 1234",
    "0105-63-2200-K var et hyldenummer.",
    "Sterilisator 010170-1234 skal skiftes",
    "Dåsen 010170-1234 var bulet",
    "Kranen 010170-1234 er solgt",
    "Scriptet erstatter CPR-numre med 000000-0000.",  # which stands in for one
    "Serienumrene slutter på 4471 til 4476.",
]


@pytest.mark.parametrize(("text", "piece"), [*FOUND, *HALVES])
def test_it_is_found(text: str, piece: str) -> None:
    assert piece in pieces(text, find_cpr_spans(read(text))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_cpr_spans(read(text))) == []
    assert find_cpr(text) == ()


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_what_is_found_whole_stops_a_build(text: str, piece: str) -> None:
    """`?` is the recogniser's doubt, and ten bare digits are one."""
    assert piece in pieces(text, find_cpr(text)), text


@pytest.mark.parametrize("text", [text for text, _piece in HALVES])
def test_half_a_number_stops_none(text: str) -> None:
    assert find_cpr(text) == ()


def test_a_field_that_can_hold_none_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_text: str) -> None:
        raise AssertionError

    monkeypatch.setattr("synlig.gate.cpr.read", nothing)

    for text in ("Aalborg", "2026-11-22", "96 00 00 00", "a" * 64, "K7QX", "to eller tre timer"):
        assert find_cpr(text) == ()
