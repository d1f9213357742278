"""What tells of political opinion, and the ordinary words that parties are called by."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.politics import find_politics

TOLD = [
    "Jeg er medlem af Socialdemokratiet.",
    "Jeg stemmer på Venstre",
    "Jeg har siddet i byrådet",
    "Jeg er socialist",
    "Byrådsmedlem for Enhedslisten",
    "Kasserer i den lokale SF",
    "Jeg stillede op for De Konservative",
    "Jeg er politisk aktiv",
    "kandidat for Dansk Folkeparti",
]
LET_BE = [
    "Venstre hånd er lige så god",
    "Til venstre for porten",
    "Sundhedspolitik og personalepolitik",
    "Byrådet fik rapporten",
    "Alternativet var at lukke",
    "Radikale ændringer i driften",
    "Konservativ med lak og lim",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_politics(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_politics(read(text), profile=True))
