"""What tells of belief, and the work that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.belief import find_belief

TOLD = [
    "Jeg er troende.",
    "Jeg er muslim",
    "Jeg er aktiv i Indre Mission",
    "Jeg går i kirke hver søndag",
    "Min tro betyder meget",
    "Medlem af menighedsrådet",
    "Jehovas Vidner",
    "Jeg holder fri under ramadanen",
    "praktiserende katolik",
]
LET_BE = [
    "Kirketjener og graver i tolv år",
    "Genopmurede kirkegårdsmuren",
    "Jeg tror på at gøre det færdigt",
    "To kirker og en skole",
    "Guddommelig god mad",
    "Underviste i kristendom for børn",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_belief(read(text), profile=True))
