"""Profiles of invented neighbours, like the ones given, always the same for one seed.

A neighbour has the trade of one of the models or one beside it in DISCO-08, some of that model's competences and some
that are common among all models, and every other value as often as it stands among the models or, where the models
are all alike, as often as among people over 50 who look for work. Texts are as common as among the models.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from bench.neighbours.phrases import Voice
from synlig import classifications
from synlig.classifications import scales
from synlig.cv_number import make_cv_number
from synlig.edition import ExperienceLine, ProductSheet, Profile, ProvenCompetence, PublicCode, PublicText
from synlig.gate.order import best_first, longest_first

AREAS = {"NJ-AAL": 32, "NJ-VEN": 22, "NJ-HIM": 14, "NJ-THY": 8, "09": 12, "10": 9, "08": 2, "07": 1}
"""Three networks in Nordjylland and two south of it: area to how many of a hundred."""
EXPERIENCE = {"25_up": 74, "15_24": 18, "5_14": 6, "under_5": 2}
EDUCATION = {"G1": 12, "G2": 4, "G3": 42, "G4": 26, "G5": 12, "G9": 4}
SAYS_A_HEADLINE, SAYS_A_TEXT, HAS_JOBS, HAS_SHEET = 0.9, 0.65, 0.7, 0.25
EXAMPLES = (0, 0, 1, 1, 2, 3)
JOBS = (1, 2, 2, 3, 4)
SIBLING = 0.35
"""The part who work beside the model's trade: another group of four digits under the same two."""
COMMON_TRADES = 1.0
"""How uneven trades are: the n-th model is chosen in proportion to 1 / n to this power."""


def neighbours(
    models: Sequence[Profile], number: int, seed: int, areas: Mapping[str, int] = AREAS
) -> tuple[Profile, ...]:
    """`number` profiles like the models, in the order of their CV numbers; `areas` as `AREAS`."""
    chance = random.Random(seed)
    ranked = sorted(models, key=lambda model: model.number)
    chance.shuffle(ranked)
    weights = [1 / (rank + 5) ** COMMON_TRADES for rank in range(len(ranked))]
    terms = sorted(competence.term for model in ranked for competence in model.competences)
    made = (
        _like(chance.choices(ranked, weights)[0], ranked, terms, areas, chance) for _each in range(number)
    )
    return tuple(sorted(made, key=lambda profile: profile.number))


def _like(
    model: Profile,
    models: Sequence[Profile],
    terms: Sequence[str],
    areas: Mapping[str, int],
    chance: random.Random,
) -> Profile:
    assert model.occupation is not None
    trade = _trade(model.occupation, chance)
    voice = Voice(trade, chance)
    sectors = chance.choice((model, chance.choice(models))).sectors
    return Profile(
        number=PublicCode(make_cv_number(chance.randrange)),
        occupation=trade,
        area=_weighted(areas, chance),
        experience=_weighted(EXPERIENCE, chance),
        education=_weighted(EDUCATION, chance),
        confirmed=chance.choice(models).confirmed,
        headline=_text(voice.headline()) if chance.random() < SAYS_A_HEADLINE else None,
        text=_text(voice.text()) if chance.random() < SAYS_A_TEXT else None,
        competences=_competences(model, terms, voice, chance),
        sectors=sectors,
        experience_lines=_jobs(trade, sectors, chance) if chance.random() < HAS_JOBS else (),
        languages=chance.choice(models).languages,
        leadership=chance.choice(models).leadership,
        work_forms=chance.choice(models).work_forms,
        availability=chance.choice(models).availability,
        mobility=chance.choice(models).mobility,
        offers=_offers(voice) if chance.random() < HAS_SHEET else (),
    )


def _text(text: str | None) -> PublicText | None:
    return PublicText(text) if text is not None else None


def _trade(code: str, chance: random.Random) -> PublicCode:
    if chance.random() >= SIBLING:
        return PublicCode(code)
    beside = [term.code for term in classifications.disco08().of_level(4) if term.code[:2] == code[:2]]
    return PublicCode(chance.choice(beside))


def _weighted(parts: Mapping[str, int], chance: random.Random) -> PublicCode:
    return PublicCode(chance.choices(tuple(parts), tuple(parts.values()))[0])


def _competences(
    model: Profile, terms: Sequence[str], voice: Voice, chance: random.Random
) -> tuple[ProvenCompetence, ...]:
    own = [competence.term for competence in model.competences]
    chosen = sorted(
        {
            *chance.sample(own, k=min(len(own), chance.randint(2, 5))),
            *chance.sample(terms, k=chance.randint(1, 3)),
        }
    )
    levels = tuple(int(term.code) for term in scales.competence_levels())
    examples = voice.evidence(min(chance.choice(EXAMPLES), len(chosen)))
    said = [*examples, *[None] * (len(chosen) - len(examples))]
    chance.shuffle(said)
    return best_first(
        ProvenCompetence(term=PublicCode(term), level=chance.choice(levels), evidence=_text(example))
        for term, example in zip(chosen, said, strict=True)
    )


def _jobs(
    trade: PublicCode, sectors: Sequence[PublicCode], chance: random.Random
) -> tuple[ExperienceLine, ...]:
    """The trade itself, and others near it."""
    lengths = [term.code for term in scales.length_bands()]
    trades = [trade, *(_trade(trade, chance) for _each in range(chance.choice(JOBS) - 1))]
    return longest_first(
        ExperienceLine(
            occupation=one,
            sector=chance.choice(sectors) if sectors else None,
            length=PublicCode(chance.choice(lengths)),
        )
        for one in trades
    )


def _offers(voice: Voice) -> tuple[ProductSheet, ...]:
    sheet = voice.sheet()
    if sheet is None:
        return ()
    return (
        ProductSheet(
            headline=PublicText(sheet.headline),
            solves=PublicText(sheet.solves),
            for_whom=PublicText(sheet.for_whom),
            evidence=None,
        ),
    )
