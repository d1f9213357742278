"""Blocks and words written as HTML, with marks on what came and on what went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from synlig.cms.preview.html_tree import Block, Node, Run, Tag, Word

PLACE = "aendring-"
"""How the id of each place begins where something is otherwise; they are counted from 1."""
How = Literal["same", "came", "went"]
_NAMES: dict[How, str] = {"came": "ins", "went": "del"}
_ID = re.compile(r'\sid="[^"]*"')


@dataclass
class _Open:
    """An element that is being written, and which it is in each page; None where nothing of that page is in it."""

    written: Tag
    old: Tag | None = None
    new: Tag | None = None

    def takes(self, tag: Tag, how: How) -> bool:
        """Whether a word in that element can stand here too: it is the same one, or the other page's like it."""
        mine = self.old if how == "went" else self.new
        return mine is tag or (mine is None and self.written.written == tag.written)

    def take(self, tag: Tag, how: How) -> None:
        if how == "went":
            self.old = tag
        else:
            self.new = tag


class Writer:
    """Writes blocks and words with their marks, and counts the places."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[_Open] = []
        self._mark: How = "same"
        self._is_changed = False
        self.places = 0

    @property
    def html(self) -> str:
        return "".join(self._parts)

    def begin(self, block: Block, how: How, *, is_open: bool = False, said: str = "") -> None:
        """`is_open`: what is folded is unfolded, for there are marks in it. `said` is told above the block."""
        tag = block.tag
        if how == "went":  # the one that came may have its id
            tag = f"{_ID.sub('', tag)[:-1]} data-went>"
        if is_open and block.name == "details" and " open" not in tag:
            tag = f"{tag[:-1]} open>"
        if said:
            tag = f'{tag[:-1]} data-said="{escape(said)}">'
        self._parts.append(tag)

    def end(self, block: Block) -> None:
        if not block.is_void:
            self._parts.append(f"</{block.name}>")

    def whole(self, node: Node, how: How, said: str = "") -> None:
        """A block with all that is in it, and above it what is said of it."""
        if isinstance(node, Run):
            self.words([(how, word) for word in node.words])
            return
        self.begin(node, how, is_open=how != "same", said=said)
        for each in node.inside:
            self.whole(each, how)
        self.end(node)

    def words(self, words: Iterable[tuple[How, Word]]) -> None:
        """Words with the elements about them: one that goes on over several words is opened once.

        The space behind a word stands outside what ends with it.
        """
        gap = ""
        for how, word in words:
            if not word.said:
                gap += word.raw
                continue
            kept = self._kept(word.tags, how)
            if (self._mark, how) == ("went", "came"):
                gap = gap or " "
            if self._mark != how or kept < max(len(self._open), len(word.tags)):
                self._close(kept)
            self._parts.append(gap)
            self._go_on(word.tags, how)
            bare = word.raw.rstrip()
            self._parts.append(bare)
            gap = word.raw[len(bare) :]
        self._close(0)
        self._parts.append(gap)

    def _kept(self, tags: Sequence[Tag], how: How) -> int:
        """How many of the open elements a word stands in."""
        pairs = enumerate(zip(self._open, tags, strict=False))
        return next(
            (at for at, (open_, tag) in pairs if not open_.takes(tag, how)), min(len(self._open), len(tags))
        )

    def _close(self, kept: int) -> None:
        """The mark, and all open elements but so many."""
        if self._mark != "same":
            self._parts.append(f"</{_NAMES[self._mark]}>")
        self._mark = "same"
        self._parts += [f"</{each.written.name}>" for each in reversed(self._open[kept:])]
        del self._open[kept:]

    def _go_on(self, tags: Sequence[Tag], how: How) -> None:
        """Into the elements of a word that are not open, and into its mark."""
        for tag in tags[len(self._open) :]:
            self._open.append(_Open(tag))
            self._parts.append(tag.written)
        for open_, tag in zip(self._open, tags, strict=True):
            open_.take(tag, how)
        if how == "same":
            self._is_changed = False
        elif self._mark != how:
            self._parts.append(self._marked(how))
        self._mark = how

    def _marked(self, how: How) -> str:
        """How a mark begins. The first of those that stand beside one another is their place."""
        place = ""
        if not self._is_changed:
            self.places += 1
            place = f' id="{PLACE}{self.places}"'
        self._is_changed = True
        return f'<{_NAMES[how]}{place} class="{how}">'
