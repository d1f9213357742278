"""The k-gate: a pool of profiles in, the same pool with nobody standing out of it.

Pure, and decided by the profiles alone: what their members' files hold besides cannot change it.
Source: GDPR recital 26, singling out; design.md 5.5.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from types import MappingProxyType
from typing import Literal, TypeAlias

from synlig import classifications
from synlig.edition import Profile, ProvenCompetence, PublicCode
from synlig.gate.k.cards import generalise
from synlig.gate.k.details import Coarser, Shown, keep_pairs
from synlig.gate.k.ladders import Card, card_loss, rung_name, sort_key

Policy: TypeAlias = Literal["strict", "informed"]
POOLED_AVERAGE = 0.05
"""The highest prosecutor risk allowed on average in a pool of several networks (design.md 5.5)."""


_COMPETENCES = "competences:"


@cache
def _group(value: str, width: int) -> str | None:
    """What a competence is told as: by its group (0), or the one above (1); other details go whole."""
    if not value.startswith(_COMPETENCES):
        return None
    wider = classifications.wider_competences(value.removeprefix(_COMPETENCES))
    return _COMPETENCES + wider[width] if wider else None


COARSER: tuple[Coarser, ...] = (partial(_group, width=0), partial(_group, width=1))
"""The rungs of a detail, `"group"` and `"wide_group"` in the account."""


@dataclass(frozen=True)
class Guarded:
    """What may be shown of a pool, in the order of the CV numbers."""

    profiles: tuple[Profile, ...]
    held: tuple[str, ...]
    """The numbers of those who are not shown at all."""
    generalised: Mapping[str, Mapping[str, int]]
    """Field to how many profiles show it how: for the card's fields by rung (`rung_name`), for the others as
    `"shown"` and `"dropped"` values, competences by `"group"` and `"wide_group"` too."""


def guard_profiles(
    profiles: Sequence[Profile], policy: Policy, k: int, average: float | None = None
) -> Guarded:
    """The pool as it may be shown: own and other networks' profiles alike, each with a number of its own.

    Every card stands at least k times. Under `strict` so does every pair of values, and there is no free text.
    `average`: the highest prosecutor risk on average, for a pool (`POOLED_AVERAGE`).
    """
    pool = sorted(profiles, key=lambda profile: profile.number)
    if len({profile.number for profile in pool}) < len(pool):
        raise ValueError("two profiles have one number")
    cards = _share_out(pool, k, average)
    shown = [_with_card(p, card) for p, card in zip(pool, cards, strict=True) if card is not None]
    before = shown
    if policy == "strict":
        kept = keep_pairs([Shown(frozenset(_fixed(p)), frozenset(_free(p))) for p in shown], k, COARSER)
        shown = [_codes_only(p, values) for p, values in zip(shown, kept, strict=True)]
    return Guarded(
        profiles=tuple(shown),
        held=tuple(p.number for p, card in zip(pool, cards, strict=True) if card is None),
        generalised=_account(before, shown),
    )


def card_of(profile: Profile) -> Card:
    return Card(profile.occupation, profile.area, profile.experience, profile.education)


def codes_of(profile: Profile) -> frozenset[str]:
    """Every code that a profile shows, as `"field:code"`; no text."""
    levels = (f"level:{c.term}:{c.level}" for c in profile.competences if c.level is not None)
    jobs = (f"job:{j.occupation}:{j.sector}:{j.length}" for j in profile.experience_lines)
    return frozenset([*_fixed(profile), *_free(profile), *levels, *jobs])


def _share_out(pool: Sequence[Profile], k: int, average: float | None) -> list[Card | None]:
    """The card of each profile of the pool. Where alike profiles get different cards, the first number gets the finest:
    numbers are random, and public.
    """
    own = [card_of(profile) for profile in pool]
    waiting = {
        card: iter(sorted(shown.elements(), key=_finest_first))
        for card, shown in generalise(Counter(own), k, average).items()
    }
    return [next(waiting[card]) for card in own]


def _finest_first(card: Card | None) -> tuple[bool, int, tuple[str, ...]]:
    return (True, 0, ()) if card is None else (False, card_loss(card), sort_key(card))


def _with_card(profile: Profile, card: Card) -> Profile:
    return profile.model_copy(
        update={
            "occupation": card.occupation,
            "area": card.area,
            "experience": card.experience,
            "education": card.education,
        }
    )


def _fixed(profile: Profile) -> Iterator[str]:
    for field, value in zip(Card._fields, card_of(profile), strict=True):
        if value is not None:
            yield f"{field}:{value}"


def _free(profile: Profile) -> Iterator[str]:
    """The details that the pair rule looks at. What can be filtered by is one of them, or coarser than one."""
    yield from (f"competences:{competence.term}" for competence in profile.competences)
    yield from (f"sectors:{sector}" for sector in profile.sectors)
    yield from (f"languages:{spoken.language}:{spoken.band}" for spoken in profile.languages)
    yield from (f"work_forms:{form}" for form in profile.work_forms)
    for field, value in (
        ("leadership", profile.leadership),
        ("availability", profile.availability),
        ("mobility", profile.mobility),
    ):
        if value is not None:
            yield f"{field}:{value}"


def codes_only(profile: Profile) -> Profile:
    """What `strict` lets out of a profile before anything is counted."""
    return _codes_only(profile, frozenset(_free(profile)))


def _codes_only(profile: Profile, kept: frozenset[str]) -> Profile:
    """What `strict` shows: the card and the details kept. No text, and no levels, nor an order made by them."""

    def one(field: str, value: PublicCode | None) -> PublicCode | None:
        return value if f"{field}:{value}" in kept else None

    return Profile(
        number=profile.number,
        occupation=profile.occupation,
        area=profile.area,
        experience=profile.experience,
        education=profile.education,
        confirmed=profile.confirmed,
        headline=None,
        text=None,
        competences=tuple(
            ProvenCompetence(term=PublicCode(term), level=None, evidence=None)
            for term in sorted(v.removeprefix(_COMPETENCES) for v in kept if v.startswith(_COMPETENCES))
        ),
        sectors=tuple(sector for sector in profile.sectors if f"sectors:{sector}" in kept),
        experience_lines=(),
        languages=tuple(s for s in profile.languages if f"languages:{s.language}:{s.band}" in kept),
        leadership=one("leadership", profile.leadership),
        work_forms=tuple(form for form in profile.work_forms if f"work_forms:{form}" in kept),
        availability=one("availability", profile.availability),
        mobility=one("mobility", profile.mobility),
        offers=(),
    )


def _account(before: Sequence[Profile], shown: Sequence[Profile]) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, Counter[str]] = {}
    for field, values in zip(Card._fields, zip(*map(card_of, shown), strict=True), strict=False):
        rungs = Counter(rung_name(field, value) for value in values)
        found[field] = Counter({name: rungs[name] for name in sorted(rungs)})
    for profile, after in zip(before, shown, strict=True):
        kept = frozenset(_free(after))
        for value in sorted(_free(profile)):
            found.setdefault(value.partition(":")[0], Counter())[_rung(value, kept)] += 1
    return MappingProxyType({field: MappingProxyType(dict(counts)) for field, counts in found.items()})


def _rung(value: str, kept: frozenset[str]) -> str:
    """How finely a detail is shown among those kept."""
    if value in kept:
        return "shown"
    return next(
        (name for name, step in zip(("group", "wide_group"), COARSER, strict=True) if step(value) in kept),
        "dropped",
    )
