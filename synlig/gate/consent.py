"""What a member's consents allow on one date.

Without a valid consent for a purpose on the build date, nothing that the purpose covers gets out.
Source: GDPR art. 6(1)(a), art. 7(1) and 7(3) (read 2026-11-22).
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from synlig.records import Consent, Consents, Purpose


@dataclass(frozen=True)
class Standing:
    """The purposes that are allowed, and the CV number the catalogue knows the member by, if it has one."""

    purposes: frozenset[Purpose]
    cv_number: str | None

    def allows(self, purpose: Purpose) -> bool:
        return purpose in self.purposes


def standing(consents: Consents, on: datetime.date) -> Standing:
    """What is allowed `on` a date: all purposes of the consents that count that day, and the newest one's CV number."""
    counting = [consent for consent in consents.consents if counts(consent, on)]
    cards = [consent for consent in counting if Purpose.CARD in consent.purposes]
    numbers = [
        consent.cv_number for consent in sorted(cards, key=lambda consent: consent.given) if consent.cv_number
    ]
    return Standing(
        purposes=frozenset(purpose for consent in counting for purpose in consent.purposes),
        cv_number=numbers[-1] if numbers else None,
    )


def counts(consent: Consent, on: datetime.date) -> bool:
    """Whether a consent counts on a date: given and until are both days that count; the day of withdrawal does not."""
    if consent.withdrawn is not None and consent.withdrawn <= on:
        return False
    return consent.given <= on <= consent.until
