"""Dates and numbers as Danes write them. Pure: no clock and no locale."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def danish_moment(date: datetime.date, time: datetime.time) -> datetime.datetime:
    """The moment at which Danish clocks show `time`; the first, in the hour that comes twice in October."""
    return datetime.datetime.combine(date, time, COPENHAGEN)


def is_skipped(date: datetime.date, time: datetime.time) -> bool:
    """Whether no Danish clock shows `time` that day: it lies in the hour that is left out in March."""
    shown = danish_moment(date, time).astimezone(datetime.UTC).astimezone(COPENHAGEN)
    return shown.time() != time


def month_number(word: str) -> int | None:
    """1 to 12 for a Danish month or its first three letters (`"nov"`), else None."""
    word = word.casefold().rstrip(".")
    for number, name in enumerate(MONTHS, start=1):
        if word == name or (len(word) >= 3 and word == name[:3]) or (word == "sept" and number == 9):
            return number
    return None


def long_date(date: datetime.date) -> str:
    """`22. november 2026`"""
    return f"{date.day}. {MONTHS[date.month - 1]} {date.year}"


def date_with_weekday(date: datetime.date) -> str:
    """`søndag den 22. november 2026`"""
    return f"{WEEKDAYS[date.weekday()]} den {long_date(date)}"


def month_and_year(month: str) -> str:
    """`november 2026` from `"2026-11"`."""
    year, number = month.split("-")
    return f"{MONTHS[int(number) - 1]} {year}"


def time_of_day(time: datetime.time) -> str:
    """`13.30`"""
    return f"{time.hour}.{time.minute:02}"


def number(value: int | float) -> str:
    """`3.056` and `21,6`: a point between thousands, a comma before decimals."""
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"
    return text.translate(str.maketrans(",.", ".,"))
