"""The one dialect of Markdown, for every text of the site: Python-Markdown, and what Danes and their editors write.

Tables, footnotes, definition lists, boxes (`!!! note`) and attribute lists are Python-Markdown's own; lists, headings
and links are read by rules of ours. docs/handbook/skriv-tekst.md shows it all.
"""

from __future__ import annotations

import re
import string
from functools import cache
from html import escape
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionExtension, AdmonitionProcessor
from markdown.extensions.attr_list import AttrListExtension, AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.footnotes import FootnoteExtension, FootnotePostTreeprocessor
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import HtmlInlineProcessor, SubstituteTagInlineProcessor
from markdown.preprocessors import Preprocessor

from synlig.language import _
from synlig.pages.danish_lists import DanishLists
from synlig.pages.links import BareAddresses, WrittenLinks
from synlig.pages.shaping import Headings, TaskBoxes, Typography
from synlig.pages.standing_lines import HtmlBlocks, StandingLines

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
            TableExtension(),
            DefListExtension(),
            AdmonitionExtension(),
            AttrListExtension(),
            _Footnotes(BACKLINK_TITLE=_("Tilbage til note {} i teksten"), USE_DEFINITION_ORDER=False),
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
        rules["defindent"].ITEM_TYPES, rules["defindent"].LIST_TYPES = ["dd"], ["dl"]  # type: ignore[attr-defined]
        rules.register(_Boxes(md.parser), "admonition", 105)
        rules.register(HtmlBlocks(md.parser), "html", 84)
        rules.register(DanishLists(md.parser), "lists", 82)
        rules.register(StandingLines(md.parser), "standing", 70)

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


class _Boxes(AdmonitionProcessor):
    """A box holds everything below it that is pushed in; Python-Markdown's own reads it piece by piece."""

    def test(self, parent: Element, block: str) -> bool:
        return self.RE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        found = self.RE.search(block)
        assert found is not None
        if found.start():
            self.parser.parseBlocks(parent, [block[: found.start()]])
        inside, rest = self.detab(block[found.end() :])
        while not rest and blocks and blocks[0].lstrip("\n").startswith(" " * self.tab_length):
            more, rest = self.detab(blocks.pop(0))
            inside += f"\n\n{more}"
        if rest:
            blocks.insert(0, rest)
        kind, title = self.get_class_and_title(found)
        box = SubElement(parent, "div", {"class": f"{self.CLASSNAME} {kind}"})
        if title:
            SubElement(box, "p", {"class": self.CLASSNAME_TITLE}).text = title
        self.parser.state.set("box")
        self.parser.parseChunk(box, inside)
        self.parser.state.reset()


class _Attributes(AttrListTreeprocessor):
    """Classes and names alone, and with a colon: `{kontakt}` is something else."""

    HEADER_RE = BLOCK_RE = re.compile(rf"[ \n]?{_ATTRIBUTES} *$")
    INLINE_RE = re.compile(f"^ ?{_ATTRIBUTES}")


class _Footnotes(FootnoteExtension):
    """Python-Markdown's, but it does not look for a free name among all that are taken, and the ways back differ."""

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.treeprocessors.register(_WaysBack(self), "footnote-duplicate", 15)

    def unique_ref(self, reference: str, found: bool = False) -> str:
        if not found:
            return reference
        times = self.found_refs[reference] = self.found_refs.get(reference, 0) + 1
        return reference if times == 1 else reference.replace("fnref", f"fnref{times}", 1)


class _WaysBack(FootnotePostTreeprocessor):
    """A note that is mentioned twice leads back to both places, and says which is which."""

    def handle_duplicates(self, parent: Element) -> None:
        super().handle_duplicates(parent)
        title = _("Tilbage til note {number} i teksten, {place}. sted")
        for number, note in enumerate(parent, start=1):
            links = [each for each in note.iter("a") if each.get("class") == "footnote-backref"]
            for place, link in enumerate(links[1:], start=2):
                link.set("title", title.format(number=number, place=place))
