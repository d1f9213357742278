"""Key figures as chart and table, and what employers ask for beside what the catalogue has."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import long_date, month_and_year, number
from synlig.edition import Demanded, Edition, KeyFigure
from synlig.language import _
from synlig.pages import words
from synlig.pages.chart import Bar, column_chart
from synlig.pages.page import Link, Page, Site


@dataclass(frozen=True)
class PointView:
    """One value in a figure's table."""

    period: str
    value: str
    source: str
    date: str | None
    note: str | None


@dataclass(frozen=True)
class SourceView:
    """Where some of a figure's values come from: `periods` is `"2019, 2022"`."""

    periods: str
    source: str
    date: str | None


@dataclass(frozen=True)
class FigureView:
    """One key figure: its newest value large, a chart where there are several, and the table."""

    anchor: str
    title: str
    unit: str
    explanation: str | None
    newest: PointView
    chart: Markup | None
    points: tuple[PointView, ...]

    @property
    def sources(self) -> tuple[SourceView, ...]:
        """The sources, each once."""
        periods: dict[tuple[str, str | None], list[str]] = {}
        for point in self.points:
            periods.setdefault((point.source, point.date), []).append(point.period)
        return tuple(SourceView(", ".join(found), source, date) for (source, date), found in periods.items())


@dataclass(frozen=True)
class DemandLine:
    """What is asked for, beside how many profiles have the trade. `supply` is exact: it counts published profiles."""

    competence: str
    occupations: tuple[str, ...]
    number: int
    since: str
    feedback: str | None
    supply: int
    profiles: tuple[Link, ...]
    """The published profiles with the trade, by number."""


@dataclass(frozen=True, kw_only=True)
class FiguresPage(Page):
    """All key figures."""

    template: ClassVar[str] = "figures.html"

    figures: tuple[FigureView, ...]


@dataclass(frozen=True, kw_only=True)
class DemandPage(Page):
    """Virksomheder efterlyser."""

    template: ClassVar[str] = "demand.html"

    since: str | None
    """The first month anything was asked for."""
    rows: tuple[DemandLine, ...]
    """What most is asked for first."""

    @property
    def asked_for(self) -> int:
        """How many people, in all."""
        return sum(row.number for row in self.rows)

    @property
    def greatest(self) -> int:
        """The greatest number on the page, of demand and supply: the length of a whole bar."""
        return max((max(row.number, row.supply) for row in self.rows), default=1)


def figures_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """The key figures and the demand."""
    yield FiguresPage(
        site=site,
        address=addresses.FIGURES,
        title=_("Nøgletal"),
        description=_("Foreningen i tal, med kilde og dato."),
        trail=(Link(_("Om os"), addresses.ABOUT),),
        figures=tuple(_figure(row) for row in edition.figures.rows),
    )
    yield DemandPage(
        site=site,
        address=addresses.DEMAND,
        title=_("Virksomheder efterlyser"),
        description=_(
            "Hvad virksomheder i Nordjylland har spurgt os om, og hvor mange profiler vi har i faget."
        ),
        trail=(Link(_("For virksomheder"), addresses.EMPLOYERS),),
        since=month_and_year(min(months)) if (months := [row.since for row in edition.demand.rows]) else None,
        rows=tuple(
            sorted((_demand(row, edition) for row in edition.demand.rows), key=lambda row: -row.number)
        ),
    )


def _figure(row: KeyFigure) -> FigureView:
    points = tuple(
        PointView(point.period, number(point.value), point.source, _when(point.date), point.note)
        for point in row.points
    )
    chart = None
    if len(row.points) > 1:
        chart = column_chart(
            id=f"tal-{addresses.slug(row.key)}",
            title=row.title,
            description=_("{title}, {unit}: {values}.").format(
                title=row.title,
                unit=row.unit,
                values=", ".join(f"{point.period} {point.value}" for point in points),
            ),
            unit=row.unit,
            bars=tuple(
                Bar(point.period, point.value, number(point.value), accent=point is row.points[-1])
                for point in row.points
            ),
        )
    return FigureView(
        addresses.slug(row.key), row.title, row.unit, row.explanation, points[-1], chart, points
    )


def _demand(row: Demanded, edition: Edition) -> DemandLine:
    numbers = sorted(profile.number for profile in edition.profiles if profile.occupation in row.occupations)
    return DemandLine(
        competence=row.competence,
        occupations=tuple(words.occupation(code) for code in row.occupations),
        number=row.number,
        since=month_and_year(row.since),
        feedback=row.feedback,
        supply=len(numbers),
        profiles=tuple(Link(number, addresses.profile(number)) for number in numbers),
    )


def _when(date: str | None) -> str | None:
    """`"2022-12-01"` and `"2019-01"` in Danish; a year, or what is said in words, as it stands."""
    if date is None:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        return long_date(datetime.date.fromisoformat(date))
    return month_and_year(date) if re.fullmatch(r"\d{4}-\d\d", date) else date
