"""What the published profiles can: the most common competences of each group of occupations and of each sector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import number
from synlig.edition import Edition, Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.chart import Bar, bar_chart
from synlig.pages.facets import SECTOR, SKILLS, TRADE, FacetValue, facet_of, in_alphabet
from synlig.pages.page import Link, Page, Site

COMMONEST = 4
"""Competences shown of each group."""

GROUPS = 8
"""Groups shown of each kind: those with the most profiles."""


@dataclass(frozen=True)
class CompetenceRow:
    """One competence: where its list is, and how many profiles of the group have it."""

    title: str
    address: str
    counted: str


@dataclass(frozen=True)
class GroupView:
    """The profiles of a group of occupations or a sector, and what most of them can."""

    title: str
    address: str
    counted: str
    """`"422 profiler"`"""
    chart: Markup
    rows: tuple[CompetenceRow, ...]


@dataclass(frozen=True)
class Distribution:
    """The groups of one kind, the largest first. `left_out` groups are smaller."""

    anchor: str
    title: str
    groups: tuple[GroupView, ...]
    left_out: int


@dataclass(frozen=True, kw_only=True)
class CompetenceFiguresPage(Page):
    """Det kan profilerne."""

    template: ClassVar[str] = "competence_figures.html"

    distributions: tuple[Distribution, ...]
    count: str


def competence_figures_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """The one page. Its counts are exact: each can be found again by counting in the catalogue."""
    yield CompetenceFiguresPage(
        site=site,
        address=addresses.COMPETENCE_FIGURES,
        title=_("Det kan de"),
        description=_("De kompetencer, flest profiler i kataloget har, fordelt på fag og branche."),
        trail=(Link(_("Om os"), addresses.ABOUT), Link(_("Nøgletal"), addresses.FIGURES)),
        indexed=False,
        distributions=tuple(_distributions(edition.profiles)),
        count=number(len(edition.profiles)),
    )


def _distributions(profiles: tuple[Profile, ...]) -> Iterator[Distribution]:
    skills = facet_of(SKILLS, profiles)
    addresses_of = {value.key: value.address for value in skills.values} if skills else {}
    for name, title in ((TRADE, _("Efter fag")), (SECTOR, _("Efter branche"))):
        facet = facet_of(name, profiles)
        values = facet.values if facet else ()
        largest = sorted(values, key=lambda value: (-value.count, in_alphabet(value.title)))
        counts = {value.key: _commonest(value.profiles) for value in largest[:GROUPS]}
        longest = max((count for found in counts.values() for _term, count in found), default=1)
        groups = [
            _group(name, value, counts[value.key], addresses_of, longest)
            for value in largest[:GROUPS]
            if counts[value.key]
        ]
        yield Distribution(name, title, tuple(groups), len(values) - len(groups))


def _commonest(profiles: tuple[Profile, ...]) -> Sequence[tuple[str, int]]:
    count = Counter(competence.term for profile in profiles for competence in profile.competences)
    return sorted(count.items(), key=lambda found: (-found[1], in_alphabet(found[0])))[:COMMONEST]


def _group(
    name: str, value: FacetValue, found: Sequence[tuple[str, int]], addresses_of: dict[str, str], longest: int
) -> GroupView:
    counted = words.profiles(value.count)
    rows = tuple(
        CompetenceRow(words.capital(term), addresses_of[term], number(count)) for term, count in found
    )
    chart = bar_chart(
        id=f"{name}-{value.slug}",
        title=_("Det kan flest inden for {group}").format(group=value.title),
        description=_("{group}, {counted}: {values}.").format(
            group=value.title,
            counted=counted,
            values=", ".join(f"{row.title} {row.counted}" for row in rows),
        ),
        unit=_("profiler"),
        bars=[Bar(row.title, count, row.counted) for row, (_term, count) in zip(rows, found, strict=True)],
        longest=longest,
    )
    return GroupView(value.title, value.address, counted, chart, rows)
