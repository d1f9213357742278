"""Which numbers are gone: given out once, and nobody's now, whatever the reason."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.edition import Tombstones
from synlig.gate import publish
from synlig.records import Ledger
from synlig.records.ledger import BatchClosed, BatchedProfile
from tests.gate.invented import TODAY, consent, consents, content, folder, member
from tests.gate.test_publish import SITE

LIVE = "K7QX-2M4P-H"


def tombstones(*folders: Any, published: frozenset[str]) -> tuple[str, ...]:
    profiles = [BatchedProfile(member="k3v9q2m7xd", number=number, sha256="0" * 64) for number in published]
    lines = (BatchClosed(date=TODAY, profiles=tuple(profiles)),) if profiles else ()
    outcome = publish(content(*folders, ledger=Ledger(lines)), SITE, TODAY)
    return next(document.numbers for document in outcome.documents if isinstance(document, Tombstones))


def test_a_number_that_nobody_has_any_more_is_gone() -> None:
    assert tombstones(folder(), published=frozenset({LIVE, "ZZZZ-ZZZZ-8", "AAAA-2M4P-8"})) == (
        "AAAA-2M4P-8",
        "ZZZZ-ZZZZ-8",
    )


@pytest.mark.parametrize(
    "gone",
    [
        pytest.param(folder(given=consents(consent(trukket="2026-11-22"))), id="withdrawn"),
        pytest.param(folder(given=consents(consent(til="2026-11-21"))), id="expired"),
        pytest.param(folder(own=member(status="hvilende")), id="resting"),
        pytest.param(folder(given=consents()), id="erased from the file"),
    ],
)
def test_every_reason_gives_the_same_document(gone: Any) -> None:
    assert tombstones(gone, published=frozenset({LIVE})) == (LIVE,)


def test_without_a_ledger_nothing_is_gone() -> None:
    assert tombstones(folder(given=consents()), published=frozenset()) == ()
