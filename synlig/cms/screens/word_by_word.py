"""Two texts as one, word by word, with what came and what went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from re import findall

from synlig.cms.comparing import blocks

SMALL = 3
"""Letters of words that are too small to stand alone between two changes."""


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


def changed(before: str, after: str) -> list[Piece]:
    """As `compared`, for whoever reads it closely: a small word alone between two changes goes with them."""
    found = list(compared(before, after))
    lost = {place for place in range(1, len(found) - 1) if _is_lost(found[place - 1 : place + 2])}
    told = [(piece.how != "same" or place in lost, piece) for place, piece in enumerate(found)]
    made: list[Piece] = []
    for is_changed, group in groupby(told, key=itemgetter(0)):
        pieces = [piece for _is_changed, piece in group]
        for how, other in (("del", "ins"), ("ins", "del")) if is_changed else (("same", ""),):
            words = "".join(piece.words for piece in pieces if piece.how != other)
            made += [Piece(how, words)] if words else []
    return made


def _is_lost(found: Sequence[Piece]) -> bool:
    words = findall(r"[^\W_]+", found[1].words)
    is_between = found[0].how != "same" and found[2].how != "same"
    return is_between and "\n" not in found[1].words and len("".join(words)) <= SMALL


def sides_of(yours: str, theirs: str) -> tuple[list[Piece], list[Piece]]:
    """Each of two texts by itself, with what the other has otherwise marked."""
    found = changed(yours, theirs)
    return [each for each in found if each.how != "ins"], [each for each in found if each.how != "del"]


def _words(lines: Iterable[str]) -> list[str]:
    return findall(r"\{person:[^{}\n]*\}|\s+|[^\W_]+|.", "".join(lines))
