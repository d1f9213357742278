"""Whether the first digits of a number are a date of birth."""

from __future__ import annotations

import datetime


def is_birth_date(digits: str) -> bool:
    """Whether the first six of ten digits are a date. The century is in the seventh digit (CPR-kontoret): try both."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    return any(_exists(century + year, month, day) for century in (1900, 2000))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
