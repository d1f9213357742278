"""What a member administrator should do soon: who is told of, when, and that no name is."""

from __future__ import annotations

import datetime
import json

import pytest

from synlig.lifecycle import Reminder, as_json, as_lines, reminders
from synlig.records import MemberFolder
from tests.gate.invented import TODAY, consent, consents, content, folder, member

ID = "k3v9q2m7xd"


def told(*folders: MemberFolder) -> tuple[Reminder, ...]:
    return reminders(content(*folders), TODAY)


@pytest.mark.parametrize(
    ("until", "days", "is_told"),
    [
        ("2026-11-22", 0, True),
        ("2027-01-21", 60, True),
        ("2027-01-22", 61, False),
        ("2026-11-21", -1, False),
    ],
)
def test_a_consent_is_told_of_sixty_days_before_it_ends(until: str, days: int, is_told: bool) -> None:
    last = datetime.date.fromisoformat(until)
    assert (last - TODAY).days == days

    found = told(folder(given=consents(consent(til=until))))

    assert [each for each in found if each.kind == "expires"] == (
        [Reminder("expires", ID, last)] if is_told else []
    )


def test_a_consent_that_is_renewed_is_not_told_of() -> None:
    renewed = consents(consent(til="2026-12-01"), consent(givet="2026-11-01", til="2027-10-31"))

    assert told(folder(given=renewed)) == ()


def test_a_purpose_that_is_not_renewed_is_told_of() -> None:
    less = consents(consent(til="2026-12-01"), consent("katalogkort", givet="2026-11-01", til="2027-10-31"))

    assert told(folder(given=less)) == (Reminder("expires", ID, datetime.date(2026, 12, 1)),)


def test_a_withdrawn_consent_is_not_told_of() -> None:
    assert told(folder(given=consents(consent(til="2026-12-01", trukket="2026-11-01")))) == ()


def test_a_card_without_a_number_is_told_of() -> None:
    assert told(folder(given=consents(consent(cv_nummer=None)))) == (Reminder("number", ID),)


def test_joins_and_edits_that_wait_are_told_of() -> None:
    joining = folder("aaaaaaaaaa", shown=None)
    edited = folder("bbbbbbbbbb", member(fag="bogholder"), shown=folder("bbbbbbbbbb").frozen)
    quiet = folder("cccccccccc")

    assert told(joining, edited, quiet) == (Reminder("join", "aaaaaaaaaa"), Reminder("edit", "bbbbbbbbbb"))


def test_the_first_to_end_comes_first() -> None:
    late = folder("aaaaaaaaaa", given=consents(consent(til="2026-12-24")))
    soon = folder("bbbbbbbbbb", given=consents(consent(til="2026-12-01")))

    assert [each.member for each in told(late, soon)] == ["bbbbbbbbbb", "aaaaaaaaaa"]


def test_they_are_told_in_words_and_to_programs_without_a_name() -> None:
    found = told(folder(given=consents(consent(til="2026-12-24"))), folder("aaaaaaaaaa", shown=None))

    assert list(as_lines(found)) == [
        f"{ID}: et samtykke udløber 24. december 2026.",
        "aaaaaaaaaa: venter på at komme med på næste hold.",
    ]
    assert json.loads(as_json(found)) == [
        {"kind": "expires", "member": ID, "until": "2026-12-24"},
        {"kind": "join", "member": "aaaaaaaaaa"},
    ]
