"""Words that people type, found as they stand or by what they resemble.

Written for Danish: words are compounded, and many of us write them apart (`lager chef`), with a hyphen
or without the letters æ, ø and å. Such spellings are the same word here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cached_property
from math import log
from os.path import commonprefix

LONGEST = 80
"""Characters of an unknown text that are compared, so that its length does not cost time."""
CANDIDATES = 60
"""Words with most in common with a text, which alone are compared letter by letter."""

_SMALL_WORDS = frozenset(
    {"af", "at", "den", "det", "en", "et", "for", "fra", "i", "med", "og", "om", "på", "til"}
)
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_NOT_IN_A_WORD = re.compile(r"[^\w+#]+")


def fold(text: str) -> str:
    """The text as it is compared: lower case, æøå as aeoeaa, no accents, spaces or signs but `+` and `#`."""
    letters = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    return _NOT_IN_A_WORD.sub("", letters if letters.isascii() else _without_accents(letters))


def _without_accents(text: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )


class Lexicon:
    """Words, and the entries that each of them may mean. Never changes.

    An entry is whatever the words stand for: a code, or the term that a synonym belongs to.
    """

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        self._entries: dict[str, set[str]] = {}
        for word, entry in words:
            if key := fold(word):
                self._entries.setdefault(key, set()).add(entry)

    def __contains__(self, text: str) -> bool:
        return fold(text) in self._entries

    def find(self, text: str) -> str | None:
        """The one entry that the text means; None where it means none or several."""
        found = self._entries.get(fold(text), set())
        return next(iter(found)) if len(found) == 1 else None

    def nearest(self, text: str, n: int) -> tuple[str, ...]:
        """The `n` entries with words most like the text, best first; fewer when nothing else resembles it."""
        text = text[:LONGEST]
        asked = [fold(text), *(fold(part) for part in text.split() if part not in _SMALL_WORDS)]
        scores: dict[str, float] = {}
        for key, share in self._resemblance.closest(_pieces(asked), CANDIDATES):
            likeness = share + _likeness(asked, key)
            for entry in self._entries[key]:
                scores[entry] = max(likeness, scores.get(entry, 0.0))
        return tuple(sorted(scores, key=lambda entry: (-scores[entry], entry))[:n])

    @cached_property
    def _resemblance(self) -> _Resemblance:
        return _Resemblance(self._entries)


class _Resemblance:
    """Which words share pieces with a text; a rare piece (`truck`) counts for more than `arbejde`."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, list[str]] = {}
        for word in words:
            for piece in _pieces([word]):
                self._words.setdefault(piece, []).append(word)
        count = 1 + max(map(len, self._words.values()), default=0)
        self._weight = {piece: log(count / len(having)) for piece, having in self._words.items()}
        self._total: dict[str, float] = {}
        for piece, having in self._words.items():
            for word in having:
                self._total[word] = self._total.get(word, 0.0) + self._weight[piece]

    def closest(self, pieces: Iterable[str], n: int) -> list[tuple[str, float]]:
        """The `n` words with most in common with the pieces, how much: Dice's coefficient, weighted."""
        known = [piece for piece in pieces if piece in self._words]
        shared: dict[str, float] = {}
        for piece in known:
            for word in self._words[piece]:
                shared[word] = shared.get(word, 0.0) + self._weight[piece]
        asked = sum(self._weight[piece] for piece in known)
        share = {word: 2 * common / (asked + self._total[word]) for word, common in shared.items()}
        return sorted(share.items(), key=lambda found: (-found[1], found[0]))[:n]


def _pieces(words: Iterable[str]) -> list[str]:
    """Every two and three letters in a row of the words, once each; a word's beginning counts as a letter."""
    marked = ["^" + word for word in words]
    rows = (word[i : i + size] for word in marked for size in (2, 3) for i in range(len(word) - size + 1))
    return list(dict.fromkeys(rows))


def _likeness(asked: list[str], word: str) -> float:
    """How like the word is to a text, 0 to 2: `asked` is the whole text, then each word of it.

    difflib's ratio to the whole, and up to as much again where the word begins as one of them does.
    """
    ratio = SequenceMatcher(None, asked[0], word, autojunk=False).ratio()
    return ratio + max(_same_beginning(part, word) for part in asked)


def _same_beginning(one: str, other: str) -> float:
    """How much of the longer word is a beginning they share: 0 under four letters, 1 where they are equal."""
    same = len(commonprefix((one, other)))
    return same / max(len(one), len(other)) if same > 3 else 0.0
