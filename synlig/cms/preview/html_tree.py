"""The main part of a page of ours as blocks and words, and back: what two pages are compared by.

A *block* is an element that stands on its own (a heading, a table, a list and its lines), a *word* what stands in one:
with the links and the stress around it, and where they lead. Classes, sizes and the like are no part of what is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import TypeAlias

DEEPEST = 60
"""Elements within one another; a real page has some fifteen."""
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label",
    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
})  # fmt: skip
_WHOLE = frozenset({
    "audio", "button", "canvas", "iframe", "math", "object", "picture", "script", "select", "style", "svg",
    "template", "textarea", "video",
})  # fmt: skip
"""Shown and compared as one thing, whatever is in them."""
_VOID = frozenset({
    "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip
_ALONE = frozenset({"hr", "col", "link", "meta"})
"""Void, and standing on their own."""
_WORDS = re.compile(r"(?:\w+(?:[.,:@/’'-]\w+)*|&#?\w+;|[^\w\s])\s*|\s+")
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)


class NotATree(Exception):
    """The page has no main part, or one that goes too deep."""


@dataclass(frozen=True, eq=False)
class Tag:
    """One element of one page: no other is the same, though it be written alike."""

    name: str
    written: str


@dataclass(frozen=True)
class Word:
    """`said` is what is compared: `""` for mere space. `around` names the elements about it, outermost first, with
    where they lead; `tags` are these elements, and `raw` is the word as it stands, with the space behind it.
    """

    said: str
    around: tuple[str, ...]
    raw: str = field(compare=False)
    tags: tuple[Tag, ...] = field(compare=False)


@dataclass(frozen=True)
class Run:
    """Words that stand beside one another."""

    words: tuple[Word, ...]


@dataclass(frozen=True)
class Block:
    """`tag` is how it begins."""

    name: str
    inside: tuple[Block | Run, ...]
    tag: str = field(compare=False)

    @property
    def is_void(self) -> bool:
        return self.name in _VOID


Node: TypeAlias = Block | Run


@dataclass
class _Element:
    name: str
    tag: str
    leads: str = ""
    inside: list[_Element | str] = field(default_factory=list)


def main_of(page: str) -> tuple[str, str, str]:
    """The page up to its main part, that part, and the rest; `NotATree` where it has none."""
    found = _MAIN.search(page)
    if found is None:
        raise NotATree
    return page[: found.start(1)], found[1], page[found.end(1) :]


def blocks_of(html: str) -> tuple[Node, ...]:
    """A part of a page; `NotATree` where it goes too deep."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return tuple(_nodes(parser.root.inside))


def words_in(node: Node) -> Iterator[Word]:
    """All words, in order; mere space is left out."""
    for run in runs_in(node):
        yield from (word for word in run.words if word.said)


def runs_in(node: Node) -> Iterator[Run]:
    if isinstance(node, Run):
        yield node
    else:
        for each in node.inside:
            yield from runs_in(each)


class _Parser(HTMLParser):
    """Elements within one another, each as it is written. What is closed without being open is let be."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.root = _Element("", "")
        self._open = [self.root]

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        leads = " ".join(given.get(key) or "" for key in ("href", "src", "alt")).strip()
        element = _Element(name, self.get_starttag_text() or "", leads)
        self._open[-1].inside.append(element)
        if name not in _VOID:
            self._open.append(element)
            if len(self._open) > DEEPEST:
                raise NotATree

    def handle_startendtag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(name, attributes)
        if name not in _VOID:
            self.handle_endtag(name)

    def handle_endtag(self, name: str) -> None:
        place = next((at for at in reversed(range(1, len(self._open))) if self._open[at].name == name), 0)
        if place:
            del self._open[place:]

    def handle_data(self, data: str) -> None:
        inside = self._open[-1].inside
        if inside and isinstance(inside[-1], str):
            inside[-1] += data  # what stands on each side of an `&amp;` is one text
        else:
            inside.append(data)

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")


def _is_inline(each: _Element | str) -> bool:
    if isinstance(each, str) or each.name in _WHOLE:
        return True
    if each.name in _VOID:
        return each.name not in _ALONE
    return each.name in _INLINE and all(map(_is_inline, each.inside))


def _nodes(inside: Iterable[_Element | str]) -> Iterator[Node]:
    """Blocks, and between them the runs of words. Space between two blocks is nothing."""
    words: list[Word] = []
    for each in inside:
        if isinstance(each, str) or _is_inline(each):
            words += _words(each, (), ())
            continue
        yield from _run(words)
        words = []
        yield Block(each.name, tuple(_nodes(each.inside)), each.tag)
    yield from _run(words)


def _run(words: list[Word]) -> Iterator[Run]:
    if any(word.said for word in words):
        yield Run(tuple(words))


def _words(each: _Element | str, around: tuple[str, ...], tags: tuple[Tag, ...]) -> Iterator[Word]:
    if isinstance(each, str):
        for found in _WORDS.findall(each):
            yield Word(unescape(found).strip(), around, found, tags)
    elif each.name in _WHOLE or each.name in _VOID:
        yield Word(f"<{each.name} {' '.join(_said(each))}>", around, _written(each), tags)
    else:
        within = (*around, f"{each.name} {each.leads}".strip()), (*tags, Tag(each.name, each.tag))
        for part in each.inside:
            yield from _words(part, *within)


def _said(each: _Element | str) -> Iterator[str]:
    """What a thing that is one says: its words, and where it and its parts lead."""
    if isinstance(each, str):
        yield each.strip()
    else:
        yield each.leads
        for part in each.inside:
            yield from _said(part)


def _written(each: _Element | str) -> str:
    if isinstance(each, str):
        return each
    if each.name in _VOID or each.tag.endswith("/>"):
        return each.tag
    return f"{each.tag}{''.join(map(_written, each.inside))}</{each.name}>"
