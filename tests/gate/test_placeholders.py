"""What stands where something private stood: each kind by its table, and the Danish round it."""

from __future__ import annotations

import re

import pytest

from synlig.gate.mask import mask
from synlig.gate.placeholders import replaced
from synlig.gate.recognise import Kind, Known, PeopleIndex, TextKind


def said(marked: str, *kinds: Kind, kind: TextKind = "profile") -> str:
    """What becomes of a text in which each `[...]` is a span; of persons where no kinds are given."""
    text, spans = "", []
    for number, part in enumerate(re.split(r"[\[\]]", marked)):
        if number % 2:
            what = kinds[number // 2] if kinds else Kind.PERSON
            spans.append((len(text), len(text) + len(part), what))
        text += part
    return replaced(text, spans, kind).text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.CPR, "et nummer"),
        (Kind.PHONE, "kontorets nummer"),
        (Kind.MAIL, "kontorets mail"),
        (Kind.URL, "en hjemmeside"),
        (Kind.ACCOUNT, "en konto"),
        (Kind.PLATE, "en bil"),
        (Kind.ADDRESS, "en adresse"),
        (Kind.THIRD_PERSON, "en anden"),
        (Kind.UNKNOWN, "noget"),
        (Kind.PERSON, "en kollega"),
        (Kind.EMPLOYER, "en virksomhed"),
        (Kind.SCHOOL, "en skole"),
        (Kind.BIRTH, "over 50"),
    ],
)
def test_each_kind_has_its_words(kind: Kind, words: str) -> None:
    assert said("Her er [xyz], og mere.", kind) == f"Her er {words}, og mere."


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("Spørg [Ole].", "Spørg en kollega."),
        ("[Ole] ved det.", "En kollega ved det."),
        ("Ja. [Ole] ved det.", "Ja. En kollega ved det."),
        ("Ja\n- [Ole] ved det.", "Ja\n- En kollega ved det."),
        ("Ja - [Ole] ved det.", "Ja - en kollega ved det."),
        ("**[Ole]** ved det.", "**En kollega** ved det."),
        ("Jeg kender ca. [Ole] bedst.", "Jeg kender ca. en kollega bedst."),
        ("Ja (f.eks. [Ole]).", "Ja (f.eks. en kollega)."),
        ("Jeg fik Ole. [Ole] kom.", "Jeg fik Ole. En kollega kom."),
        ("[Ole]. [Bo] ved det.", "En kollega. En kollega ved det."),
        ("Jeg kender [O.B.] [Lund].", "Jeg kender en kollega."),
    ],
)
def test_a_capital_begins_a_sentence_and_no_abbreviation_ends_one(marked: str, shown: str) -> None:
    assert said(marked) == shown


