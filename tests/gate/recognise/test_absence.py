"""What minutes tell of why somebody was absent, and what they may."""

from __future__ import annotations

import pytest

from synlig.gate.mask import mask
from synlig.gate.recognise import Known, read
from synlig.gate.recognise.absence import find_absences

HELD = [
    "Afbud fra Hanne pga. ferie.",
    "Afbud: Ole (syg), Per (på arbejde).",
    "Karl kunne ikke komme, da bilen var på værksted.",
    "Lis måtte melde fra på grund af familien.",
    "{person: aaaaaaaaaa} deltog ikke, fordi han var til samtale.",
    "Formanden er på ferie.",
    "Mona gik kl. 11, da hun skulle hente barnebarn.",
    "Bent var forhindret pga. begravelse.",
    "Afbud fra kassereren, som er i Spanien.",
]
PASSED = [
    "Der var fire afbud.",
    "Afbud gives til sekretæren.",
    "Formanden gik rundt og hilste på.",
    "Ferieplan for kontoret lægges i maj.",
    "Ingen afbud.",
    "Kontoret er lukket på grund af ferie.",
    "Kassereren kom med kaffe.",
    "Mødet blev flyttet, fordi lokalet var optaget.",
    "{person: aaaaaaaaaa} deltog.",
]


@pytest.mark.parametrize("text", HELD)
def test_minutes_that_tell_it_of_somebody_are_held_in_doubt(text: str) -> None:
    found = list(find_absences(read(text)))

    assert found
    assert not any(span.certain for span in found)


@pytest.mark.parametrize("text", PASSED)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_absences(read(text))) == []


@pytest.mark.parametrize("text", HELD)
def test_the_whole_text_is_held_also_where_a_name_is_masked(text: str) -> None:
    assert mask(text, Known("minutes")).hold
