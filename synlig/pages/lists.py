"""The profiles of an occupation group on paper, made ahead: for the meeting where the shortlist is passed round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from synlig.edition import Edition
from synlig.language import _
from synlig.pages import words
from synlig.pages.facets import FacetValue, list_on_paper, make_facets
from synlig.pages.page import Site
from synlig.pages.paper import Paper, frame_of
from synlig.pages.profile_line import profile_line


@dataclass(frozen=True)
class Row:
    """One profile; `occupation` is None where the title says it."""

    number: str
    title: str
    occupation: str | None
    skills: str
    area: str
    availability: str


@dataclass(frozen=True, kw_only=True)
class ListPaper(Paper):
    """Everybody of an occupation group, in the order of the numbers, which is random."""

    template: ClassVar[str] = "list.typ"

    headline: str
    lead: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def lists_papers(edition: Edition, site: Site) -> Iterator[ListPaper]:
    """A list for each occupation group of at least k profiles."""
    for facet in make_facets(edition.profiles):
        for value in facet.values:
            address = list_on_paper(facet, value, edition.association.k)
            if address is not None:
                yield _list(value, address, site)


def _list(value: FacetValue, address: str, site: Site) -> ListPaper:
    return ListPaper(
        frame=frame_of(site),
        address=address,
        title=_("{group}: {count} profiler").format(group=value.title, count=value.counted),
        kind=_("Find en medarbejder"),
        headline=value.title,
        lead=_("{count} profiler, uden navn. Ring på {phone}, og sig nummeret: Det fører kun til os.").format(
            count=value.counted, phone=site.office.phone
        ),
        columns=(_("CV-nummer"), _("Hvad de kan"), _("Område"), _("Kan begynde")),
        rows=tuple(_rows(value)),
    )


def _rows(value: FacetValue) -> Iterator[Row]:
    for profile in sorted(value.profiles, key=lambda profile: profile.number):
        line = profile_line(profile)
        yield Row(
            number=line.number,
            title=line.title,
            occupation=line.occupation if line.occupation != line.title else None,
            skills=" · ".join(line.skills),
            area=words.area(profile.area),
            availability=line.availability or words.NOT_STATED,
        )
