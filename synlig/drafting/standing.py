"""How far minutes are by their own words: open to comments until a day, or approved on one."""

from __future__ import annotations

import re

from synlig.drafting.times import find_days, next_date
from synlig.drafting.understood import Meeting

_APPROVED = re.compile(
    r"^(?:(?:dette )?referat(?:et)? (?:er|blev) )?(?:godkendt|underskrevet)\b(?!.*\bfra\b)", re.IGNORECASE
)
"""Of these minutes, and not of the last ones (`Godkendt referat fra 3. maj`)."""
_FOR_COMMENT = re.compile(
    r"(?:bemærkning|kommentar|indsigelse|rettelse)\w*\b.*\b(?:senest|inden|frist|til og med)\b", re.IGNORECASE
)
_LONGEST = 160


def take_standing(text: str, meeting: Meeting) -> bool:
    """Whether a line says it: `Godkendt den 3. maj`, `Bemærkninger senest 10. maj`."""
    days = find_days(text)
    if not days or len(text) > _LONGEST:
        return False
    if _APPROVED.search(text):
        meeting.approved = next_date(days[-1], meeting.date)
    elif _FOR_COMMENT.search(text):
        meeting.comments_by = next_date(days[-1], meeting.date)
    else:
        return False
    return True
