"""Lines as Markdown: lists as lists, tables as tables, a paragraph for each other line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from synlig.drafting.blocks import Line

BULLET = re.compile(r"^[•▪◦·*–-]\s+")
"""What people type before a line of a list."""


def as_markdown(lines: Iterable[Line]) -> str:
    """The text of some lines; a blank line between all but those of one list or table."""
    text, was = "", None
    for line in lines:
        shape = _shape(line)
        if was is not None:
            text += "\n" if shape and shape == was else "\n\n"
        text += _in_list(line) if shape == "-" else line.whole
        was = shape
    return text


def _shape(line: Line) -> str:
    """`|` in a table, `-` in a list, else nothing."""
    if line.text.startswith("|"):
        return "|"
    return "-" if line.depth >= 0 or BULLET.match(line.text) else ""


def _in_list(line: Line) -> str:
    is_numbered = re.fullmatch(r"\d+\.", line.number) is not None
    mark = line.number if is_numbered else "-"
    text = line.text if is_numbered or not line.number else line.whole
    return f"{'    ' * max(line.depth, 0)}{mark} {BULLET.sub('', text, count=1)}"
