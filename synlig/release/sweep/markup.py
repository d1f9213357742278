"""HTML, XML and SVG taken apart: what is read, what stands in the tags, and what a reader never sees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_TAG = re.compile(r"(<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^>]*>)", re.DOTALL)
_CAREFUL_TAG = re.compile(
    r"""(<!--.*?-->|<!\[CDATA\[.*?\]\]>|</?[A-Za-z](?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>)""", re.DOTALL
)
_QUOTED_END = re.compile(r"""=\s?(?:"[^">]*>|'[^'>]*>)""")
_NAME = re.compile(r"</?([a-z][a-z0-9]*)", re.IGNORECASE)
_INSIDE = re.compile(r"<!--(.*)-->|<!\[CDATA\[(.*)\]\]>", re.DOTALL)
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
})  # fmt: skip


@dataclass(frozen=True, repr=False)
class Markup:
    """The parts of a marked-up text.

    `readings` are its text as it is read, with `|` for a tag that ends a line and a space for one inside a line;
    and, where such a tag stands between two letters or digits (`Knud<b>sine`), once more without that space.
    `inside` are the contents of comments and CDATA sections, which may be markup themselves.
    """

    tags: str
    readings: tuple[str, ...]
    inside: tuple[str, ...]


def take_apart(source: str) -> Markup:
    """The parts of the source; nothing in it is left out."""
    markup = _take_apart(source, _TAG)
    if not _QUOTED_END.search(source):
        return markup
    careful = _take_apart(source, _CAREFUL_TAG)  # `>` in an attribute's value does not end a tag
    return Markup(
        f"{markup.tags}\n{careful.tags}",
        tuple(dict.fromkeys((*markup.readings, *careful.readings))),
        tuple(dict.fromkeys((*markup.inside, *careful.inside))),
    )


def _take_apart(source: str, tag: re.Pattern[str]) -> Markup:
    pieces = tag.split(source)
    texts, tags = pieces[0::2], pieces[1::2]
    borders = list(map(_border, tags))
    readings = [_join(texts, borders)]
    glued = ["" if border == " " else border for border in borders]
    if any(
        border == " " and texts[at][-1:].isalnum() and _next_letter(texts, borders, at).isalnum()
        for at, border in enumerate(borders)
    ):
        readings.append(_join(texts, glued))
    distinct = dict.fromkeys(tags)
    inside = tuple(match[1] or match[2] or "" for tag in distinct if (match := _INSIDE.fullmatch(tag)))
    return Markup("\n".join(distinct), tuple(readings), inside)


def _join(texts: list[str], borders: list[str]) -> str:
    joined = [part for pair in zip(texts, borders, strict=False) for part in pair]
    return "".join([*joined, texts[-1]])


def _next_letter(texts: list[str], borders: list[str], at: int) -> str:
    """The first character after tags inside a line; a border if another tag comes first."""
    for place in range(at + 1, len(texts)):
        if texts[place]:
            return texts[place][0]
        if place < len(borders) and borders[place] != " ":
            break
    return "|"


@lru_cache(maxsize=100_000)
def _border(tag: str) -> str:
    name = _NAME.match(tag)
    return " " if (name and name[1].lower() in _INLINE) or tag.startswith("<!--") else "|"
