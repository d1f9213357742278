"""Snippets: what the site puts something in place of in public Markdown, and where it stands.

    {kontakt}                              the contact box, alone on its line
    {nøgletal: medlemmer}                  a key figure: in a sentence the number, alone on its line a box
    {profiler: håndværk}                   how many profiles there are; in a sentence or alone
    {arrangement: aabent-hus}              an event, alone on its line; `næste` is the next one
    ![What it shows](havnen.png "Words")   a picture, alone on its line; on lines that follow one another, a gallery
    [The statutes](/filer/vedtaegter.pdf)  a file to fetch: its type and size follow the words

What is inside code is no snippet, nor `\\{kontakt}`. `{person: id}` is the gate's own, and gone before a text is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

CONTACT, FIGURE, PROFILES, EVENT, PERSON = "kontakt", "nøgletal", "profiler", "arrangement", "person"
NEXT = "næste"
"""Instead of an event's name: the next one to come."""
DECORATION = "dekorativ"
"""Instead of what a picture shows: it is for decoration only."""
FILES = "filer/"
"""Where files to fetch stand on the site."""


@dataclass(frozen=True)
class Marker:
    """`{word: about}`; `about` is empty where nothing stands there. What only begins like one is not `whole`."""

    word: str
    about: str
    alone: bool
    line: int
    whole: bool = True


@dataclass(frozen=True)
class NamedPicture:
    """`![alt](asset "caption")`"""

    alt: str
    asset: str
    caption: str

    @property
    def is_decoration(self) -> bool:
        return self.alt.casefold() == DECORATION


@dataclass(frozen=True)
class Pictures:
    """A picture, or several on lines that follow one another; `line` is that of the first."""

    pictures: tuple[NamedPicture, ...]
    alone: bool
    line: int


@dataclass(frozen=True)
class FileLink:
    """The end of a link's words; the link leads to a file by its name."""

    name: str
    line: int


Snippet: TypeAlias = Marker | Pictures | FileLink

_PICTURE = (
    r"!\[(?P<alt>[^\]\n]{0,300})\]"
    r'\(\s*<?(?P<asset>[^)\s>"]{1,200})>?(?:\s+"(?P<caption>[^"\n]{0,300})")?\s*\)'
)
_MARKER = r"\{\s{0,9}(?P<word>[^\W\d_]{1,30})\s{0,9}(?::(?P<about>[^{}\n]{0,100}))?\}"
_NEARLY = rf"\{{\s{{0,9}}(?P<begun>{CONTACT}|{FIGURE}|{PROFILES}|{EVENT})\b"
_FILE = rf"(?P<file>\]\(\s*<?/{FILES}(?P<name>[^)\s>]{{0,200}}))"
_CODE = r"(?<!`)(?P<ticks>`++).*?(?<!`)(?P=ticks)(?!`)"
_ALONE = re.compile(rf" {{0,3}}(?:{_PICTURE}|{_MARKER})\s*")
_IN_LINE = re.compile(rf"{_CODE}|\\\{{|{_PICTURE}|{_MARKER}|{_NEARLY}|{_FILE}", re.IGNORECASE)
_FILE_NAME = re.compile(rf"/{FILES}([a-z0-9-]+\.pdf)\b")
_FENCE = re.compile(r" {0,3}(```|~~~)")


def snippets_in(text: str) -> list[Snippet]:
    """All snippets of a text, in order; lines are counted from 0."""
    found: list[Snippet] = []

    def keep(snippet: Snippet) -> str:
        found.append(snippet)
        return ""

    with_snippets(text, keep)
    return found


def with_snippets(text: str, put: Callable[[Snippet], str]) -> str:
    """The text with what `put` gives in place of each snippet; what stood alone on its line becomes a paragraph."""
    written: list[str] = []
    gallery: list[NamedPicture] = []
    fence = ""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        fence = _fence_after(line, fence)
        alone = None if fence else _alone(line)
        if fence:
            written.append(line)
        elif alone is None:
            written.append(_IN_LINE.sub(partial(_put, put, number), line))
        elif alone["word"]:
            written += ["", put(_marker(alone, alone=True, line=number)), ""]
        else:
            gallery.append(_picture(alone))
            if not (number + 1 < len(lines) and (after := _alone(lines[number + 1])) and after["asset"]):
                first = number + 1 - len(gallery)
                written += ["", put(Pictures(tuple(gallery), alone=True, line=first)), ""]
                gallery = []
    return "\n".join(written)


def files_in(text: str) -> frozenset[str]:
    """The names of the files that a text leads to, however the link is written."""
    return frozenset(_FILE_NAME.findall(text))


def _fence_after(line: str, fence: str) -> str:
    """What closes the block of code that a line stands in, or opens or closes; empty outside."""
    found = _FENCE.match(line)
    if found is None:
        return fence
    return found[1] if not fence else "" if found[1] == fence else fence


def _alone(line: str) -> re.Match[str] | None:
    """The picture or marker that a line is; None for every other line."""
    found = _ALONE.fullmatch(line)
    return None if found is None or _is_persons(found) else found


def _put(put: Callable[[Snippet], str], line: int, found: re.Match[str]) -> str:
    if found["file"]:
        return f"{put(FileLink(found['name'], line))}{found['file']}"
    if found["asset"]:
        return put(Pictures((_picture(found),), alone=False, line=line))
    if found["word"] and not _is_persons(found):
        return put(_marker(found, alone=False, line=line))
    if found["begun"]:
        return put(Marker(found["begun"].casefold(), "", alone=False, line=line, whole=False))
    return found[0]


def _is_persons(found: re.Match[str]) -> bool:
    return found["word"] is not None and found["word"].casefold() == PERSON


def _picture(found: re.Match[str]) -> NamedPicture:
    return NamedPicture(found["alt"].strip(), found["asset"], (found["caption"] or "").strip())


def _marker(found: re.Match[str], *, alone: bool, line: int) -> Marker:
    return Marker(found["word"].casefold(), (found["about"] or "").strip(), alone, line)
