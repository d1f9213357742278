"""What tells of a union or an unemployment fund, and the work that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.union import find_union

TOLD = [
    "Jeg er medlem af 3F.",
    "Tillidsmand for 40 kolleger i otte år",
    "Min a-kasse hedder noget",
    "Jeg er organiseret i HK",
    "Jeg var tillidsrepræsentant",
    "medlem af Dansk Metal",
    "Min fagforening hjalp mig",
    "Jeg står i en a-kasse",
    "Jeg får dagpenge",
    "Jeg sad i bestyrelsen i FOA",
]
LET_BE = [
    "Forhandlede aftaler med fagforeningerne",
    "HK-overenskomsten kender jeg som lønmedarbejder og rådgiver kunder om",
    "Metal, træ og plast",
    "Lederne i afdelingen",
    "Kontakt til a-kassen om kurset",
    "Samarbejde med a-kasser og jobcentre",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_union(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_union(read(text), profile=True))
