"""Key figures, each with its chart, its table and its sources; and where in Nordjylland the profiles are."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import long_date, month_and_year, number
from synlig.edition import Edition, FigureValue, KeyFigure
from synlig.language import _
from synlig.pages.area_map import AreaMap, make_map
from synlig.pages.chart import Bar, column_chart
from synlig.pages.page import Link, Page, Site

MOST_YEARS = 8
"""A longer axis has no room for its names on a phone; then the columns stand one beside the other."""


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


@dataclass(frozen=True, kw_only=True)
class FiguresPage(Page):
    """All key figures."""

    template: ClassVar[str] = "figures.html"

    figures: tuple[FigureView, ...]
    map: AreaMap
    competences: str
    """The address of what they can, by occupation and sector."""


def figures_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """The one page."""
    yield FiguresPage(
        site=site,
        address=addresses.FIGURES,
        title=_("Nøgletal"),
        description=_("Foreningen i tal, med kilde og dato."),
        trail=(Link(_("Om os"), addresses.ABOUT),),
        figures=tuple(_figure(row) for row in edition.figures.rows),
        map=make_map(edition.profiles),
        competences=addresses.COMPETENCE_FIGURES,
    )


def _figure(row: KeyFigure) -> FigureView:
    points = tuple(
        PointView(point.period, _value(point), point.source, _when(point.date), point.note)
        for point in row.points
    )
    return FigureView(
        addresses.slug(row.key), row.title, row.unit, row.explanation, points[-1], _chart(row), points
    )


def _chart(row: KeyFigure) -> Markup | None:
    if len(row.points) < 2 or all(point.value is None for point in row.points):
        return None
    return column_chart(
        id=f"tal-{addresses.slug(row.key)}",
        title=row.title,
        description=_("{title}, {unit}: {values}.").format(
            title=row.title,
            unit=row.unit,
            values=", ".join(f"{point.period} {_value(point)}" for point in row.points),
        ),
        unit=row.unit,
        bars=tuple(
            Bar(
                point.period,
                point.value or 0,
                "–" if point.value is None else number(point.value),
                accent=point is row.points[-1],
            )
            for point in row.points
        ),
        slots=_years(row),
    )


def _years(row: KeyFigure) -> tuple[int, ...]:
    """Where each column stands, so that a year nobody counted leaves its place empty; else one beside the other."""
    periods = [point.period for point in row.points]
    side_by_side = tuple(range(len(periods)))
    if not all(re.fullmatch(r"\d{4}", period) for period in periods):
        return side_by_side
    years = [int(period) for period in periods]
    in_order = all(one < next for one, next in pairwise(years))
    if not in_order or years[-1] - years[0] >= MOST_YEARS:
        return side_by_side
    return tuple(year - years[0] for year in years)


def _value(point: FigureValue) -> str:
    return _("vises ikke") if point.value is None else number(point.value)


def _when(date: str | None) -> str | None:
    """`"2022-12-01"` and `"2019-01"` in Danish; a year, or what is said in words, as it stands."""
    if date is None:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        return long_date(datetime.date.fromisoformat(date))
    return month_and_year(date) if re.fullmatch(r"\d{4}-\d\d", date) else date
