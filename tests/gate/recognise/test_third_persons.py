"""Other people whom a text points at without a name, and words that point at no one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.third_persons import find_third_persons
from tests.gate.recognise.found import pieces

FOUND = [
    ("Min mand er overlæge.", "Min mand"),
    ("min tidligere chef i Hobro", "min tidligere chef"),
    ("mor til fire drenge", "mor til fire drenge"),
    ("Jeg er gift.", "er gift"),
    ("borgmesteren i Opfundby", "borgmesteren"),
    ("Mine to voksne sønner", "Mine to voksne sønner"),
    ("min gamle mester", "min gamle mester"),
    ("siger lægevikaren", "lægevikaren"),
    ("En tidligere sagsbehandler klager", "En tidligere sagsbehandler"),
    ("konen er sygeplejerske", "konen"),
    ("Jeg har to drenge på 14 og 17 år", "drenge"),
    ("min x-kone", "min x-kone"),
    ("sammen med sin datter", "sin datter"),
    ("Jógvan sin skipper", "sin skipper"),
    ("brugsuddeleren i Opfundby", "brugsuddeleren"),
    ("min nabo", "min nabo"),
    ("da mor blev gammel", "mor"),
    ("Er enke og bor alene.", "enke"),
    ("Jeg er enke på femte år og læser korrektur.", "enke"),
    ("Fik præsten i Ry til at gifte mig med Ole.", "præsten"),
    ("Jeg arbejdede for borgmesteren i Lemvig.", "borgmesteren"),
]
LET_BE = [
    "Jeg var den sidste elev på skibet",
    "i dag er jeg selvstændig, og jeg er min egen chef",
    "Jeg var mand for at få det gjort.",
    "Skiltet er skiftet ud.",
    "Min chef sagde ja.",
    "Der er sat et skilt op.",
    "Manden i receptionen",
    "Direktør for 40 ansatte",
    "Børnene i 3. klasse",
    "Formanden refererede fra mødet",
    "Chefen skal vide det",
    "Forældre henter deres børn kl. 16",
    "en ny kollega",
    "En god leder lytter",
    "Jeg har børnehaver som kunder",
    "vores chauffører",
    "Sønderjylland",
    "Vi har ti medarbejdere",
    "Moderne maskiner",
    "min opgave",
    "Jeg har undervist børn og unge i skak",
    "Jeg har taget imod tvillinger",
    "Batteri »Den Glade Enke« har 36 skud.",
    "En enke er den enlige linje øverst på siden.",
    "En horeunge er en enlig linje nederst; en enke står øverst.",
    "En svigermor er en tang til at trække hæfteklammer med.",
    "Fik præsten i Vridsted til at kravle op i tårnet.",
    "Som fotograf fik jeg borgmesteren i Lemvig til at hoppe i havnen.",
    "Interviewede degnen i Sdr. Nissum om vejrhaner.",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found_in_doubt(text: str, piece: str) -> None:
    assert any(
        piece in found and found.endswith("?") for found in pieces(text, find_third_persons(read(text)))
    )


@pytest.mark.parametrize("text", LET_BE)
def test_what_points_at_no_one_is_let_be(text: str) -> None:
    assert pieces(text, find_third_persons(read(text))) == []