@pytest.mark.parametrize(
    ("name", "is_genitive"),
    [
        ("Ragnhild", False),
        ("Ragnhilds", True),
        ("Bos", True),
        ("Bo's", True),
        ("Bo’s", True),
        ("Xyllia's", True),
        ("Xyllia’s", True),
        ("Xyllias", False),
        ("Jens", False),
        ("Hans", False),
        ("Niels", False),
        ("Jens's", True),
        ("Jess", False),
        ("Bo Hansens", True),
        ("Hansens Bo", False),
        ("Anne-Lises", True),
        ("OLE", False),
        ("s", False),
    ],
)
def test_a_genitive_stays_one_and_a_name_in_s_is_none(name: str, is_genitive: bool) -> None:
    assert said(f"Det var [{name}] bord") == f"Det var en kollega{'s' if is_genitive else ''} bord"


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        pytest.param("Min chef [Ole] sagde ja.", "Min chef sagde ja.", id="a role"),
        pytest.param("Min Chef [Ole] sagde ja.", "Min Chef sagde ja.", id="with a capital"),
        pytest.param("Min salgschef [Ole] sagde ja.", "Min salgschef sagde ja.", id="a trade"),
        pytest.param("Min chef  [Ole] sagde ja.", "Min chef sagde ja.", id="two spaces"),
        pytest.param("Min chef   [Ole] sagde ja.", "Min chef   en kollega sagde ja.", id="three are a gap"),
        pytest.param("Min læge dr. [Ole] sagde ja.", "Min læge dr. sagde ja.", id="an abbreviated title"),
        pytest.param("Jeg så min chef. [Ole] kom.", "Jeg så min chef. En kollega kom.", id="another sentence"),
        pytest.param("Min chef [Oles] bord", "Min chefs bord", id="a genitive"),
        pytest.param("Min chef [Jens] bord", "Min chef bord", id="a name in s"),
        pytest.param("Min chef, [Ole], sagde ja.", "Min chef, en kollega, sagde ja.", id="a comma between"),
        pytest.param("Jeg mødte fru [Vest].", "Jeg mødte fru en kollega.", id="a bare title says too little"),
        pytest.param("Et medlem [Vest] kom.", "Et medlem en kollega kom.", id="nor does a member"),
        pytest.param("min [chef Ole] sagde ja.", "min chef sagde ja.", id="the role is in the span"),
        pytest.param("[min chef Oles] bord", "Min chefs bord", id="and the name in genitive"),
        pytest.param("Ole og min chef [Bo] og [Per] kom.", "Ole og min chef og en kollega kom.", id="and one more"),
        pytest.param("[Ole] og min chef [Bo] kom.", "En kollega og min chef kom.", id="one before"),
        pytest.param("[min chef Ole] [Bo] kom.", "Min chef kom.", id="what is shown says whom the next is"),
        pytest.param("Chef [Ole]", "Chef", id="nothing else"),
    ],
)  # fmt: skip
def test_what_is_said_before_a_name_is_enough(marked: str, shown: str) -> None:
    assert said(marked) == shown


@pytest.mark.parametrize(
    "name",
    ["Asbjørn Nygaard", "Viktor Hald", "Svend Hansen", "Bror Hansen", "Skipper Olsen", "Esbjørn Krog", "Hans Peder",
     "Gamle Ole"],
)  # fmt: skip
def test_a_name_that_is_or_ends_as_a_trade_or_as_whose_it_is_is_neither(name: str) -> None:
    assert said(f"Tak til [{name}] for kaffen.") == "Tak til en kollega for kaffen."


@pytest.mark.parametrize("name", ["Smed Jacobsen", "skipper rita"])
def test_a_trade_that_is_in_a_known_name_is_no_trade(name: str) -> None:
    known = Known(people=PeopleIndex(["Ebbe Smed Jacobsen", "Rita Skipper"]))

    assert mask(f"Tak til {name} for kaffen.", known).text == "Tak til en kollega for kaffen."


@pytest.mark.parametrize("title", ["hr", "fr", "fru", "frk", "medlem"])
def test_a_bare_title_is_not_enough(title: str) -> None:
    assert said(f"Vi mødte {title} [Vest].") == f"Vi mødte {title} en kollega."


def test_what_is_said_before_counts_for_persons_alone() -> None:
    assert said("Min chef [20 11 22 33] kom.", Kind.PHONE) == "Min chef kontorets nummer kom."


def test_what_stands_far_back_is_not_looked_at() -> None:
    """A text of many names is read in time; no role is so long."""
    assert said(f"{'x' * 35}chef [Ole].") == f"{'x' * 35}chef."
    assert said(f"chef {' ' * 60}[Ole].") == f"chef {' ' * 60}en kollega."


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("En kollega ([Ole]) ved det.", "En kollega ved det."),
        ("Se kollega([Ole]) her", "Se kollega her"),
        ("En kollega ([Ole], som ved det)", "En kollega (en kollega, som ved det)"),
        ("En kollega (og [Ole]) ved det.", "En kollega (og en kollega) ved det."),
        ("([Ole]) ([Bo]) kom.", " kom."),
        ("Se [Ole]) her", "Se en kollega) her"),
    ],
)
def test_a_name_alone_in_parentheses_goes_with_them(marked: str, shown: str) -> None:
    assert said(marked) == shown


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ("[Ole] og [Bo] kom.", "Kolleger kom."),
        ("Jeg så [Ole], [Bo] eller [Per].", "Jeg så kolleger."),
        ("Jeg så [Ole], [Bo].", "Jeg så en kollega, en kollega."),
        ("[Ole], [Bo] og [Pers] børn", "En kollega, en kollega og en kollegas børn"),
        ("Her: [Ole] og [Bo] og [Ole], [Bo] og [Per]", "Her: kolleger og kolleger"),
    ],
)
def test_several_in_a_row_are_one_word(marked: str, shown: str) -> None:
    assert said(marked) == shown


