"""A known name with a capital in minutes: the member, or for a person to see, unless a closed reason says a word."""

from __future__ import annotations

import pytest

from synlig.gate.mask import mask
from synlig.gate.recognise import Known, PeopleIndex, read
from synlig.gate.recognise.people import find_people
from tests.gate.recognise.found import pieces

PEOPLE = PeopleIndex(
    [
        "Sten Vestergaard",
        "Ask Kirkegaard",
        "Liv Storm",
        "Rose Dam",
        "Tue Bjerg",
        "Per Sommer",
        "Viggo Smed",
        "Hans Ulrik Frost",
        "Bent Lund",
        "Mark Skov",
        "Vita Bro",
        "Tage Hals",
        "Karin Ring",
        "Bodil Lykke",
        "Jens Hammer",
    ]
)
FOUND = [
    ("Udlæg: Dam 112,50 kr., Smed 89 kr.", "Dam", "an amount behind it"),
    ("Udlæg: Dam 112,50 kr., Smed 89 kr.", "Smed", "the next in the list of amounts"),
    ("Hvem kan tage onsdag? Liv måske.", "Liv", "no verb"),
    ("Uge 46 Tue, uge 47 Ask, uge 48 lukket.", "Tue", "a roster, with a noun behind the comma"),
    ("Uge 46 Tue, uge 47 Ask, uge 48 lukket.", "Ask", "a roster"),
    ("Vi fik i Rose en ny leder.", "Rose", "i, and no place"),
    ("Kaffe, kage og Sten, borde og bænke: resten.", "Sten", "in a list with things"),
    ("Dam på kaffe, resten på opvask.", "Dam", "a family name that begins a telegram"),
    ("Lykke på kaffe.", "Lykke", "a family name that is a word"),
    ("Mark den ene dag, resten den anden.", "Mark", "a first name, and a noun may follow as well"),
    ("Vi talte om kranen Store Bodil.", "Bodil", "perhaps a thing's name: a person looks"),
    ("Arket hedder Jens.", "Jens", "a thing's name that is a member's: a person looks"),
    ("Navnet på listen er Hammer, som sidst.", "Hammer", "a name on a list"),
    ("tlf-vagt mandag liv, tirsdag tage, onsdag vita", "liv", "a roster in small letters"),
    ("tlf-vagt mandag liv, tirsdag tage, onsdag vita", "tage", "a roster in small letters"),
    ("tlf-vagt mandag liv, tirsdag tage, onsdag vita", "vita", "the last in it"),
    ("uge 3 sten, uge 4 rose", "rose", "a roster of weeks"),
    ("kl. 10 ask, kl. 11 per", "ask", "a roster of hours"),
    ("Vi var Sommer 19 og Lund 20 til mødet.", "Sommer", "a season, and a number that is no year"),
    ("Udlæg, Sommer der mangler at blive betalt", "Sommer", "a season where none is meant"),
    ("Liv, tak.", "Liv", "what is said to somebody"),
    ("web: mark, kaffe: dam", "mark", "a list of tasks in small letters"),
    ("web: mark, kaffe: dam", "dam", "a list of tasks in small letters"),
    ("bil 1 bro, bil 2 dam", "bro", "a list of numbers in small letters"),
    ("brød ring, sild frost", "frost", "a list of things and who brings them"),
    ("ny tovholder på jobmesse = tue", "tue", "who it is, by a sign"),
    ("Nøgle 3 Hammer, nøgle 4 Bro", "Hammer", "a number before it"),
    ("Stemmer: Hammer 9 - Ring 4.", "Hammer", "votes"),
    ("Stemmer: Hammer 9 - Ring 4.", "Ring", "votes"),
    ("Telefonkæde: Skov > Bro > Dam", "Bro", "a chain of signs"),
    ("1) Bro 2) Ring 3) Dam", "Ring", "numbered in one line"),
    ("Bro m.fl. meldte sig", "Bro", "and others"),
    ("Hvem låser? Dam (som altid).", "Dam", "an answer"),
    ("Tage den 4., Ask den 11.", "Tage", "on a day, without a verb"),
]
LET_BE = [
    ("Per stk. 12 kr.", "a measure"),
    ("Per 1. januar", "a date"),
    ("Pris: 12 kr. Per deltager betales 20 kr.", "a measure"),
    ("Hans kontor er på tredje sal.", "the pronoun"),
    ("Vi fejrer Sankt Hans på havnen.", "a saint's day"),
    ("Kontoret i Lund er lukket.", "a town"),
    ("Turen til Lund flyttes til september.", "a way to a town"),
    ("Bussen kører til Hobro, Lund og Aalborg.", "a list of towns"),
    ("Havnen i Hals er lukket.", "a town"),
    ("Vi mødes ved Hals.", "by a town"),
    ("Turen til Rold Skov er aflyst.", "a wood that is called by a town"),
    ("Sten, grus og asfalt: kommunen tager imod.", "a list of things"),
    ("Rose og hvid vin blander man ikke.", "joined to what a thing is like"),
    ("Skov og strand gemmes til foråret.", "joined to a thing"),
    ("Dam, sluse og kaj skal besøges.", "a list of things"),
    ("Sommer er højsæson.", "a season"),
    ("Sommer 2026", "a season"),
    ("Vi mødes igen Sommer 2026.", "a season and its year"),
    ("Ring til kommunen inden fredag.", "what somebody is to do"),
    ("Lykke til!", "a wish"),
    ("Held og lykke!", "a wish"),
    ("Skov-turen gemmes til foråret.", "the first half of a word"),
    ("Mark- og staldarbejde søges.", "the first half of a word"),
    ("Storm betyder dårligt vejr.", "what a word means"),
    ("mandag tur, tirsdag sten til bedet", "things in a roster"),
    ("uge 3 sten og grus", "a thing in a roster"),
    ("farve: grå, form: dam", "one name alone in such a list"),
    ("vi så mark, hede og dam", "a list of what was seen"),
    ("tur på hede, mad i skov", "where, and not whose"),
    ("mark og dam, hede og skov", "joined words"),
    ("Gruppe Bro mødes om tirsdagen.", "a group that is called so"),
]


