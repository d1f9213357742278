"""Names of several words that lead to no one, wherever they stand in a text."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import Known, PeopleIndex, find_all, read
from synlig.gate.recognise.well_known import find_public, is_let_be
from tests.gate.recognise.found import pieces


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("Montage i Rio de Janeiro", "Rio de Janeiro?"),
        ("Læst på Danmarks Medie- og Journalisthøjskole", "Danmarks Medie- og Journalisthøjskole?"),
        ("Harald Nyborgs butik", "Harald Nyborgs?"),
        ("Lokalets Wi-Fi", "Wi-Fi?"),
    ],
)
def test_it_is_found_whole(text: str, piece: str) -> None:
    assert pieces(text, find_public(read(text))) == [piece]


@pytest.mark.parametrize("text", ["harald nyborg", "Harald og Nyborg", "Harald. Så Nyborg", "Rio"])
def test_what_is_not_the_whole_name_is_not_it(text: str) -> None:
    assert pieces(text, find_public(read(text))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ansat i Harald Nyborg", []),
        ("Søgt hos A.P. Møller Fonden", []),
        ("Uddannet på Handelshøjskolen i Aarhus", []),
        ("Ansat sammen med Harald Nyborglund", ["Harald Nyborglund"]),
        ("Stole efter Finn Juhl, Hans J. Wegner og Kaare Klint", []),
        ("Guidede om Absalon, Saxo og Valdemar Sejr", []),
        ("Peer Gynt er et stykke af Grieg.", []),
        ("Wegners Y-stol tager mig en formiddag.", []),
        ("En Børge Mogensen er sværere.", []),
        ("Karius og Baktus fik skylden.", []),
        ("Ure fra Jules Jürgensen og Ole Mathiesen", []),
        ("Le Klint 101 og PH 5", []),
        ("hr. Wegner fra banken", ["hr. Wegner"]),
        ("Ole Mathiasen fra banken", ["Ole Mathiasen"]),
        ("Vi spiller Mozart og Karen Blixen læses op.", []),
        ("Roserne Ingrid Bergman og Louise Odier", []),
        ("Ingrid Bergman Hansen kom.", ["Ingrid Bergman Hansen"]),
        ("Min chef hed Peter Grieg.", ["Peter Grieg", "Min chef?"]),
        ("Ansat i Mozart ApS", ["Mozart ApS"]),
    ],
)
def test_nothing_in_such_a_name_is_masked(text: str, found: list[str]) -> None:
    assert pieces(text, find_all(read(text), Known())) == found


def test_a_members_name_goes_before_one_of_history() -> None:
    known = Known(people=PeopleIndex(["Finn Juhl", "Saxo Mørk"]))

    assert set(pieces("Tak til Finn Juhl.", find_all(read("Tak til Finn Juhl."), known))) == {"Finn Juhl"}
    assert pieces("Spørg Saxo.", find_all(read("Spørg Saxo."), known)) == ["Saxo?"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Et ur af Ole Mathiesen.", []),
        ("Blander 2 blev kaldt Gudrun.", []),
        ("Skibene hed Karen Danielsen og Jens Krogh.", []),
        ("Farve 312 Vissen Rose, 509 Maj, 274 Liva", []),
        ("Ole ved pressen", ["Ole"]),
        ("Ole Brix kom med et ur af Ole Mathiesen.", ["Ole Brix"]),
        ("Hans og Grete laver kaffe.", ["Hans", "Grete"]),
        ("Kranen Ole Brix kørte, er solgt.", ["Ole Brix"]),
        (
            "Kran 3 er Ole, kran 4 er Gudrun.",
            ["Ole?", "Ole", "Gudrun"],
        ),  # by one recogniser in doubt, by another not
        ("Maskinen passes af Karen.", ["Karen"]),
        ("Gudrun er en maskine.", ["Gudrun"]),
        ("Karen Blixen læses op af Karen.", ["Karen"]),
    ],
)
def test_a_members_given_name_in_anothers_name_is_let_be(text: str, found: list[str]) -> None:
    members = ["Ole Brix", "Gudrun Aagaard", "Karen Skov", "Maj Krog", "Hans Riis", "Grete Falk"]
    masked = sorted(find_all(read(text), Known(people=PeopleIndex(members))), key=lambda span: span.start)

    assert list(dict.fromkeys(pieces(text, masked))) == found


@pytest.mark.parametrize(
    "name",
    [
        "Miljøministeriet",
        "Styrelsen for Patientsikkerhed",
        "Biblioteket i Aalborg",
        "Region Midtjylland",
        "Jobcenter Rebild og Aalborg Kommune",
        "Thisted Gymnasium",
        "Dansk Arbejdsgiverforening",
        "Hjemmeplejen i Jammerbugt Kommune",
    ],
)
def test_what_the_public_owns_is_let_be(name: str) -> None:
    assert is_let_be(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ranum Rørsmedie",
        "Biblioteket i Vilsted",
        "Jobcenter Rebild og Ranum Rørsmedie",
        "Vilsted Gymnasium",
        "Spiren i Jammerbugt Kommune",
        "Dansk Stålmontage",
    ],
)
def test_what_one_person_has_been_at_is_not(name: str) -> None:
    assert not is_let_be(name)
