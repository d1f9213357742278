"""Lines that stand alone, whatever is above and below: a heading, a rule, and what is put in as it is."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockprocessors import BlockProcessor
from markdown.util import HTML_PLACEHOLDER

_RULE = r" *([-*_])(?: *\1){2,} *"
_HEADING = r" *(?P<level>\#{1,6})(?: +(?P<title>.*?))??(?: +\#+)? *"
_PUT_ASIDE = rf" *(?P<code>{HTML_PLACEHOLDER % '[0-9]+'}) *"
_ALONE = re.compile(rf"^(?:{_RULE}|{_HEADING}|{_PUT_ASIDE})$", re.MULTILINE)
_IS_RULE = re.compile(f"{_RULE}$")
_BEGINS = re.compile(r" *(?:>|!!! ?[\w-]|\[\^[^\]]*\]:)")
_HTML = re.compile(r" *<(?:/?(?!script\b|style\b)([a-z][\w-]*)|!--)", re.IGNORECASE)
"""A program or its colours are taken out by nh3; the text behind them is a paragraph's."""


def is_rule(line: str) -> bool:
    """Whether a line is a horizontal rule, and no item of a list."""
    return _IS_RULE.match(line) is not None


def stands_alone(line: str) -> bool:
    """Whether a line is one of these, and belongs to no text."""
    return _ALONE.match(line) is not None


def begins_anew(line: str) -> bool:
    """Whether a line goes on with no text above it: it stands alone, or begins a quote, a box or a note."""
    return stands_alone(line) or _BEGINS.match(line) is not None


class StandingLines(BlockProcessor):
    """The one rule for them, instead of Python-Markdown's three."""

    def test(self, parent: Element, block: str) -> bool:
        return _ALONE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Read all of a block's standing lines at once, and the texts between them."""
        block, at = blocks.pop(0), 0
        for found in _ALONE.finditer(block):
            if above := block[at : found.start()].strip("\n"):
                self.parser.parseBlocks(parent, [above])
            _add(parent, found)
            at = found.end()
        if below := block[at:].strip("\n"):
            blocks.insert(0, below)


def _add(parent: Element, found: re.Match[str]) -> None:
    if found["level"]:
        SubElement(parent, f"h{len(found['level'])}").text = found["title"] or ""
    elif found["code"]:
        SubElement(parent, "p").text = found["code"]
    else:
        SubElement(parent, "hr")


class HtmlBlocks(BlockProcessor):
    """HTML from a block's beginning on is put in as it is, to the next blank line; nh3 sees it last."""

    def test(self, parent: Element, block: str) -> bool:
        found = _HTML.match(block)
        return found is not None and (found[1] is None or self.parser.md.is_block_level(found[1].lower()))

    def run(self, parent: Element, blocks: list[str]) -> None:
        SubElement(parent, "p").text = self.parser.md.htmlStash.store(blocks.pop(0))
