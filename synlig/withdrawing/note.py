"""The line about a withdrawal in the ledger: that, who and when, never what."""

from __future__ import annotations

import datetime
from pathlib import Path

from synlig.errors import ContentError, Problems
from synlig.records import Consents, Purpose
from synlig.records.ledger import NAME, Ledger, Withdrawal, append_to_ledger, read_ledger


def note_withdrawal(
    content: Path,
    label: str,
    id: str,
    consents: Consents | None,
    purposes: frozenset[Purpose],
    on: datetime.date,
    problems: Problems,
) -> None:
    """Note that a member's consents were withdrawn, unless it stands there: `consents` as they are now, None where
    they cannot be read.

    A ledger that cannot be written is a problem among the others: nobody stays on the site for it.
    """
    if consents is None:
        since = on
    else:
        withdrawn = [consent.withdrawn for consent in consents.consents if consent.withdrawn is not None]
        if not withdrawn:
            return
        since = min(max(withdrawn), on)
    damaged = Problems()
    ledger = read_ledger(content / "private" / NAME, f"{label}/private/{NAME}", damaged)
    if len(damaged):
        problems.extend(damaged)
        return
    dated = max([on, *(line.date for line in ledger.lines[-1:])])
    numbers = _dead_numbers(ledger, id, consents, purposes)
    lines = [Withdrawal(date=dated, member=id, number=number) for number in numbers]
    if not lines and not _is_noted(ledger, id, since):
        lines = [Withdrawal(date=dated, member=id)]
    try:
        if lines:
            append_to_ledger(content, label, *lines)
    except ContentError as error:
        problems.extend(error.problems)


def _dead_numbers(
    ledger: Ledger, id: str, consents: Consents | None, purposes: frozenset[Purpose]
) -> list[str]:
    """The member's CV numbers that no consent carries any more, and that the ledger does not know as withdrawn."""
    live: set[str | None] = set(ledger.issued)
    if consents is not None:
        live = {consent.cv_number for consent in consents.consents if consent.withdrawn is None}
    elif Purpose.CARD in purposes:
        live = set()
    issued = [number for number, member in ledger.issued.items() if member == id]
    return [number for number in issued if number not in live and number not in ledger.withdrawn]


def _is_noted(ledger: Ledger, id: str, since: datetime.date) -> bool:
    return any(
        isinstance(line, Withdrawal) and line.member == id and line.date >= since for line in ledger.lines
    )
