"""The search itself: all values in one reading of a text, in the forms of `folding` and `spelled`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import BytesAhoCorasick

from synlig.needles import Kind, Needle
from synlig.release.sweep.decoders import decoded
from synlig.release.sweep.digests import digests_of, find_digests, hashed_numbers, hashed_texts
from synlig.release.sweep.drawings import without_drawings
from synlig.release.sweep.folding import (
    fold_case,
    fold_danish,
    fold_plain,
    fold_spaces,
    fold_words,
    words_of,
)
from synlig.release.sweep.numerals import (
    FEWEST,
    digits_in_a_row,
    drop_drawings,
    find_numbers,
    read_numeral,
    with_country,
)
from synlig.release.sweep.runs import find_runs, open_run
from synlig.release.sweep.spelled import (
    apart_words,
    capitalised,
    turned_words,
    with_borders,
    written_address,
    written_words,
)
from synlig.release.sweep.views import Text, view_texts

SURE = 6
"""Characters from which a value is looked for in opaque texts and as a hash (design 5.2)."""

RUN = 8
"""Words in a row that make a passage."""

_SHORT = 4_000  # characters of a text whose finds are kept: every PDF has the same tags, titles and fonts
_DEPTH = 3  # base64 in quoted-printable in base64; a page in a comment counts elsewhere
_PIECE = RUN // 2  # any eight words in a row hold a piece of four that begins at a multiple of four
_LONG = 8  # characters from which "Soren Nsen" is also found as "Søren Nsen"; a "Tove" is not a "tøve"
_NEARBY = 600  # bytes around a piece in which its neighbours stand
_DANISH = tuple("æøåü".encode()[at : at + 2] for at in range(0, 8, 2))


@dataclass(frozen=True, repr=False)
class Found:
    """What a text holds: needles by their number, and what could be a digest of one."""

    needles: set[int]
    digests: set[bytes]


class Patterns:
    """Byte patterns, the needles each stands for, and all of them found in one pass (Aho-Corasick)."""

    def __init__(self, rows: Iterable[tuple[bytes, int]]) -> None:
        needles: defaultdict[bytes, list[int]] = defaultdict(list)
        for pattern, needle in rows:
            needles[pattern].append(needle)
        self._needles = list(needles.values())
        self._automaton = BytesAhoCorasick(list(needles)) if needles else None

    def are_in(self, haystack: bytes) -> bool:
        """Whether any of them is."""
        return self._automaton is not None and bool(self._automaton.find_matches_as_indexes(haystack))

    def find(self, haystack: bytes) -> Iterator[tuple[int, int, int]]:
        """Each needle found, with the places where it begins and ends."""
        if self._automaton is not None:
            for pattern, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
                for needle in self._needles[pattern]:
                    yield needle, start, end


@dataclass(frozen=True, repr=False)
class _Piece:
    """Four words of a passage, and where in it they stand."""

    needle: int
    words: tuple[bytes, ...]
    at: int

    def pattern(self) -> bytes:
        return b" " + b" ".join(self.words[self.at : self.at + _PIECE]) + b" "


class Searcher:
    """Finds which needles, by their number in the sequence it was made of, a text holds.

    A drawing in which nothing was found is not searched again on the next page: more than half of a list is drawings.

    Every value but the long numbers and the passages is first looked for as words without case and Danish letters,
    all in one pass; whether a find is one is then decided by its kind.
    """

    def __init__(self, needles: Sequence[Needle]) -> None:
        self._needles = needles
        self._drawings: set[str] = set()
        self._find_short = lru_cache(maxsize=5_000)(self._find)
        numbered = list(enumerate(needles))
        passages = {at: words for at, needle in numbered if len(words := _passage_words(needle)) >= RUN}
        self._pieces = [piece for at, words in passages.items() for piece in _cut(at, words)]
        self._written = {at: _patterns(needle) for at, needle in numbered if at not in passages}
        self._words = Patterns((fold_danish(p), at) for at, written in self._written.items() for p in written)
        self._passages = Patterns((piece.pattern(), number) for number, piece in enumerate(self._pieces))
        self._numbers = _index_numbers(numbered)
        self._longest = max(map(len, self._numbers), default=0)
        self._digits = Patterns((digits, 0) for digits in self._numbers)
        self._sure = frozenset(at for at, needle in numbered if at in passages or _is_sure(needle))
        self._alone = self._sure - passages.keys()
        self._turned = Patterns(
            (b" " + words + b" ", at)
            for at in self._alone
            if not needles[at].ordinary
            for words in turned_words(needles[at])
        )
        self._apart = Patterns(
            (b" " + words + b" ", at) for at in self._alone for words in apart_words(needles[at])
        )

    def find(self, text: Text) -> Found:
        """The needles whose value stands in the text, in any view of it, or is hidden in it, however deep."""
        return (self._find_short if len(text.content) < _SHORT else self._find)(text)

    def _find(self, text: Text) -> Found:
        found = Found(set(), set())
        content, drawings = without_drawings(text.content, self._drawings)
        self._find_in(Text(content, text.clear, text.page), found, _DEPTH)
        if not found.needles:
            self._drawings.update(drawings)
        return found

    def hashed(self, digests: AbstractSet[bytes]) -> Iterator[tuple[bytes, int]]:
        """Of what could be a digest, those that are one of a needle's value, with the needle."""
        for at in self._alone if digests else ():
            yield from ((key, at) for key in digests_of(_hashed_forms(self._needles[at])) if key in digests)

    def _find_in(self, text: Text, found: Found, depth: int, *, guessed: bool = False) -> None:
        """`guessed` is what the decoders made of a text: nothing more is guessed of that."""
        for view in view_texts(text):
            needles = self._find_open(view.content)
            found.needles.update(needles if view.clear else needles & self._sure)
            runs = find_runs(view.content)
            found.digests.update(find_digests(runs))
            opened = "\n".join(text.content for run in runs for text in open_run(run)) if depth else ""
            if opened:
                self._find_in(Text(opened, clear=False), found, depth - 1)
            read = "\n".join(decoded(view.content)) if depth and not guessed else ""
            if read:
                self._find_in(Text(read, clear=False), found, depth - 1, guessed=True)

    def _find_open(self, content: str) -> set[int]:
        spaced = fold_spaces(fold_plain(content))
        cased = fold_words(spaced)
        small = fold_case(cased)
        danish = fold_danish(small)
        candidates = {needle for needle, _start, _end in self._words.find(danish)}
        found = {needle for needle in candidates if self._is_found(needle, spaced, cased, small)}
        found.update(needle for needle, _start, _end in self._turned.find(danish))
        plain = danish.replace(b"| ", b"")
        found.update(needle for needle, _start, _end in self._apart.find(plain))
        found.update(self._find_passages(_one_letter(plain)))
        found.update(self._find_numbers(content, spaced))
        return found

    def _is_found(self, number: int, spaced: bytes, cased: bytes, small: bytes) -> bool:
        """Whether a value that stands in the text without case and Danish letters stands there indeed."""
        needle = self._needles[number]
        if needle.kind is Kind.ADDRESS:
            return any(_has_alone(fold_case(spaced), form) for form in written_address(needle.value))
        if needle.kind is Kind.NAME and needle.ordinary:
            return any(_has_capitals(cased, form) for form in capitalised(self._written[number]))
        return any(_may_lose_accents(form) or form in small for form in self._written[number])

    def _find_numbers(self, content: str, spaced: bytes) -> Iterator[int]:
        if not self._digits.are_in(digits_in_a_row(spaced)):
            return
        drawn = drop_drawings(content)
        if drawn != content:
            spaced = fold_spaces(fold_plain(drawn))
        for digits, before in find_numbers(spaced, self._numbers.keys(), self._longest):
            yield from (needle for needle, lead in self._numbers[digits] if before.endswith(lead))

    def _find_passages(self, words: bytes) -> Iterator[int]:
        for number, start, end in self._passages.find(words):
            piece = self._pieces[number]
            after = words[end : end + _NEARBY].split()[:RUN]
            before = words[max(0, start - _NEARBY) : start].split()[-RUN:]
            length = _PIECE + _equal(after, piece.words[piece.at + _PIECE :])
            length += _equal(before[::-1], piece.words[: piece.at][::-1])
            if length >= RUN:
                yield piece.needle


