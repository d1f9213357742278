"""Choices within a choice, for whoever has no script: of a trade its groups, of a language how well it is spoken.

The search nests its choices (`choices.py`). What lies within a choice of the plain pages and is none itself gets a page
of its own here, where it leaves somebody out, and is reached from the wider one.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig import addresses
from synlig.edition import Profile
from synlig.pages.choices import Choice, choices_of, outwards
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
        having = tuple(profile for profile in value.profiles if _fits(profile, dimension, choice))
        around = set(outwards(dimension, choice.key))
        if choice.key not in plain and value.key in around and len(having) < value.count:
            address = addresses.facet(facet.name, choice.slug)
            yield FacetValue(choice.key, choice.full, choice.slug, address, having)


def _fits(profile: Profile, dimension: Dimension, choice: Choice) -> bool:
    return any(choice.key in outwards(dimension, leaf) for leaf in dimension.read(profile))
