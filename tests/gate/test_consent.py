"""Which consents count on a date."""

import datetime
from typing import Any

import pytest

from synlig.gate.consent import standing
from synlig.records import Purpose
from tests.gate.invented import TODAY, consent, consents, cv_number


@pytest.mark.parametrize(
    ("changed", "counts", "why"),
    [
        ({}, True, "given in September, for a year"),
        ({"givet": "2026-11-22"}, True, "the day it is given counts"),
        ({"givet": "2026-11-23"}, False, "given tomorrow"),
        ({"til": "2026-11-22"}, True, "the last day counts"),
        ({"til": "2026-11-21"}, False, "ran out yesterday"),
        ({"trukket": "2026-11-23"}, True, "withdrawn from tomorrow"),
        ({"trukket": "2026-11-22"}, False, "the day of withdrawal does not count"),
        ({"trukket": "2026-10-01"}, False, "withdrawn last month"),
    ],
)
def test_a_consent_counts_by_its_dates(changed: dict[str, Any], counts: bool, why: str) -> None:
    found = standing(consents(consent(**changed)), TODAY)

    assert found.allows(Purpose.CARD) is counts, why


def test_without_a_consent_nothing_is_allowed() -> None:
    found = standing(consents(), TODAY)

    assert found.purposes == frozenset()
    assert found.cv_number is None


def test_two_consents_allow_what_either_does() -> None:
    found = standing(consents(consent("katalogkort"), consent("navn i referater")), TODAY)

    assert found.purposes == {Purpose.CARD, Purpose.NAME_IN_MINUTES}


def test_a_renewed_consent_gives_the_newest_number() -> None:
    old = consent(cv_nummer=cv_number("AAAABBBB"), givet="2026-01-01")
    new = consent(cv_nummer=cv_number("DDDDEEEE"), givet="2026-10-01")

    assert standing(consents(new, old), TODAY).cv_number == cv_number("DDDDEEEE")


def test_a_number_belongs_to_the_card_and_not_to_other_consents() -> None:
    found = standing(consents(consent("navn i referater", cv_nummer=cv_number("AAAABBBB"))), TODAY)

    assert found.cv_number is None


def test_a_consent_ends_by_the_build_date_alone() -> None:
    given = consents(consent(til="2026-12-31"))

    assert standing(given, datetime.date(2026, 12, 31)).allows(Purpose.CARD)
    assert not standing(given, datetime.date(2027, 1, 1)).allows(Purpose.CARD)
