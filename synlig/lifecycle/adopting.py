"""An association that numbered its members before it had a ledger: the first line takes over what the consents hold."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from synlig.records import Content, NumberIssued


def adopted(content: Content, on: datetime.date) -> Iterator[NumberIssued]:
    """A line for each CV number in the consents, in the order of the numbers; none where the ledger knows of any."""
    if content.ledger.issued:
        return
    numbers = {
        consent.cv_number: folder.id
        for folder in content.members
        for consent in folder.consents.consents
        if consent.cv_number is not None
    }
    for number in sorted(numbers):
        yield NumberIssued(date=on, member=numbers[number], number=number)
