"""The drawings that come on page after page: the same woven pattern stands wherever a profile is listed."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

_PATH = re.compile(r' d="([^"]{40,})"')
_LINES = re.compile(r"(?:[MHVZmhvz .,-]++|[0-9]{1,3}+(?![0-9])){40,}")
"""The lines of an SVG drawing. No number in it is longer than three digits, so it holds no digest, CPR number or phone
number in one piece; in any other way it may hide a value, and so it is searched until nothing was found in it."""


def without_drawings(source: str, known: AbstractSet[str]) -> tuple[str, set[str]]:
    """The source without the drawings that are known, and the other drawings in it."""
    if ' d="' not in source:
        return source, set()
    others: set[str] = set()

    def keep(match: re.Match[str]) -> str:
        if match[1] in known:
            return ' d=""'
        if _LINES.fullmatch(match[1]):
            others.add(match[1])
        return match[0]

    return _PATH.sub(keep, source), others
