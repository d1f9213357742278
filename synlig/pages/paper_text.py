"""A text as a paper sets it: its HTML taken apart, so that it reaches the press as data and never as markup."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TypeAlias

from synlig.edition import PublicMarkdown
from synlig.pages.markdown import render

_KINDS = {
    "p": "paragraph", "ul": "list", "ol": "numbers", "li": "point", "dl": "list", "dt": "term", "dd": "point",
    "strong": "strong", "b": "strong", "dfn": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis",
    "a": "link", "br": "break", "hr": "rule", "blockquote": "quote", "pre": "code", "sup": "raised", "sub": "lowered",
    "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading",
    "table": "table", "tr": "row", "th": "head", "td": "cell",
}  # fmt: skip
"""What a tag is on paper; of any other only what stands in it is set."""
_EMPTY = ("br", "hr")
_IN_A_LINE = ("strong", "emphasis", "link", "raised", "lowered")


@dataclass(frozen=True)
class Node:
    """A part of a text. `href` is a whole address, `align` is `"right"`, `"center"` or None."""

    kind: str
    parts: tuple[Node | str, ...]
    href: str | None = None
    align: str | None = None


PaperText: TypeAlias = tuple[Node | str, ...]


def paper_text(text: PublicMarkdown | None, base_url: str) -> PaperText:
    """The text in the same dialect as on a page; links within the site become whole addresses."""
    if text is None:
        return ()
    reader = _Reader()
    reader.feed(str(render(text, lambda there: base_url + there).html))
    reader.close()
    return reader.made()


@dataclass
class _Open:
    """A part that is not at its end yet."""

    tag: str
    kind: str
    href: str | None
    align: str | None
    parts: list[Node | str]


class _Reader(HTMLParser):
    """Reads HTML that nh3 has put in order, so that every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._open = [_Open("", "text", None, None, [])]

    def made(self) -> PaperText:
        return tuple(self._open[0].parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KINDS:
            return
        said = dict(attrs)
        href = said.get("href") or ""
        made = _Open(tag, _KINDS[tag], None if href.startswith("#") else href or None, _align(said), [])
        if tag in _EMPTY:
            self._open[-1].parts.append(Node(made.kind, ()))
        else:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        if tag in _KINDS and tag not in _EMPTY and self._open[-1].tag == tag:
            done = self._open.pop()
            self._open[-1].parts.append(Node(done.kind, tuple(done.parts), done.href, done.align))

    def handle_data(self, data: str) -> None:
        holder = self._open[-1]
        text = data if holder.kind == "code" else _one_space(data)
        if text.strip() or (holder.parts and _is_in_a_line(holder.parts[-1])):
            holder.parts.append(text)


def _is_in_a_line(part: Node | str) -> bool:
    """Whether a space after it means something; between two blocks it would be a line of its own."""
    return isinstance(part, str) or part.kind in _IN_A_LINE


def _one_space(text: str) -> str:
    """A line break in HTML is a space; on paper it would be a line break."""
    inside = " ".join(text.split())
    before, after = (" " if text[:1].isspace() else ""), (" " if text[-1:].isspace() else "")
    return f"{before}{inside}{after}" if inside else " "


def _align(attributes: dict[str, str | None]) -> str | None:
    words = (attributes.get("class") or "").split()
    return next(
        (word.removeprefix("align-") for word in words if word in ("align-right", "align-center")), None
    )
