"""What tells of health, and the trade that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.health import find_health

TOLD = [
    "Jeg blev sygemeldt i 2022.",
    "Efter min depression vil jeg tilbage.",
    "Jeg blev opereret i hoften i 2024",
    "Jeg har fået konstateret sclerose.",
    "Gik ned med stress",
    "Er i fleksjob",
    "Jeg lider af gigt",
    "Kan ikke løfte som før",
    "Dårlig ryg, men godt humør",
    "Jeg var indlagt i tre uger",
    "Efter en blodprop søger jeg noget roligere",
    "Jeg har ADHD",
    "Jeg er ordblind",
    "På førtidspension",
    "Min sygdom er væk nu",
    "Jeg bruger høreapparat",
    "Jeg har haft brystkræft",
]
LET_BE = [
    "Jeg har passet patienter med kræft.",
    "Ryggen er god.",
    "Underviste elever med ordblindhed",
    "Sygeplejerske på medicinsk afdeling",
    "Jeg arbejder på sygehuset i Hjørring.",
    "Stressede ikke kunderne",
    "Sygefraværet faldt til to procent",
    "Jeg er rask til at løbe",
    "Støtteperson for unge med angst",
    "Kan operere en drejebænk",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_health(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_health(read(text), profile=True))
