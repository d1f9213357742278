"""The catalogue's pages: the list of all, a list for each choice or two, a page for each profile, and the tools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from synlig import addresses
from synlig.edition import Edition, Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.facets import SKILLS, Facet, FacetValue, list_on_paper, make_facets, worth_listing
from synlig.pages.index_file import index_file
from synlig.pages.narrower_choices import choices_within, narrowing
from synlig.pages.page import Link, Page, Site, SiteFile
from synlig.pages.pairs import Narrowing, Pair, Pairs
from synlig.pages.profile import profile_page
from synlig.pages.profile_line import ProfileLine, catalogue_link, profile_line
from synlig.pages.similar import Similar
from synlig.pages.single import SIMILAR
from synlig.pages.turns import Turn, turns_of

OF_ALL_AT_ONCE = 30
"""Lines on a page of the list of all, which holds every choice as well: 140 kB, and 18 on the wire."""


@dataclass(frozen=True, kw_only=True)
class CataloguePage(Page):
    """One page of all profiles, with every choice."""

    template: ClassVar[str] = "catalogue.html"

    turn: Turn[ProfileLine]
    facets: tuple[Facet, ...]
    index: str
    """The address of the file that the page's script searches in."""
    at_once: int = OF_ALL_AT_ONCE


@dataclass(frozen=True, kw_only=True)
class ChoicesPage(Page):
    """Every choice of a facet that is too long for the list beside the profiles."""

    template: ClassVar[str] = "choices.html"

    facet: Facet


@dataclass(frozen=True, kw_only=True)
class FacetPage(Page):
    """One page of the profiles of one choice. `facets` are those worth listing: another can be chosen at once.

    `wider` is the choice that this one lies within, and has no page beside the others of its facet.
    """

    template: ClassVar[str] = "facet.html"

    facet: Facet
    value: FacetValue
    turn: Turn[ProfileLine]
    facets: tuple[Facet, ...]
    paper: str | None
    """The address of the whole list as PDF, where there is one."""
    narrowings: tuple[Narrowing, ...]
    wider: FacetValue | None = None


@dataclass(frozen=True, kw_only=True)
class PairPage(Page):
    """One page of the profiles of two choices, with the ways back to each and to the pairs beside it."""

    template: ClassVar[str] = "pair.html"

    pair: Pair
    turn: Turn[ProfileLine]
    beside: tuple[Narrowing, ...]


@dataclass(frozen=True, kw_only=True)
class ComparePage(Page):
    """The shortlist in the page's address, side by side; its script fills it from the file at `index`."""

    template: ClassVar[str] = "compare.html"

    index: str


@dataclass(frozen=True, kw_only=True)
class MatchPage(Page):
    """Where an employer tells what is needed, and gets the profiles that have most of it; from the file at `index`."""

    template: ClassVar[str] = "match.html"

    index: str


@dataclass(frozen=True, kw_only=True)
class GonePage(Page):
    """What stands where a profile has been. It says neither whose, why nor since when, and is the same for all."""

    template: ClassVar[str] = "gone.html"


def catalogue_pages(edition: Edition, site: Site) -> Iterator[Page | SiteFile]:
    """Every page of the catalogue, and the file that is searched."""
    index = index_file(edition.profiles)
    yield index
    facets = make_facets(edition.profiles)
    listed = worth_listing(facets, len(edition.profiles))
    pairs = Pairs(facets, edition.association.k)
    skills = {value.key: value.address for facet in facets if facet.name == SKILLS for value in facet.values}
    lines: dict[str, ProfileLine] = {profile.number: profile_line(profile) for profile in edition.profiles}
    similar = Similar(edition.profiles)
    for turn in turns_of(_lines(edition.profiles, lines), addresses.CATALOGUE, OF_ALL_AT_ONCE):
        yield _catalogue_page(turn, listed, index.address, site)
    for facet in facets:
        if facet.rest:
            yield _choices_page(facet, site)
        within = choices_within(facet)
        for value in facet.values:
            inner = within.get(value.key, ())
            fewer = (*narrowing(facet, value, inner), *pairs.narrowings(value))
            paper = list_on_paper(facet, value, edition.association.k)
            for turn in turns_of(_lines(value.profiles, lines), value.address):
                yield _facet_page(turn, facet, value, listed, paper, fewer, site)
            for one in inner:
                for turn in turns_of(_lines(one.profiles, lines), one.address):
                    yield _narrower_page(turn, facet, one, value, listed, site)
    for pair in pairs.all:
        for turn in turns_of(_lines(pair.profiles, lines), pair.address):
            yield _pair_page(turn, pair, pairs.beside(pair), site)
    for profile in edition.profiles:
        near = _lines(similar.nearest(profile, SIMILAR), lines)
        yield profile_page(profile, edition, skills, near, site)
    yield from _tools(index.address, site)
    yield GonePage(
        site=site,
        address=addresses.GONE,
        title=_("Profilen findes ikke længere"),
        description=_("Profilen er taget ned. Der er andre i kataloget."),
        indexed=False,
        also=tuple(addresses.profile(number) for number in edition.tombstones.numbers),
    )


