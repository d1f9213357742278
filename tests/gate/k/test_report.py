"""The risk report as it is read: the whole of it, line by line, and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from synlig.gate.k.report import as_json, as_text
from synlig.gate.k.risk import Risk, RiskReport

REPORT = RiskReport(
    policy="strict",
    k=6,
    before=Risk(profiles=20, classes=9, highest=1.0, average=0.45, at_risk=0.75, uniques=3),
    card=Risk(profiles=18, classes=2, highest=1 / 6, average=1 / 9, at_risk=0.0, uniques=0),
    codes=Risk(profiles=18, classes=4, highest=0.5, average=0.2, at_risk=0.125, uniques=2),
    own=Risk(profiles=12, classes=1, highest=1 / 12, average=1 / 12, at_risk=0.0, uniques=0),
    held=("ZZZZ-ZZZZ-8", "YYYY-YYYY-Y"),
    held_in_all=2,
    generalised={
        "mobility": {"shown": 3, "dropped": 15},
        "occupation": {"none": 1, "1": 2, "3": 5, "2": 4, "4": 6},
        "area": {"wide": 8, "none": 4, "fine": 6},
    },
    alike={"K7QX-2M4P-H": 12, "AAAA-AAAA-F": 6},
)


POOLED = """\
Risiko for at blive genkendt i kataloget (regel: strict, k = 6)

18 profiler vises, 2 holdes tilbage, fordi for få ligner.
12 af dem er foreningens egne; resten er andre netværks.

  Hvad man ved om en person          kortet, urørt   kortet, som vist   alt, som vist   egne, kortet som vist
  Højeste risiko                           100,0 %             16,7 %          50,0 %                   8,3 %
  Gennemsnitlig risiko                      45,0 %             11,1 %          20,0 %                   8,3 %
  Profiler, som færre end 5 deler           75,0 %              0,0 %          12,5 %                   0,0 %
  Profiler, som ingen andre ligner               3                  0               2                       0

Så fint vises felterne

  Fag            fuldt 6, faggruppe 5, bredt fag 4, hovedgruppe 2, ikke vist 1
  Område         fuldt 6, bredt 8, ikke vist 4
  Vil arbejde    vist 3, ikke vist 15

Så mange har samme kort, personen selv talt med

  AAAA-AAAA-F    6
  K7QX-2M4P-H   12
  ZZZZ-ZZZZ-8  holdes tilbage
  YYYY-YYYY-Y  holdes tilbage
"""


def test_the_report_of_a_pool() -> None:
    assert list(as_text(REPORT)) == POOLED.splitlines()


def test_the_report_of_an_association_alone_has_no_column_of_its_own() -> None:
    lines = list(as_text(replace(REPORT, own=REPORT.card, held=())))

    assert not any("egne" in line for line in lines)
    table = POOLED.splitlines()[5:10]
    assert lines[4:9] == [line[: table[0].index("egne")].rstrip() for line in table]
    assert lines[-1] == "  K7QX-2M4P-H   12"


@pytest.mark.parametrize(
    ("profiles", "line"),
    [
        (1, "1 profil vises, 2 holdes tilbage, fordi for få ligner."),
        (0, "0 profiler vises, 2 holdes tilbage, fordi for få ligner."),
    ],
)
def test_one_is_told_as_one(profiles: int, line: str) -> None:
    card = replace(REPORT.card, profiles=profiles)

    assert line in list(as_text(replace(REPORT, card=card, own=card)))


def test_a_demonstration_with_k_of_one_says_that_nothing_is_guarded() -> None:
    lines = list(as_text(replace(REPORT, k=1)))

    assert lines[3] == (
        "Med k = 1 bliver intet gjort grovere. Det kan kun en demonstration, hvor alle er opfundne."
    )
    assert lines[3] not in list(as_text(replace(REPORT, k=2)))


def test_where_there_is_nobody_there_are_no_figures() -> None:
    nobody = Risk(0, 0, 0.0, 0.0, 0.0, 0)
    empty = RiskReport("informed", 6, nobody, nobody, nobody, nobody, (), 0, {}, {})

    assert list(as_text(empty)) == [
        "Risiko for at blive genkendt i kataloget (regel: informed, k = 6)",
        "",
        "0 profiler vises, 0 holdes tilbage, fordi for få ligner.",
    ]


def test_all_held_are_still_told() -> None:
    nobody = Risk(0, 0, 0.0, 0.0, 0.0, 0)
    held = replace(REPORT, card=nobody, codes=nobody, own=nobody, alike={}, generalised={})

    assert list(as_text(held))[-2:] == ["  ZZZZ-ZZZZ-8  holdes tilbage", "  YYYY-YYYY-Y  holdes tilbage"]


def test_the_report_for_programs() -> None:
    told = as_json(REPORT)

    assert told.startswith('{\n "policy": "strict",\n "k": 6,\n "before": {\n  "profiles": 20,')
    assert json.loads(told) == {
        "policy": "strict",
        "k": 6,
        "before": {
            "profiles": 20, "classes": 9, "highest": 1.0, "average": 0.45, "at_risk": 0.75, "uniques": 3,
        },
        "card": {
            "profiles": 18, "classes": 2, "highest": 1 / 6, "average": 1 / 9, "at_risk": 0.0, "uniques": 0,
        },
        "codes": {
            "profiles": 18, "classes": 4, "highest": 0.5, "average": 0.2, "at_risk": 0.125, "uniques": 2,
        },
        "own": {
            "profiles": 12, "classes": 1, "highest": 1 / 12, "average": 1 / 12, "at_risk": 0.0, "uniques": 0,
        },
        "held": ["ZZZZ-ZZZZ-8", "YYYY-YYYY-Y"],
        "held_in_all": 2,
        "generalised": REPORT.generalised,
        "alike": REPORT.alike,
    }  # fmt: skip
