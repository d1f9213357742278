"""Choices within a choice, for whoever has no script: of a trade its groups, of a language how well it is spoken.

The search nests its choices (`choices.py`). What lies within a choice of the plain pages and is none itself gets a page
of its own here, where it leaves somebody of the next wider one out, and is reached from theirs.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig import addresses
from synlig.edition import Profile
from synlig.pages.choices import choices_of, outwards
from synlig.pages.dimensions import Dimension, dimensions
from synlig.pages.facets import Facet, FacetValue
from synlig.pages.pairs import Narrower, Narrowing


def choices_within(facet: Facet) -> dict[str, tuple[FacetValue, ...]]:
    """By the key of each choice the narrower ones, in the order of the search."""
    dimension = next(one for one in dimensions() if one.name == facet.name)
    if not dimension.is_tree:
        return {}
    return {value.key: tuple(_within(dimension, facet, value)) for value in facet.values}


def narrowing(facet: Facet, value: FacetValue, inner: tuple[FacetValue, ...]) -> tuple[Narrowing, ...]:
    """The way to them from the page of the wider one; none where there are none."""
    lines = tuple(Narrower(one.title, one.address, one.count) for one in inner)
    return (Narrowing(facet.name, facet.title, value, lines),) if lines else ()


def _within(dimension: Dimension, facet: Facet, value: FacetValue) -> Iterator[FacetValue]:
    plain = {one.key for one in facet.values}
    for choice in choices_of(dimension, value.profiles):
        if choice.key in plain or value.key not in outwards(dimension, choice.key):
            continue
        having = _having(dimension, choice.key, value)
        if len(having) < len(_having(dimension, choice.within or value.key, value)):
            address = addresses.facet(facet.name, choice.slug)
            yield FacetValue(choice.key, choice.full, choice.slug, address, having)


def _having(dimension: Dimension, key: str, value: FacetValue) -> tuple[Profile, ...]:
    return tuple(
        profile
        for profile in value.profiles
        if any(key in outwards(dimension, leaf) for leaf in dimension.read(profile))
    )
