"""Dates and times of day in the ways that Danes write them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from synlig.dates import WEEKDAYS, month_number

_MONTH = (
    r"(?P<month>jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = rf"(?:\b(?:{'|'.join(WEEKDAYS)}|man|tirs|ons|tors|fre|lør|søn)\b\.?,?\s*)?(?:\b(?:den|d)\b\.?\s*)?"
_YEAR = r"(?P<year>(?:19|20)\d\d|['’]?\d\d(?!\s?[\d.:–-]*\d))"
_ORDINALS = (
    "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte",
    "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende",
    "enogtyvende", "toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende", "syvogtyvende",
    "otteogtyvende", "niogtyvende", "tredivte", "enogtredivte",
)  # fmt: skip
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<![\d-])(?P<year>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
        rf"{_WEEKDAY}(?<!\w)(?P<d>{'|'.join(_ORDINALS)})\s+{_MONTH}(?:,?\s*{_YEAR})?",
        rf"{_WEEKDAY}(?<!\d)(?P<d>\d{{1,2}})\s?\.?\s*{_MONTH}(?:,?\s*-?\s*{_YEAR})?",
        rf"{_WEEKDAY}(?<![\d.,/-])(?P<d>\d{{1,2}})\s?/\s?(?P<m>\d{{1,2}})(?:\s?[-–/.]?\s?{_YEAR})?(?!\d)",
        rf"{_WEEKDAY}(?<![\d.,/-])(?P<d>\d{{1,2}})\s?(?P<part>[.-])\s?(?P<m>\d{{1,2}})\s?(?P=part)\s?{_YEAR}(?!\d)",
        rf"{_WEEKDAY}(?<![\d.,:/-])(?<!kl )(?<!kl. )(?P<d>\d\d)\.(?P<m>\d\d)\.(?!\d)",
    )
)
_IN_NAME = re.compile(
    r"(?<!\d)(?:(?P<year>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)|(?P<d2>[0-3]\d)(?P<m2>[01]\d)(?P<year2>20\d\d|\d\d))(?!\d)"
)
_LONE_YEAR = re.compile(r"(?<![\d/.-])20\d\d(?![\d])")
_CLOCK = r"(?:[01]?\d|2[0-4])(?:\s?[.:]\s?[0-5]\d)?"
_SPAN = re.compile(
    rf"(?:\bkl\.?\s*)?(?<![\d.,])({_CLOCK})\s*(?:-|–|—|\btil\b)\s*(?:ca\.?\s*)?(?:kl\.?\s*)?({_CLOCK})(?![\d%])",
    re.IGNORECASE,
)
_BEGAN_AND_ENDED = re.compile(
    rf"\bkl\.?\s*({_CLOCK})\b.{{0,60}}\bog slutted?e\s+kl\.?\s*({_CLOCK})", re.IGNORECASE
)
_START = re.compile(rf"\bkl\.?\s*({_CLOCK})(?!\d)|(?<![\d.,])([012]?\d[.:][0-5]\d)(?![\d.])", re.IGNORECASE)


@dataclass(frozen=True)
class Day:
    """A date in a text, from sign `start` up to `end`; `year` is None where none is written."""

    day: int
    month: int
    year: int | None
    start: int
    end: int

    def on(self, year: int | None) -> datetime.date | None:
        """The date, with a year where it has none of its own; None where there is no such day."""
        year = self.year or year
        if year is None:
            return None
        try:
            return datetime.date(year, self.month, self.day)
        except ValueError:
            return None


def find_days(text: str) -> list[Day]:
    """Every date in a text, in its order; none within another."""
    found: list[Day] = []
    for form in _FORMS:
        for match in form.finditer(text):
            day = _day(match)
            if day is not None and not any(
                match.start() < old.end and old.start < match.end() for old in found
            ):
                found.append(day)
    return sorted(found, key=lambda day: day.start)


def days_in_name(name: str) -> list[Day]:
    """Dates in the name of a file, also `031126` and `20261103`."""
    spaced = name.replace("_", " ")
    found = find_days(spaced)
    for match in _IN_NAME.finditer(spaced):
        parts = match.groupdict()
        year, month, day = (parts[key] or parts[f"{key}2"] for key in ("year", "m", "d"))
        made = Day(int(day), int(month), _full(year), *match.span())
        if made.on(None) is not None:
            found.append(made)
    return found


def find_year(text: str) -> int | None:
    """A year that stands alone, as in `PR-gruppen 2026 april`."""
    found = _LONE_YEAR.search(text.replace("_", " "))
    return int(found[0]) if found else None


def _day(match: re.Match[str]) -> Day | None:
    parts = match.groupdict()
    month = month_number(parts["month"][:3]) if parts.get("month") else int(parts["m"])
    said = parts["d"].casefold()
    number = int(said) if said.isdigit() else _ORDINALS.index(said) + 1
    day = Day(number, month or 0, _full(parts.get("year")), *match.span())
    return (
        day if day.on(2024) is not None or day.on(None) is not None else None
    )  # 2024 had a 29th of February


def _full(year: str | None) -> int | None:
    digits = (year or "").lstrip("'’")
    return None if not digits else int(digits) if len(digits) == 4 else 2000 + int(digits)


def find_times(text: str) -> tuple[datetime.time | None, datetime.time | None]:
    """When something begins and ends, as far as a text says it; dates in it are passed over."""
    bare = without(text, find_days(text))
    for span in (*_BEGAN_AND_ENDED.finditer(bare), *_SPAN.finditer(bare)):
        start, end = _time(span[1]), _time(span[2])
        if start is not None and end is not None and start < end:
            return start, end
    found = _START.search(bare)
    return (_time(found[1] or found[2]) if found else None), None


def without_times(text: str) -> str:
    """The text without its times of day."""
    return _START.sub(" ", _SPAN.sub(" ", text))


def without(text: str, days: list[Day]) -> str:
    """The text with spaces for its dates, so that places in it stay."""
    for day in days:
        text = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    return text


def _time(text: str) -> datetime.time | None:
    hour, _point, minute = re.sub(r"\s", "", text).replace(":", ".").partition(".")
    return datetime.time(int(hour), int(minute or 0)) if int(hour) < 24 else None


def one_time(text: str) -> datetime.time | None:
    """The last time of day that a text says, `kl.` or not."""
    since, until = find_times(text if "kl" in text.casefold() else f"kl. {text}")
    return until or since


def first_date(days: Iterable[Day], year: int | None) -> datetime.date | None:
    """The first of some days that is a date, with a year where it has none."""
    return next((date for day in days if (date := day.on(year)) is not None), None)


def next_date(day: Day, after: datetime.date | None) -> datetime.date | None:
    """The date of a day; where it has no year, the first such day after a date."""
    if day.year is not None or after is None:
        return day.on(None)
    this_year = day.on(after.year)
    return this_year if this_year is not None and this_year > after else day.on(after.year + 1)
