"""Finds the names of known persons in a text.

Names serve review and sweep only: they never change what is published, they stop it (design.md 5.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from synlig.gate.plain import plain

_ANOTHER = r"(?-i:[A-ZÆØÅÄÖÜÉ]\w*\.?[ \-]{1,3})?"
"""A middle name or its initial, before the last name, that the member's file does not have."""
_A_MIDDLE = r"(?:[A-ZÆØÅÄÖÜÉ]\. ?)?"
_TURKISH = {0x130: "i", 0x131: "i"}


@dataclass(frozen=True, repr=False)
class KnownName:
    """A person's full name, ready to be looked for; `words` all stand, folded, in each text that the pattern is in."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]


def known_names(names: Iterable[str]) -> tuple[KnownName, ...]:
    """The full names, each also written `Last, First`, in capitals, with hyphens for spaces, with a middle name more,
    or with an inflected -s.
    """
    return tuple(
        KnownName(_pattern(name), tuple(map(_folded, _words(name)))) for name in names if _words(name)
    )


def shortened_names(names: Iterable[str]) -> tuple[KnownName, ...]:
    """The names with an initial for one half, as people write whom everybody knows: `Ragnhild T.`, `R. Tofteskov`."""
    return tuple(
        KnownName(re.compile(pattern), (_folded(word),))
        for first, *_others, last in filter(lambda words: len(words) > 1, map(_words, names))
        for word, pattern in (
            (first, rf"(?<!\w){_word(first)} {_A_MIDDLE}{last[0].upper()}(?:\.|(?=[,;:)]|\s*$))"),
            (last, rf"(?<!\w){first[0].upper()}\. ?{_A_MIDDLE}{_word(last)}(?:'?s)?(?!\w)"),
        )
    )


@dataclass(frozen=True, repr=False)
class Readied:
    """A text, ready for names to be looked for in; to make it takes longer than to look."""

    shown: str
    folded: str


def readied(text: str) -> Readied:
    shown = plain(text)
    return Readied(shown, _folded(shown))


def mentions(text: str | Readied, names: Iterable[KnownName]) -> bool:
    """Whether any of the names stands in the text.

    Of a thousand names hardly one has all its words in it, and only that one's pattern is looked for.
    """
    ready = readied(text) if isinstance(text, str) else text
    return any(name.pattern.search(ready.shown) is not None for name in possible_in(ready.folded, names))


def possible_in(folded: str, names: Iterable[KnownName]) -> Iterator[KnownName]:
    """The names that have all their words somewhere in a folded text, or in many: no other stands in one of them."""
    for name in names:
        for word in name.words:
            if word not in folded:
                break
        else:
            yield name


def _folded(shown: str) -> str:
    """Letters that a pattern takes for one another are the same here; those of Turkish, too."""
    return shown.translate(_TURKISH).casefold()


def _words(name: str) -> list[str]:
    return plain(name).replace("-", " ").split()


def _pattern(name: str) -> re.Pattern[str]:
    words = _words(name)
    between = r"[ \-,]{1,3}"
    *others, last = map(_word, words)
    forward = between.join([*others, _ANOTHER + last])
    backward = rf"{last}, ?{between.join(others)}"
    either = rf"(?<!\w)(?:{forward}|{backward})(?:'?e?s|')?(?!\w)"
    return re.compile(either if is_ordinary(name) else rf"(?i:{either})")


def _word(word: str) -> str:
    """One word of a name; an ordinary one counts only with a capital or all in capitals, which the caller sees to."""
    spellings = {word, word.upper(), word.capitalize()}
    return "(?:" + "|".join(re.escape(spelling) for spelling in sorted(spellings)) + ")"


def is_ordinary(name: str) -> bool:
    """Whether every word of a name is also an ordinary Danish word (`"Bo Lund"`)."""
    return all(word in _ordinary_words() for word in plain(name).casefold().replace("-", " ").split())


@cache
def _ordinary_words() -> frozenset[str]:
    text = resources.files("synlig.gate").joinpath("ordinary_names.txt").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
