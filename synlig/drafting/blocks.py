"""What a document says, whichever program wrote it: lines and tables in order, and what was left out.

`Line` and `Table` are all that the understanding sees; fonts, sizes and pages are forgotten on the way here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

_NOT_SEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Soft hyphens, joiners, marks of direction: nobody sees them, and a content file may not hold all of them."""


@dataclass(frozen=True, repr=False)
class Line:
    """One line as a reader sees it. `number` is what the program counts by itself (`"3."`), never part of `text`.

    `heading` is 1 to 9 in a heading style, else 0. `strong`: all of it is bold or underlined; `slanted`: all is in italics;
    `framed`: it is in a frame. `lead`: how many of its first signs are bold where the rest is not. `depth`: the level in a
    list from 0, -1 outside lists. `indent`: how far it is pushed in, in twentieths of a point. `opens`: an empty line stands
    above it.
    """

    text: str
    heading: int = 0
    strong: bool = False
    lead: int = 0
    number: str = ""
    depth: int = -1
    indent: int = 0
    opens: bool = False
    slanted: bool = False
    framed: bool = False

    @property
    def whole(self) -> str:
        """With its number, as it is printed."""
        return f"{self.number} {self.text}".strip()


ITEM = 9
"""The `heading` of a line that a table says is an item."""
PAIR = 8
"""The `heading` of a line beside which its text stands in a table: a title, if others are."""
Cell: TypeAlias = tuple[Line, ...]
TableRow: TypeAlias = tuple[Cell, ...]


def text_of(cell: Cell) -> str:
    """All lines of a cell as one."""
    return " ".join(line.text for line in cell)


@dataclass(frozen=True, repr=False)
class Table:
    """Rows of cells, each cell with its lines; a cell that is merged into the one above is empty."""

    rows: tuple[TableRow, ...]


Block: TypeAlias = Line | Table


class Left(Enum):
    """Why something of the file is not in the draft."""

    COMMENT = "comment"
    DELETED = "deleted"
    INSERTED = "inserted"  # nothing is left out: the new words are taken as they stand
    HIDDEN = "hidden"
    MACRO = "macro"
    EMBEDDED = "embedded"
    LINK = "link"
    PICTURE = "picture"


@dataclass(frozen=True, repr=False)
class Dropped:
    """One thing that was left out, with its words if it has any: they are private, and for no message."""

    why: Left
    words: str = ""


@dataclass(frozen=True, repr=False)
class Source:
    """A document, read. `margins` are the lines of its headers and footers, each different one once."""

    blocks: tuple[Block, ...]
    margins: tuple[Line, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    pictures: tuple[bytes, ...] = ()


@dataclass(frozen=True, repr=False)
class Run:
    """A piece of a paragraph; `\\n` in it is a line break."""

    text: str
    strong: bool = False
    slanted: bool = False


def to_lines(
    runs: Iterable[Run],
    *,
    heading: int = 0,
    number: str = "",
    depth: int = -1,
    indent: int = 0,
    opens: bool = False,
) -> Iterator[Line]:
    """The lines of one paragraph; only the first bears its number. Lines without a word are none."""
    for line in _broken(runs):
        text = clean("".join(run.text for run in line))
        if not text and not number:
            opens = True
            continue
        worded = [run for run in line if run.text.strip()]
        strong = bool(worded) and all(run.strong for run in worded)
        slanted = bool(worded) and all(run.slanted for run in worded)
        yield Line(text, heading, strong, 0 if strong else _lead(line), number, depth, indent, opens, slanted)
        number, opens = "", False


def _broken(runs: Iterable[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(replace(run, text=first))
        for other in others:
            yield line
            line = [replace(run, text=other)]
    yield line


def _lead(line: list[Run]) -> int:
    lead = ""
    for run in line:
        if run.text.strip() and not run.strong:
            break
        lead += run.text
    return len(clean(lead))


def clean(text: str) -> str:
    """In NFC, on one line, single spaces; a tab stays, because it parts columns; signs that no file may hold go."""
    shown = unicodedata.normalize("NFC", _NOT_SEEN.sub("", text))
    kept = "".join(sign if sign == "\t" or sign.isprintable() else " " for sign in shown)
    return re.sub(r"[ \t]*\t[ \t]*", "\t", re.sub(r" {2,}", " ", kept)).strip()
