"""The texts that a text holds: without its tags, decoded, and what is hidden in its long runs of letters.

A *clear* text is one that somebody could read; an *opaque* one was dug out of other bytes, and there a value of
fewer than six characters may come about by chance.
"""

from __future__ import annotations

import base64
import contextlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from synlig.release.sweep.markup import take_apart

_ROUNDS = 3  # a value may be encoded in an encoding: &amp;oslash;, %25C3%25B8
_DEPTH = 3  # and a page may stand in a feed that stands in a script
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_ESCAPE = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})"  # JavaScript, JSON
    r"|([0-9A-Fa-f]{2,6}) ?|(\r?\n)|([^A-Za-z]|[nrtbfv]))"  # CSS; a broken line; one character
)
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": "\f", "v": "\v", "0": ""}

_RUN = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_WORD = re.compile(r"[/_-]?[A-Z]?[a-z]+(?:[-_/]+[a-z]+)*[-_/]?")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_STRING = re.compile(rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){6,}")
_STRING_LITTLE = re.compile(rb"(?:[\t\n\r\x20-\x7e\xc0-\xff]\x00){6,}")
_STRING_BIG = re.compile(rb"(?:\x00[\t\n\r\x20-\x7e\xc0-\xff]){6,}")


@dataclass(frozen=True, repr=False)
class Text:
    """A text to be searched; `page` means that it is markup all through, and read without its tags only."""

    content: str
    clear: bool = True
    page: bool = False


def view_texts(text: Text, depth: int = _DEPTH) -> Iterator[Text]:
    """Every text that the text holds, decoded; itself among them unless it is a page."""
    parts = [] if text.page else [text.content]
    if "<" in text.content:
        markup = take_apart(text.content)
        parts += [markup.tags, *markup.readings]
        for inside in markup.inside if depth else ():
            yield from view_texts(Text(inside, text.clear), depth - 1)
    for part in parts:
        decoded = decode(part)
        yield Text(decoded, text.clear)
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
        if "%" in text and _PERCENT.search(text):
            text = unquote(text, errors="replace")
        if "\\" in text:
            text = _ESCAPE.sub(_unescape, text)
        if text == before:
            break
    return text


def _unescape(match: re.Match[str]) -> str:
    braced, four, two, css, line_break, single = match.groups()
    code = braced or four or two or css
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    return "" if line_break else _CONTROL.get(single, single)


def find_runs(text: str) -> set[str]:
    """The runs of letters and digits in which something may be hidden: no plain words."""
    return {run for run in set(_RUN.findall(text)) if not _WORD.fullmatch(run)}


@lru_cache(maxsize=100_000)
def open_run(run: str) -> tuple[str, ...]:
    """What a run says in base64 or hexadecimal, wherever in it that begins. (The same runs come on every page.)"""
    opened: list[str] = []
    letters = run.rstrip("=").encode("ascii").translate(_URL_SAFE)
    for start in range(4):
        part = letters[start:]
        part = part[: len(part) - (len(part) % 4 == 1)]
        opened.extend(strings_in(base64.b64decode(part + b"=" * (-len(part) % 4))))
    with contextlib.suppress(ValueError):
        opened.extend(strings_in(bytes.fromhex(run)))
    return tuple(opened)


def strings_in(data: bytes) -> Iterator[str]:
    """The runs of six or more readable characters in any bytes, in UTF-8 and UTF-16."""
    for match in _STRING.finditer(data):
        yield match[0].decode("utf-8", "replace")
    if b"\0" in data:
        for match in _STRING_LITTLE.finditer(data):
            yield match[0].decode("utf-16-le")
        for match in _STRING_BIG.finditer(data):
            yield match[0].decode("utf-16-be")
