"""What an employer can narrow the catalogue down by in the page: choices that contain one another.

A choice may lie within a wider one, and whoever fits it fits the wider one too: Himmerland lies in Nordjylland, who
speaks German fluently can use it at work, and who can begin at once can begin within a month. The plain pages
(`facets.py`) show what stands on the profile and nothing else; here the same codes answer a wish.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from synlig.edition import Profile
from synlig.pages.dimensions import Dimension, dimensions
from synlig.pages.facets import in_alphabet


@dataclass(frozen=True)
class Choice:
    """One choice. `slug` stands for it in the address; `full` is its title where it stands alone."""

    key: str
    slug: str
    title: str
    full: str
    within: str | None
    """Key of the wider choice around it."""


def choices_of(dimension: Dimension, profiles: Iterable[Profile]) -> tuple[Choice, ...]:
    """The choices of a dimension that somebody fits, in the order they are shown."""
    count: Counter[str] = Counter()
    for profile in profiles:
        count.update({around for leaf in dimension.read(profile) for around in outwards(dimension, leaf)})
    if dimension.order:
        shown = [key for key in dimension.order if key in count]
    else:
        shown = sorted(count, key=lambda key: (-count[key], in_alphabet(dimension.title_of(key))))
    return tuple(_choice(dimension, key) for key in shown)


def chosen_by(profiles: tuple[Profile, ...]) -> tuple[tuple[Dimension, tuple[Choice, ...]], ...]:
    """Every dimension by which somebody can be chosen, with its choices."""
    found = ((dimension, choices_of(dimension, profiles)) for dimension in dimensions())
    return tuple((dimension, choices) for dimension, choices in found if choices)


def outwards(dimension: Dimension, key: str | None) -> Iterator[str]:
    """A choice and those around it, the narrowest first."""
    while key is not None:
        yield key
        key = dimension.within(key)


def _choice(dimension: Dimension, key: str) -> Choice:
    return Choice(
        key=key,
        slug=dimension.slug_of(key),
        title=dimension.title_of(key),
        full=dimension.full_of(key),
        within=dimension.within(key),
    )
