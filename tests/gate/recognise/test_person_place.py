"""Known people whose name is an ordinary word, told by where it stands; and the word where it is only that."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import PeopleIndex, read
from synlig.gate.recognise.people import find_people
from tests.gate.recognise.found import pieces

PEOPLE = PeopleIndex(
    ["Rose Dybdal", "Sten Holmsgaard", "Bo Vestermark", "Ask Munkholm", "Mai Frost", "Per Due", "Viola Storm",
     "Mark Bang", "Svend Kok", "Else Vinter"],
)  # fmt: skip
FOUND = [
    # who says something, behind the verb
    ("Derefter sagde bo tak for i aften", "bo?"),
    ("(det sagde per ja til)", "per?"),
    ("Til sidst mente sten at vi burde stemme", "sten?"),
    ("Efter 6 år ønskede storm ikke genvalg", "storm?"),
    ("Frost, siger kunderne så, nu må De godt", "Frost?"),
    # who does what is done
    ("Nøglerne bestilles af ask inden fredag", "ask?"),
    ("Regnskabet blev gennemgået af per", "per?"),
    # whom something comes from or goes to
    ("Der kom svar fra sten om hallen", "sten?"),
    ("ja fra mai til at bruge hallen", "mai?"),
    ("Nøglen afleveres til bo", "bo?"),
    ("jf. mail fra storm", "storm?"),
    # whom something is agreed with, and at whose place something is
    ("aftalt med sten at vi ses", "sten?"),
    ("Stolene står hos rose på torsdag", "rose?"),
    ("Ifølge frost er tallene i orden", "frost?"),
    # who it is
    ("Kassereren, per, fremlagde tallene", "per?"),
    ("sten og formanden ser på det", "sten?"),
    ("Bordene lånes af bo, han har vogn", "bo?"),
    ("Reference: bo, tidligere kollega", "bo?"),
    ("det er rose der har nøglen", "rose?"),
    ("8 deltagere, heriblandt bo der bager", "bo?"),
    ("På valg er storm, frost og bang", "frost?"),
    # whom a clause or a question is about
    ("Hvis sten ikke kan, tager vi bussen", "sten?"),
    ("fordi rose er på ferie", "rose?"),
    ("kan bo tage den?", "bo?"),
    ("har per bestilt bordet?", "per?"),
    # a first name that lacks the article of the noun
    ("Vi savnede viola", "viola?"),
    ("vi venter på mark", "mark?"),
    ("- stole (mark)", "mark?"),
    ("svend låser op kl. 18", "svend?"),
    ("Vagt 10-12: else", "else?"),
    ("rose d. skriver til hallen", "rose d.?"),
    ("På grund af roses ferie flyttes det", "roses?"),
    # with a capital that the sentence gives
    ("Rose gjorde opmærksom på prisen", "Rose?"),
    ("Per lod forstå, at det er nok", "Per?"),
    ("Sten desværre forhindret", "Sten?"),
    ("Per deltager i mødet", "Per"),
    ("Ask er god at have med", "Ask"),
    ("Storm er en gave.", "Storm?"),
    ("| Hvem | Hvad |\n| Sten | borde |", "Sten?"),
]
LET_BE = [
    "sten og grus leveres mandag",
    "Vi fik stenene fra ask og bøg",
    "Bordet er lavet af ask",
    "Muren bygges af sten",
    "Taget blev ramt af storm",
    "Man siger bang, og så er der mad",
    "Han oplyste per telefon, at det går",
    "Lis sagde per brev, at hun kommer",
    "40 kr. per person",
    "per 1. januar stiger prisen",
    "Per 1. januar stiger prisen",
    "Per deltager betales 50 kr.",
    "Ask fra grillen skal tømmes i spanden",
    "Ask fra grillen tømmes i spanden",
    "| Materiale | Mængde |\n|---|---|\n| Sten | 200 kg |\n| Grus | 400 kg |",
    "- Rose\n- Tulipan\n- Lavendel",
    "Erfaring:\n- Rose\n- tulipan\n- julestjerne",
    "stål / Sten / glas",
    "Som svend fik jeg lov til alt",
    "Bestyrelsen vil rose holdet",
    "at rose hinanden hjælper",
    "De fleste ønsker at bo i byen",
    "Hver får en rose i hånden",
    "Fra mark til bord er temaet",
    "Den våde mark bruges ikke",
    "så sten ikke ligger på stien",
    "Udlært svend søges",
    "En palle flasker blev hentet, ikke else",
    "Ask er godt at fyre med",
    "Storm er et problem, siger naboen.",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_whoever_stands_where_a_person_does_is_found(text: str, piece: str) -> None:
    assert piece in pieces(text, find_people(read(text), PEOPLE))


@pytest.mark.parametrize("text", LET_BE)
def test_the_word_in_plain_use_is_let_be(text: str) -> None:
    assert pieces(text, find_people(read(text), PEOPLE)) == []


def test_a_word_that_is_set_somewhere_is_let_be_behind_a_whole_name() -> None:
    text = "Viola Storm. Storm på havet er værre"

    assert pieces(text, find_people(read(text), PEOPLE)) == ["Viola Storm"]
