"""Lists as Danes write them: a date at the start of a line is no item, and an item may be pushed in by two.

To Python-Markdown `12. november 2026 mødtes vi` is an item of a list. Here a numbered list begins at 1 and goes on
counting; `1. maj`, `1. 5. 2026`, `5. og 6. juni` and `2. aktører` are text wherever they stand. The whole rule, for
those who write: docs/handbook/skriv-tekst.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor

from synlig.pages.ordinals import is_counted, is_date
from synlig.pages.standing_lines import begins_anew, is_rule, stands_alone

DEEPEST = 25
"""Lists, quotes and boxes in each other."""
_MARKER = re.compile(r"( *)(?:(\d{1,9})([.)])|[-*+])( +|$)(.*)$")
_ANY_MARKER = re.compile(r"^ *(?:\d{1,9}[.)]|[-*+])(?: |$)", re.MULTILINE)
_AHEAD = 40
"""Lines to look for the next number in; no wrapped item is longer."""


class TooDeep(ValueError):
    """A text has more levels than anybody reads."""


@dataclass(frozen=True)
class _Marker:
    """The mark at the start of a line: `12. `, `1) `, `- `."""

    column: int
    number: int | None
    sign: str | None
    inner: int
    """The column of its text; a wide gap counts for one."""
    rest: str


class DanishLists(BlockProcessor):
    """The one rule for lists, instead of Python-Markdown's three."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether a line may begin a list; asked of every block, so it is here that levels are counted."""
        if len(self.parser.state) > DEEPEST:
            raise TooDeep
        return _ANY_MARKER.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> bool:
        """Read the first list of the block, over as many blocks as it has, after what stands above it."""
        lines = blocks[0].split("\n")
        following = blocks[1 : 1 + _AHEAD]
        at = next((at for at in range(len(lines)) if _begins(lines, at, following)), None)
        first = None if at is None else _marker(lines[at])
        if at is None or first is None:
            return False
        del blocks[0]
        if at:
            self.parser.parseBlocks(parent, ["\n".join(lines[:at])])
        found = _List(first)
        found.read(lines, at + 1, blocks)
        found.add_to(parent, self)
        return True

    def parse_item(self, item: Element, text: str) -> None:
        """Read what stands in an item."""
        self.parser.state.set("item")
        self.parser.parseChunk(item, text)
        self.parser.state.reset()


