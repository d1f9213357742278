"""Dates and numbers as Danes write them."""

import datetime

import pytest

from synlig.dates import (
    danish_moment,
    date_with_weekday,
    is_skipped,
    long_date,
    month_and_year,
    month_number,
    number,
    time_of_day,
)


def test_a_date_is_written_out() -> None:
    assert long_date(datetime.date(2026, 5, 1)) == "1. maj 2026"
    assert date_with_weekday(datetime.date(2026, 11, 22)) == "søndag den 22. november 2026"
    assert month_and_year("2026-09") == "september 2026"
    assert time_of_day(datetime.time(9, 5)) == "9.05"


@pytest.mark.parametrize(
    ("value", "text"), [(3056, "3.056"), (12, "12"), (213000, "213.000"), (21.6, "21,6"), (1234.5, "1.234,5")]
)
def test_a_number_has_a_point_for_thousands_and_a_comma_for_decimals(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("november", 11),
        ("Nov", 11),
        ("nov.", 11),
        ("sept", 9),
        ("maj", 5),
        ("ma", None),
        ("aktører", None),
        ("juleaften", None),
    ],
)
def test_a_month_is_known_by_its_word(word: str, month: int | None) -> None:
    assert month_number(word) == month


@pytest.mark.parametrize(
    ("date", "hour", "skipped"),
    [
        ("2027-03-28", 1, False),
        ("2027-03-28", 2, True),  # clocks go from 2 to 3
        ("2027-03-28", 3, False),
        ("2027-03-27", 2, False),
        ("2027-10-31", 2, False),  # comes twice
    ],
)
def test_an_hour_in_march_is_on_no_danish_clock(date: str, hour: int, skipped: bool) -> None:
    day = datetime.date.fromisoformat(date)

    assert is_skipped(day, datetime.time(hour)) is skipped
    assert is_skipped(day, datetime.time(hour, 59)) is skipped


def test_the_hour_that_comes_twice_is_the_first() -> None:
    moment = danish_moment(datetime.date(2027, 10, 31), datetime.time(2, 30))

    assert moment.isoformat() == "2027-10-31T02:30:00+02:00"
