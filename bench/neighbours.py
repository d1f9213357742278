"""Profiles of invented neighbour networks: as many as wanted, like the ones given, always the same for one seed.

A neighbour has the trade of one of the models or one beside it in DISCO-08, some of that model's competences and some
that are common among all models, and every other value as often as it stands among the models or, where the models
are all alike, as often as among people over 50 who look for work.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from synlig import classifications
from synlig.classifications import scales
from synlig.edition import Profile, ProvenCompetence, PublicCode, PublicText, SpokenLanguage

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
AREAS = {"NJ-AAL": 32, "NJ-VEN": 22, "NJ-HIM": 14, "NJ-THY": 8, "09": 12, "10": 9, "08": 2, "07": 1}
"""Three networks in Nordjylland and two south of it: area to how many of a hundred."""
EXPERIENCE = {"25_up": 74, "15_24": 18, "5_14": 6, "under_5": 2}
EDUCATION = {"G1": 12, "G2": 4, "G3": 42, "G4": 26, "G5": 12, "G9": 4}
SIBLING = 0.35
"""The part who work beside the model's trade: another group of four digits under the same two."""
COMMON_TRADES = 1.0
"""How uneven trades are: the n-th model is chosen in proportion to 1 / n to this power."""


def neighbours(models: Sequence[Profile], number: int, seed: int) -> tuple[Profile, ...]:
    """`number` profiles like the models, in the order of their CV numbers."""
    chance = random.Random(seed)
    ranked = sorted(models, key=lambda model: model.number)
    chance.shuffle(ranked)
    weights = [1 / (rank + 5) ** COMMON_TRADES for rank in range(len(ranked))]
    terms = sorted(competence.term for model in ranked for competence in model.competences)
    made = (_like(chance.choices(ranked, weights)[0], ranked, terms, chance) for _each in range(number))
    return tuple(sorted(made, key=lambda profile: profile.number))


def _like(model: Profile, models: Sequence[Profile], terms: Sequence[str], chance: random.Random) -> Profile:
    assert model.occupation is not None
    return Profile(
        number=_number(chance),
        occupation=_trade(model.occupation, chance),
        area=_weighted(AREAS, chance),
        experience=_weighted(EXPERIENCE, chance),
        education=_weighted(EDUCATION, chance),
        confirmed=chance.choice(models).confirmed,
        headline=PublicText("Kan det, der står herunder") if chance.random() < 0.8 else None,
        text=None,
        competences=_competences(model, terms, chance),
        sectors=chance.choice((model, chance.choice(models))).sectors,
        experience_lines=(),
        languages=_languages(chance.choice(models)),
        leadership=chance.choice(models).leadership,
        work_forms=chance.choice(models).work_forms,
        availability=chance.choice(models).availability,
        mobility=chance.choice(models).mobility,
        offers=(),
    )


def _number(chance: random.Random) -> PublicCode:
    symbols = "".join(chance.choices(SYMBOLS, k=9))
    return PublicCode(f"{symbols[:4]}-{symbols[4:8]}-{symbols[8]}")


def _trade(code: str, chance: random.Random) -> PublicCode:
    if chance.random() >= SIBLING:
        return PublicCode(code)
    beside = [term.code for term in classifications.disco08().of_level(4) if term.code[:2] == code[:2]]
    return PublicCode(chance.choice(beside))


def _weighted(parts: dict[str, int], chance: random.Random) -> PublicCode:
    return PublicCode(chance.choices(tuple(parts), tuple(parts.values()))[0])


def _competences(model: Profile, terms: Sequence[str], chance: random.Random) -> tuple[ProvenCompetence, ...]:
    own = [competence.term for competence in model.competences]
    chosen = {
        *chance.sample(own, k=min(len(own), chance.randint(2, 5))),
        *chance.sample(terms, k=chance.randint(1, 3)),
    }
    levels = tuple(int(term.code) for term in scales.competence_levels())
    made = (
        ProvenCompetence(term=PublicCode(term), level=chance.choice(levels), evidence=None)
        for term in sorted(chosen)
    )
    return tuple(made)


def _languages(model: Profile) -> tuple[SpokenLanguage, ...]:
    return model.languages