def _patterns(needle: Needle) -> frozenset[bytes]:
    """The words to look for, with their borders; none for long numbers, which are found otherwise."""
    if _is_long_number(needle):
        return frozenset()
    if needle.kind is Kind.ADDRESS:
        forms = {words_of(form.decode("utf-8")) for form in written_address(needle.value)} - {b""}
        return frozenset(b" " + form + b" " for form in forms)
    return frozenset(with_borders(written_words(needle)))


def _index_numbers(numbered: Iterable[tuple[int, Needle]]) -> dict[bytes, list[tuple[int, bytes]]]:
    index: defaultdict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for at, needle in numbered:
        if _is_long_number(needle):
            numeral = read_numeral(needle.value)
            for digits in with_country(numeral.digits):
                index[digits].append((at, numeral.lead))
            if not numeral.lead:
                index[numeral.digits[::-1]].append((at, b""))
    return index


def _hashed_forms(needle: Needle) -> set[str]:
    value = needle.value.strip()
    if needle.kind is not Kind.NUMBER:
        return hashed_texts(value)
    digits = read_numeral(value).digits
    return hashed_numbers(value, digits.decode("ascii"), phone=len(digits) == FEWEST)


def _has_capitals(cased: bytes, form: bytes) -> bool:
    """Whether the form is there; a single word does not count where it begins a sentence and has its capital anyway."""
    at = cased.find(form)
    while at >= 0 and cased[at - 1 : at] == b"|" and b" " not in form.strip():
        at = cased.find(form, at + 1)
    return at >= 0


