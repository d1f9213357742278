"""The texts that a text holds: without its tags, and with the encodings of the web resolved.

A *clear* text is one that somebody could read; an *opaque* one was dug out of other bytes, and there a value of
fewer than six characters may come about by chance.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from synlig.release.sweep.markup import take_apart
from synlig.release.sweep.unreadable import Unreadable

_ROUNDS = 8  # a value may be encoded in an encoding: &amp;oslash;, %25C3%25B8; deeper, the text counts as unreadable
_DEPTH = 3  # and a page may stand in a feed that stands in a script
_PERCENTS = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ESCAPE = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})"  # JavaScript, JSON, C
    r"|([0-9A-Fa-f]{2,6}) ?|(\r?\n)|([^A-Za-z]|[nrtbfv]))"  # CSS; a broken line; one character
    r"|%u([0-9A-Fa-f]{4})"  # an old JavaScript's escape()
)
_OCTAL = re.compile(
    r"\\([0-3][0-7]{2})"
)  # an old JavaScript's, and C's; in CSS the same digits are hexadecimal
_BROKEN = re.compile(  # begins with what is rare; `|` is a tag that ends a line
    r"[-\u2010\u2011](?<=[^\W\d_].)[\s|]+(?=[^\W\d_])"
)
_AROUND = 200  # characters: more than any value but a passage has, and eight words of that
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": "\f", "v": "\v", "0": ""}


@dataclass(frozen=True, repr=False)
class Text:
    """A text to be searched; `page` means that it is markup all through, and read without its tags only."""

    content: str
    clear: bool = True
    page: bool = False


def view_texts(text: Text, depth: int = _DEPTH) -> Iterator[Text]:
    """Every text that the text holds, decoded; itself among them unless it is a page."""
    is_markup = "<" in text.content
    parts = [] if text.page and is_markup else [text.content]
    if is_markup:
        markup = take_apart(text.content)
        parts += [markup.tags, *markup.readings]
        for inside in markup.inside if depth else ():
            yield from view_texts(Text(inside, text.clear), depth - 1)
    for part in parts:
        if _OCTAL.search(part):
            yield Text(decode(_OCTAL.sub(lambda match: chr(int(match[1], 8)), part)), text.clear)
        decoded = decode(part)
        yield Text(decoded, text.clear)
        if joined := join_broken_words(decoded):
            yield Text(joined, text.clear)
        if decoded != part:
            if not text.page:
                yield Text(part, text.clear)
            if depth and "<" in decoded and decoded.count("<") > part.count("<"):
                yield from view_texts(Text(decoded, text.clear, page=True), depth - 1)


def decode(text: str) -> str:
    """The text with entities, %-encoding and backslashes (JSON, JavaScript, CSS) resolved."""
    for _round in range(_ROUNDS):
        before = text
        if "&" in text:
            text = html.unescape(text)
        if "%" in text:
            text = _PERCENTS.sub(_unquote, text)
        if "\\" in text or "%u" in text:
            text = _ESCAPE.sub(_unescape, text)
        if text == before:
            return text
    raise Unreadable


def join_broken_words(text: str) -> str:
    """What stands around each word broken over lines (`"Tang-", "mose"`), the word whole; `""` if none is.

    The rest of the text is left out: it is read as it stands anyhow.
    """
    first, *more = _BROKEN.split(text)
    if not more:
        return ""
    *middle, last = more
    near = [
        part if len(part) <= 2 * _AROUND else f"{part[:_AROUND]}\n|\n{part[-_AROUND:]}" for part in middle
    ]
    return "".join([first[-_AROUND:], *near, last[:_AROUND]])


def _unquote(match: re.Match[str]) -> str:
    """The characters of some `%C3%B8`; what is not UTF-8 is an old page's `%F8`."""
    data = unquote_to_bytes(match[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _unescape(match: re.Match[str]) -> str:
    braced, four, eight, two, css, line_break, single, old = match.groups()
    code = braced or four or eight or two or css or old
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    return "" if line_break else _CONTROL.get(single, single)
