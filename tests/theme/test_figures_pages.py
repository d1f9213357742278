"""Key figures, and what employers ask for."""

from __future__ import annotations

import re
from typing import Any

import pytest

from synlig.pages.figures import figures_pages
from tests.theme.invented import PHONE, edition, main_of, pages, profile, words_of

FIGURES = "om-os/noegletal/"
DEMAND = "for-virksomheder/efterlyst/"


def point(
    period: str, value: int, source: str = "Strategiplan 2023", date: str | None = None
) -> dict[str, Any]:
    return {"period": period, "value": value, "source": source, "date": date, "note": None}


def figure(*points: dict[str, Any]) -> dict[str, Any]:
    return {"key": "besoeg", "title": "Besøg", "unit": "besøg", "explanation": None, "points": points}


def asked(competence: str, number: int, *occupations: str, since: str = "2026-02") -> dict[str, Any]:
    row = {"competence": competence, "number": number, "occupations": occupations, "since": since}
    return row | {"feedback": None}


def test_the_newest_value_is_large_and_a_series_has_a_chart_and_a_table() -> None:
    series = figure(point("2022", 86), point("2023", 1158))

    shown = main_of(pages(figures_pages, edition(figures=[series]))[FIGURES])

    assert '<p class="figure-number">1.158</p>' in shown
    assert "<svg" in shown
    rows = re.findall(r'<th scope="row">(.*?)</th><td class="align-right">(.*?)</td>', shown)
    assert rows == [("2022", "86"), ("2023", "1.158")]


def test_a_single_value_has_neither_chart_nor_table() -> None:
    shown = main_of(pages(figures_pages, edition(figures=[figure(point("2022", 86))]))[FIGURES])

    assert '<p class="figure-number">86</p>' in shown
    assert "<svg" not in shown
    assert "<table" not in shown


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2022-12-01", "Opgjort 1. december 2022."),
        ("2019-01", "Opgjort januar 2019."),
        ("2023", "Opgjort 2023."),
        ("ved årets slutning", "Opgjort ved årets slutning."),
        (None, "Kilde: Strategiplan 2023."),
    ],
)
def test_a_source_is_dated_as_danes_write(date: str | None, said: str) -> None:
    shown = words_of(
        main_of(pages(figures_pages, edition(figures=[figure(point("2022", 86, date=date))]))[FIGURES])
    )

    assert said in shown


def test_a_source_of_two_values_is_named_once() -> None:
    series = figure(point("2021", 80), point("2022", 86), point("2023", 90, "Årsberetning"))

    shown = words_of(main_of(pages(figures_pages, edition(figures=[series]))[FIGURES]))

    assert "Kilde til 2021, 2022: Strategiplan 2023." in shown
    assert "Kilde til 2023: Årsberetning." in shown


def test_demand_stands_beside_those_who_can_and_the_most_wanted_first() -> None:
    wanted = [asked("Pedel", 2, "5153", since="2026-03"), asked("Svejser", 8, "7212", "7214")]

    shown = main_of(pages(figures_pages, edition(demand=wanted, profiles=[profile()]))[DEMAND])

    assert words_of(shown).index("Svejser") < words_of(shown).index("Pedel")
    assert "10 personer er der spurgt efter siden februar 2026" in words_of(shown)
    bars = re.findall(r'bar-(asked|found)".*?<rect width="([0-9.]+)"', shown)
    assert bars == [("asked", "100.0"), ("found", "12.5"), ("asked", "25.0"), ("found", "0.0")]
    assert re.findall(r'href="\.\./\.\./(find-en-medarbejder/\w+/)"', shown) == [
        "find-en-medarbejder/K7QX2M4PH/"
    ]


def test_where_nothing_is_asked_for_there_is_a_number_to_ring() -> None:
    shown = main_of(pages(figures_pages, edition())[DEMAND])

    assert PHONE in shown
    assert "<table" not in shown