class _List:
    """A list being read line by line, and the number and column that its next item goes on from."""

    def __init__(self, first: _Marker) -> None:
        self._first = first
        self._items: list[list[str]] = []
        self._is_after_blank = self._is_loose = False
        self._begin_item(first)

    def _begin_item(self, marker: _Marker) -> None:
        self._is_loose = self._is_loose or self._is_after_blank
        self._items.append([marker.rest])
        self._last, self._is_after_blank = marker, False
        self._inner: int | None = None

    def read(self, lines: list[str], start: int, blocks: list[str]) -> None:
        """Take the lines that belong to the list; what is left goes back before the other blocks."""
        while True:
            end = next(
                (at for at in range(start, len(lines)) if not self._takes(lines, at, blocks)), len(lines)
            )
            if end < len(lines):
                blocks.insert(0, "\n".join(lines[end:]))
                return
            if not blocks:
                return
            lines, start = blocks.pop(0).split("\n"), 0
            self._take_blank()

    def add_to(self, parent: Element, lists: DanishLists) -> None:
        """Put the list into the tree; an item's text is a paragraph only if it is loose."""
        made = SubElement(parent, "ul" if self._first.number is None else "ol")
        if self._first.number not in (None, 1):
            made.set("start", str(self._first.number))
        is_loose = self._is_loose
        for lines in self._items:
            item, text = SubElement(made, "li"), "\n".join(lines).strip("\n")
            lists.parse_item(item, text)
            is_loose = is_loose or ("\n\n" in text and len(item.findall("p")) > 1)
        for item in () if is_loose else made:
            _tighten(item)

    def _takes(self, lines: Sequence[str], at: int, blocks: Sequence[str]) -> bool:
        line = lines[at]
        if not line.strip():
            self._take_blank()
            return True
        if self._is_inside(line):
            line = line[self._inner :]
        else:
            found = _marker(line)
            if found is not None and self._goes_on_with(found):
                self._begin_item(found)
                return True
            if self._is_after_blank or begins_anew(line) or self._is_another(found, lines, at, blocks):
                return False
            line = line.lstrip()
        self._items[-1].append(line)
        self._is_after_blank = False
        return True

    def _take_blank(self) -> None:
        self._items[-1].append("")
        self._is_after_blank = True

    def _is_inside(self, line: str) -> bool:
        """Whether a line belongs to the item: pushed in as far as its text, or as the first line that is by two."""
        indent = len(line) - len(line.lstrip())
        if self._inner is None:
            is_nearer = self._last.column + 2 <= indent < self._last.inner
            self._inner = indent if is_nearer else self._last.inner
        return indent >= self._inner

    def _goes_on_with(self, marker: _Marker) -> bool:
        """Whether a mark is the next of this list: one more, or 1 again and again; any bullet after a bullet."""
        if marker.sign != self._first.sign or (marker.sign == "." and is_date(marker.rest)):
            return False
        if marker.number is None or self._last.number is None:
            return True
        return marker.number == self._last.number + 1 or (
            marker.number == self._last.number == 1 and not is_counted(marker.rest)
        )

    def _is_another(
        self, marker: _Marker | None, lines: Sequence[str], at: int, blocks: Sequence[str]
    ) -> bool:
        """Whether a list of another kind begins; numbers that are out of turn are text."""
        if marker is None or marker.sign == self._first.sign == ".":
            return False
        return _begins(lines, at, blocks)


def _tighten(item: Element) -> None:
    """Take an item's text out of its paragraph."""
    before: Element | None = None
    for child in list(item):
        if child.tag != "p" or child.attrib:
            before = child
            continue
        item.remove(child)
        if before is None:
            item.text = child.text
        else:
            before.tail = f"\n{child.text}"


def _begins(lines: Sequence[str], at: int, blocks: Sequence[str]) -> bool:
    """Whether a line begins a list; `blocks` are those below these lines."""
    marker = _marker(lines[at])
    if marker is None:
        return False
    if marker.sign != ".":
        return True
    if is_date(marker.rest):
        return False
    if _is_followed(lines, at, blocks, marker):
        return True
    if marker.number != 1 or is_counted(marker.rest):
        return False
    return at == 0 or stands_alone(lines[at - 1]) or lines[at - 1].rstrip().endswith(":")


def _is_followed(lines: Sequence[str], at: int, blocks: Sequence[str], marker: _Marker) -> bool:
    """Whether the next number stands below, at the same column."""
    below = list(lines[at + 1 : at + 1 + _AHEAD])
    for block in blocks[:_AHEAD] if len(below) < _AHEAD else ():
        below += ["", *block.split("\n", _AHEAD)[:_AHEAD]]
    for before, line in pairwise([lines[at], *below]):
        indent = len(line) - len(line.lstrip())
        if not line or indent > marker.column:
            continue
        found = _marker(line) if indent == marker.column else None
        if found is not None and found.sign == marker.sign:
            assert marker.number is not None
            return found.number == marker.number + 1 and not is_date(found.rest)
        if indent < marker.column or not before:
            return False
    return False


def _marker(line: str) -> _Marker | None:
    found = None if is_rule(line) else _MARKER.match(line)
    if found is None:
        return None
    gap = len(found[4])
    inner = found.start(4) + (gap if 1 <= gap <= 4 else 1)
    return _Marker(len(found[1]), None if found[2] is None else int(found[2]), found[3], inner, found[5])
