"""How easily somebody could be found in a pool: the figures that ARX gives, and how many look like each profile.

Prosecutor risk: that of somebody who is known to be in the catalogue, and of whom the card is known; 1 divided by how
many share the card. Source: ARX, "Risk analysis", https://arx.deidentifier.org/anonymization-tool/risk-analysis/.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import fsum

from synlig.edition import Profile
from synlig.gate.k.guard import Guarded, Policy, card_of, codes_of

AT_RISK = 0.2
"""A record is at risk where more than one in five would be the right guess: fewer than five share it."""


@dataclass(frozen=True)
class Risk:
    """The figures of one way to know somebody. Risks are from 0 to 1; all are 0 where there is nobody."""

    profiles: int
    classes: int
    """How many different ones there are."""
    highest: float
    average: float
    at_risk: float
    """The share of profiles over `AT_RISK`."""
    uniques: int
    """Profiles that nobody is like."""


@dataclass(frozen=True)
class RiskReport:
    """A pool as it was made, and as it is shown."""

    policy: Policy
    k: int
    before: Risk
    """By card, had everybody been shown as finely as may be."""
    card: Risk
    """By card, as it is shown."""
    codes: Risk
    """By everything that a profile shows but its texts: somebody who knows all of it."""
    own: Risk
    """As `card`, of our own network's profiles alone: they hide among everybody in the pool."""
    held: tuple[str, ...]
    """Our own that are not shown."""
    held_in_all: int
    generalised: Mapping[str, Mapping[str, int]]
    """As in `Guarded`."""
    alike: Mapping[str, int]
    """Our own CV numbers to how many show the same card, the profile itself counted in."""


def assess(
    made: Sequence[Profile], guarded: Guarded, policy: Policy, k: int, own: AbstractSet[str] | None = None
) -> RiskReport:
    """The report on a pool as it was `made`, and as the k-gate lets it out; `own` are our numbers, None for all."""
    ours = frozenset(profile.number for profile in made) if own is None else own
    cards = [card_of(profile) for profile in guarded.profiles]
    sizes = Counter(cards)
    shown = [(profile.number, card_of(profile)) for profile in guarded.profiles if profile.number in ours]
    return RiskReport(
        policy=policy,
        k=k,
        before=measure([card_of(profile) for profile in made]),
        card=measure(cards),
        codes=measure([codes_of(profile) for profile in guarded.profiles]),
        own=measure([card for _number, card in shown], cards),
        held=tuple(number for number in guarded.held if number in ours),
        held_in_all=len(guarded.held),
        generalised=guarded.generalised,
        alike={number: sizes[card] for number, card in shown},
    )


def measure(known: Sequence[Hashable], among: Sequence[Hashable] | None = None) -> Risk:
    """The figures where this is what is known of each profile; `among` is all that they hide in, where that is more."""
    sizes = Counter(known if among is None else among)
    number = len(known)
    if not number:
        return Risk(0, 0, 0.0, 0.0, 0.0, 0)
    alike = [sizes[one] for one in known]
    return Risk(
        profiles=number,
        classes=len(set(known)),
        highest=1 / min(alike),
        average=fsum(1 / size for size in alike) / number,
        at_risk=sum(1 / size > AT_RISK for size in alike) / number,
        uniques=sum(size == 1 for size in alike),
    )
