"""First names that are ordinary words, at the beginning of a note in a row of notes about people."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import PeopleIndex, read
from synlig.gate.recognise.people import find_people
from tests.gate.recognise.found import pieces

PEOPLE = PeopleIndex(
    [
        "Gry Holm",
        "Liv Storm",
        "Viola Dam",
        "Sten Kær",
        "Hans Peder Vad",
        "Ruth Overgaard",
        "Mogens Tofteskov",
        "Laurits Bådsgaard",
        "Per Sand",
        "Rose Bang",
        "Max Juul",
        "Maj Kvist",
    ]
)
FOUND = [
    ("Mogens: skærm. HP: mail. Ruth: alt.", "HP?"),
    ("HP: mail. Ruth: alt.", "HP?"),
    ("Forside: Viola m. vogn. S. 2: Sten om kran. Bagside: Ruth om kulde.", "Viola?"),
    ("Forside: Viola m. vogn. S. 2: Sten om kran. Bagside: Ruth om kulde.", "Sten?"),
    ("Gry fast job fra 1/5!! Laurits 2 uger på prøve.", "Gry?"),
    ("Liv JOB (mejeri, 30 t). Ruth: praktik.", "Liv?"),
    ("Liv job på mejeri\nRuth praktik", "Liv?"),
    ("Ruth nøgle. Rose blomster og kort.", "Rose?"),
    ("Laurits ny cykel! Sten gammel traktor.", "Sten?"),
]
REFUSED = [
    ("Mogens: skærm. HP-printer bestilt. Ruth: alt.", "HP"),
    ("HP: mail er nede. Vi ringer til Ruth.", "HP"),
    ("Mogens skærm. HP: mail. Ruth alt.", "HP"),
    ("Ruth: havedag. Sten og grus fra Jerup.", "Sten"),
    ("Ruth: havedag. Sten, grus og sand.", "Sten"),
    ("Ruth: havedag. Sten til haven.", "Sten"),
    ("Sten om kran. Vi spørger Ruth.", "Sten"),
    ("Sten om kran. Per: kaffe.", "Sten"),
    ("Ruth: have. Rose plantes ved gavlen.", "Rose"),
    ("Ruth: alt. Rose er en blomst.", "Rose"),
    ("Ruth: plakat. Per stk. 20 kr.", "Per"),
    ("Ruth: plakat. Per deltager 20 kr.", "Per"),
    ("Ruth: plakat. Max 12 stk.", "Max"),
    ("Ruth: kaffe. Maj 2024 er aflyst.", "Maj"),
    ("Ruth: oplæg. Liv på havnen.", "Liv"),
    ("Ruth: mad. Liv og glade dage.", "Liv"),
    ("Ruth: alt. Kær dag i haven.", "Kær"),
    (
        "Ruth: alt. Sten langs kanten af bedet, hele vejen rundt om bassinet, så børnene ikke falder i det.",
        "Sten",
    ),
    (f"Sten om kran. {'Vi talte om vejret. ' * 8}Ruth: kaffe.", "Sten"),
]


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_begins_a_note_beside_somebody(text: str, name: str) -> None:
    assert name in pieces(text, find_people(read(text), PEOPLE))


@pytest.mark.parametrize(("text", "word"), REFUSED)
def test_is_only_a_word(text: str, word: str) -> None:
    assert not {word, f"{word}?"} & set(pieces(text, find_people(read(text), PEOPLE)))
