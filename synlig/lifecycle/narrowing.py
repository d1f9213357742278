"""Some of it is taken back, the rest is kept: a form is withdrawn whole, so what is left is written down anew first.

Nothing is asked that was not agreed to: the same text, the purposes that are left, and the same last day. The number of
the catalogue goes on, as there is no gap (docs/decisions/0034, 0036 and 0091).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from synlig.dates import long_date
from synlig.gate.account import SHOWN
from synlig.gate.consent import counts
from synlig.language import _
from synlig.lifecycle.consenting import Answers
from synlig.records import Consent, Consents, Purpose

IN_CATALOGUE: tuple[Purpose, ...] = tuple(dict.fromkeys(row.purpose for row in SHOWN))
"""Those that something of a profile is shown for, the card first."""


def left_without(consents: Consents, taken: frozenset[Purpose], on: datetime.date) -> tuple[Answers, ...]:
    """What is to be written down before these purposes are withdrawn; nothing where nothing is left.

    A run that was cut off between the two has written it already, and it is not asked for twice.
    """
    counting = [consent for consent in consents.consents if counts(consent, on)]
    kept = [consent for consent in counting if taken.isdisjoint(consent.purposes)]
    left: dict[tuple[str, frozenset[Purpose]], Consent] = {}
    for consent in counting:
        rest = what_stays(consent.purposes, taken)
        if consent not in kept and rest and not any(_holds(each, consent, rest) for each in kept):
            same = left.setdefault((consent.text, rest), consent)
            left[consent.text, rest] = max(same, consent, key=lambda each: each.until)
    return tuple(
        Answers(
            rest,
            on,
            _("det, der er tilbage af samtykket fra {date}").format(date=long_date(consent.given)),
            consent.until,
            text,
        )
        for (text, rest), consent in left.items()
    )


def what_stays(agreed: Iterable[Purpose], taken: frozenset[Purpose]) -> frozenset[Purpose]:
    """Without the card there is no profile, so nothing of the catalogue is left without it."""
    gone = taken.union(IN_CATALOGUE) if Purpose.CARD in taken else taken
    return frozenset(agreed) - gone


def _holds(kept: Consent, consent: Consent, rest: frozenset[Purpose]) -> bool:
    is_same_text = (kept.text, kept.text_sha256) == (consent.text, consent.text_sha256)
    return is_same_text and rest <= frozenset(kept.purposes) and kept.until >= consent.until
