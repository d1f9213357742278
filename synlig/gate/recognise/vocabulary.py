"""Word lists that say which words and phrases tell of something, and how plainly.

A list (`words/*.txt`) has five sections. `always`: tells it of a person, whoever speaks. `person`: what somebody is, as
"tillidsmand" and "diabetiker"; tells it, except in the plural that speaks of others. `strong`: tells it unless the sentence
speaks of a trade. `weak`: only where the sentence speaks of a person. `never`: looks like one of these, and is not.

A line is a word, which counts inflected too, or a phrase. `*` is any letters, `#` a number, `(a/b)` either, `[a /b ]` one or none,
`=` before a word means not inflected. Capitals count where the line has them; a line in lower case counts in any case.
`name := a/b/c` above the sections is a set, which `<name>` in a phrase stands for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from importlib import resources

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern, Sieve
from synlig.gate.recognise.reading import Plain

ENDINGS = (
    "", "s", "n", "ns", "t", "ts", "r", "rs", "rne", "rnes", "e", "es", "en", "ens", "et", "ets", "er", "ers", "ne", "nes",
    "ene", "enes", "erne", "ernes",
)  # fmt: skip
"""What a listed word may end in besides."""
LONG = 8
"""Letters from which one wrong, missing, doubled or swapped letter still makes the same word."""
COMPOUNDING = 6
"""Letters from which a strong word also counts as the first part of a longer one (`"tinnitusplaget"`)."""
LONGEST = 40
"""Letters; nothing longer is a word."""
_NOTATION = str.maketrans(
    {
        "(": "(?:",
        "[": "(?:",
        "]": ")?",
        "/": "|",
        "*": r"[\w-]{0,40}",
        "#": r"\d[\d.,]{0,9}",
        " ": "[ ,]{1,3}",
    }
)
_SET = Pattern(r"<([a-z]+)>")
_NOTHING = Pattern(r"(?!)")


class Strength(Enum):
    """How plainly a word tells."""

    ALWAYS = "always"
    PERSON = "person"
    STRONG = "strong"
    WEAK = "weak"
    NEVER = "never"


@dataclass(frozen=True)
class Hit:
    """A place of the shown text."""

    start: int
    end: int
    strength: Strength


class Section:
    """The words and phrases of one strength."""

    def __init__(self, lines: Iterable[str], *, compounding: bool = False) -> None:
        words: list[str] = []
        phrases: list[str] = []
        for line in lines:
            (words if re.fullmatch(r"=?\*?[a-zæøåéü]+\*?", line) else phrases).append(line)
        self._exact = frozenset(word[1:] for word in words if word.startswith("="))
        self._words = frozenset(word for word in words if word.isalpha())
        stars = [word[:-1] for word in words if word.endswith("*") and word[0] != "*"]
        longer = [word for word in self._words if compounding and len(word) >= COMPOUNDING]
        self._begin = (*stars, *longer)
        self._end = tuple(
            word[1:] + ending for word in words if word[0] == "*" != word[-1] for ending in ENDINGS
        )
        inside = [re.escape(word[1:-1]) for word in words if word[0] == "*" == word[-1]]
        self._inside = Pattern("|".join(inside)) if inside else _NOTHING
        self._misspelt = _deletions(word for word in self._words if len(word) >= LONG)
        capital = [line for line in phrases if line != line.lower()]
        self._capital = _phrases(capital)
        self._shouted = _phrases(capital, re.IGNORECASE)
        self._small = _phrases((line for line in phrases if line == line.lower()), re.IGNORECASE)

    def lists(self, word: str) -> bool:
        """Whether a word, in lower case, is one of these as it stands or inflected."""
        return word in self._exact or any(stem in self._words for stem in _stems(word))

    def has(self, word: str) -> bool:
        """Whether a word is one of these compounded, or as a star says."""
        return (
            word.startswith(self._begin)
            or word.endswith(self._end)
            or self._inside.search(word) is not None
        )  # fmt: skip

    def almost_has(self, word: str) -> bool:
        """Whether a long word that is no Danish one is a listed word with one wrong letter."""
        if len(word) < LONG - 1 or lexicon.is_form(word):
            return False
        return any(
            _is_one_off(word, candidate)
            for less in (word, *_without_one(word))
            for candidate in self._misspelt.get(less, ())
        )

    def phrases(self, shown: str) -> Iterator[tuple[int, int]]:
        """In a text all in capitals, a name counts in capitals."""
        for patterns in (self._shouted if shown.isupper() else self._capital, self._small):
            yield from _in_turn(patterns, shown)


class Vocabulary:
    """The list of one subject."""

    def __init__(self, text: str) -> None:
        lines: dict[Strength, list[str]] = {strength: [] for strength in Strength}
        sets: dict[str, str] = {}
        section = Strength.NEVER
        for line in map(str.strip, text.splitlines()):
            if line.startswith("== "):
                section = Strength(line[3:])
            elif ":=" in line:
                name, _sign, members = line.partition(" := ")
                sets[name] = _SET.sub(lambda match: sets[match[1]], members)
            elif line and not line.startswith("#"):
                lines[section].append(_SET.sub(lambda match: f"({sets[match[1]]})", line))
        self._sections = {
            strength: Section(lines[strength], compounding=strength in (Strength.PERSON, Strength.STRONG))
            for strength in Strength
        }
        self._strength = lru_cache(maxsize=50_000)(self._look_up)

    def tells(self, word: str) -> bool:
        """Whether a word, in lower case, tells of the subject by itself."""
        return self._strength(word) is not Strength.NEVER

    def find(self, text: Plain) -> list[Hit]:
        """Every place in order, without those that lie inside something harmless."""
        flat = text.flat
        harmless = sorted(self._sections[Strength.NEVER].phrases(flat))
        hits = [
            Hit(start, end, strength)
            for strength in (Strength.ALWAYS, Strength.PERSON, Strength.STRONG, Strength.WEAK)
            for start, end in self._sections[strength].phrases(flat)
        ]
        hits += [
            Hit(word.start, word.end, strength)
            for word in text.words
            if (strength := self._strength(word.text.lower())) is not Strength.NEVER
        ]
        return sorted(_outside(hits, harmless), key=lambda hit: (hit.start, -hit.end))

    def _look_up(self, word: str) -> Strength:
        """NEVER for what no section has, too. What is listed as it stands goes before what only fits a star."""
        if len(word) > LONGEST:
            return Strength.NEVER
        for test in (Section.lists, Section.has, Section.almost_has):
            for strength in (
                Strength.NEVER,
                Strength.ALWAYS,
                Strength.PERSON,
                Strength.STRONG,
                Strength.WEAK,
            ):
                if test(self._sections[strength], word):
                    return strength
        return Strength.NEVER


@cache
def vocabulary(name: str) -> Vocabulary:
    """The list `words/<name>.txt`."""
    file = resources.files("synlig.gate.recognise").joinpath(f"words/{name}.txt")
    return Vocabulary(file.read_text(encoding="utf-8"))


def _phrases(lines: Iterable[str], flags: int = 0) -> Sieve:
    """One pattern for each; where capitals count, a word in lower case may still begin with one. A genitive ends them too."""
    return Sieve(
        Pattern(rf"(?<![\w-])(?=[\w§])(?:{_as_pattern(line, flags)})(?:['’]?s)?(?!-?\w)", flags)
        for line in lines
    )


def _as_pattern(line: str, flags: int) -> str:
    pattern = re.sub(r"[.§?+]", r"\\\g<0>", line).translate(_NOTATION)
    return pattern if flags else re.sub(r"(?<![\w\\])[a-zæøå](?=[a-zæøå])", r"(?i:\g<0>)", pattern)


def _in_turn(patterns: Sieve, shown: str) -> Iterator[tuple[int, int]]:
    """The places that `|` between the patterns would find: none over another, and the one listed first goes before."""
    following = {pattern: pattern.search(shown) for pattern in patterns.may_match(shown)}
    while matches := [match for match in following.values() if match]:
        first = min(matches, key=lambda match: match.start())
        yield first.span()
        for pattern, match in following.items():
            if match and match.start() < first.end():
                following[pattern] = pattern.search(shown, first.end())


def _outside(hits: list[Hit], harmless: list[tuple[int, int]]) -> Iterator[Hit]:
    """Those that no harmless place covers; of the places that begin before a hit the last two can."""
    starts = [start for start, _end in harmless]
    for hit in hits:
        at = bisect_right(starts, hit.start)
        if not any(hit.end <= end for _start, end in harmless[max(0, at - 2) : at]):
            yield hit


def _stems(word: str) -> Iterator[str]:
    """What a word may be a form of; a consonant that is doubled before an ending is single again (`"klubben"`)."""
    for ending in ENDINGS:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            yield stem
            if len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def _deletions(words: Iterable[str]) -> dict[str, list[str]]:
    """Each word under itself and under every spelling that lacks one of its letters (SymSpell's method)."""
    found: dict[str, list[str]] = {}
    for word in words:
        for less in {word, *_without_one(word)}:
            found.setdefault(less, []).append(word)
    return found


def _without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_one_off(word: str, right: str) -> bool:
    """Whether one letter is wrong, too many or too few, or two neighbours are swapped."""
    start = 0
    while start < min(len(word), len(right)) and word[start] == right[start]:
        start += 1
    rest, right_rest = word[start:], right[start:]
    return (
        rest[1:] in (right_rest[1:], right_rest)
        or rest == right_rest[1:]
        or (len(rest) > 1 and rest[:2] == right_rest[1::-1] and rest[2:] == right_rest[2:])
    )