def test_minutes_speak_of_members() -> None:
    assert said("[Ole] og [Bo] takkede [Per].", kind="minutes") == "Medlemmer takkede et medlem."
    assert said("Vi så [Ole], [Bo] og [Per].", kind="minutes") == "Vi så medlemmer."


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("Tofteskov Gymnasium", "et gymnasium"),
        ("Tofteskov HF", "et gymnasium"),
        ("Aarhus Universitet", "et universitet"),
        ("Xyl Seminarium", "et uddannelsessted"),
        ("Xyl Højskole", "en højskole"),
        ("Xyl Efterskole", "en skole"),
        ("Xyl Kommunes", "en kommune"),
        ("Xyl Sygehus", "et hospital"),
        ("Xyl Badehotel", "et hotel"),
        ("Xyl Kro", "et hotel"),
        ("Plejehjemmet Xyl", "et plejehjem"),
        ("Xyl Sparekasse", "en bank"),
        ("Xyl Værft", "et værft"),
        ("Xyl Mejeri", "et mejeri"),
        ("Xyl Slagteri", "et slagteri"),
        ("Xyl Kassefabrik", "en fabrik"),
        ("Xyl Avis", "en avis"),
        ("Xyl Børnehave", "en børnehave"),
        ("Xyl Museum", "et museum"),
        ("Xyl Apotek", "et apotek"),
        ("Xyl Bibliotek", "et bibliotek"),
        ("Hotel Bibliotek", "et bibliotek"),
        ("Xyl-Museum ApS", "et museum"),
        ("Xyl A/S", "en virksomhed"),
    ],
)
def test_a_place_is_told_by_the_last_word_that_says_its_kind(shown: str, words: str) -> None:
    assert said(f"Jeg var på [{shown}] i to år.", Kind.EMPLOYER) == f"Jeg var på {words} i to år."


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("9800 Hjørring", "Nordjylland"),
        ("DK-9800 Hjørring", "Nordjylland"),
        ("DK 9800 Hjørring", "Nordjylland"),
        ("1550 København V", "Hovedstaden"),
        ("0001 Ingensteder", "en adresse"),
        ("9800", "en adresse"),
        ("Vej 9800 Hjørring", "en adresse"),
        ("Opfundsvej 12", "en adresse"),
    ],
)
def test_a_postal_code_is_told_by_its_region(shown: str, words: str) -> None:
    assert said(f"Jeg bor i [{shown}] nu.", Kind.ADDRESS) == f"Jeg bor i {words} nu."


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("født i 1966", "født for over 50 år siden"),
        ("Fødselsdag 4. maj", "født for over 50 år siden"),
        ("f. 1966", "født for over 50 år siden"),
        ("58-årig", "erfaren"),
        ("58-årige", "erfarne"),
        ("58-ÅRIGE", "erfarne"),
        ("58 år gammel", "over 50 år gammel"),
        ("58 år ung", "over 50 år gammel"),
        ("58 år", "over 50 år"),
        ("58 ÅR", "over 50 år"),
        ("58", "over 50"),
    ],
)
def test_an_age_is_told_as_over_fifty(shown: str, words: str) -> None:
    assert said(f"Jeg er [{shown}], og glad.", Kind.BIRTH) == f"Jeg er {words}, og glad."
