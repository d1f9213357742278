"""What two texts have in common, found in a time that no text can make long.

difflib takes time in the square of what is alike, and more where everything is. So what stands alike at both ends is
not compared, and of what is left only so much: the rest counts as all gone and all new.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias, TypeVar

MOST = 1_000_000
"""Pairs, of a piece of one text and a piece of the other, that are looked at: a fifth of a second."""

Piece = TypeVar("Piece", bound=Hashable)
Opcode: TypeAlias = tuple[bool, int, int, int, int]
"""Whether the two are the same there, and from where up to where: in the old one, in the new one."""
Block: TypeAlias = tuple[bool, Sequence[str], Sequence[str]]
"""Whether the two are the same there, and the pieces of each."""


def opcodes(old: Sequence[Piece], new: Sequence[Piece], most: int = MOST) -> Iterator[Opcode]:
    """Stretch by stretch, in order; together they are both sequences."""
    head, tail = ends(old, new)
    old_end, new_end = len(old) - tail, len(new) - tail
    if head:
        yield True, 0, head, 0, head
    if (old_end - head) * (new_end - head) > most:
        yield False, head, old_end, head, new_end
    else:
        matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=False)
        for kind, start, end, new_start, new_stop in matcher.get_opcodes():
            yield kind == "equal", head + start, head + end, head + new_start, head + new_stop
    if tail:
        yield True, old_end, len(old), new_end, len(new)


def ends(old: Sequence[Piece], new: Sequence[Piece]) -> tuple[int, int]:
    """How many pieces the two have in common at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    rest = shorter - head
    return head, next((place for place in range(rest) if old[-1 - place] != new[-1 - place]), rest)


def blocks(
    before: Sequence[str], after: Sequence[str], words: Callable[[Sequence[str]], Sequence[str]]
) -> Iterator[Block]:
    """Lines against lines, and where they differ, `words` of them against words."""
    left = MOST
    for is_same, start, end, new_start, new_end in opcodes(before, after):
        old, new = words(before[start:end]), words(after[new_start:new_end])
        if is_same:
            yield True, old, new
            continue
        for same, begin, stop, new_begin, new_stop in opcodes(old, new, left):
            yield same, old[begin:stop], new[new_begin:new_stop]
        left -= min(left, len(old) * len(new))
