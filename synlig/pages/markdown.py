"""Public Markdown becomes clean HTML: one dialect for every text of the site.

Python-Markdown with tables, footnotes, definition lists, admonitions and attribute lists; Danish ordinals stay text;
Danish quotes and dashes; sanitised with nh3 after rendering, so that no HTML in a text does more than text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import markdown
import nh3
from markupsafe import Markup

from synlig.addresses import slug
from synlig.edition import PublicMarkdown
from synlig.language import _
from synlig.pages.danish_markdown import keep_ordinals

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
    "li": {"id"},
    "ol": {"start"},
    "p": {"class"},
    "section": {"class"},
    "sup": {"id"},
    "td": {"colspan", "rowspan", "class"},
    "th": {"colspan", "rowspan", "scope", "class"},
    "h2": {"id"}, "h3": {"id"}, "h4": {"id"}, "h5": {"id"},
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
_QUOTES = {
    "left-double-quote": "”",
    "right-double-quote": "”",
    "left-single-quote": "’",
    "right-single-quote": "’",
}
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_ALIGN = re.compile(r' style="text-align: (left|right|center);"')


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


def render(text: PublicMarkdown, link: Callable[[str], str]) -> Rendered:
    """The HTML of a text. `link` turns an address of the site (`"kontakt/"`) into a link from this page."""
    return _render(text, link)


def rehearse(text: str) -> None:
    """Do all of `render`'s work on a text that nobody has let out, and keep nothing of it: does it come to an end?"""
    _render(text, str)


def _render(text: str, link: Callable[[str], str]) -> Rendered:
    parser = _parser()
    parser.reset()
    html = _ALIGN.sub(r' class="align-\1"', parser.convert(keep_ordinals(text)))

    def relative(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "href" and value.startswith("/"):
            address, hash_sign, anchor = value[1:].partition("#")
            return f"{link(address)}{hash_sign}{anchor}"
        return value

    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        attribute_filter=relative,
        link_rel=None,
    )
    return Rendered(Markup(_scrollable_tables(clean)), _headings(parser))  # noqa: S704 - cleaned by nh3 just above


@cache
def _parser() -> markdown.Markdown:
    return markdown.Markdown(
        extensions=["extra", "admonition", "sane_lists", "toc", "smarty"],
        extension_configs={
            "toc": {"permalink": False, "slugify": _slug},
            "smarty": {"substitutions": _QUOTES},
            "footnotes": {"BACKLINK_TITLE": _("Tilbage til note {} i teksten")},
        },
        output_format="html",
    )


def _slug(value: str, separator: str) -> str:
    return slug(value) or "afsnit"


def _headings(parser: markdown.Markdown) -> tuple[Heading, ...]:
    tokens = getattr(parser, "toc_tokens", [])
    return tuple(Heading(token["id"], token["name"]) for token in tokens if token["level"] == 2)


def _scrollable_tables(html: str) -> str:
    """A wide table scrolls in its own box, reachable by keyboard, so that the page never does."""
    label = _("Tabel")
    return _TABLE.sub(
        lambda table: (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{label}">{table[0]}</div>'
        ),
        html,
    )
