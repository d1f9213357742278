"""The account: what was let out by which rule, what was held back and why, and never a value."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.edition import Profile
from synlig.gate import Outcome, publish
from synlig.gate.account import Entry, Rule, never_shown, read_lines, to_lines
from synlig.records import Purpose
from tests.exchange.invented import OTHER, exchanged, imported, neighbour
from tests.gate.invented import (
    ALL_PURPOSES,
    TODAY,
    approvals,
    consent,
    consents,
    content,
    cv_number,
    folder,
    frozen,
    member,
    minutes,
    minutes_file,
)
from tests.gate.test_publish import SITE

ID = "k3v9q2m7xd"
HEADLINE = "Kan få et lager til at gå op"
TEXT = "Jeg har styret et lager med tolv folk og fire trucks i mange gode år."
EVIDENCE = "Fik svindet ned på en procent."
APPROVED = approvals(
    ("overskrift", HEADLINE, HEADLINE), ("tekst", TEXT, TEXT), ("kompetencer.1.eksempel", EVIDENCE, EVIDENCE)
)
PROFILE = "profiles/K7QX2M4PH.json"


def outcome(*folders: Any, k: int = 1, policy: str = "informed", **kinds: Any) -> Outcome:
    catalogue = SITE.catalogue.model_copy(update={"k": k, "policy": policy})
    return publish(content(*folders, **kinds), SITE.model_copy(update={"catalogue": catalogue}), TODAY)


def rules(account: tuple[Entry, ...], id: str = ID) -> dict[str, Rule]:
    return {entry.field: entry.rule for entry in account if entry.id == id}


def test_each_field_that_is_shown_has_its_rule_and_its_document() -> None:
    account = outcome(folder(approved=APPROVED)).account

    told = {entry.field: (entry.rule, entry.document) for entry in account}
    assert told["fag"] == (Rule.CODE, PROFILE)
    assert told["overskrift"] == (Rule.APPROVED, PROFILE)
    assert told["kompetencer.eksempel"] == (Rule.APPROVED, PROFILE)


LATER = (TODAY + datetime.timedelta(days=1)).isoformat()
EARLIER = (TODAY - datetime.timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        pytest.param({"formål": ["tekst"]}, Rule.NO_CONSENT, id="never agreed"),
        pytest.param({"til": EARLIER}, Rule.EXPIRED, id="over"),
        pytest.param({"trukket": EARLIER}, Rule.WITHDRAWN, id="withdrawn"),
        pytest.param({"givet": LATER}, Rule.NOT_YET, id="begins tomorrow"),
        pytest.param({"cv_nummer": None}, Rule.NO_NUMBER, id="no number"),
    ],
)
def test_a_profile_that_is_not_shown_has_its_reason(changed: dict[str, Any], rule: Rule) -> None:
    given = {key: value for key, value in (consent() | changed).items() if value is not None}

    account = outcome(folder(given=consents(given))).account

    assert [(e.field, e.rule, e.document) for e in account] == [("profil", rule, None)]


def test_a_member_who_rests_is_told_as_such() -> None:
    assert rules(outcome(folder(own=member(status="hvilende"))).account) == {"profil": Rule.NOT_ACTIVE}


def test_a_purpose_that_is_not_ticked_and_a_text_that_waits_are_told() -> None:
    given = consents(consent("katalogkort", "tekst", "sprog"))

    account = rules(outcome(folder(given=given)).account)

    assert account["tekst"] is Rule.AWAITING
    assert account["overskrift"] is Rule.NO_CONSENT
    assert account["sprog"] is Rule.CODE


def test_a_profile_that_too_few_are_like_is_told() -> None:
    assert rules(outcome(folder(), k=3).account) == {"profil": Rule.TOO_FEW}


def test_what_the_k_gate_made_coarser_or_left_out_is_told() -> None:
    alike = [
        folder(
            f"aaaaaaaaa{number}",
            own=member(fag=occupation),
            given=consents(consent(cv_nummer=cv_number(f"AAAAAAA{number}"))),
            approved=APPROVED,
        )
        for number, occupation in enumerate(("lagerchef", "lagerchef", "pladesmed"))
    ]

    told = rules(outcome(*alike, k=3, policy="strict").account, alike[0].id)

    assert told["postnummer"] is Rule.CODE
    assert told["overskrift"] is Rule.TOO_RARE, "strict shows no free text"
    assert told["kompetencer"] is Rule.COARSER, "and no levels"


def test_every_document_with_a_name_in_it_is_told() -> None:
    named = consents(consent("navn i referater"))
    file = minutes_file(
        minutes(ordstyrer=ID),
        approvals(
            ("titel", "Møde i november", "Møde i november"),
            ("punkter.1.titel", "Budget", "Budget"),
            ("punkter.1.tekst", "Vi gik tallene igennem.", "Vi gik tallene igennem."),
        ),
    )

    account = outcome(folder(given=named), minutes=(file,)).account

    assert (
        Entry(ID, "navn", Rule.NAMED, Purpose.NAME_IN_MINUTES, "meetings/bestyrelsen/2026-11-02.json")
        in account
    )
    assert rules(account, "bestyrelsen/2026-11-02") == {
        "referat": Rule.APPROVED,
        "til_stede": Rule.COUNTED,
        "punkter.2": Rule.CLOSED,
    }


def test_minutes_that_wait_and_drafts_are_told() -> None:
    waiting, draft = minutes(), minutes(dato="2026-11-09", tilstand="udkast", godkendt=None)
    files = (minutes_file(waiting), minutes_file(draft))

    account = outcome(folder(), minutes=files).account

    assert rules(account, "bestyrelsen/2026-11-02")["referat"] is Rule.WHOLE
    assert rules(account, "bestyrelsen/2026-11-02")["punkter.1.tekst"] is Rule.AWAITING
    assert rules(account, "bestyrelsen/2026-11-09") == {"referat": Rule.DRAFT}


@given(st.sets(st.sampled_from(ALL_PURPOSES)), st.booleans())
def test_what_is_told_to_be_shown_is_what_is_shown(purposes: set[str], approved: bool) -> None:
    """The law: a field has a document exactly where the profile shows something of it."""
    given = consents(consent("katalogkort", *sorted(purposes)))
    made = outcome(folder(given=given, approved=APPROVED if approved else None))
    profile = next(document for document in made.documents if isinstance(document, Profile))

    told = {entry.field for entry in made.account if entry.document == profile.path}

    evidence = any(competence.evidence for competence in profile.competences)
    assert told - {"cv_nummer", "fag", "postnummer", "erfaring", "uddannelse", "bekræftet"} == {
        field
        for field, shown in {
            "overskrift": profile.headline,
            "tekst": profile.text,
            "kompetencer": profile.competences,
            "kompetencer.eksempel": evidence,
            "erfaring.fag": profile.experience_lines,
            "erfaring.branche": profile.sectors,
            "sprog": profile.languages,
            "ledelse": profile.leadership,
            "arbejdsformer": profile.work_forms,
            "til_rådighed": profile.availability,
            "mobilitet": profile.mobility,
            "produktblade": profile.offers,
        }.items()
        if shown
    }


def test_no_value_stands_in_the_account() -> None:
    lines = to_lines(outcome(folder(approved=APPROVED)).account).decode()

    for value in (
        "Ragnhild",
        "Tofteskov",
        "20 00 12 34",
        "ragnhild@",
        "Opfundsvej",
        "9400",
        "lager",
        "Kassefabrik",
    ):
        assert value.casefold() not in lines.casefold()


def test_the_account_is_read_as_it_was_written() -> None:
    account = outcome(folder(approved=APPROVED), minutes=(minutes_file(minutes()),)).account

    assert read_lines(to_lines(account)) == account


@pytest.mark.parametrize(
    "data", [b"{}", b"[]", b"null", b"\xff", b'{"id": 1}', b"ikke json", json.dumps({"id": "a"}).encode()]
)
def test_what_is_no_account_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not an account|Expecting|decode"):
        read_lines(data)


def test_every_rule_has_a_sentence() -> None:
    assert all(rule.sentence for rule in Rule)
    assert len({rule.sentence for rule in Rule}) == len(Rule)


def test_what_leads_to_a_person_is_never_shown() -> None:
    assert {"navn", "telefon", "mail", "adresse", "født", "intern_note", "erfaring.arbejdsgiver"} <= set(
        never_shown()
    )
    assert not {"fag", "overskrift", "sprog.sprog"} & set(never_shown())


def test_no_rule_is_left_that_nothing_gives() -> None:
    """Each rule is used in the code besides being defined and put into words."""
    code = "".join(file.read_text(encoding="utf-8") for file in Path("synlig").rglob("*.py"))

    assert [rule for rule in Rule if code.count(f"Rule.{rule.name}") < 2] == []


def test_an_edit_that_waits_for_the_next_batch_is_told() -> None:
    shown = frozen(member(ledelse=None), consents(consent()))

    told = rules(outcome(folder(own=member(), shown=shown)).account)

    assert told["ledelse"] is Rule.NEXT_BATCH


def test_a_text_that_was_frozen_and_is_not_approved_any_more_is_told() -> None:
    shown = frozen(member(tekst="En gammel tekst."), consents(consent()))

    told = rules(outcome(folder(own=member(tekst=TEXT), shown=shown, approved=APPROVED)).account)

    assert told["tekst"] is Rule.AWAITING


def test_others_are_told_by_number_and_by_what_each_shows() -> None:
    edition = imported(exchanged(neighbour(OTHER, headline=None), k=2))

    account = outcome(folder(), imports=(edition,)).account

    theirs = [entry for entry in account if entry.is_imported]
    assert {entry.id for entry in theirs} == {OTHER}
    assert {entry.rule for entry in theirs} <= {Rule.IMPORTED, Rule.TOO_FEW}
    assert Purpose.HEADLINE not in {entry.purpose for entry in theirs}
