"""The catalogue's pages: the list of all, a list for each choice, and a page for each profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import quote

from markupsafe import Markup

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import month_and_year, number
from synlig.edition import Edition, ExperienceLine, Profile
from synlig.language import _, ngettext
from synlig.pages import words
from synlig.pages.facets import SKILLS, Facet, FacetValue, list_on_paper, make_facets, worth_listing
from synlig.pages.index_file import index_file
from synlig.pages.page import Link, Page, Site, SiteFile
from synlig.pages.pairs import Narrowing, Pair, Pairs
from synlig.pages.passages import Passage, passages
from synlig.pages.presence import group_of, title_of
from synlig.pages.similar import Similar
from synlig.pages.turns import AT_ONCE, Turn, turns_of
from synlig.pages.weave import weave

SHOWN_SKILLS = 3
SIMILAR = 4


@dataclass(frozen=True)
class ProfileLine:
    """A profile as one line of a list."""

    number: str
    address: str
    title: str
    """The headline; where there is none, the occupation or something the person can."""
    occupation: str
    skills: tuple[str, ...]
    area: str
    availability: str | None
    confirmed: str
    group: str
    """The occupation group, one of four, that colours the weave (`"craft"`); `"own"` where it is not shown."""
    weave: Markup


@dataclass(frozen=True)
class Skill:
    """One thing the person can do; `level` is 1 to 4, None with an empty `level_text` where it is not shown."""

    title: str
    level: int | None
    level_text: str
    evidence: str | None
    address: str
    """Everybody who can do it."""


@dataclass(frozen=True)
class JobLine:
    """One generalised line of experience."""

    function: str
    sector: str | None
    length: str


@dataclass(frozen=True)
class Sheet:
    """A product sheet on the profile's page: what it is called, how it begins, and where the rest stands."""

    headline: str
    begins: tuple[Passage, ...]
    for_whom: str | None
    address: str
    paper: str
    """The address of the same sheet as PDF."""


@dataclass(frozen=True, kw_only=True)
class CataloguePage(Page):
    """One page of all profiles, with every choice."""

    template: ClassVar[str] = "catalogue.html"

    turn: Turn[ProfileLine]
    facets: tuple[Facet, ...]
    index: str
    """The address of the file that the page's script searches in."""
    at_once: int = AT_ONCE


@dataclass(frozen=True, kw_only=True)
class FacetPage(Page):
    """One page of the profiles of one choice. `facets` are those worth listing: another can be chosen at once."""

    template: ClassVar[str] = "facet.html"

    facet: Facet
    value: FacetValue
    turn: Turn[ProfileLine]
    facets: tuple[Facet, ...]
    paper: str | None
    """The address of the whole list as PDF, where there is one."""
    narrowings: tuple[Narrowing, ...]


@dataclass(frozen=True, kw_only=True)
class PairPage(Page):
    """One page of the profiles of two choices, with the ways back to each and to the pairs beside it."""

    template: ClassVar[str] = "pair.html"

    pair: Pair
    turn: Turn[ProfileLine]
    beside: tuple[Narrowing, ...]


@dataclass(frozen=True, kw_only=True)
class ProfilePage(Page):
    """One profile, like a well-set catalogue card."""

    template: ClassVar[str] = "profile.html"

    number: str
    group: str
    weave: Markup
    headline: str
    occupation: str
    text: tuple[Passage, ...]
    """What the person can solve."""
    skills: tuple[Skill, ...]
    jobs: tuple[JobLine, ...]
    facts: tuple[tuple[str, str], ...]
    """What is known, as (what, answer): area, experience, education, sectors, languages, leadership, and how and
    when the person works."""
    sheets: tuple[Sheet, ...]
    confirmed: str
    promise: str
    """How fast an employer hears back."""
    mail_href: str
    """A mail to the office with the number in it."""
    similar: tuple[ProfileLine, ...]
    explained: str | None
    """The address that explains "uden navn", where the association has written it."""


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
    for turn in turns_of(_lines(edition.profiles, lines), addresses.CATALOGUE):
        yield _catalogue_page(turn, listed, index.address, site)
    for facet in facets:
        for value in facet.values:
            for turn in turns_of(_lines(value.profiles, lines), value.address):
                yield _facet_page(
                    turn, facet, value, listed, pairs.narrowings(value), edition.association.k, site
                )
    for pair in pairs.all:
        for turn in turns_of(_lines(pair.profiles, lines), pair.address):
            yield _pair_page(turn, pair, pairs.beside(pair), site)
    for profile in edition.profiles:
        near = _lines(similar.nearest(profile, SIMILAR), lines)
        yield _profile_page(profile, edition, skills, near, site)
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
        trail=(_home(),),
        indexed=False,
        index=index,
    )
    yield MatchPage(
        site=site,
        address=addresses.MATCH,
        title=_("Fortæl, hvad I mangler"),
        description=_("Skriv, hvad der skal laves, og se, hvem der har mest af det."),
        trail=(_home(),),
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
        trail=() if turn.number == 1 else (_home(),),
        indexed=False,
        turn=turn,
        facets=facets,
        index=index,
    )


def _facet_page(
    turn: Turn[ProfileLine],
    facet: Facet,
    value: FacetValue,
    facets: tuple[Facet, ...],
    narrowings: tuple[Narrowing, ...],
    k: int,
    site: Site,
) -> FacetPage:
    return FacetPage(
        site=site,
        address=turn.address,
        title=f"{facet.title}: {value.title}",
        description=f"{facet.title}: {value.title}. {_so_many(value.count)}.",
        trail=(_home(),),
        indexed=False,
        facet=facet,
        value=value,
        turn=turn,
        facets=facets,
        paper=list_on_paper(facet, value, k),
        narrowings=narrowings,
    )


