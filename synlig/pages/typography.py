"""Danish typography: what a typewriter wrote becomes what a book shows, and no word changes.

Source: Retskrivningsordbogen (Dansk Sprognævn), §§ 58-59 on quotation marks, §§ 57 and 60 on dashes. Of the quotation
marks it allows, the site's texts have ” and ”; » and « stay where somebody wrote them.
"""

from __future__ import annotations

import re

from synlig.dates import MONTHS

_STRAIGHT = str.maketrans({"“": "”", "„": "”", "'": "’", "‘": "’"})
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_DASH = re.compile(r"(?<=\s)-{1,3}(?=\s)|(?<=\w)-{2,3}(?=\w)")
_RANGE = re.compile(
    r"(?<![\w.,:/@+§–-])(?<!\d )(kl\. )?(\d{1,2}(?:[.:]\d\d)?|\d{4})-(\d{1,2}(?:[.:]\d\d)?|\d{4})"
    r"(?![\w/@+–-]|[.,:]\d| \d)"
)
_MONTH = "|".join(MONTHS)
_UNIT = r"%|‰|°C|kr\b|mio\.|mia\.|kg\b|km\b|cm\b|mm\b|m²|MB\b|GB\b"
_HELD_TOGETHER = re.compile(
    rf"(?:(?<![\w.])(?:kl\.|nr\.|stk\.|d\.|ca\.)|§) (?=\d)"
    rf"|(?<=\d) (?={_UNIT})"
    rf"|(?<!\d)(?:\d|\d\d)\. (?=(?:{_MONTH})\b)",
)
_YEARS = range(1800, 2100)
_SPACE = "\u00a0"


def set_danish(text: str, is_open: bool = False) -> tuple[str, bool]:
    """The text as a book would show it. `is_open`: whether a quotation has begun before it; told again after it."""
    text, is_open = _quote(text, is_open)
    text = _ELLIPSIS.sub("…", text.translate(_STRAIGHT))
    text = _RANGE.sub(_range, _DASH.sub("–", text))
    return _HELD_TOGETHER.sub(lambda found: found[0][:-1] + _SPACE, text), is_open


def _quote(text: str, is_open: bool) -> tuple[str, bool]:
    """Both marks are alike. One after a digit that ends nothing says inches."""
    first, *pieces = text.split('"')
    made = first
    for piece in pieces:
        is_inches = not is_open and made[-1:].isdigit()
        made += ('"' if is_inches else "”") + piece
        is_open = is_open if is_inches else not is_open
    return made, is_open


def _range(found: re.Match[str]) -> str:
    """`10–12`, where it is one: not a code, a phone number, a result or a month such as 2026-11."""
    hours, first, last = found.groups()
    return f"{hours or ''}{first}–{last}" if hours or _is_range(first, last) else found[0]


def _is_range(first: str, last: str) -> bool:
    if len(first) == 4 and first.isdigit():
        return len(last) == 4 and last.isdigit() and int(first) < int(last) and int(first) in _YEARS
    if (first.startswith("0") or last.startswith("0")) and first.isdigit():
        return False
    return float(first.replace(":", ".")) < float(last.replace(":", "."))
