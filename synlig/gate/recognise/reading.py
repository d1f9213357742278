"""A text as a reader sees it, with the way back: every recogniser reads this, and answers in places of the original.

Invisible characters are gone, every space is a space and every dash a hyphen, full-width and other digits are 0-9,
letters that only look Latin are Latin, HTML entities are what they stand for, and a word divided at the end of a line
is whole again. Unicode TR39 calls
these confusables and default ignorables (https://www.unicode.org/reports/tr39/, read 2026-11-22).
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from synlig.gate.plain import plain
from synlig.gate.recognise.numerals import Number, numbers
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.span import Kind, Span

LONGEST_GROUP = 8
"""Combining marks on one letter; what stands after them is noise, and costs time to put in order."""
LOUD_WORDS = 4
"""So many words in capitals in a row are shouting."""
_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХУЗабевѕіјкмнорстхугԁӏԛԝ" "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαειικνορτυχ" "ıɡɑ",
    "ABESIJKMHOPCTXY3a6eBsijKMHopcTxyrdlqw" "ABEZHIKMNOPTYXaeiiKvoptux" "iga",
)  # fmt: skip
_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FOR_DIGITS = str.maketrans("OoØølI|LSsBZz", "0000111155822")
_DIGIT_GROUP = Pattern(
    r"(?<![^\W\d_])(?:[OoØølI]{0,3}|[SBZL|])\d[\dOoØølI|LSsBZz]*|(?<![^\W\d_])(?:[OoØø]{2}|[lI]{2})(?!\w)"
    r"|(?<=\d[ ./-])[OoØølI|](?=[ ./-]\d)"
)
"""Where they stand beside a digit, as a pair of the same, or alone between digits."""
_NUMBER_LIKE = Pattern(r"(?<!\w)[\dOoØølI|LSBZ](?:[ ./-]?[\dOoØølI|LSsBZz]){5,24}(?!\w)")
_ENTITY = Pattern(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_DIVIDED = Pattern(r"(?<=[^\W\d_])-[ ]{0,3}\n[ ]{0,8}(?=[a-zæøå])")
_ABBREVIATION = Pattern(
    r"(?:^|[\s(])(?:[A-ZÆØÅ]|hr|fr|frk|dr|prof|skt|st|gl|ndr|sdr|nr|kl|ca|tlf|mobil|f\.?eks|bl\.?a|m\.?fl|d|evt|inkl|vedr|pt|ing|cand|afd|ref|ansv|ordst|att|kass|sekr|suppl|stedf|næstf)\.$",
    re.IGNORECASE,
)
_BULLET = Pattern(r"(?:^|\n)[ \t]{0,8}(?:[-*+>#|]|\d{1,3}[.)])[ \t#*_|>-]{0,8}$")


@dataclass(frozen=True, repr=False)
class Word:
    """A word of the shown text; `begins` where a capital says nothing, because a sentence, cell or line item begins."""

    text: str
    start: int
    end: int
    begins: bool

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


_STOP = Word("", 0, 0, True)


@dataclass(frozen=True, repr=False, eq=False)
class Plain:
    """`shown` is what is looked at (line breaks kept), `starts` and `ends` lead each of its characters to `source`."""

    source: str
    shown: str
    starts: Sequence[int]
    ends: Sequence[int]

    @cached_property
    def flat(self) -> str:
        """As `shown`, place for place, with a space for each line break."""
        return self.shown.replace("\n", " ")

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Every number that can be read in it, alone and with its neighbours."""
        return tuple(numbers(self.shown))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(
            Word(match[0], match.start(), match.end(), _begins(self.shown, match.start()))
            for match in _WORD.finditer(self.shown)
        )

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    def words_between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that begin in a stretch of the shown text, the end not counted in."""
        return self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]

    @cached_property
    def loud(self) -> frozenset[int]:
        """The numbers of the words that stand among many in capitals, where a capital says nothing."""
        found: list[int] = []
        run: list[int] = []
        for number, word in enumerate((*self.words, _STOP)):
            if word.text.isupper():
                run.append(number)
                continue
            if sum(len(self.words[each].text) > 1 for each in run) >= LOUD_WORDS:
                found += run
            run = []
        return frozenset(found)

    def span(self, start: int, end: int, kind: Kind, *, certain: bool = True, known: bool = False) -> Span:
        """The span of the original that the shown characters `start` to `end` were made from."""
        return Span(self.starts[start], self.ends[end - 1], kind, certain, known)

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence (or table row, or list item) that holds a place begins and ends."""
        start = max(
            self.shown.rfind(mark, 0, at) + len(mark)
            for mark in (". ", "! ", "? ", ".\n", "\n\n", "\n- ", "\n|")
        )
        start = 0 if start < 2 else start
        ends = [
            found
            for mark in (". ", "! ", "? ", ".\n", "\n\n", "\n- ", "\n|")
            if (found := self.shown.find(mark, at)) >= 0
        ]
        return start, min(ends, default=len(self.shown))


def read(source: str) -> Plain:
    """The text as a reader sees it."""
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _groups(source):
        signs = source[start:end]
        for sign in _made_plain(html.unescape(signs) if _ENTITY.fullmatch(signs) else signs[:LONGEST_GROUP]):
            shown.append(sign)
            starts.append(start)
            ends.append(end)
    return _rejoined(source, _digits_again("".join(shown)), starts, ends)


def _digits_again(shown: str) -> str:
    """Letters that stand for digits inside a number are digits: `O5O6 7l` is `0506 71`; a word alone stays a word."""

    def mended(match: re.Match[str]) -> str:
        run = match[0]
        if sum(sign.isdigit() for sign in run) <= sum(sign.isalpha() for sign in run):
            return run
        return _DIGIT_GROUP.sub(lambda group: group[0].translate(_FOR_DIGITS), run)

    return _NUMBER_LIKE.sub(mended, shown)


def _groups(source: str) -> Iterator[tuple[int, int]]:
    """Each character with the marks that combine with it; an HTML entity is one character."""
    entities = {match.start(): match.end() for match in _ENTITY.finditer(source)}
    start, least = 0, entities.get(0, 1)
    for place in range(1, len(source) + 1):
        if place < least:
            continue
        if place == len(source) or source[place] < "\u0300" or not unicodedata.combining(source[place]):
            yield start, place
            start, least = place, entities.get(place, place + 1)


def _made_plain(signs: str) -> str:
    if signs == "\n":
        return signs
    if signs.isascii() and signs.isprintable():
        return signs
    made = plain(signs).translate(_LOOK_ALIKES)
    return made[:1] if made[:1].isdigit() and signs[1:] else made


def _rejoined(source: str, shown: str, starts: list[int], ends: list[int]) -> Plain:
    """Without the hyphens of words divided over two lines."""
    kept: list[int] = []
    at = 0
    for match in _DIVIDED.finditer(shown):
        kept.extend(range(at, match.start()))
        at = match.end()
    if not at:
        return Plain(source, shown, starts, ends)
    kept.extend(range(at, len(shown)))
    return Plain(source, "".join(shown[i] for i in kept), [starts[i] for i in kept], [ends[i] for i in kept])


def _begins(shown: str, at: int) -> bool:
    before = shown[max(0, at - 60) : at]
    if _BULLET.search(before) and (at <= 60 or "\n" in before):
        return True
    bare = before.rstrip(" \n\t*_")
    if not bare:
        return at <= 60 or "\n\n" in before
    if "\n\n" in before[len(bare) :] or bare[-1] in '!?:|»"“”>#':
        return True
    return bare[-1] == "." and not _ABBREVIATION.search(bare)
