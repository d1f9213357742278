"""Values become codes that anybody may see: of a public classification, or bands of it."""

from __future__ import annotations

from synlig.classifications import Classification
from synlig.edition import PublicCode


def code(known: Classification, value: str) -> PublicCode:
    """The code, which the classification must have; anything else is a mistake of ours and raises `KeyError`."""
    return PublicCode(known[value].code)


def months_between(since: str, until: str) -> int:
    """Whole months from one `"2019"` or `"2019-03"` to another; a bare year counts from its January."""
    return max(0, _months(until) - _months(since))


def years_band(scale: Classification, months: int, upper: tuple[int, ...]) -> PublicCode:
    """The step of a scale that `months` falls in; `upper` are the years at which the next step begins."""
    steps = tuple(scale)
    reached = sum(months >= 12 * years for years in upper)
    return PublicCode(steps[reached].code)


def _months(moment: str) -> int:
    year, _dash, month = moment.partition("-")
    return int(year) * 12 + (int(month) - 1 if month else 0)
