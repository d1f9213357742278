"""Two people changed the same text: what both did, and where a person has to choose.

Each text is compared, line by line, with the one that both began from. What one of them changed is taken; where both
changed the same lines differently, both stand beside each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from synlig.cms.comparing import opcodes


@dataclass(frozen=True, repr=False)
class Stretch:
    """Lines of a text, with their ends. Where the two are the same it is settled, whoever of them wrote it."""

    yours: str
    theirs: str

    @property
    def is_settled(self) -> bool:
        return self.yours == self.theirs


@dataclass(frozen=True)
class _Edit:
    """The lines from `start` up to `end` of what both began from became `lines`, by you or by the other."""

    start: int
    end: int
    lines: Sequence[str]
    is_yours: bool


def merge(base: str, yours: str, theirs: str) -> list[Stretch]:
    """What you and another made of `base`, from its beginning to its end."""
    if yours in (base, theirs):
        return [Stretch(theirs, theirs)]
    if theirs == base:
        return [Stretch(yours, yours)]
    return list(_joined(_stretches(_lines(base), _lines(yours), _lines(theirs))))


def _lines(text: str) -> list[str]:
    """The lines with their ends; only the last may have none."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _stretches(base: list[str], yours: list[str], theirs: list[str]) -> Iterator[Stretch]:
    place = 0
    for group in _that_meet([*_edits(base, yours, is_yours=True), *_edits(base, theirs, is_yours=False)]):
        start, end = group[0].start, max(edit.end for edit in group)
        mine = _applied(base, start, end, (edit for edit in group if edit.is_yours))
        other = _applied(base, start, end, (edit for edit in group if not edit.is_yours))
        yield _settled(base[place:start])
        place = end
        if len({edit.is_yours for edit in group}) == 1:
            yield _settled(mine if group[0].is_yours else other)
        else:
            yield Stretch("".join(mine), "".join(other))
    yield _settled(base[place:])


def _settled(lines: list[str]) -> Stretch:
    return Stretch("".join(lines), "".join(lines))


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Settled ones that stand beside one another as one; empty ones are left out."""
    for is_settled, group in groupby(stretches, key=attrgetter("is_settled")):
        if not is_settled:
            yield from group
        elif text := "".join(each.yours for each in group):
            yield Stretch(text, text)


def _edits(base: list[str], text: list[str], is_yours: bool) -> Iterator[_Edit]:
    """What was done to `base`."""
    for is_same, start, end, new_start, new_end in opcodes(base, text):
        if not is_same:
            yield _Edit(start, end, text[new_start:new_end], is_yours)


def _that_meet(edits: Iterable[_Edit]) -> Iterator[list[_Edit]]:
    """The edits in their order, together where they touch the same lines or put lines into the same place."""
    group: list[_Edit] = []
    end = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        is_insertion = edit.start == edit.end or group[-1:] == [] or group[-1].start == group[-1].end
        if group and (edit.start > end or (edit.start == end and not is_insertion)):
            yield group
            group = []
        group.append(edit)
        end = max(end, edit.end) if len(group) > 1 else edit.end
    if group:
        yield group


def _applied(base: list[str], start: int, end: int, edits: Iterable[_Edit]) -> list[str]:
    """The lines from `start` up to `end` as one of the two has them."""
    made: list[str] = []
    for edit in edits:
        made += [*base[start : edit.start], *edit.lines]
        start = edit.end
    return [*made, *base[start:end]]
