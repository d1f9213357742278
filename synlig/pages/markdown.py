"""Public Markdown becomes clean HTML: one way for every text of the site.

The dialect is read in `synlig/pages/dialect.py`; what comes of it is sanitised with nh3, so that no HTML in a text
does more than text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import nh3
from markdown_it.token import Token
from markupsafe import Markup

from synlig.edition import PublicMarkdown
from synlig.language import _
from synlig.pages.dialect import parse, to_html
from synlig.pages.shaping import words_of

_TAGS = {
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
}
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


def render(text: PublicMarkdown, link: Callable[[str], str], part: str = "") -> Rendered:
    """The HTML of a text. `link` turns an address of the site (`"kontakt/"`) into a link from this page.

    `part` stands before every id, where several texts share a page (`"punkt-3-"`).
    """
    return _render(text, link, part)


def rehearse(text: str) -> None:
    """Do all of `render`'s work on a text that nobody has let out, and keep nothing of it: does it come to an end?"""
    _render(text, str, "")


def _render(text: str, link: Callable[[str], str], part: str) -> Rendered:
    tokens = parse(text)

    def shown(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "role":
            return value if value == "img" else None
        if attribute == "href" and value.startswith("/"):
            address, hash_sign, anchor = value[1:].partition("#")
            return f"{link(address)}{hash_sign}{anchor}"
        if attribute == "href" and value.startswith("#"):
            return f"#{part}{value[1:]}"
        return part + value if attribute == "id" else value

    clean = nh3.clean(
        to_html(tokens),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        attribute_filter=shown,
        link_rel=None,
    )
    return Rendered(Markup(_scrollable_tables(clean.strip())), _headings(tokens, part))  # noqa: S704 - cleaned just above


def _headings(tokens: list[Token], part: str) -> tuple[Heading, ...]:
    return tuple(
        Heading(f"{part}{opened.attrGet('id')}", words_of(inline))
        for opened, inline in pairwise(tokens)
        if opened.type == "heading_open" and opened.tag == "h2"
    )


def _scrollable_tables(html: str) -> str:
    """A wide table scrolls in its own box, reachable by keyboard, so that the page never does."""
    label = _("Tabel")
    return _TABLE.sub(
        lambda table: (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{label}">{table[0]}</div>'
        ),
        html,
    )
