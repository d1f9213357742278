"""Public Markdown becomes clean HTML: one way for every text of the site.

The dialect is read in `synlig/pages/dialect.py`; what comes of it is sanitised with nh3, so that no HTML in a text
does more than text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape

import nh3
from markupsafe import Markup

from synlig.edition import PublicMarkdown
from synlig.language import _
from synlig.pages.dialect import to_html

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark",
    "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "id", "class"},
    "abbr": {"title"},
    "div": {"class"},
    "li": {"id", "class"},
    "ol": {"start"},
    "p": {"class", "id"},
    "section": {"class"},
    "span": {"class", "role", "aria-label"},
    "sup": {"id"},
    "td": {"colspan", "rowspan", "class"},
    "th": {"colspan", "rowspan", "scope", "class"},
    **{f"h{level}": {"id", "class"} for level in range(2, 7)},
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
_ALIGN = re.compile(r' style="text-align: (left|right|center);"')
_SECOND_LEVEL = re.compile(r'<h2 id="([^"]*)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


@dataclass(frozen=True)
class Heading:
    """One entry of a table of contents."""

    id: str
    title: str


@dataclass(frozen=True)
class Rendered:
    """The HTML of a text and its second-level headings."""

    html: Markup
    headings: tuple[Heading, ...]


def render(
    text: PublicMarkdown, link: Callable[[str], str], part: str = "", prepare: Callable[[str], str] = str
) -> Rendered:
    """The HTML of a text. `link` turns an address of the site (`"kontakt/"`) into a link from this page.

    `part` stands before every id, where several texts share a page (`"punkt-3-"`). `prepare` may leave marks in the
    text before it is read.
    """
    return _render(prepare(text), link, part)


def rehearse(text: str) -> None:
    """Do all of `render`'s work on a text that nobody has let out, and keep nothing of it: does it come to an end?"""
    _render(text, str, "")


def draft_html(text: str) -> str:
    """The HTML of a text that nobody has let out, for its writer's own eyes: marks in it stay as they are written."""
    return str(_render(text, str, "").html)


def _render(text: str, link: Callable[[str], str], part: str) -> Rendered:
    def shown(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "role":
            return value if value == "img" else None
        if attribute == "href" and value.startswith("/"):
            address, hash_sign, anchor = value[1:].partition("#")
            return f"{link(address)}{hash_sign}{anchor}"
        if attribute == "href" and value.startswith("#"):
            return f"#{part}{_as_id(value[1:])}"
        return part + _as_id(value) if attribute == "id" else value

    clean = nh3.clean(
        _ALIGN.sub(r' class="align-\1"', to_html(text)),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        attribute_filter=shown,
        link_rel=None,
    )
    return Rendered(Markup(_scrollable_tables(clean.strip())), tuple(_headings(clean)))  # noqa: S704 - cleaned just above


def _as_id(value: str) -> str:
    """A note may have a name of two words; an id may not."""
    return "-".join(value.split())


def _headings(html: str) -> Iterator[Heading]:
    for found in _SECOND_LEVEL.finditer(html):
        yield Heading(unescape(found[1]), unescape(_TAG.sub("", found[2])))


def _scrollable_tables(html: str) -> str:
    """A wide table scrolls in its own box, reachable by keyboard, so that the page never does."""
    label = _("Tabel")
    return _TABLE.sub(
        lambda table: (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{label}">{table[0]}</div>'
        ),
        html,
    )