@pytest.mark.parametrize(("text", "piece", "why"), FOUND)
def test_it_is_found(text: str, piece: str, why: str) -> None:
    found = pieces(text, find_people(read(text), PEOPLE, in_minutes=True))

    assert any(piece in each for each in found), why


@pytest.mark.parametrize(("text", "why"), LET_BE)
def test_what_a_closed_reason_explains_is_let_be(text: str, why: str) -> None:
    assert pieces(text, find_people(read(text), PEOPLE, in_minutes=True)) == [], why


def test_a_things_name_that_is_a_members_is_held_in_minutes_and_not_in_a_profile() -> None:
    text = "Vi fik kranen Store Bodil op at gå igen."

    held = {kind: mask(text, Known(kind, PEOPLE)).hold for kind in ("minutes", "profile")}

    assert held == {"minutes": True, "profile": False}


@pytest.mark.parametrize("text", ["Vi hørte om forfatteren Karen Blixen.", "Vi sang en sang af Kim Larsen."])
def test_somebody_whom_all_know_is_let_be(text: str) -> None:
    known = Known("minutes", PeopleIndex(["Karen Ring", "Kim Smed"]))

    assert not mask(text, known).hold


def test_what_stands_in_the_offices_own_address_is_held_elsewhere() -> None:
    known = Known("minutes", PEOPLE, office=("Smed Sørensens Vej 4",))

    masked = mask("Hvem kan tage onsdag? Smed måske.", known)

    assert masked.hold


def test_the_offices_own_address_is_not_held_for_a_name_in_it() -> None:
    known = Known("minutes", PEOPLE, office=("Smed Sørensens Vej 4",))

    masked = mask("Vi mødes på kontoret, Smed Sørensens Vej 4.", known)

    assert not masked.hold
