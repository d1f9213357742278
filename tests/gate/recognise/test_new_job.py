"""What minutes tell of a new job, a loss or a leave, and what they may."""

from __future__ import annotations

import pytest

from synlig.gate.mask import mask
from synlig.gate.recognise import Known, read
from synlig.gate.recognise.new_job import find_new_jobs

HELD = [
    "Lone har fået job i Hobro.",
    "{person: aaaaaaaaaa} er begyndt hos Vestas.",
    "Kim starter 1. maj i en ny stilling.",
    "Et medlem er kommet i arbejde igen.",
    "En af vores er blevet fastansat.",
    "Vi siger tillykke til Jens med det nye job.",
    "Mette er gået på barsel.",
    "Ole er i virksomhedspraktik i Brugsen.",
    "Hun er blevet fyret igen.",
    "Birger går på pension til sommer.",
    "Anni skal til samtale i Føtex på tirsdag.",
    "Karen er i løntilskud hos kommunen.",
    "Ulla har skrevet kontrakt.",
    "Peter forlader os, fordi han har fundet noget.",
    "John har startet egen virksomhed.",
    "Sanne er ikke længere ledig.",
    "Preben er blevet ansat som pedel.",
]
PASSED = [
    "Vi skal have flere medlemmer i job.",
    "Tre medlemmer er kommet i job siden sidst.",
    "Kommunen har ansat en ny konsulent.",
    "Der er kommet job hos Vestas på opslagstavlen.",
    "Kassereren fik arbejdet fra hånden.",
    "Formanden har fået tilbud på stole.",
    "Jobcentret holder møde om løntilskud.",
    "Gennemgang af jobannoncer og ansøgninger.",
    "Oplæg om virksomhedspraktik.",
    "Mødet begynder kl. 10.",
    "Kassereren arbejder selvstændigt med regnskabet.",
    "Ansatte fra biblioteket hjalp med stole.",
    "Vi startede med kaffe.",
    "Opgaven er startet hos trykkeriet.",
    "Referenten sender referatet.",
    "De nye stillinger i havnen er opslået.",
    "Formanden kontakter jobcentret.",
]


@pytest.mark.parametrize("text", HELD)
def test_minutes_that_tell_it_of_somebody_are_held_in_doubt(text: str) -> None:
    found = list(find_new_jobs(read(text)))

    assert found
    assert not any(span.certain for span in found)


@pytest.mark.parametrize("text", PASSED)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_new_jobs(read(text))) == []


@pytest.mark.parametrize("text", HELD)
def test_the_whole_text_is_held_also_where_a_name_is_masked(text: str) -> None:
    assert mask(text, Known("minutes")).hold
