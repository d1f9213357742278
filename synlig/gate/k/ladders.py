"""What a card's values become when too few share them: each field's ladder, from the finest step to nothing.

A loss is what an employer loses by a step, in thousandths of a card: whole numbers, so that sums are exact on every
machine. The numbers are the product's own judgement and stand in the code, so that nothing private can move them; an
occupation weighs more than all other fields, because an employer looks for a trade first. See docs/decisions/0025.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from itertools import product
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from synlig import classifications
from synlig.classifications import scales

Value: TypeAlias = str | None
"""A code, or None where the field is empty."""

NOT_STATED = "G9"
"""What an education becomes when it is left out: the same as where the member has stated none."""


class Card(NamedTuple):
    """A profile's card as codes; four fields, each a rung of its ladder."""

    occupation: Value
    area: Value
    experience: Value
    education: Value


Values: TypeAlias = tuple[Value, ...]
"""A card without its fields' names; equal to the card, and cheaper to make."""


class Rung(NamedTuple):
    """One step of a ladder: the value, and what is lost there."""

    value: Value
    loss: int


EMPTY_CARD = 1000
"""The loss of a card with nothing on it."""
OCCUPATION_LOSS = {4: 0, 3: 40, 2: 95, 1: 310}
"""By digits of DISCO-08. A group of two or three digits is still a trade; one digit is a kind of work."""
NO_OCCUPATION = 660
AREA_LOSS = (210, 280)
EXPERIENCE_LOSS = EDUCATION_LOSS = (10, 30)
"""The wide step, and nothing."""


@cache
def _occupation(code: Value) -> tuple[Rung, ...]:
    if code is None:
        return (Rung(None, NO_OCCUPATION),)
    known = classifications.disco08()
    terms = (known[code], *known.ancestors(code))
    return (*(Rung(term.code, OCCUPATION_LOSS[term.level]) for term in terms), Rung(None, NO_OCCUPATION))


@cache
def _area(code: Value) -> tuple[Rung, ...]:
    """Sub-area and Nordjylland; elsewhere landsdel and region."""
    wide, none = AREA_LOSS
    if code is None:
        return (Rung(None, none),)
    if code in classifications.sub_areas():
        above = classifications.sub_areas()[code].parent
    elif code in classifications.landsdele():
        above = classifications.landsdele()[code].parent
    else:
        above = classifications.regions()[code].parent
    if above is None:
        return Rung(code, wide), Rung(None, none)
    return Rung(code, 0), Rung(above, wide), Rung(None, none)


@cache
def _experience(code: Value) -> tuple[Rung, ...]:
    return _banded(code, scales.wide_experience_band, None, EXPERIENCE_LOSS)


@cache
def _education(code: Value) -> tuple[Rung, ...]:
    return _banded(code, scales.wide_education_group, NOT_STATED, EDUCATION_LOSS)


def _banded(
    code: Value, wider: Callable[[str], str | None], empty: Value, losses: tuple[int, int]
) -> tuple[Rung, ...]:
    """A scale of two levels: the band, the wide band, nothing."""
    wide_loss, none_loss = losses
    if code is None or code == empty:
        return (Rung(empty, none_loss),)
    wide = wider(code)
    if wide is None:
        return Rung(code, wide_loss), Rung(empty, none_loss)
    return Rung(code, 0), Rung(wide, wide_loss), Rung(empty, none_loss)


Ladder: TypeAlias = Callable[[Value], tuple[Rung, ...]]
"""The rungs of a value: itself first, the empty one last."""

LADDERS: tuple[Ladder, ...] = (_occupation, _area, _experience, _education)
"""In the order of a card's fields."""
FIELDS = range(len(LADDERS))


@lru_cache(maxsize=65536)
def card_loss(card: Card) -> int:
    """What a card has lost: 0 where every value is the finest, `EMPTY_CARD` where nothing is left."""
    return sum(ladder(value)[0].loss for ladder, value in zip(LADDERS, card, strict=True))


def meet(one: Card, other: Card) -> Card:
    """The finest card that stands above both."""
    if one == other:
        return one
    return Card(*map(_meet_value, FIELDS, one, other))


def meet_loss(one: Card, other: Card) -> int:
    """The loss of the finest card that stands above both."""
    return sum(map(_meet_loss, FIELDS, one, other))


@cache
def _meet_value(field: int, one: Value, other: Value) -> Value:
    return _meet(field, one, other).value


@cache
def _meet_loss(field: int, one: Value, other: Value) -> int:
    return _meet(field, one, other).loss


@cache
def _meet(field: int, one: Value, other: Value) -> Rung:
    others = {rung.value for rung in LADDERS[field](other)}
    return next(rung for rung in LADDERS[field](one) if rung.value in others)


@lru_cache(maxsize=16384)
def above(card: Card) -> tuple[tuple[int, Values], ...]:
    """The card and every card above it as (loss, values), the smallest loss first."""
    climbs = [ladder(value) for ladder, value in zip(LADDERS, card, strict=True)]
    values = product(*([rung.value for rung in climb] for climb in climbs))
    losses = map(sum, product(*([rung.loss for rung in climb] for climb in climbs)))
    return tuple(sorted(zip(losses, values, strict=True), key=itemgetter(0)))


def sort_key(card: Values) -> tuple[str, ...]:
    """An order of cards that has nothing to do with who holds them."""
    return tuple(value or "" for value in card)


def rung_name(field: str, value: Value) -> str:
    """What the rung of a value is called: `"4"` to `"1"` digits of an occupation, `"fine"` and `"wide"` of the other
    fields, and `"none"`.
    """
    rungs = len(LADDERS[Card._fields.index(field)](value))
    if field == "occupation":
        return "none" if rungs == 1 else str(rungs - 1)
    return ("none", "wide", "fine")[rungs - 1]
