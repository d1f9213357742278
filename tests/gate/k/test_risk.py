"""The risk report: ARX's figures, and how it is told."""

from __future__ import annotations

import json

import pytest

from synlig.edition import Profile
from synlig.gate.k import Policy, RiskReport, as_json, as_text, assess, guard_profiles
from synlig.gate.k.ladders import Card
from synlig.gate.k.risk import Risk, measure
from tests.gate.k.cards_given import profile

POOL = [
    *(profile(n, Card("4311", "NJ-AAL", "25_up", "G3")) for n in range(6)),
    profile(6, Card("0110", "04", "under_5", "G5")),
]


def report(pool: list[Profile] = POOL, policy: Policy = "informed", k: int = 6) -> RiskReport:
    return assess(pool, guard_profiles(pool, policy, k), policy, k)


@pytest.mark.parametrize(
    ("known", "risk"),
    [
        pytest.param("", Risk(0, 0, 0, 0, 0, 0), id="nobody"),
        pytest.param("a", Risk(1, 1, 1, 1, 1, 1), id="one alone"),
        pytest.param("aaaa", Risk(4, 1, 0.25, 0.25, 1, 0), id="four are at risk"),
        pytest.param("aaaaa", Risk(5, 1, 0.2, 0.2, 0, 0), id="five are not: 0.2 is not above 0.2"),
        pytest.param("aaaaab", Risk(6, 2, 1, 2 / 6, 1 / 6, 1), id="the average is classes by profiles"),
    ],
)
def test_risk_is_counted_as_arx_does(known: str, risk: Risk) -> None:
    assert measure(known) == risk


def test_the_report_compares_before_and_after() -> None:
    told = report()

    assert (told.before.uniques, told.card.uniques) == (1, 0)
    assert told.held == ("0000-0006-0",)
    assert told.alike == {f"0000-000{n}-0": 6 for n in range(6)}


def test_what_is_known_beyond_the_card_counts_too() -> None:
    pool = [profile(n, sectors=("A", "B", "C", "D", "E", "F")[n : n + 1]) for n in range(6)]

    told = report(pool)

    assert (told.card.uniques, told.codes.uniques) == (0, 6)


def test_the_report_is_told_in_danish_with_its_figures_under_each_other() -> None:
    lines = list(as_text(report()))

    assert lines[:3] == [
        "Risiko for at blive genkendt i kataloget (regel: informed, k = 6)",
        "",
        "6 profiler vises, 1 holdes tilbage, fordi for få ligner.",
    ]
    figures = lines[4:9]
    assert figures[1].split("  ")[1] == "Højeste risiko"
    assert figures[1].endswith("16,7 %")
    assert len({len(line) for line in figures}) == 1
    assert "  Fag            fuldt 6" in lines
    assert lines[-1] == "  0000-0006-0  holdes tilbage"


def test_a_demonstration_that_shows_everybody_says_so() -> None:
    assert any("Med k = 1 bliver intet gjort grovere" in line for line in as_text(report(k=1)))


def test_an_empty_catalogue_has_a_short_report() -> None:
    assert len(list(as_text(report([])))) == 3


def test_the_json_has_the_documented_shape() -> None:
    told = json.loads(as_json(report()))

    assert list(told) == [
        "policy",
        "k",
        "before",
        "card",
        "codes",
        "own",
        "held",
        "held_in_all",
        "generalised",
        "alike",
    ]
    assert told["card"] == {
        "profiles": 6,
        "classes": 1,
        "highest": pytest.approx(1 / 6),
        "average": pytest.approx(1 / 6),
        "at_risk": 0.0,
        "uniques": 0,
    }
    assert told["generalised"]["occupation"] == {"4": 6}
