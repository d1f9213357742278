"""A withdrawal that the ledger knows stops a build whose files do not."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.errors import Problems
from synlig.records.ledger import Ledger, NumberIssued, Withdrawal
from synlig.records.withdrawals import check_withdrawals
from tests.gate.invented import consent, consents, folder

DAY = datetime.date(2026, 11, 22)
ID, NUMBER = "k3v9q2m7xd", "K7QX-2M4P-H"
LEDGER = Ledger(
    (
        NumberIssued(date=DAY, member=ID, number=NUMBER),
        Withdrawal(date=DAY, member=ID, number=NUMBER),
    )
)


@pytest.mark.parametrize(
    ("changed", "ledger", "wrong"),
    [
        pytest.param({}, LEDGER, ["samtykker[1].trukket"], id="the file does not say so"),
        pytest.param({"trukket": "2026-11-22"}, LEDGER, [], id="it does"),
        pytest.param({}, Ledger(LEDGER.lines[:1]), [], id="the number was only given"),
        pytest.param({"cv_nummer": "AAAA-2M4P-8"}, LEDGER, [], id="a new consent with a new number"),
    ],
)
def test_what_was_withdrawn_stays_so(changed: dict[str, Any], ledger: Ledger, wrong: list[str]) -> None:
    problems = Problems()

    check_withdrawals([folder(ID, given=consents(consent(**changed)))], ledger, problems)

    assert [problem.field for problem in problems] == wrong
