"""Tables: Python-Markdown's, but also right below a line of text, and at an end where a line has no `|`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.extensions.tables import TableProcessor

_CELL = r" *:?-+:? *"
_TABLE = re.compile(
    rf"^[^|\n]*\|[^\n]*\n(?=[^\n]*\|) *\|?{_CELL}(?:\|{_CELL})*\|? *(?:\n[^|\n]*\|[^\n]*)*$", re.MULTILINE
)
"""A line with `|`, one of strokes below it, and each row after them."""


class Tables(TableProcessor):
    """The rule for a block, which may hold other lines above and below the table."""

    def test(self, parent: Element, block: str) -> bool:
        found = _TABLE.search(block)
        return found is not None and super().test(parent, found[0])

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        found = _TABLE.search(block)
        assert found is not None
        if above := block[: found.start()].strip("\n"):
            self.parser.parseBlocks(parent, [above])
        if below := block[found.end() :].strip("\n"):
            blocks.insert(0, below)
        super().run(parent, [found[0]])