def _has_alone(small: bytes, form: bytes) -> bool:
    at = small.find(form)
    while at >= 0 and not _stands_alone(small, at, at + len(form)):
        at = small.find(form, at + 1)
    return at >= 0


def _is_sure(needle: Needle) -> bool:
    return len(words_of(needle.value)) >= SURE


def _is_long_number(needle: Needle) -> bool:
    return needle.kind is Kind.NUMBER and len(read_numeral(needle.value).digits) >= FEWEST


def _may_lose_accents(pattern: bytes) -> bool:
    return len(pattern) >= _LONG + 2 or any(letter in pattern for letter in _DANISH)


def _passage_words(needle: Needle) -> tuple[bytes, ...]:
    """The words of a passage; none of other kinds."""
    if needle.kind is not Kind.PASSAGE:
        return ()
    return tuple(_one_letter(fold_danish(words_of(needle.value)).replace(b"| ", b"")).split())


def _one_letter(danish: bytes) -> bytes:
    """Small letters in which å, aa and a are one, as are ø, oe and o: in eight words in a row nobody is mistaken."""
    return danish.replace(b"aa", b"a").replace(b"oe", b"o")


def _cut(needle: int, words: tuple[bytes, ...]) -> list[_Piece]:
    return [_Piece(needle, words, place) for place in range(0, len(words) - _PIECE + 1, _PIECE)]


def _equal(found: Sequence[bytes], wanted: Sequence[bytes]) -> int:
    """How many words agree before the first that does not."""
    count = 0
    for left, right in zip(found, wanted, strict=False):
        if left != right:
            break
        count += 1
    return count


def _stands_alone(small: bytes, start: int, end: int) -> bool:
    """Whether an address is not a part of a longer one."""
    before, after = small[max(0, start - 1) : start], small[end : end + 2]
    joins = b"._+-" if b"@" in small[start:end] else b""
    if before and (_in_word(before[0]) or before in {bytes([sign]) for sign in joins}):
        return False
    if not after:
        return True
    if _in_word(after[0]) or after[:1] in b"_":
        return False
    return not (after[:1] in b"-." and len(after) > 1 and _in_word(after[1]) and (joins or after[:1] == b"-"))


def _in_word(byte: int) -> bool:
    return byte >= 0x80 or bytes([byte]).isalnum()
