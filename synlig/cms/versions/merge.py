"""Two people changed the same text: a proposal that holds what both did.

Each text is compared, line by line, with the one that both began from. What one of them changed is taken; where both
changed the same lines differently, both stand between marks, for a person to choose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from synlig.cms.comparing import opcodes
from synlig.language import _

_YOURS, _BETWEEN, _THEIRS = "<<<<<<<", "=======", ">>>>>>>"


@dataclass(frozen=True, repr=False)
class Merged:
    """`is_clean` says that no marks stand in the text; a person looks at it all the same."""

    text: str
    is_clean: bool


@dataclass(frozen=True)
class _Edit:
    """The lines from `start` up to `end` of what both began from became `lines`, by you or by the other."""

    start: int
    end: int
    lines: Sequence[str]
    is_yours: bool


def merge(base: str, yours: str, theirs: str) -> Merged:
    """What you and another made of `base`, in one text. Line breaks are as in `theirs`."""
    if yours in (base, theirs):
        return Merged(theirs, True)
    if theirs == base:
        return Merged(yours, True)
    merged, is_clean = _merge_lines(_lines(base), _lines(yours), _lines(theirs))
    text = "".join(merged)
    return Merged(text.replace("\n", "\r\n") if "\r\n" in theirs else text, is_clean)


def has_marks(text: str) -> bool:
    """Whether a merge was left with its marks in the text."""
    begins = {line.split(" ", 1)[0].rstrip() for line in text.split("\n")}
    return {_YOURS, _BETWEEN, _THEIRS} <= begins


def _lines(text: str) -> list[str]:
    """The lines with their ends; only the last may have none."""
    *whole, last = text.replace("\r\n", "\n").split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _merge_lines(base: list[str], yours: list[str], theirs: list[str]) -> tuple[list[str], bool]:
    edits = [*_edits(base, yours, is_yours=True), *_edits(base, theirs, is_yours=False)]
    merged: list[str] = []
    is_clean, place = True, 0
    for group in _that_meet(edits):
        start, end = group[0].start, max(edit.end for edit in group)
        mine = _applied(base, start, end, (edit for edit in group if edit.is_yours))
        other = _applied(base, start, end, (edit for edit in group if not edit.is_yours))
        merged += base[place:start]
        place = end
        if len({edit.is_yours for edit in group}) == 1:
            merged += mine if group[0].is_yours else other
        elif mine == other:
            merged += mine
        else:
            is_clean = False
            merged += _marked(mine, other)
    return [*merged, *base[place:]], is_clean


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


def _marked(yours: list[str], theirs: list[str]) -> list[str]:
    return [
        f"{_YOURS} {_('Det, du har skrevet')}\n",
        *_ended(yours),
        f"{_BETWEEN}\n",
        *_ended(theirs),
        f"{_THEIRS} {_('Det, der står i filen nu')}\n",
    ]


def _ended(lines: list[str]) -> list[str]:
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]