def _pair_page(turn: Turn[ProfileLine], pair: Pair, beside: tuple[Narrowing, ...], site: Site) -> PairPage:
    return PairPage(
        site=site,
        address=turn.address,
        title=pair.title,
        description=f"{pair.title}. {_so_many(len(pair.profiles))}.",
        trail=(_home(), Link(pair.first.value.title, pair.first.value.address)),
        indexed=False,
        pair=pair,
        turn=turn,
        beside=beside,
    )


def _so_many(count: int) -> str:
    return ngettext("{number} profil", "{number} profiler", count).format(number=number(count))


def _profile_page(
    profile: Profile,
    edition: Edition,
    skills: Mapping[str, str],
    similar: tuple[ProfileLine, ...],
    site: Site,
) -> ProfilePage:
    """`skills` are the addresses of the lists of those who can do a thing."""
    headline = title_of(profile)
    group = group_of(profile)
    return ProfilePage(
        site=site,
        address=addresses.profile(profile.number),
        title=headline,
        description=_("CV-nummer {number}: {who}.").format(
            number=profile.number, who=words.who(profile.occupation, profile.area)
        ),
        trail=(_home(),),
        indexed=False,
        number=profile.number,
        group=group,
        weave=weave(profile.number, group=group),
        headline=headline,
        occupation=words.occupation(profile.occupation),
        text=passages(profile.text),
        skills=tuple(
            Skill(words.capital(c.term), c.level, _level(c.level), c.evidence, skills[c.term])
            for c in profile.competences
        ),
        jobs=tuple(_job(line) for line in profile.experience_lines),
        facts=tuple(_facts(profile)),
        sheets=tuple(
            Sheet(
                sheet.headline,
                passages(sheet.solves)[:1],
                sheet.for_whom,
                addresses.sheet(profile.number, place),
                addresses.sheet_paper(profile.number, place),
            )
            for place, sheet in enumerate(profile.offers, start=1)
        ),
        confirmed=month_and_year(profile.confirmed),
        promise=edition.association.response_promise,
        mail_href=mail_about(site, profile.number),
        similar=similar,
        explained=_explained(edition),
    )


def _level(level: int | None) -> str:
    return words.competence_level(level) if level is not None else ""


def _explained(edition: Edition) -> str | None:
    written = {page.address for page in edition.pages}
    return addresses.WITHOUT_NAME if addresses.WITHOUT_NAME in written else None


def _home() -> Link:
    return Link(_("Find en medarbejder"), addresses.CATALOGUE)


def _lines(profiles: tuple[Profile, ...], lines: Mapping[str, ProfileLine]) -> tuple[ProfileLine, ...]:
    """In the order of their numbers, which are random: nobody is first for a reason."""
    return tuple(lines[number] for number in sorted(profile.number for profile in profiles))


def profile_line(profile: Profile) -> ProfileLine:
    """One profile as a line."""
    group = group_of(profile)
    available = profile.availability
    return ProfileLine(
        number=profile.number,
        address=addresses.profile(profile.number),
        title=title_of(profile),
        occupation=words.occupation(profile.occupation),
        skills=tuple(words.capital(competence.term) for competence in profile.competences[:SHOWN_SKILLS]),
        area=words.area(profile.area) if profile.area else _("Område ikke oplyst"),
        availability=words.on_scale(scales.availability(), available) if available else None,
        confirmed=month_and_year(profile.confirmed),
        group=group,
        weave=weave(profile.number, group=group),
    )


def _job(line: ExperienceLine) -> JobLine:
    return JobLine(
        function=words.occupation(line.occupation),
        sector=words.section(line.sector) if line.sector else None,
        length=words.on_scale(scales.length_bands(), line.length),
    )


def _facts(profile: Profile) -> Iterator[tuple[str, str]]:
    yield _("Område"), words.area(profile.area)
    yield _("Erfaring"), words.experience(profile.experience)
    yield _("Uddannelse"), words.education(profile.education)
    if profile.sectors:
        yield _("Har arbejdet i"), _listed(words.section(sector) for sector in profile.sectors)
    if profile.languages:
        yield (
            _("Sprog"),
            _listed(
                f"{words.language(spoken.language)} ({words.on_scale(scales.language_bands(), spoken.band).lower()})"
                for spoken in profile.languages
            ),
        )
    if profile.leadership:
        yield _("Ledelse"), words.on_scale(scales.leadership(), profile.leadership)
    if profile.work_forms:
        yield (
            _("Arbejdsform"),
            _listed(words.on_scale(scales.work_forms(), form) for form in profile.work_forms),
        )
    if profile.availability:
        yield _("Kan begynde"), words.on_scale(scales.availability(), profile.availability)
    if profile.mobility:
        yield _("Vil arbejde"), words.on_scale(scales.mobility(), profile.mobility)


def _listed(parts: Iterator[str]) -> str:
    first, *rest = parts
    return ", ".join([first, *(part[:1].lower() + part[1:] for part in rest)])


def mail_about(site: Site, number: str, what: str | None = None) -> str:
    """A mail to the office with the number in it; and what it is about, where that is more than the person."""
    about = f"{number}, »{what}«" if what else number
    subject = quote(_("CV-nummer {number}").format(number=about))
    body = quote(_("Hej\n\nJeg vil gerne høre mere om {number}.\n\nRing til mig på: \n").format(number=about))
    return f"{site.office.mail_href}?subject={subject}&body={body}"
