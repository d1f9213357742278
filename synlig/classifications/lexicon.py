"""Words that people type, found as they stand or by what they resemble.

Written for Danish: words are compounded, and many of us write them apart (`lager chef`), with a hyphen
or without the letters æ, ø and å. Such spellings are the same word here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

LONGEST = 80
"""Characters of an unknown text that are compared, so that its length does not cost time."""
CANDIDATES = 60
"""Words with the most pairs of letters in common, which alone are compared in full."""

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_NOT_IN_A_WORD = re.compile(r"[^\w+#]+")


def fold(text: str) -> str:
    """The text as it is compared: lower case, æøå as aeoeaa, no accents, no spaces or hyphens. `C++` and `C#` stay."""
    letters = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(letter)
    )
    return _NOT_IN_A_WORD.sub("", plain)


class Lexicon:
    """Words, and the entries that each of them may mean. Never changes.

    An entry is whatever the words stand for: a code, or the term that a synonym belongs to.
    """

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        self._entries: dict[str, set[str]] = {}
        for word, entry in words:
            if key := fold(word):
                self._entries.setdefault(key, set()).add(entry)
        self._sharing: dict[str, list[str]] | None = None

    def __contains__(self, text: str) -> bool:
        return fold(text) in self._entries

    def find(self, text: str) -> str | None:
        """The one entry that the text means; None where it means none or several."""
        found = self._entries.get(fold(text), set())
        return next(iter(found)) if len(found) == 1 else None

    def nearest(self, text: str, n: int) -> tuple[str, ...]:
        """The `n` entries whose words are most like the text, best first; fewer when nothing else resembles it."""
        text = text[:LONGEST]
        parts = [part for part in (fold(text), *map(fold, text.split())) if part]
        scores: dict[str, float] = {}
        for key in self._candidates(parts):
            score = _likeness(parts, key)
            for entry in self._entries[key]:
                scores[entry] = max(score, scores.get(entry, 0.0))
        return tuple(sorted(scores, key=lambda entry: (-scores[entry], entry))[:n])

    def _candidates(self, parts: list[str]) -> list[str]:
        """The words that share most pairs of letters with any of the parts, for their length."""
        if self._sharing is None:
            self._sharing = _index(self._entries)
        wanted = {pair for part in parts for pair in _pairs(part)}
        shared = Counter(key for pair in sorted(wanted) for key in self._sharing.get(pair, ()))
        ranked = sorted(shared, key=lambda key: (-shared[key] / (len(wanted) + len(key)), key))
        return ranked[:CANDIDATES]


def _index(words: Iterable[str]) -> dict[str, list[str]]:
    sharing: dict[str, list[str]] = {}
    for word in words:
        for pair in _pairs(word):
            sharing.setdefault(pair, []).append(word)
    return sharing


def _pairs(word: str) -> set[str]:
    """Every two letters in a row; the first letter counts as a pair too, for beginnings matter most."""
    return {word[i : i + 2] for i in range(len(word) - 1)} | {"^" + word[:1]}


def _likeness(parts: list[str], word: str) -> float:
    """How like the word is to the whole text or, a little less, to one word of it: 0 to 1.5."""
    whole, *single = parts
    return max(_alike(whole, word), *(0.9 * _alike(part, word) for part in single if len(part) > 3), 0.0)


def _alike(text: str, word: str) -> float:
    """difflib's ratio, and up to half as much again for one long run in common (compounds), most at the beginning."""
    matcher = SequenceMatcher(None, text, word, autojunk=False)
    run = matcher.find_longest_match()
    if run.size < 4:
        return matcher.ratio()
    share = run.size / min(len(text), len(word))
    return matcher.ratio() + share * (0.5 if run.a == run.b == 0 else 0.35)
