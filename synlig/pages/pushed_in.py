"""Boxes and explanations: what stands pushed in below their first line is theirs, over as many blocks as there are.

Python-Markdown reads such blocks one at a time, and loses a list at the first blank line in it.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.def_list import DefListIndentProcessor, DefListProcessor

_BOX = re.compile(r"\n(?=!!! ?[\w-])")
_TERM = re.compile(r"\n(?=[^\s:][^\n]*\n {0,3}: )")


class Boxes(AdmonitionProcessor):
    """`!!! note "Titel"`"""

    def test(self, parent: Element, block: str) -> bool:
        return self.RE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Read a block's first box, after what stands above it."""
        block = blocks.pop(0)
        found = self.RE.search(block)
        assert found is not None
        if found.start():
            self.parser.parseBlocks(parent, [block[: found.start()]])
        inside, rest = self.detab(block[found.end() :])
        while not rest and _join_pushed_in(self, blocks):
            more, rest = self.detab(blocks.pop(0))
            inside += f"\n\n{more}"
        blocks[:0] = _BOX.split(rest) if rest else []
        kind, title = self.get_class_and_title(found)
        self._add(SubElement(parent, "div", {"class": f"{self.CLASSNAME} {kind}"}), title, inside)

    def _add(self, box: Element, title: str | None, inside: str) -> None:
        if title:
            SubElement(box, "p", {"class": self.CLASSNAME_TITLE}).text = title
        self.parser.state.set("box")
        self.parser.parseChunk(box, inside)
        self.parser.state.reset()


class Explanations(DefListProcessor):
    """A word, and `: ` before what it means; the next word may follow on the next line."""

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        block = blocks[0]
        found = self.RE.search(block)
        assert found is not None
        at = found.end() - len(found[3])
        first, *others = _TERM.split(block[at:])
        blocks[:1] = [block[:at] + first, *others]
        return super().run(parent, blocks)


class Explained(DefListIndentProcessor):
    """What is pushed in below an explanation, and nowhere else: lists have a rule of their own."""

    ITEM_TYPES = ["dd"]  # noqa: RUF012 - as Python-Markdown has it
    LIST_TYPES = ["dl"]  # noqa: RUF012 - as above

    def run(self, parent: Element, blocks: list[str]) -> None:
        _join_pushed_in(self, blocks)
        super().run(parent, blocks)


def _join_pushed_in(rule: BlockProcessor, blocks: list[str]) -> bool:
    """Make one block of those that are pushed in, and stand first; whether there are any."""
    start = " " * rule.tab_length
    count = next(
        (at for at, block in enumerate(blocks) if not block.lstrip("\n").startswith(start)), len(blocks)
    )
    if count:
        blocks[:count] = ["\n\n".join(blocks[:count]).lstrip("\n")]
    return count > 0