def _tools(index: str, site: Site) -> Iterator[Page]:
    """The pages that are nothing without a script."""
    yield ComparePage(
        site=site,
        address=addresses.COMPARE,
        title=_("Sammenlign"),
        description=_("De valgte profiler ved siden af hinanden."),
        trail=(catalogue_link(),),
        indexed=False,
        index=index,
    )
    yield MatchPage(
        site=site,
        address=addresses.MATCH,
        title=_("Fortæl, hvad I mangler"),
        description=_("Skriv, hvad der skal laves, og se, hvem der har mest af det."),
        trail=(catalogue_link(),),
        indexed=False,
        index=index,
    )


def _catalogue_page(
    turn: Turn[ProfileLine], facets: tuple[Facet, ...], index: str, site: Site
) -> CataloguePage:
    return CataloguePage(
        site=site,
        address=turn.address,
        title=_("Find en medarbejder"),
        description=_("Erfarne folk i Nordjylland, uden navn. Vælg efter fag, område og det, de kan."),
        trail=() if turn.number == 1 else (catalogue_link(),),
        indexed=False,
        turn=turn,
        facets=facets,
        index=index,
    )


def _choices_page(facet: Facet, site: Site) -> ChoicesPage:
    return ChoicesPage(
        site=site,
        address=facet.address,
        title=_("{facet}: fra A til Å").format(facet=facet.title),
        description=_("Alt det, man kan vælge profiler efter under »{facet}«.").format(facet=facet.title),
        trail=(catalogue_link(),),
        indexed=False,
        facet=facet,
    )


def _facet_page(
    turn: Turn[ProfileLine],
    facet: Facet,
    value: FacetValue,
    facets: tuple[Facet, ...],
    paper: str | None,
    narrowings: tuple[Narrowing, ...],
    site: Site,
) -> FacetPage:
    return FacetPage(
        site=site,
        address=turn.address,
        title=f"{facet.title}: {value.title}",
        description=f"{facet.title}: {value.title}. {words.profiles(value.count)}.",
        trail=(catalogue_link(),),
        indexed=False,
        facet=facet,
        value=value,
        turn=turn,
        facets=facets,
        paper=paper,
        narrowings=narrowings,
    )


def _narrower_page(
    turn: Turn[ProfileLine],
    facet: Facet,
    value: FacetValue,
    wider: FacetValue,
    facets: tuple[Facet, ...],
    site: Site,
) -> FacetPage:
    page = _facet_page(turn, facet, value, facets, None, (), site)
    return replace(page, wider=wider, trail=(catalogue_link(), Link(wider.title, wider.address)))


def _pair_page(turn: Turn[ProfileLine], pair: Pair, beside: tuple[Narrowing, ...], site: Site) -> PairPage:
    return PairPage(
        site=site,
        address=turn.address,
        title=pair.title,
        description=f"{pair.title}. {words.profiles(len(pair.profiles))}.",
        trail=(catalogue_link(), Link(pair.first.value.title, pair.first.value.address)),
        indexed=False,
        pair=pair,
        turn=turn,
        beside=beside,
    )


def _lines(profiles: tuple[Profile, ...], lines: Mapping[str, ProfileLine]) -> tuple[ProfileLine, ...]:
    """In the order of their numbers, which are random: nobody is first for a reason."""
    return tuple(lines[number] for number in sorted(profile.number for profile in profiles))
