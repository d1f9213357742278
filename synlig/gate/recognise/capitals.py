"""What a capital says at its place: a name, or only that a sentence, a line or shouting begins there.

A capital inside a sentence is a name of something (Retskrivningsordbogen § 11-13, ro.dsn.dk, read 2026-11-22).
"""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain, Word

_OPENS = Pattern(r"(?:[\n/·•|>\"“”»«*…]|(?:^|[ \t])[-(\[]|\d\.)[ \t*_·•]*$")
_ITEM = Pattern(r"\n[ \t]{0,8}[-*+•·\n]")
"""The end of a paragraph, or a line that begins as an item of a list."""
_LABEL = Pattern(r"([^\W\d_]{1,20})\.?(?: \d{1,3})?(?:[:/]|\.:|/:| [-=])[ \t]{0,4}\(?$")


_ALSO = Pattern(
    r"(?<!\w)(?:alias|i daglig tale|bedre kendt som|også kendt som|lyder navnet)[ :\"»“]{1,3}$", re.IGNORECASE
)
"""What stands before what somebody is called as well."""


def is_free(text: Plain, word: Word) -> bool:
    """Whether a word would have its capital here anyway: it begins a sentence, a line, a cell or a parenthesis."""
    return word.begins or bool(_OPENS.search(text.shown[max(0, word.start - 8) : word.start]))


def begins_item(text: Plain, left: Word, right: Word) -> bool:
    """Whether what stands between two words ends a paragraph or begins an item of a list, or the second is the label of
    a new line (`Lis⏎- Bageri`, `Lone⏎Køkken: ja`).
    """
    between = text.shown[left.end : right.start]
    if "\n" not in between:
        return False
    return bool(_ITEM.search(between)) or text.flat[right.end : right.end + 1] == ":"


def label_before(text: Plain, word: Word) -> str:
    """The word in small letters before a colon (or `v/`) that a value follows: `"ref"`, `"til"`; empty without one."""
    found = _LABEL.search(text.shown[max(0, word.start - 28) : word.start])
    return found[1].casefold() if found else ""


def neighbour(text: Plain, at: int, farthest: int = 1) -> Word | None:
    """The next word where nothing but a space or a line's end is between."""
    words = text.words
    if at + 1 >= len(words) or not 0 < words[at + 1].start - words[at].end <= farthest + 1:
        return None
    between = text.flat[words[at].end : words[at + 1].start]
    return words[at + 1] if not between.strip() else None


def is_nickname(text: Plain, at: int) -> bool:
    """Whether somebody is said to be called so: `kaldte mig "Englen"`, `kalder de ham Smeden`, `alias Smukke`."""
    words = text.words
    if at and _ALSO.search(text.flat[max(0, words[at].start - 20) : words[at].start]):
        return True
    if at < 2 or words[at - 1].text.casefold() not in cues.CALLED_SO:
        return False
    between = text.flat[words[at - 1].end : words[at].start]
    said = (word.text.casefold() for word in words[max(0, at - 4) : at - 1])
    return len(between) <= 5 and not between.strip(" \"»«“”„:'for") and not cues.CALLING.isdisjoint(said)


def before(text: Plain, at: int) -> Word | None:
    """The word before, an abbreviation's full stop between them at most."""
    if not at:
        return None
    word, left = text.words[at], text.words[at - 1]
    between = text.flat[left.end : word.start]
    stop = between.strip()
    return left if len(between) <= 3 and (not stop or (stop == "." and not word.begins)) else None


def is_greeted(text: Plain, at: int) -> bool:
    """`Kære Bo`, `mvh tue`, a line's end or a comma between."""
    if not at:
        return False
    left, word = text.words[at - 1], text.words[at]
    between = text.flat[left.end : word.start]
    return (
        left.text.casefold() in cues.GREETINGS
        and len(between) <= 3
        and between.strip() in ("", ",", ".", ":", "/")
    )
