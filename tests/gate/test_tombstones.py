"""Which numbers are gone: given out once, and nobody's now, whatever the reason."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from synlig.edition import PublicRecord, PublicText, Tombstones
from synlig.gate import publish
from synlig.records import Ledger
from synlig.records.ledger import BatchClosed, BatchedProfile
from tests.exchange.invented import NUMBER, exchanged, imported, neighbour
from tests.gate.invented import TODAY, consent, consents, content, folder, member
from tests.gate.test_publish import SITE

LIVE = "K7QX-2M4P-H"


def tombstones(*folders: Any, published: frozenset[str]) -> tuple[str, ...]:
    profiles = [BatchedProfile(member="k3v9q2m7xd", number=number, sha256="0" * 64) for number in published]
    lines = (BatchClosed(date=TODAY, profiles=tuple(profiles)),) if profiles else ()
    return _gone(publish(content(*folders, ledger=Ledger(lines)), SITE, TODAY).documents)


def _gone(documents: Iterable[PublicRecord]) -> tuple[str, ...]:
    return next(document.numbers for document in documents if isinstance(document, Tombstones))


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


@pytest.mark.parametrize("of_another", [True, False])
def test_a_number_that_is_gone_does_not_tell_which_network_it_was_of(of_another: bool) -> None:
    dead = "ZZZZ-ZZZZ-8"
    ours = BatchClosed(
        date=TODAY, profiles=(BatchedProfile(member="k3v9q2m7xd", number=dead, sha256="0" * 64),)
    )
    edition = imported(exchanged(neighbour(NUMBER), tombstones=[dead] if of_another else []))
    ledger = Ledger(() if of_another else (ours,))

    outcome = publish(content(imports=(edition,), ledger=ledger), SITE, TODAY)

    assert _gone(outcome.documents) == (dead,)


def test_another_networks_profile_that_is_not_shown_is_gone_like_our_own() -> None:
    shown = imported(exchanged(neighbour(NUMBER)))
    refused = imported(
        exchanged(neighbour(NUMBER).model_copy(update={"text": PublicText("Ring 20 00 12 34.")}))
    )

    outcomes = [publish(content(imports=(each,)), SITE, TODAY) for each in (shown, refused)]

    assert [_gone(outcome.documents) for outcome in outcomes] == [(), (NUMBER,)]
