"""Keeps Markdown from reading Danish dates and ordinals as lists.

`12. november 2026 mødtes vi` at the start of a line is item 12 of a list to Python-Markdown and to every
CommonMark editor. Here it stays text, and so do `1. maj`, `1. 5. 2026` and `2. aktører`; a real numbered list
begins at 1 and goes on counting.
"""

from __future__ import annotations

import re

from synlig.dates import month_number

_NUMBERED = re.compile(r"^( {0,3}|(?: {4})+)(\d{1,9})\.(\s+)(.*)$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_DAY_AND_MONTH = re.compile(r"^(?:\d{1,2}\.|([a-zæøåA-ZÆØÅ]+))")
_MARKS = re.compile(r"^\s*(?:[-*+]\s|>)")


def keep_ordinals(text: str) -> str:
    """The same Markdown with a backslash before each full stop that would make a list of what is none."""
    kept: list[str] = []
    fenced = False
    counted: dict[int, int] = {}
    for line in text.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        found = None if fenced else _NUMBERED.match(line)
        if found is None:
            if line.strip() and not line.startswith(" ") and not _continues(kept, line):
                counted.clear()
            kept.append(line)
            continue
        indent, number = len(found[1]) // 4, int(found[2])
        if _is_item(number, found[4], counted.get(indent, 0)):
            counted = {level: count for level, count in counted.items() if level < indent} | {indent: number}
            kept.append(line)
        else:
            kept.append(f"{found[1]}{found[2]}\\.{found[3]}{found[4]}")
    return "\n".join(kept)


def _is_item(number: int, rest: str, last: int) -> bool:
    """Whether a number continues a list, or begins one: then at 1 and not as a date."""
    if _is_date(rest):
        return False
    return number == last + 1


def _is_date(rest: str) -> bool:
    found = _DAY_AND_MONTH.match(rest)
    if found is None:
        return False
    return found[1] is None or month_number(found[1]) is not None


def _continues(before: list[str], line: str) -> bool:
    """Whether a line goes on with the paragraph above it (a wrapped list item), or is a mark inside the list."""
    return bool(before and before[-1].strip()) or bool(_MARKS.match(line))
