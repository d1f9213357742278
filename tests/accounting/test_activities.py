"""The record of processing activities: counted figures, every field, and what only the association knows."""

from __future__ import annotations

import datetime

import pytest

from synlig.accounting import Editing, activities_of, record_json, record_text
from synlig.accounting.activities import Activities
from synlig.exchange import make_keys
from synlig.gate import publish
from synlig.records import Member, Purpose, Risk
from synlig.site import NetworkSettings
from tests.gate.invented import (
    TODAY,
    approvals,
    consent,
    consents,
    content,
    folder,
    member,
    minutes,
    minutes_file,
)
from tests.gate.test_publish import REAL, SITE


def found() -> Activities:
    members = (
        folder("aaaaaaaaaa", approved=approvals(("overskrift", "En", "En"))),
        folder("bbbbbbbbbb", given=consents(consent(til="2026-11-21"), consent("foto", til="2026-12-01"))),
        folder("cccccccccc", member(status="udmeldt"), consents()),
    )
    given = content(*members, minutes=(minutes_file(minutes(til_stede=[{"medlem": "aaaaaaaaaa"}])),))
    return activities_of(given, publish(given, SITE, TODAY), TODAY)


def test_people_consents_and_texts_are_counted() -> None:
    activities = found()

    assert (activities.members, activities.in_catalogue, activities.in_minutes) == (3, 1, 1)
    assert (activities.agreed[Purpose.CARD], activities.agreed[Purpose.PHOTO]) == (1, 1)
    assert activities.agreed[Purpose.OFFICE_ON_SITE] == 0, "a purpose that nobody agreed to is told as well"
    assert (activities.over, activities.approved) == (1, 1)
    assert activities.first_end == datetime.date(2026, 12, 1)
    assert activities.last_end == datetime.date(2027, 9, 1)


def test_every_field_of_a_member_stands_under_what_it_reveals() -> None:
    fields = found().fields

    told = {field.partition(".")[0] for names in fields.values() for field in names}
    assert {info.alias for info in Member.model_fields.values()} <= told
    assert "telefon" in fields[Risk.IDENTIFYING]
    assert "erfaring.arbejdsgiver" in fields[Risk.QUASI]


def test_what_only_the_association_knows_is_asked_for() -> None:
    lines = list(record_text(REAL, found()))

    assert sum(line.strip().startswith("[Skriv") for line in lines) == 5
    assert "Senior Erhverv Prøveby" in " ".join(lines)
    assert not any("demonstration" in line for line in lines)


def test_a_demonstration_says_that_nobody_in_it_is_real() -> None:
    assert any("demonstration" in line for line in record_text(SITE, found()))


def test_a_program_gets_the_same_sections() -> None:
    assert record_json(SITE, found()).count('"heading"') == len("abcdefg")


def network(name: str, recipient: str | None) -> NetworkSettings:
    keys = make_keys()
    return NetworkSettings(id=name.lower(), name=name, public_key=keys.public_key, age_recipient=recipient)


def test_networks_that_get_our_edition_are_recipients_and_the_others_are_not() -> None:
    networks = (network("Fjordby", make_keys().recipient), network("Klitby", None))

    lines = list(record_text(SITE.model_copy(update={"networks": networks}), found()))

    (given,) = [line for line in lines if "før kortet er gjort grovere" in line]
    assert "Fjordby" in given
    assert "Klitby" not in given
    assert "35 dage" in given
    assert any("Fjordby, Klitby" in line and "vises 0 profiler" in line for line in lines)


def test_an_association_alone_has_no_networks_among_its_recipients() -> None:
    assert not any("netværk" in line for line in record_text(REAL, found()))


def test_it_says_how_much_is_searched_for_and_how_much_is_not() -> None:
    activities = found()

    assert activities.sought > activities.left_out
    assert any(f"i dag {activities.sought} oplysninger" in line for line in record_text(SITE, activities))


EDITED = Editing(
    users=4,
    members=7,
    drafts=2,
    histories=31,
    events=120,
    backups=1,
    in_bin=datetime.timedelta(days=90),
    draft=datetime.timedelta(days=365),
    idle_among_members=datetime.timedelta(minutes=30),
    idle=datetime.timedelta(hours=2),
    session=datetime.timedelta(hours=12),
)


@pytest.mark.parametrize(
    "told",
    [
        "Brugere af redigeringen: 4.",
        "eget CV: 7.",
        "udgaver af 31 filer",
        "gemt endnu: 2.",
        "Logbogen: 120 linjer",
        "lavet her: 1.",
        "historikken væk efter 90 dage",
        "højst 365 dage",
        "efter 30 minutter uden at røre noget, andre efter 2 timer, og alle efter 12 timer",
        "[Skriv, hvor længe I gemmer dem.",
        "kode fra telefonen",
        "krypteret (age)",
    ],
)
def test_the_record_tells_what_the_cms_keeps_and_how_long(told: str) -> None:
    assert told in "\n".join(record_text(REAL, found(), EDITED))


def test_where_nobody_uses_the_cms_the_record_is_silent_of_it() -> None:
    assert not any("redigeringen" in line or "Logbogen" in line for line in record_text(REAL, found()))
