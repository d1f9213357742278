"""From minutes to the public account of a meeting."""

from typing import Any

import pytest

from synlig.edition import Meeting, PublicText
from synlig.gate.approval import ApprovedTexts
from synlig.gate.meeting import MeetingGate, attendance
from synlig.gate.people import people_of
from synlig.gate.roles import Roles
from synlig.records import Minutes
from tests.gate.invented import TODAY, approvals, consent, consents, folder, member, minutes, people

OPEN_TEXTS = (
    ("titel", "Møde i november", "Møde i november"),
    ("punkter.1.titel", "Budget", "Budget"),
    ("punkter.1.tekst", "Vi gik tallene igennem.", "Vi gik tallene igennem."),
)
ROLES = Roles(frozenset({"pr-gruppen"}))
CHAIR = folder("k3v9q2m7xd", member(poster=[{"gruppe": "bestyrelsen", "post": "formand"}]), consents())


def make(own: Minutes | None = None, *more: tuple[str, str, str], who: Any = CHAIR) -> Meeting | None:
    gate = MeetingGate(people(who), ROLES, ApprovedTexts(approvals(*OPEN_TEXTS, *more), None, TODAY))
    return gate.make(own or minutes())


def made(own: Minutes | None = None, *more: tuple[str, str, str], who: Any = CHAIR) -> Meeting:
    meeting = make(own, *more, who=who)
    assert meeting is not None
    return meeting


def test_of_a_closed_item_only_the_number_gets_out() -> None:
    closed = made().items[1]

    assert closed.kind == "closed"
    assert closed.number == 2
    assert closed.model_dump(exclude={"kind", "number", "tasks"}, exclude_none=True) == {}
    assert closed.tasks == ()


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"tilstand": "udkast"}, "a draft"),
        ({"tilstand": "til bemærkning"}, "still open for comments"),
        ({"godkendt": "2026-11-23"}, "approved from tomorrow"),
    ],
)
def test_only_approved_minutes_get_out(changed: dict[str, str], why: str) -> None:
    assert make(minutes(**changed)) is None, why


def test_minutes_wait_whole_while_one_text_waits() -> None:
    gate = MeetingGate(people(CHAIR), ROLES, ApprovedTexts(approvals(*OPEN_TEXTS[:2]), None, TODAY))

    assert gate.make(minutes()) is None
    assert gate.waiting == ["punkter.1.tekst"]


def test_the_chair_is_an_office_without_consent_and_a_name_with_it() -> None:
    named = folder("k3v9q2m7xd", member(), consents(consent("navn i referater")))

    assert made(minutes(ordstyrer="k3v9q2m7xd")).chair == "formand"
    assert made(minutes(ordstyrer="k3v9q2m7xd"), who=named).chair == "Ragnhild Tofteskov"


def test_a_chair_without_office_or_consent_is_not_told() -> None:
    assert made(minutes(ordstyrer="k3v9q2m7xd"), who=folder("k3v9q2m7xd", member(), consents())).chair is None


def test_a_marker_in_an_approved_text_is_resolved_when_built() -> None:
    text = "{person: k3v9q2m7xd} gik tallene igennem."
    own = minutes(punkter=[{"nr": "1", "titel": "Budget", "tekst": text}])

    item = made(own, ("punkter.1.tekst", text, text)).items[0]

    assert item.text == "Formand gik tallene igennem."


def test_the_reason_of_an_absence_and_who_it_was_stay_inside() -> None:
    own = minutes(afbud=[{"medlem": "k3v9q2m7xd", "grund": "Migræne"}])

    assert made(own).absent == 1
    assert "Migræne" not in made(own).model_dump_json()


def test_an_approved_reason_of_an_absence_stays_inside_too() -> None:
    own = minutes(afbud=[{"medlem": "k3v9q2m7xd", "grund": "Migræne"}])

    assert "Migræne" not in made(own, ("afbud.1.grund", "Migræne", "Migræne")).model_dump_json()


def test_an_attachment_stays_inside() -> None:
    own = minutes(bilag=[{"titel": "Hemmeligt regneark", "fil": "regneark.xlsx"}])

    assert made(own) == made()


@pytest.mark.parametrize(
    ("roles", "text"),
    [
        (["formand", "kasserer", None, None], "formand, kasserer og 2 medlemmer"),
        ([None], "1 medlem"),
        (["formand"], "formand"),
        (["gæst", None], "1 medlem og 1 gæst"),
        (["ordstyrer", "formand", "medlem", "medlem", "medlem"], "formand, ordstyrer og 3 medlemmer"),
        ([], "Ikke oplyst"),
    ],
)
def test_attendance_is_roles_and_a_count(roles: list[str | None], text: str) -> None:
    present = tuple(PublicText(role) if role else None for role in roles)

    assert attendance(present) == text


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("kasserer", "kasserer"),
        ("Formand", "Formand"),
        ("PR-gruppen", "PR-gruppen"),
        ("gruppeleder i PR-gruppen", "gruppeleder i PR-gruppen"),
        ("Ragnhild", None),
        ("gruppeleder i Ragnhilds gruppe", None),
        ("Ragnhild i PR-gruppen", None),
        ("", None),
    ],
)
def test_a_role_is_a_known_word_or_it_is_not_shown(role: str, shown: str | None) -> None:
    assert ROLES.public(role) == shown


def test_an_unknown_role_is_counted_as_a_member_and_never_shown() -> None:
    own = minutes(
        til_stede=[{"medlem": "k3v9q2m7xd", "rolle": "Ragnhild"}],
        punkter=[
            {
                "nr": "1",
                "titel": "Budget",
                "opgaver": [{"hvad": "Ringe", "rolle": "Ragnhild", "hvem": "k3v9q2m7xd"}],
            }
        ],
    )

    meeting = made(own, ("punkter.1.opgaver.1.hvad", "Ringe", "Ringe"))

    assert "Ragnhild" not in meeting.model_dump_json()


def test_minutes_that_name_a_former_member_are_made_as_before() -> None:
    own = minutes(
        ordstyrer="k3v9q2m7xd",
        referent="ffffffffff",
        til_stede=[{"medlem": "ffffffffff", "rolle": "kasserer"}],
    )
    gate = MeetingGate(
        people_of((CHAIR,), TODAY, frozenset({"ffffffffff"})),
        ROLES,
        ApprovedTexts(approvals(*OPEN_TEXTS), None, TODAY),
    )

    meeting = gate.make(own)

    assert meeting is not None
    assert (meeting.chair, meeting.minute_taker, meeting.attendance) == ("formand", None, "kasserer")
