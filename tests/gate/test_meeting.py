"""From minutes to the public account of a meeting."""

import datetime
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
    assert closed.model_dump(exclude={"kind", "number", "tasks"}, exclude_none=True) == {
        "names_somebody": False
    }
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


WHOLE = minutes(
    titel="Møde {person: aaaaaaaaaa}",
    fra="10:00",
    til="12:00",
    sted="Hos {person: aaaaaaaaaa}",
    ordstyrer="aaaaaaaaaa",
    referent="bbbbbbbbbb",
    til_stede=[
        {"medlem": "aaaaaaaaaa", "rolle": "gæst"},
        {"medlem": "bbbbbbbbbb", "rolle": "kasserer"},
        {"medlem": "cccccccccc"},
    ],
    afbud=[{"medlem": "dddddddddd"}],
    punkter=[
        {"nr": "2", "titel": "En fortrolig sag", "lukket": "ja", "tekst": "Hemmeligt."},
        {
            "nr": "1",
            "titel": "Punkt {person: aaaaaaaaaa}",
            "slags": "beslutning",
            "fra": "10:15",
            "til": "10:30",
            "fremlægger": "PR-gruppen",
            "tekst": "Oplæg {person: aaaaaaaaaa}",
            "beslutning": "Ja {person: aaaaaaaaaa}",
            "opgaver": [
                {
                    "hvad": "Ring {person: aaaaaaaaaa}",
                    "rolle": "kasserer",
                    "frist": "2026-12-01",
                    "tilstand": "udført",
                },
                {"hvad": "Skriv", "rolle": "Ragnhild", "hvem": "aaaaaaaaaa"},
            ],
        },
    ],
    næste_møde={"dato": "2026-12-07", "fra": "09:00", "til": "11:00", "sted": "Ved {person: aaaaaaaaaa}"},
    godkendt_på="2026-11-16",
    rettelser=[
        {"dato": "2026-11-18", "hvad": "Rettet {person: aaaaaaaaaa}", "af": "referent", "låst": "0" * 64},
        {"dato": "2026-11-20", "hvad": "Igen", "af": "Ragnhild", "på": "2026-11-19", "låst": "1" * 64},
    ],
)
WHOLE_TEXTS = {
    "titel": "Møde {person: aaaaaaaaaa}",
    "sted": "Hos {person: aaaaaaaaaa}",
    "punkter.1.titel": "Punkt {person: aaaaaaaaaa}",
    "punkter.1.tekst": "Oplæg {person: aaaaaaaaaa}",
    "punkter.1.beslutning": "Ja {person: aaaaaaaaaa}",
    "punkter.1.opgaver.1.hvad": "Ring {person: aaaaaaaaaa}",
    "punkter.1.opgaver.2.hvad": "Skriv",
    "næste_møde.sted": "Ved {person: aaaaaaaaaa}",
    "rettelser.1.hvad": "Rettet {person: aaaaaaaaaa}",
    "rettelser.2.hvad": "Igen",
}


def whole_gate(**approved: str) -> MeetingGate:
    """The gate for WHOLE, with each of these source texts approved as it is."""
    board = folder("aaaaaaaaaa", member(poster=[{"gruppe": "bestyrelsen", "post": "formand"}]), consents())
    named = folder("bbbbbbbbbb", member(navn="Asmus Kildevang"), consents(consent("navn i referater")))
    others = (folder(id, member(), consents()) for id in ("cccccccccc", "dddddddddd"))
    texts = approvals(*((field, text, text) for field, text in approved.items()))
    return MeetingGate(people(board, named, *others), ROLES, ApprovedTexts(texts, None, TODAY))


