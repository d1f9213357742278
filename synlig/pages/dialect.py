"""The one dialect of Markdown, for every text of the site: CommonMark, and what Danes and their editors write.

Tables, footnotes, definition lists, boxes (`!!! note`), attribute lists, task boxes and crossed-out text are added;
indented code and underlined headings are taken away, for nobody means them. docs/handbook/skriv-tekst.md shows it all.
"""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin

from synlig.pages import shaping
from synlig.pages.autolink import link_addresses
from synlig.pages.danish_lists import use_danish_lists
from synlig.pages.footnotes import use_footnotes

DEEPEST = 60
"""Levels of lists, quotes and boxes; a list and its item are two."""
_FENCE = re.compile(r"^(?: {0,3})(?:```|~~~)", re.MULTILINE)
_BULLET = re.compile(r"^([ \t]*)(?:[•·▪◦‣●○\uf0b7\uf0a7][ \t\u00a0]*|o\t)(?=\S)", re.MULTILINE)


class TooDeep(ValueError):
    """A text has more levels than anybody reads, and what stands in them would be lost."""


def parse(text: str) -> list[Token]:
    """The text as tokens, ready to be HTML; `TooDeep` when it is."""
    tokens = _parser().parse(_with_lists(text))
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise TooDeep
    return tokens


def to_html(tokens: list[Token]) -> str:
    """The HTML of tokens; HTML that the text itself holds is in it, and is not clean."""
    parser = _parser()
    return str(parser.renderer.render(tokens, parser.options, {}))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST, "tasklists": True})
    parser.enable(["table", "strikethrough"])
    parser.disable(["code", "lheading"])
    parser.use(deflist_plugin)
    parser.use(admon_plugin)
    use_footnotes(parser)
    use_danish_lists(parser)
    for rule in (
        shaping.join_lists,
        shaping.shape_headings,
        shaping.read_attributes,
        shaping.name_headings,
        link_addresses,
        shaping.set_texts,
        shaping.align_cells,
        shaping.draw_tasks,
    ):
        parser.core.ruler.before("text_join", rule.__name__, rule)
    return parser


def _with_lists(text: str) -> str:
    """The bullets that word processors leave when something is pasted, as a list's own; code stays as it is."""
    pieces, at, is_code = [], 0, False
    for fence in _FENCE.finditer(text):
        piece = text[at : fence.start()]
        pieces.append(piece if is_code else _BULLET.sub(r"\1- ", piece))
        at, is_code = fence.start(), not is_code
    rest = text[at:]
    return "".join([*pieces, rest if is_code else _BULLET.sub(r"\1- ", rest)])
