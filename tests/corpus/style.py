"""Authors' habits: how one puts sentences together, what one begins with, and how one spells."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import Any

from tests.corpus.text import Line, Piece, joined, plain, upper

MISHAP = 0.5
"""How often a word that somebody spells in a way of their own comes out so."""
OPENED = 0.35


def in_style(lines: list[Line], style: dict[str, Any], rng: random.Random, *, one_line: bool) -> Line:
    """The lines as one text of this author. A field of one line only shows the spelling."""
    lines = [_spelt(line, style, rng) for line in lines]
    if one_line:
        return joined(lines, " ")
    if style.get("caps"):
        at = rng.randrange(len(lines))
        lines[at] = upper(lines[at])
    if bullet := style.get("bullet"):
        lines = [(Piece(bullet), *line) for line in lines]
    if (openers := style.get("openers")) and rng.random() < OPENED:
        lines.insert(0, plain(rng.choice(openers)))
    if (closers := style.get("closers")) and rng.random() < OPENED:
        lines.append(plain(rng.choice(closers)))
    if quote := style.get("quote"):
        lines = [(Piece(quote), *line) for line in lines]
    return joined(lines, style["joiner"])


def _spelt(line: Line, style: dict[str, Any], rng: random.Random) -> Line:
    line = tuple(
        piece if piece.mark else replace(piece, text=_misspelt(piece.text, style, rng)) for piece in line
    )
    if style.get("ends") == "" and line[-1].mark is None:
        line = (*line[:-1], replace(line[-1], text=line[-1].text.removesuffix(".")))
    return tuple(piece for piece in line if piece.text)


def _misspelt(text: str, style: dict[str, Any], rng: random.Random) -> str:
    for word, wrong in style.get("mishaps", {}).items():
        if rng.random() < MISHAP:
            text = re.sub(rf"\b{re.escape(word)}\b", wrong, text)
    for word in style.get("drop", ()):
        if rng.random() < MISHAP:
            text = re.sub(rf"\b{re.escape(word)} ", "", text)
    return text
