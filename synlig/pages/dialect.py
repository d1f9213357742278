"""The one dialect of Markdown, for every text of the site: Python-Markdown, and what Danes and their editors write.

Tables, footnotes, definition lists, boxes (`!!! note`) and attribute lists are Python-Markdown's own; lists, headings
and links are read by rules of ours. docs/handbook/skriv-tekst.md shows it all.
"""

from __future__ import annotations

import re
import string
from functools import cache
from html import escape

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.inlinepatterns import HtmlInlineProcessor, SubstituteTagInlineProcessor
from markdown.preprocessors import Preprocessor

from synlig.language import _
from synlig.pages.danish_lists import DanishLists
from synlig.pages.footnotes import Footnotes
from synlig.pages.links import BareAddresses, WrittenLinks
from synlig.pages.pushed_in import Boxes, Explained, Explanations
from synlig.pages.shaping import Headings, TaskBoxes, Typography
from synlig.pages.standing_lines import HtmlBlocks, StandingLines
from synlig.pages.tables import Tables

_FENCE = re.compile(
    r"^(?P<before>[ >]*+)(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n(?P<code>.*?)(?:^[ >]*(?P=fence) *$|\Z)",
    re.MULTILINE | re.DOTALL,
)
_BULLET = re.compile(r"^( *)(?:[•·▪◦‣●○\uf0b7\uf0a7][ \u00a0]*|o {2,4})(?=\S)", re.MULTILINE)
_ATTRIBUTES = r"\{:((?: *[.#][\w-]+)+) *\}"


def to_html(text: str) -> str:
    """The HTML of a text, not clean yet; `TooDeep` for one of more levels than anybody reads."""
    parser = _parser()
    parser.reset()
    return parser.convert(text)


@cache
def _parser() -> Markdown:
    return Markdown(
        extensions=[
            Footnotes(BACKLINK_TITLE=_("Tilbage til note {} i teksten"), USE_DEFINITION_ORDER=False),
            _Dialect(),
        ],
        output_format="html",
    )


class _Dialect(Extension):
    """Our rules, in the places of those they replace."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        self._md = md
        md.ESCAPED_CHARS[:] = string.punctuation
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(_Pasted(md), "pasted", 20)
        self._use_blocks(md)
        self._use_inline(md)
        md.treeprocessors.register(TaskBoxes(md), "tasks", 30)
        md.treeprocessors.register(_Attributes(md), "attr_list", 8)
        md.treeprocessors.register(Headings(md), "headings", 7)
        md.treeprocessors.register(Typography(md), "typography", 6)

    def reset(self) -> None:
        """Forget where the last text was given up."""
        self._md.parser.state.clear()

    def _use_blocks(self, md: Markdown) -> None:
        rules = md.parser.blockprocessors
        for name in ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist"):
            rules.deregister(name)
        rules.register(Boxes(md.parser), "boxes", 105)
        rules.register(Explained(md.parser), "explained", 85)
        rules.register(HtmlBlocks(md.parser), "html", 84)
        rules.register(DanishLists(md.parser), "lists", 82)
        rules.register(Tables(md.parser, {"use_align_attribute": False}), "table", 75)
        rules.register(StandingLines(md.parser), "standing", 70)
        rules.register(Explanations(md.parser), "explanations", 25)

    def _use_inline(self, md: Markdown) -> None:
        rules = md.inlinePatterns
        for name in ("reference", "short_reference", "image_link", "image_reference", "short_image_ref"):
            rules.deregister(name)
        rules.register(SubstituteTagInlineProcessor(r"(?:(?<!\\)\\|(?<! ) {2,})\n", "br"), "linebreak", 185)
        rules.register(WrittenLinks(md), "link", 160)
        rules.register(HtmlInlineProcessor(r"(<a\s[^<>]*>[^<>]*</a>)", md), "html_link", 95)
        rules.register(BareAddresses(), "address", 70)
        assert md.delimiters is not None
        md.delimiters.add("~", "s", double=True)


class _Pasted(Preprocessor):
    """Code is put aside, and the bullets that word processors leave become a list's own."""

    def run(self, lines: list[str]) -> list[str]:
        return _BULLET.sub(r"\1- ", _FENCE.sub(self._put_aside, "\n".join(lines))).split("\n")

    def _put_aside(self, found: re.Match[str]) -> str:
        before = found["before"]
        code = "".join(
            line.removeprefix(before if line.startswith(before) else before.rstrip())
            for line in found["code"].splitlines(keepends=True)
        )
        return before + self.md.htmlStash.store(f"<pre><code>{escape(code, quote=False)}</code></pre>")


class _Attributes(AttrListTreeprocessor):
    """Classes and names alone, and with a colon: `{kontakt}` is something else. Behind a link they are the link's."""

    HEADER_RE = BLOCK_RE = re.compile(rf"(?<=\S)\s*{_ATTRIBUTES} *$")  # type: ignore[misc]  # final in the stubs alone
    INLINE_RE = re.compile(f"^ ?{_ATTRIBUTES}")  # type: ignore[misc]  # as above
