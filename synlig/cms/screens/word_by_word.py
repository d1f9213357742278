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


def sides_of(yours: str, theirs: str) -> tuple[list[Piece], list[Piece]]:
    """Each of two texts by itself, with what the other has otherwise marked; a space between two marks is marked."""
    return list(_side(yours, theirs, "del")), list(_side(yours, theirs, "ins"))


def _side(yours: str, theirs: str, mark: str) -> Iterator[Piece]:
    found = [piece for piece in compared(yours, theirs) if piece.how in ("same", mark)]
    for place, piece in enumerate(found):
        is_between = 0 < place < len(found) - 1 and not piece.words.strip()
        yield Piece(mark, piece.words) if is_between else piece


def _words(lines: Iterable[str]) -> list[str]:
    return findall(r"\s+|[^\W_]+|.", "".join(lines))