def test_a_whole_meeting() -> None:
    """A marker speaks of the role at the meeting, in every field; what only stands in minutes does not."""
    gate = whole_gate(**WHOLE_TEXTS)

    meeting = gate.make(WHOLE)

    assert meeting is not None
    assert meeting.model_dump() == {
        "group": "bestyrelsen",
        "date": datetime.date(2026, 11, 2),
        "title": "Møde gæst",
        "since": datetime.time(10),
        "until": datetime.time(12),
        "place": "Hos gæst",
        "attendance": "kasserer, 1 medlem og 1 gæst",
        "absent": 1,
        "chair": "formand",
        "minute_taker": "Asmus Kildevang",
        "approved": datetime.date(2026, 11, 16),
        "approved_at": datetime.date(2026, 11, 16),
        "corrections": (
            {"date": datetime.date(2026, 11, 18), "what": "Rettet gæst", "by": "referent", "at": None},
            {
                "date": datetime.date(2026, 11, 20),
                "what": "Igen",
                "by": None,
                "at": datetime.date(2026, 11, 19),
            },
        ),
        "items": (
            {
                "number": 1,
                "kind": "decision",
                "title": "Punkt gæst",
                "since": datetime.time(10, 15),
                "until": datetime.time(10, 30),
                "presenter": "PR-gruppen",
                "text": "Oplæg gæst",
                "decision": "Ja gæst",
                "tasks": (
                    {
                        "what": "Ring gæst",
                        "owner": "kasserer",
                        "by": datetime.date(2026, 12, 1),
                        "state": "done",
                    },
                    {"what": "Skriv", "owner": "medlem", "by": None, "state": "open"},
                ),
                "names_somebody": False,
            },
            {
                "number": 2,
                "kind": "closed",
                "title": None,
                "since": None,
                "until": None,
                "presenter": None,
                "text": None,
                "decision": None,
                "tasks": (),
                "names_somebody": False,
            },
        ),
        "next_date": datetime.date(2026, 12, 7),
        "next_since": datetime.time(9),
        "next_until": datetime.time(11),
        "next_place": "Ved gæst",
    }
    assert gate.waiting == []
    assert sorted(gate.approved) == sorted(
        text.replace("{person: aaaaaaaaaa}", "gæst") for text in WHOLE_TEXTS.values()
    )


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ({"titel": "Budget", "beslutning": "{person: aaaaaaaaaa} gør det."}, False),  # by post, not by name
        ({"titel": "Budget", "beslutning": "{person: bbbbbbbbbb} gør det."}, True),
        ({"titel": "Tak til {person: bbbbbbbbbb}", "beslutning": "Vi gør det."}, True),
        ({"titel": "Budget", "beslutning": "Vi gør det.", "tekst": "{person: bbbbbbbbbb} spurgte."}, False),
    ],
)
def test_an_item_says_whether_what_a_letter_repeats_of_it_names_somebody(
    texts: dict[str, str], names: bool
) -> None:
    gate = whole_gate(**{f"punkter.1.{name}": text for name, text in texts.items()}, titel="Møde")

    meeting = gate.make(minutes(titel="Møde", punkter=[{"nr": "1", **texts}]))

    assert meeting is not None
    assert [item.names_somebody for item in meeting.items] == [names]


@pytest.mark.parametrize("missing", WHOLE_TEXTS)
def test_a_meeting_waits_whole_for_each_of_its_texts(missing: str) -> None:
    gate = whole_gate(**{field: text for field, text in WHOLE_TEXTS.items() if field != missing})

    assert gate.make(WHOLE) is None
    assert gate.waiting == [missing]


def test_minutes_without_what_may_be_left_out() -> None:
    shown = made(minutes(punkter=[{"nr": "1", "titel": "Budget"}], til_stede=[])).model_dump()

    assert [name for name, value in shown.items() if value is None] == [
        "since", "until", "place", "chair", "minute_taker", "approved_at", "next_date", "next_since", "next_until",
        "next_place",
    ]  # fmt: skip
    assert shown["items"][0]["kind"] == "information"


@pytest.mark.parametrize(
    ("roles", "text"),
    [
        (["formand", "formand", "gæst", "gæst"], "formand (2) og 2 gæster"),
        (["gæst"], "1 gæst"),
        ([None, "medlem"], "2 medlemmer"),
        (["sekretær", "kasserer"], "kasserer og sekretær"),
    ],
)
def test_a_role_that_several_have_is_counted(roles: list[str | None], text: str) -> None:
    assert attendance(tuple(PublicText(role) if role else None for role in roles)) == text


def test_minutes_approved_today_get_out_today() -> None:
    assert made(minutes(godkendt="2026-11-22")).approved == TODAY


def test_a_marker_of_somebody_with_consent_is_the_name() -> None:
    named = folder("k3v9q2m7xd", member(), consents(consent("navn i referater")))
    text = "{person: k3v9q2m7xd} gik tallene igennem."
    own = minutes(punkter=[{"nr": "1", "titel": "Budget", "tekst": text}])

    item = made(own, ("punkter.1.tekst", text, text), who=named).items[0]

    assert item.text == "Ragnhild Tofteskov gik tallene igennem."
