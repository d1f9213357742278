"""What another network gets of us."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.edition import Exchanged
from synlig.gate.exported import exported, is_public, numbers_of
from synlig.records import Ledger
from synlig.records.ledger import NumberIssued
from tests.gate.invented import TODAY, approvals, consent, consents, content, cv_number, folder, member
from tests.gate.test_publish import SITE

EXPIRES = datetime.date(2026, 12, 22)
A, B, C = (cv_number(sign * 8) for sign in "ABC")
TEXT = "Jeg har styret et lager med tolv folk og fire trucks i mange gode år."


def sent(*folders: Any, policy: str = "informed", **kinds: Any) -> Exchanged:
    catalogue = SITE.catalogue.model_copy(update={"policy": policy, "k": 3})
    site = SITE.model_copy(update={"catalogue": catalogue})
    return exported(content(*folders, **kinds), site, "nord", TODAY, EXPIRES)


def given(number: str, **changed: Any) -> Any:
    return consents(consent(cv_nummer=number, **changed))


def issued(*numbers: str) -> Ledger:
    return Ledger(tuple(NumberIssued(date=TODAY, member="zzzzzzzzzz", number=number) for number in numbers))


def test_an_edition_tells_whose_it_is_and_by_which_rules() -> None:
    edition = sent()

    assert (edition.network, edition.title) == ("nord", "Senior Erhverv Prøveby")
    assert (edition.policy, edition.k) == ("informed", 3)
    assert (edition.profiles, edition.tombstones) == ((), ())


def test_the_profiles_stand_by_their_numbers() -> None:
    edition = sent(folder("aaaaaaaaaa", given=given(B)), folder("bbbbbbbbbb", given=given(A)))

    assert [profile.number for profile in edition.profiles] == [A, B]


@pytest.mark.parametrize(
    ("changed", "is_sent", "is_dead"),
    [
        ({}, True, False),
        ({"til": "2026-12-22"}, True, False),
        ({"til": "2026-12-21"}, False, False),
        ({"til": "2026-11-22"}, False, False),
        ({"til": "2026-11-21"}, False, True),
        ({"givet": "2026-11-23"}, False, False),
        ({"trukket": "2026-12-22"}, False, False),
        ({"trukket": "2026-11-23"}, False, False),
        ({"trukket": "2026-11-22"}, False, True),
        ({"trukket": "2026-11-21"}, False, True),
    ],
)
def test_only_what_is_agreed_to_for_as_long_as_the_edition_lives(
    changed: dict[str, str], is_sent: bool, is_dead: bool
) -> None:
    edition = sent(folder(given=given(A, **changed)))

    assert [profile.number for profile in edition.profiles] == ([A] if is_sent else [])
    assert edition.tombstones == ((A,) if is_dead else ())


def test_a_number_that_the_ledger_gave_and_nobody_has_is_dead() -> None:
    ledger = issued(C, A, B)

    assert sent(folder(given=given(B)), ledger=ledger).tombstones == (A, C)


def test_every_number_is_known_and_a_consent_without_one_gives_none() -> None:
    own = consents(
        {name: value for name, value in consent("tekst").items() if name != "cv_nummer"},
        consent(cv_nummer=A, til="2026-10-01"),
        consent(cv_nummer=B),
    )

    assert numbers_of(content(folder(given=own), ledger=issued(C))) == {A, B, C}
    assert sent(folder(given=own)).tombstones == (A,)


def test_a_text_is_sent_as_it_was_approved_and_not_by_its_author() -> None:
    own = approvals(("tekst", TEXT, "Jeg har styret et lager."))
    by_the_author = approvals(("tekst", TEXT, TEXT), by="aaaaaaaaaa")

    assert sent(folder("aaaaaaaaaa", approved=own)).profiles[0].text == "Jeg har styret et lager."
    assert sent(folder("aaaaaaaaaa", approved=by_the_author)).profiles[0].text is None


def test_a_strict_association_sends_codes_alone() -> None:
    own = folder(approved=approvals(("tekst", TEXT, "Jeg har styret et lager.")))

    assert sent(own, policy="strict").profiles[0].text is None


def test_what_our_own_gate_would_change_is_not_for_everybody() -> None:
    """Two of a kind are shown under k = 2, whatever the order; beside somebody else's card they are not."""
    catalogue = SITE.catalogue.model_copy(update={"k": 2})
    two = SITE.model_copy(update={"catalogue": catalogue})
    one, other = sent(folder("aaaaaaaaaa", given=given(A)), folder("bbbbbbbbbb", given=given(B))).profiles
    (another,) = sent(folder("cccccccccc", member(fag="sygeplejerske", erfaring=[]), given(C))).profiles

    assert is_public((other, one), two)
    assert is_public((), two)
    assert is_public((one,), SITE)
    assert not is_public((one,), two)
    assert not is_public((one, other, another), two)


def test_under_strict_a_profile_with_a_text_is_not_for_everybody() -> None:
    (told,) = sent(folder(approved=approvals(("tekst", TEXT, "Jeg har styret et lager.")))).profiles
    strict = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"policy": "strict"})})

    assert is_public((told,), SITE)
    assert not is_public((told,), strict)
