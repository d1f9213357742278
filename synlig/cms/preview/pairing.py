"""Which block of one page has become which of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from synlig.cms.comparing import MOST, Opcode, ends, opcodes
from synlig.cms.preview.html_tree import Block, Node, Word, words_in

ALIKE = 0.4
"""So much must two blocks have in common, of 1, to be one that was written about; else one went and another came."""
Pair: TypeAlias = tuple[Node | None, Node | None]
"""A block as it was and as it is; None where there was or is none."""
_CELLS = {"td", "th"}


@dataclass
class Budget:
    """How many looks at a word are left: the longest page has to come to an end."""

    left: int = MOST

    def take(self, looks: int) -> bool:
        """Whether there are so many; they are then taken."""
        if is_enough := looks <= self.left:
            self.left -= looks
        return is_enough


def pairs(old: Sequence[Node], new: Sequence[Node], budget: Budget) -> Iterator[Pair]:
    """Each block of both, in order.

    Of all ways to pair those that are alike it is the one that keeps most words; where that would take too long, only
    what is the very same is paired.
    """
    head, tail = ends(old, new)
    end, new_end = len(old) - tail, len(new) - tail
    yield from zip(old[:head], new[:head], strict=True)
    yield from _between(old[head:end], new[head:new_end], budget)
    yield from zip(old[end:], new[new_end:], strict=True)


def _between(old: Sequence[Node], new: Sequence[Node], budget: Budget) -> Iterator[Pair]:
    if _names(old) == _names(new) and (len(old) == 1 or set(_names(old)) <= _CELLS):
        yield from zip(old, new, strict=True)  # a row keeps its columns
        return
    looks = sum(1 + sum(1 for _word in words_in(node)) for node in old) * len(new)
    found = _alike(old, new) if budget.take(looks) else _same(old, new, budget)
    at = new_at = 0
    for one, other in found:
        yield from _left_over(old[at:one], new[new_at:other])
        yield old[one], new[other]
        at, new_at = one + 1, other + 1
    yield from _left_over(old[at:], new[new_at:])


def likeness(old: Node, new: Node) -> float:
    """What two blocks have in common, from 0 to 1, by their words."""
    first, second = _counted(old), _counted(new)
    number = first.total() + second.total()
    return 2 * _in_both(first, second) / number if number else 1.0


def _counted(node: Node) -> Counter[str]:
    """The words of a block, and its pictures; stops and commas say nothing of what it is about."""
    return Counter(word.said for word in words_in(node) if word.said[:1].isalnum() or len(word.said) > 1)


def _in_both(old: Counter[str], new: Counter[str]) -> int:
    return sum(min(times, new[word]) for word, times in old.items())


def _names(nodes: Sequence[Node]) -> list[str]:
    return [node.name if isinstance(node, Block) else "" for node in nodes]


def _alike(old: Sequence[Node], new: Sequence[Node]) -> Iterator[tuple[int, int]]:
    """The places of blocks that are alike, in order."""
    kept = _kept(old, new)
    best = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for one in reversed(range(len(old))):
        for other in reversed(range(len(new))):
            together = kept.get((one, other), 0) and kept[one, other] + best[one + 1][other + 1]
            best[one][other] = max(best[one + 1][other], best[one][other + 1], together)
    one = other = 0
    while one < len(old) and other < len(new):
        if (one, other) in kept and kept[one, other] + best[one + 1][other + 1] == best[one][other]:
            yield one, other
            one, other = one + 1, other + 1
        elif best[one + 1][other] == best[one][other]:
            one += 1
        else:
            other += 1


def _kept(old: Sequence[Node], new: Sequence[Node]) -> dict[tuple[int, int], int]:
    """How many words each two blocks that are alike have in common, and one for the block itself."""
    names, new_names = _names(old), _names(new)
    counts, new_counts = list(map(_counted, old)), list(map(_counted, new))
    found = {}
    for one, words in enumerate(counts):
        for other, new_words in enumerate(new_counts):
            if names[one] == new_names[other]:
                common, number = _in_both(words, new_words), words.total() + new_words.total()
                if 2 * common >= ALIKE * number:
                    found[one, other] = common + 1
    return found


def _same(old: Sequence[Node], new: Sequence[Node], budget: Budget) -> Iterator[tuple[int, int]]:
    """The places of blocks that are the very same."""
    for is_same, start, end, new_start, new_end in numbered_opcodes(old, new, budget):
        if is_same:
            yield from zip(range(start, end), range(new_start, new_end), strict=True)


def numbered_opcodes(old: Sequence[Node | Word], new: Sequence[Node | Word], budget: Budget) -> list[Opcode]:
    """As `opcodes`, by numbers in place of the pieces: they are quicker to compare than what they stand for."""
    numbers: dict[Node | Word, int] = {}
    first, second = ([numbers.setdefault(each, len(numbers)) for each in side] for side in (old, new))
    found = list(opcodes(first, second, budget.left))
    head, tail = ends(first, second)
    budget.take((len(old) - head - tail) * (len(new) - head - tail))
    return found


def _left_over(old: Sequence[Node], new: Sequence[Node]) -> Iterator[Pair]:
    """Where nothing is alike: one for one where they are of the same kinds, else these are gone and those are new."""
    if _names(old) == _names(new):
        yield from zip(old, new, strict=True)
    else:
        yield from ((node, None) for node in old)
        yield from ((None, node) for node in new)
