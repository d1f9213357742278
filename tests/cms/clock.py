"""A clock that stands still until a test moves it."""

from __future__ import annotations

import datetime

BEGIN = datetime.datetime(2026, 11, 23, 9, 0, tzinfo=datetime.UTC)


class Clock:
    def __init__(self) -> None:
        self.time = BEGIN

    def __call__(self) -> datetime.datetime:
        return self.time

    def move(self, **by: float) -> None:
        """`move(minutes=5)`"""
        self.time += datetime.timedelta(**by)
