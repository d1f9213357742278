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
HELD = [
    "Søndag formiddag er optaget af gudstjeneste.",
    "Vi er Jehovas Vidner hjemme hos os.",
    "Jeg er opvokset katolsk.",
    "Lovprisning med guitar hver torsdag i kirken.",
    "Er diakon i baptistkirken.",
    "Jeg beder fem gange om dagen.",
    "Min mand er imam.",
    "Har læst Koranen på arabisk siden barndommen.",
    "Døbt og konfirmeret, men tror ikke.",
    "Jeg er med i Indre Mission i Brovst.",
    "Jeg er hedning og blóter med vennerne.",
    "Har været missionær i Tanzania i seks år.",
    "Menighedsrådet fik mig til at tage nøglen.",
    "Kasserer i KFUM og KFUK.",
    "Jeg er spejder i FDF.",
    "Medlem af logen på Østerbrogade.",
    "Fejrer hanukka.",
    "Jeg lever kosher.",
    "Juleaften holder vi ikke, vi er muslimer.",
    "Jeg kommer i den tamilske menighed i Herning.",
    "Fra en familie af missionsfolk.",
    "Gud er min chef.",
    "Min bønnetid er kl. 13.",
    "Har gået til alters hver søndag.",
    "Jeg er opvokset i et missionsk hjem.",
    "Min tro giver mig ro.",
    "Kommer fast i Citykirken.",
    "Jeg synger i kirkekor hver onsdag.",
    "Har været spejderleder i KFUM.",
    "Vi er en del af en frikirke.",
    "Jeg fejrer ikke fødselsdage af religiøse grunde.",
    "Jeg er praktiserende buddhist og mediterer dagligt.",
    "Holder fri til Eid.",
    "Jeg er medlem af Frimurerordenen.",
    "Sidder i menighedsrådet ved vores kirke.",
    "Har studeret på bibelskole.",
    "Jeg spiser ikke svinekød.",
    "Jeg vil gerne kunne bede middagsbøn.",
    "Gud har en plan med mig.",
    "Døbt som voksen.",
    "Aktiv i Baptistkirken.",
    "Leder af søndagsskolen.",
    "Jeg er meldt ud af folkekirken.",
    "Som kristen er ærlighed vigtig for mig.",
    "Frivillig i Kirkens Korshær.",
    "Jeg bærer tørklæde.",
    "Jeg er jøde.",
    "Har været Jehovas Vidne.",
    "Medlem af Frelsens Hær.",
    "Jeg er humanist og tror ikke på noget.",
    "Lørdag er min hviledag.",
    "Kirken fylder meget i mit liv.",
]
HELD_IN_MINUTES = [
    "{person: aaaaaaaaaa} er i moskeen hver fredag.",
    "Bente er valgt til menighedsrådet.",
    "Kaj holder sabbat og kommer ikke lørdag.",
    "Et medlem er Jehovas Vidne.",
]
PASSED = [
    "Murede kirketårnet i Vrå om.",
    "Graver og kirketjener ved Sct. Catharinæ Kirke.",
    "Sang til en kirkekoncert.",
    "Vores mission er at hjælpe.",
    "Jeg tror på, at orden betaler sig.",
    "Bad om tilbud fra tre leverandører.",
    "Kristensen & Søn, hvor jeg var i lære.",
    "Det havde ingen troet.",
    "Fortøjede med trosse og tovværk.",
    "Elektriker på orgler og varmeanlæg i kirker.",
]
PASSED_IN_MINUTES = [
    "Kirken lægger lokale til julefrokosten.",
    "Vi beder udlejer se på det.",
    "Vores mission og vision blev læst op.",
    "Møderne ligger uden for påske og jul.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", HELD)
def test_a_profile_that_tells_it_is_held(text: str) -> None:
    assert list(find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", HELD_IN_MINUTES)
def test_minutes_that_tell_it_of_somebody_are_held(text: str) -> None:
    assert list(find_belief(read(text), profile=False))


@pytest.mark.parametrize("text", PASSED)
def test_a_profile_that_tells_it_of_nobody_is_passed(text: str) -> None:
    assert list(find_belief(read(text), profile=True)) == []


@pytest.mark.parametrize("text", PASSED_IN_MINUTES)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_belief(read(text), profile=False)) == []
