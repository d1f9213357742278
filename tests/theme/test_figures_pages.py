"""Key figures, with their charts, tables and sources."""

from __future__ import annotations

import re
from typing import Any

import pytest

from synlig.pages.figures import figures_pages
from tests.theme.invented import edition, main_of, pages, words_of

FIGURES = "om-os/noegletal/"


def point(
    period: str, value: int | None, source: str = "Strategiplan 2023", date: str | None = None
) -> dict[str, Any]:
    return {"period": period, "value": value, "source": source, "date": date, "note": None}


def figures(*points: dict[str, Any]) -> str:
    """What stands below the catalogue's part of the page."""
    made = pages(figures_pages, edition(figures=[figure(*points)]))
    return main_of(made[FIGURES]).partition('<div class="figures">')[2]


def figure(*points: dict[str, Any]) -> dict[str, Any]:
    return {"key": "besoeg", "title": "Besøg", "unit": "besøg", "explanation": None, "points": points}


def test_the_newest_value_is_large_and_a_series_has_a_chart_and_a_table() -> None:
    shown = figures(point("2022", 86), point("2023", 1158))

    assert '<p class="figure-number">1.158</p>' in shown
    assert "<svg" in shown
    rows = re.findall(r'<th scope="row">(.*?)</th><td class="align-right">(.*?)</td>', shown)
    assert rows == [("2022", "86"), ("2023", "1.158")]


def test_a_single_value_has_neither_chart_nor_table() -> None:
    shown = figures(point("2022", 86))

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
    shown = words_of(figures(point("2022", 86, date=date)))

    assert said in shown


def test_a_source_of_two_values_is_named_once() -> None:
    shown = words_of(figures(point("2021", 80), point("2022", 86), point("2023", 90, "Årsberetning")))

    assert "Kilde til 2021, 2022: Strategiplan 2023." in shown
    assert "Kilde til 2023: Årsberetning." in shown


@pytest.mark.parametrize(
    ("periods", "lefts", "why"),
    [
        (("2019", "2022"), ["21.07%", "82.58%"], "two years nobody counted lie between"),
        (("2008", "2023"), ["24.15%", "65.15%"], "fifteen years have no room"),
        (("januar 2019", "september 2019"), ["24.15%", "65.15%"], "no years"),
        (("2023", "2022"), ["24.15%", "65.15%"], "not in order"),
    ],
)
def test_a_column_stands_in_its_year(periods: tuple[str, ...], lefts: list[str], why: str) -> None:
    shown = figures(*(point(period, 10) for period in periods))

    assert re.findall(r'<rect class="[a-z ]+" x="(.*?)"', shown) == lefts, why


def test_a_value_too_small_to_be_told_is_neither_drawn_nor_written() -> None:
    shown = figures(point("2022", 86), point("2023", None))

    assert '<p class="figure-number">vises ikke</p>' in shown
    rows = re.findall(r'<th scope="row">(.*?)</th><td class="align-right">(.*?)</td>', shown)
    assert rows == [("2022", "86"), ("2023", "vises ikke")]
    assert re.findall(r'<rect [^>]* height="(.*?)"', shown)[1] == "0.00em"
    assert "besøg: 2022 86, 2023 vises ikke." in shown


def test_a_series_of_which_nothing_is_told_has_no_chart() -> None:
    assert "<svg" not in figures(point("2022", None), point("2023", None))
