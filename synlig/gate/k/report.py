"""The risk report in words: for a person at a terminal, and as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from synlig.gate.k.risk import Risk, RiskReport
from synlig.language import _, ngettext

FIELDS = {
    "occupation": "Fag",
    "area": "Område",
    "experience": "Erfaring",
    "education": "Uddannelse",
    "competences": "Kompetencer",
    "sectors": "Brancher",
    "languages": "Sprog",
    "leadership": "Ledelse",
    "work_forms": "Arbejdsform",
    "availability": "Til rådighed",
    "mobility": "Vil arbejde",
}
RUNGS = {
    "4": "fuldt",
    "3": "faggruppe",
    "2": "bredt fag",
    "1": "hovedgruppe",
    "fine": "fuldt",
    "wide": "bredt",
    "none": "ikke vist",
    "shown": "vist",
    "group": "ved gruppen",
    "wide_group": "ved gruppen over",
    "dropped": "ikke vist",
}
"""How finely a value is shown, in the order it is told."""


def as_json(report: RiskReport) -> str:
    """One object:

    - `policy`, `k`;
    - `before`, `card`, `codes`, `own`: each `profiles`, `classes`, `highest`, `average`, `at_risk` (0 to 1) and
      `uniques`; all but `own` are of the whole pool;
    - `held`: our own CV numbers, and `held_in_all` how many of the pool;
    - `generalised`: field to how finely it is shown to how many (`rung_name`; `shown` and `dropped` for details);
    - `alike`: our own CV numbers to how many show the same card.
    """
    told = {
        "policy": report.policy,
        "k": report.k,
        "before": asdict(report.before),
        "card": asdict(report.card),
        "codes": asdict(report.codes),
        "own": asdict(report.own),
        "held": list(report.held),
        "held_in_all": report.held_in_all,
        "generalised": {field: dict(counts) for field, counts in report.generalised.items()},
        "alike": dict(report.alike),
    }
    return json.dumps(told, indent=1)


def as_text(report: RiskReport) -> Iterator[str]:
    """The lines of the report, in Danish, aligned for a terminal."""
    shown = ngettext("{number} profil vises", "{number} profiler vises", report.card.profiles)
    yield _("Risiko for at blive genkendt i kataloget (regel: {policy}, k = {k})").format(
        policy=report.policy, k=report.k
    )
    yield ""
    yield _("{shown}, {held} holdes tilbage, fordi for få ligner.").format(
        shown=shown.format(number=report.card.profiles), held=report.held_in_all
    )
    if report.k == 1:
        yield _("Med k = 1 bliver intet gjort grovere. Det kan kun en demonstration, hvor alle er opfundne.")
    is_pool = report.own.profiles < report.card.profiles
    if is_pool:
        yield _("{own} af dem er foreningens egne; resten er andre netværks.").format(own=report.own.profiles)
    if not report.before.profiles:
        return
    yield ""
    yield from _table(
        [
            (
                _("Hvad man ved om en person"),
                _("kortet, urørt"),
                _("kortet, som vist"),
                _("alt, som vist"),
                *([_("egne, kortet som vist")] if is_pool else []),
            ),
            *_figures(report.before, report.card, report.codes, *([report.own] if is_pool else [])),
        ]
    )
    yield ""
    yield _("Så fint vises felterne")
    yield ""
    width = max(len(_(name)) for name in FIELDS.values())
    for field, counts in _ordered(report):
        yield f"  {_(FIELDS[field]).ljust(width)}   {', '.join(_rungs(counts.items()))}"
    yield ""
    yield _("Så mange har samme kort, personen selv talt med")
    yield ""
    yield from _table([(number, str(alike)) for number, alike in sorted(report.alike.items())])
    for number in report.held:
        yield f"  {number}  {_('holdes tilbage')}"


def _figures(*risks: Risk) -> Iterator[tuple[str, ...]]:
    yield _("Højeste risiko"), *(_percent(risk.highest) for risk in risks)
    yield _("Gennemsnitlig risiko"), *(_percent(risk.average) for risk in risks)
    yield _("Profiler, som færre end 5 deler"), *(_percent(risk.at_risk) for risk in risks)
    yield _("Profiler, som ingen andre ligner"), *(str(risk.uniques) for risk in risks)


def _ordered(report: RiskReport) -> Iterator[tuple[str, dict[str, int]]]:
    return ((field, dict(report.generalised[field])) for field in FIELDS if field in report.generalised)


def _rungs(counts: Iterable[tuple[str, int]]) -> Iterator[str]:
    order = list(RUNGS)
    for rung, number in sorted(counts, key=lambda item: order.index(item[0])):
        yield f"{_(RUNGS[rung])} {number}"


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %".replace(".", ",")


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The rows with their columns under each other: the first to the left, figures to the right."""
    columns = max(map(len, rows), default=0)
    widths = [max(len(row[n]) for row in rows) for n in range(columns)]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(widths[n]) for n, cell in enumerate(row) if n)]
        yield "  " + "   ".join(cells)
