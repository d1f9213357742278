"""The law can be broken: a gate that lets out any private field, an order or a count gives twins that differ."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from synlig.edition import Meeting, Profile, PublicText
from synlig.gate.meeting import MeetingGate
from synlig.gate.profile import ProfileGate
from synlig.records import Approvals, Consents, FrozenProfile, Member, MemberFolder, Minutes
from synlig.records.record import PrivateRecord
from tests.proof.fields import leaves, values_at
from tests.proof.letting import Association, read
from tests.proof.twins import Common, write_twin

PUBLISHABLE: dict[type[PrivateRecord], set[str]] = {
    Member: {
        "status", "occupation", "posts.group", "posts.title", "confirmed", "leadership", "availability", "mobility",
        "experience.occupation",
    },
    Consents: {
        "consents.text", "consents.text_sha256", "consents.given", "consents.until", "consents.withdrawn",
        "consents.cv_number",
    },
    FrozenProfile: {
        "number", "month", "occupation", "area", "leadership", "availability", "mobility", "confirmed",
        "experience.occupation",
    },
    Approvals: set(),
    Minutes: {
        "group", "date", "since", "until", "state", "approved", "approved_at", "items.number", "items.kind",
        "items.since", "items.until", "items.presenter", "items.closed", "items.tasks.role", "items.tasks.by",
        "items.tasks.state", "next_meeting.date", "next_meeting.since", "next_meeting.until", "corrections.date",
        "corrections.by", "corrections.at",
    },
}  # fmt: skip
"""What the gate may decide by. Every other field differs between the twins, in its values or in their order."""


def private(model: type[PrivateRecord]) -> list[str]:
    return sorted(set(leaves(model)) - PUBLISHABLE[model])


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> tuple[Association, Association]:
    folder = tmp_path_factory.mktemp("twins")
    common = Common(seed=5)
    return read(write_twin(common, folder / "one", 1)), read(write_twin(common, folder / "other", 3))


Twins = tuple[Association, Association]


def leak_from_members(monkeypatch: pytest.MonkeyPatch, value: Callable[[MemberFolder], object]) -> None:
    make = ProfileGate.make

    def leaking(gate: ProfileGate, folder: MemberFolder, *more: Any) -> Profile | None:
        profile = make(gate, folder, *more)
        return profile and profile.model_copy(update={"headline": PublicText(f"{value(folder)}")})

    monkeypatch.setattr(ProfileGate, "make", leaking)


def leak_from_minutes(monkeypatch: pytest.MonkeyPatch, value: Callable[[Minutes], object]) -> None:
    make = MeetingGate.make

    def leaking(gate: MeetingGate, minutes: Minutes, *more: Any) -> Meeting | None:
        meeting = make(gate, minutes, *more)
        return meeting and meeting.model_copy(update={"title": PublicText(f"{value(minutes)}")})

    monkeypatch.setattr(MeetingGate, "make", leaking)


def test_without_a_leak_the_twins_are_alike(twins: Twins) -> None:
    one, other = twins

    assert one.documents() == other.documents()


@pytest.mark.parametrize("path", private(Member))
def test_a_member_field_that_gets_out_is_seen(twins: Twins, path: str, monkeypatch: Any) -> None:
    leak_from_members(monkeypatch, lambda folder: values_at(folder.member, path))

    assert twins[0].documents() != twins[1].documents()


@pytest.mark.parametrize("path", private(FrozenProfile))
def test_a_frozen_field_that_gets_out_is_seen(twins: Twins, path: str, monkeypatch: Any) -> None:
    leak_from_members(monkeypatch, lambda folder: values_at(folder.frozen, path))

    assert twins[0].documents() != twins[1].documents()


@pytest.mark.parametrize("path", private(Consents))
def test_a_consent_field_that_gets_out_is_seen(twins: Twins, path: str, monkeypatch: Any) -> None:
    leak_from_members(monkeypatch, lambda folder: values_at(folder.consents, path))

    assert twins[0].documents() != twins[1].documents()


@pytest.mark.parametrize("path", private(Approvals))
def test_an_approval_field_that_gets_out_is_seen(twins: Twins, path: str, monkeypatch: Any) -> None:
    leak_from_members(monkeypatch, lambda folder: values_at(folder.approvals, path))

    assert twins[0].documents() != twins[1].documents()


@pytest.mark.parametrize("path", private(Minutes))
def test_a_field_of_minutes_that_gets_out_is_seen(twins: Twins, path: str, monkeypatch: Any) -> None:
    leak_from_minutes(monkeypatch, lambda minutes: values_at(minutes, path))

    assert twins[0].documents() != twins[1].documents()


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(lambda folder: folder.id, id="the id"),
        pytest.param(lambda folder: hash(folder.id) % 7, id="a hash of the id"),
        pytest.param(lambda folder: len(folder.member.name), id="how long the name is"),
        pytest.param(lambda folder: folder.member.name[0], id="an initial"),
        pytest.param(lambda folder: folder.member.postal_code[-1], id="a digit of the postal code"),
    ],
)
def test_what_is_made_of_a_field_is_seen(twins: Twins, value: Any, monkeypatch: Any) -> None:
    leak_from_members(monkeypatch, value)

    assert twins[0].documents() != twins[1].documents()


def test_who_came_first_is_seen(twins: Twins) -> None:
    told = []
    for association in twins:
        numbers = count()
        with pytest.MonkeyPatch.context() as patch:
            leak_from_members(patch, lambda _folder, numbers=numbers: next(numbers))
            told.append(association.documents())

    assert told[0] != told[1]


def test_how_many_are_not_shown_is_seen(twins: Twins) -> None:
    told = []
    for association in twins:
        number = len(association.content.members)
        with pytest.MonkeyPatch.context() as patch:
            leak_from_members(patch, lambda _folder, number=number: number)
            told.append(association.documents())

    assert told[0] != told[1]
