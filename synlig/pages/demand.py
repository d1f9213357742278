"""What employers ask for, beside how many published profiles stand in the trade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import month_and_year, number
from synlig.edition import Demanded, Edition, Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.area_map import AreaMap, make_map
from synlig.pages.chart import Bar
from synlig.pages.facets import TRADE, facet_of, in_alphabet
from synlig.pages.page import Link, Page, Site
from synlig.pages.pair_chart import Panel, pair_chart

TRADE_DIGITS = 2
"""Digits of DISCO-08 that profiles are counted by. The gate may show a card's trade with fewer than four: a count by
four would be too small, and nobody could see by how much."""

FEWER = 4
"""The most that "færre end 5" can be, and the length of its bar: the same for all."""


@dataclass(frozen=True)
class Supply:
    """Published profiles that show a trade, or one beside it. Exact: the address lists them."""

    count: int
    trades: tuple[str, ...]
    address: str | None
    """The search that finds them; None where there is nobody."""
    wider: tuple[tuple[Link, int], ...]
    """The plain lists around them, and how many stand there."""


@dataclass(frozen=True)
class DemandLine:
    """What is asked for. `number` is None where it is 1 to 4; `month` is `since` to sort by (`"2026-11"`)."""

    competence: str
    occupations: tuple[str, ...]
    number: int | None
    since: str
    month: str
    feedback: str | None
    supply: Supply | None
    """None where the demand names no trade."""


@dataclass(frozen=True, kw_only=True)
class DemandPage(Page):
    """Virksomheder efterlyser."""

    template: ClassVar[str] = "demand.html"

    since: str | None
    """The first month anything was asked for."""
    rows: tuple[DemandLine, ...]
    """What most is asked for first; of what is too small to be counted, what has waited longest."""
    chart: Markup | None
    map: AreaMap

    @property
    def counted(self) -> tuple[int, ...]:
        """The numbers that are shown."""
        return tuple(row.number for row in self.rows if row.number is not None)

    @property
    def asked_for(self) -> str:
        """How many people in all that is counted; what is too small is in no sum, or it could be subtracted."""
        return number(sum(self.counted))

    @property
    def uncounted(self) -> int:
        return len(self.rows) - len(self.counted)


def demand_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """The one page."""
    supply = _Supplies(edition.profiles)
    asked = sorted(edition.demand.rows, key=_most_wanted_first)
    rows = tuple(_line(row, supply) for row in asked)
    yield DemandPage(
        site=site,
        address=addresses.DEMAND,
        title=_("Virksomheder efterlyser"),
        description=_(
            "Hvad virksomheder i Nordjylland har spurgt os om, og hvor mange profiler vi har i faggruppen."
        ),
        trail=(Link(_("For virksomheder"), addresses.EMPLOYERS),),
        since=month_and_year(min(row.since for row in asked)) if asked else None,
        rows=rows,
        chart=_chart(rows) if rows else None,
        map=make_map(edition.profiles),
    )


def _most_wanted_first(row: Demanded) -> tuple[int, str, str]:
    return -(row.number or 0), row.since, in_alphabet(row.competence)


class _Supplies:
    """Counts the published profiles of a trade."""

    def __init__(self, profiles: tuple[Profile, ...]) -> None:
        shown = [profile.occupation for profile in profiles if profile.occupation is not None]
        self._by_trade = Counter(code[:TRADE_DIGITS] for code in shown if len(code) >= TRADE_DIGITS)
        facet = facet_of(TRADE, profiles)
        self._around = {value.key: value for value in facet.values} if facet else {}

    def of(self, row: Demanded) -> Supply | None:
        trades = sorted({code[:TRADE_DIGITS] for code in row.occupations})
        if not trades:
            return None
        there = [trade for trade in trades if trade in self._by_trade]
        around = [self._around[key] for key in sorted({trade[0] for trade in trades}) if key in self._around]
        return Supply(
            count=sum(self._by_trade[trade] for trade in there),
            trades=tuple(words.occupation(trade) for trade in trades),
            address=addresses.search(TRADE, there) if there else None,
            wider=tuple((Link(value.title, value.address), value.count) for value in around),
        )


def _line(row: Demanded, supply: _Supplies) -> DemandLine:
    return DemandLine(
        competence=row.competence,
        occupations=tuple(dict.fromkeys(words.occupation(code) for code in row.occupations)),
        number=row.number,
        since=month_and_year(row.since),
        month=row.since,
        feedback=row.feedback,
        supply=supply.of(row),
    )


def _chart(rows: tuple[DemandLine, ...]) -> Markup:
    return pair_chart(
        id="efterlyst",
        title=_("Spurgt efter, og profiler i faggruppen"),
        description=". ".join(_spoken(row) for row in rows) + ".",
        labels=[row.competence for row in rows],
        left=Panel(_("Spurgt efter"), _("personer"), [_asked_bar(row) for row in rows]),
        right=Panel(_("I faggruppen"), _("profiler"), [_supply_bar(row) for row in rows]),
    )


def _asked_bar(row: DemandLine) -> Bar:
    if row.number is None:
        return Bar(row.competence, FEWER, _("under 5"), is_open=True)
    return Bar(row.competence, row.number, number(row.number), accent=True)


def _supply_bar(row: DemandLine) -> Bar:
    count = row.supply.count if row.supply else 0
    return Bar(row.competence, count, number(count) if row.supply else "–")


def _spoken(row: DemandLine) -> str:
    asked = number(row.number) if row.number is not None else _("færre end 5")
    found = number(row.supply.count) if row.supply else _("intet fag nævnt")
    return _("{competence}: spurgt efter {asked}, profiler {found}").format(
        competence=row.competence, asked=asked, found=found
    )
