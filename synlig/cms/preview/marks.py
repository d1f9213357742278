"""Blocks and words written as HTML, with marks on what came and on what went."""

from __future__ import annotations

import re
from collections.abc import Iterable
from os.path import commonprefix
from typing import Literal

from synlig.cms.preview.html_tree import Block, Node, Run, Word

FIRST = "foerste-aendring"
"""The id of the first mark, for a link that leads to it."""
How = Literal["same", "came", "went"]
_NAMES: dict[How, str] = {"same": "", "came": "ins", "went": "del"}
_ID = re.compile(r'\sid="[^"]*"')


class Writer:
    """Writes blocks and words with their marks, and counts the places."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._is_marked = False
        self.places = 0

    @property
    def html(self) -> str:
        return "".join(self._parts)

    def begin(self, block: Block, how: How, *, is_open: bool = False) -> None:
        """`is_open`: what is folded is unfolded, for there are marks in it."""
        tag = block.tag
        if how == "went":  # the one that came may have its id
            tag = f"{_ID.sub('', tag)[:-1]} data-went>"
        if is_open and block.name == "details" and " open" not in tag:
            tag = f"{tag[:-1]} open>"
        self._parts.append(tag)

    def end(self, block: Block) -> None:
        if not block.is_void:
            self._parts.append(f"</{block.name}>")

    def whole(self, node: Node, how: How) -> None:
        """A block with all that is in it."""
        if isinstance(node, Run):
            self.words([(how, word) for word in node.words])
            return
        self.begin(node, how, is_open=how != "same")
        for each in node.inside:
            self.whole(each, how)
        self.end(node)

    def words(self, words: Iterable[tuple[How, Word]]) -> None:
        """Words with the elements about them: one that goes on over several words is opened once.

        The space behind a word stands outside what ends with it.
        """
        about: tuple[str, ...] = ()
        gap, last = "", "same"
        for how, word in words:
            if not word.said:
                gap += word.raw
                continue
            mark = self._mark(how)
            wanted, tags = (*word.around, *filter(None, [_NAMES[how]])), (*word.tags, mark)
            kept = len(commonprefix([about, wanted]))
            self._close(about[kept:])
            if (last, how) == ("went", "came"):
                gap = gap or " "
            bare = word.raw.rstrip()
            self._parts += [gap, *tags[kept:], bare]
            about, gap, last = wanted, word.raw[len(bare) :], how
        self._close(about)
        self._parts.append(gap)

    def _close(self, about: Iterable[str]) -> None:
        self._parts += [f"</{each.partition(' ')[0]}>" for each in reversed(tuple(about))]

    def _mark(self, how: How) -> str:
        """How the mark begins, `""` for what stands in both pages."""
        if how == "same":
            self._is_marked = False
            return ""
        is_first, self._is_marked = not self._is_marked, True
        self.places += is_first
        place = f' id="{FIRST}"' if is_first and self.places == 1 else ""
        return f'<{_NAMES[how]}{place} class="{how}">'
