"""Two choices at once, for whoever has no script: the pairs that employers ask for, each a plain page of its own.

Somebody who rings says what, then where, then how much; a trade also asks for a language. So those are the pairs. A
pair has a page where it helps and hurts nobody: the first choice alone is more than one page long, the second leaves
somebody out, and at least k profiles share both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from synlig import addresses
from synlig.dates import number
from synlig.edition import Profile
from synlig.language import _
from synlig.pages.facets import AREA, LANGUAGE, SKILLS, TRADE, WORK_FORM, Facet, FacetValue
from synlig.pages.turns import AT_ONCE, WITH_THE_LAST

ASKED_FOR = (
    (TRADE, AREA),
    (TRADE, WORK_FORM),
    (TRADE, LANGUAGE),
    (AREA, WORK_FORM),
    (SKILLS, AREA),
)
"""Names of facets, the one that is asked for first at the left."""
ONE_PAGE = AT_ONCE + WITH_THE_LAST
"""A list with up to so many lines can be read through where it stands."""


@dataclass(frozen=True)
class Half:
    """One choice of a pair, with the facet it is of."""

    facet: Facet
    value: FacetValue


@dataclass(frozen=True)
class Pair:
    """The profiles that two choices share."""

    first: Half
    second: Half
    profiles: tuple[Profile, ...]

    @property
    def address(self) -> str:
        first, second = self.first, self.second
        return addresses.pair(first.facet.name, first.value.slug, second.facet.name, second.value.slug)

    @property
    def title(self) -> str:
        """`"Håndværk i Himmerland"`, `"Håndværk, deltid"`"""
        what, more = self.first.value.title, self.second.value.title
        if self.second.facet.name == AREA:
            return _("{what} i {area}").format(what=what, area=more)
        return f"{what}, {more[:1].lower()}{more[1:]}"


@dataclass(frozen=True)
class Narrower:
    """One way to fewer profiles, as a line of a list."""

    title: str
    address: str
    count: int

    @property
    def counted(self) -> str:
        return number(self.count)


@dataclass(frozen=True)
class Narrowing:
    """The ways to narrow a choice down by one more facet: of Håndværk by Område."""

    name: str
    title: str
    within: FacetValue
    values: tuple[Narrower, ...]


class Pairs:
    """All pairs that have a page."""

    def __init__(self, facets: tuple[Facet, ...], k: int) -> None:
        """`k`: the fewest profiles that a pair may have."""
        known = {facet.name: facet for facet in facets}
        self.all = tuple(
            pair
            for first, second in ASKED_FOR
            if first in known and second in known
            for pair in _shared(known[first], known[second], k)
        )

    def narrowings(self, value: FacetValue) -> tuple[Narrowing, ...]:
        """How the list of one choice can be narrowed down, a facet at a time."""
        found: dict[str, tuple[Facet, list[Narrower]]] = {}
        for pair in self.all:
            for here, there in ((pair.first, pair.second), (pair.second, pair.first)):
                if here.value.address == value.address:
                    line = Narrower(there.value.title, pair.address, len(pair.profiles))
                    found.setdefault(there.facet.name, (there.facet, []))[1].append(line)
        return tuple(
            Narrowing(name, facet.title, value, tuple(lines)) for name, (facet, lines) in found.items()
        )

    def beside(self, pair: Pair) -> tuple[Narrowing, ...]:
        """The pairs that differ from this one in one half; itself among them."""
        return tuple(
            narrowing
            for here, there in ((pair.first, pair.second), (pair.second, pair.first))
            for narrowing in self.narrowings(here.value)
            if narrowing.name == there.facet.name
        )


def _shared(first: Facet, second: Facet, k: int) -> Iterator[Pair]:
    having = [(value, {profile.number for profile in value.profiles}) for value in second.values]
    for one in first.values:
        if one.count <= ONE_PAGE:
            continue
        for other, numbers in having:
            profiles = tuple(profile for profile in one.profiles if profile.number in numbers)
            if k <= len(profiles) < one.count:
                yield Pair(Half(first, one), Half(second, other), profiles)
