"""Two texts as one, word by word, with what came and what went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import findall

from synlig.cms.comparing import blocks


@dataclass(frozen=True)
class Piece:
    """Words that stand in both texts, or that came or went: `"same"`, `"ins"` or `"del"`."""

    how: str
    words: str


def compared(before: str, after: str) -> Iterator[Piece]:
    """The two texts as one, word by word, with what came and what went marked."""
    for is_same, old, new in blocks(
        before.splitlines(keepends=True), after.splitlines(keepends=True), _words
    ):
        if is_same:
            yield Piece("same", "".join(old))
            continue
        if old:
            yield Piece("del", "".join(old))
        if new:
            yield Piece("ins", "".join(new))


def _words(lines: Iterable[str]) -> list[str]:
    return findall(r"\{person:[^{}\n]*\}|\s+|[^\W_]+|.", "".join(lines))
