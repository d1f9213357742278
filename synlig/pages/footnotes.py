"""Footnotes: Python-Markdown's, made linear, and with ways back that say where they lead."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.footnotes import (
    FootnoteBlockProcessor,
    FootnoteExtension,
    FootnoteInlineProcessor,
    FootnotePostTreeprocessor,
)

from synlig.language import _

_NAME = r"\[\^([^\[\]\n]+)\]"


class Footnotes(FootnoteExtension):
    """`[^note]` in the text, and `[^note]: Explanation.` on a line of its own."""

    is_shown = False
    """Whether the notes are being read; none may stand in another then."""

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.parser.blockprocessors.register(_Notes(self), "footnote", 17)
        md.inlinePatterns.register(FootnoteInlineProcessor(_NAME, self), "footnote", 175)
        md.treeprocessors.register(_WaysBack(self), "footnote-duplicate", 15)

    def reset(self) -> None:
        super().reset()
        self.is_shown = False

    def makeFootnotesDiv(self, root: Element) -> Element | None:
        """The notes, but for those that say nothing."""
        self.is_shown = True
        made = super().makeFootnotesDiv(root)
        if made is not None:
            for name, note in zip(tuple(self.footnotes), tuple(made[1]), strict=True):
                if not len(note):
                    made[1].remove(note)
                    del self.footnotes[name]
        return made if self.footnotes else None

    def unique_ref(self, reference: str, found: bool = False) -> str:
        """`fnref2:a` for the second place; all the numbers before are not tried, as Python-Markdown does."""
        if not found:
            return reference
        times = self.found_refs[reference] = self.found_refs.get(reference, 0) + 1
        return reference if times == 1 else reference.replace("fnref", f"fnref{times}", 1)


class _Notes(FootnoteBlockProcessor):
    footnotes: Footnotes
    RE = re.compile(rf"^ {{0,3}}{_NAME}:[ ]*(.*)$", re.MULTILINE)

    def test(self, parent: Element, block: str) -> bool:
        return not self.footnotes.is_shown and self.RE.search(block) is not None


class _WaysBack(FootnotePostTreeprocessor):
    """A note that is mentioned twice leads back to both places, and says which is which."""

    def handle_duplicates(self, parent: Element) -> None:
        super().handle_duplicates(parent)
        title = _("Tilbage til note {number} i teksten, {place}. sted")
        for number, note in enumerate(parent, start=1):
            links = [each for each in note.iter("a") if each.get("class") == "footnote-backref"]
            for place, link in enumerate(links[1:], start=2):
                link.set("title", title.format(number=number, place=place))
