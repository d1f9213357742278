"""Texts in the form they are compared in: one spelling for what a reader takes to be the same.

    text                      plain                     words
    "Tve\u00adskæg, S&oslash;ren."  (entities: see views)     b" | tveskæg | søren | "

*Plain* keeps case and punctuation, but invisible characters are gone, every accent but the Danish ones is taken
off, and what is not ASCII or æøåü is a letter, or `|`. *Words* are UTF-8 bytes: what may stand inside a name
(`- _ + . / '`) is one space, and other punctuation, or the end of a sentence, is ` | `.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache
from itertools import product

_FOREIGN = re.compile(r"[^\x00-\x7fæøåüÆØÅÜ]")
_LOOKS_LIKE = {
    "ö": "ø", "Ö": "Ø", "ä": "æ", "Ä": "Æ", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
    "þ": "th", "Þ": "Th", "ß": "ss", "ẞ": "SS", "œ": "oe", "Œ": "Oe", "ı": "i",
}  # fmt: skip
_FROM_ELSEWHERE = dict(
    zip(
        "АВЕЅІЈКМНОРСТХУаеѕіјкорсхуԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρικυαɡɑ",
        "ABESIJKMHOPCTXYaesijkopcxydqwhABEZHIKMNOPTYXovpikuaga",
        strict=True,
    )
)
"""Cyrillic and Greek letters that look Latin (Unicode TR39, confusables; read 2026-11-22)."""
_INVISIBLE = {"Cf", "Mn", "Me"}  # soft hyphen, zero-width characters, direction marks; accents on their own

_SOFT = b" -_+./~'`\\"
_HARD = bytes(
    sorted(set(range(33, 127)) - set(_SOFT) - set(b"0123456789") - {*range(65, 91), *range(97, 123)})
)
_TO_WORDS = bytes.maketrans(_SOFT + _HARD, b" " * len(_SOFT) + b"|" * len(_HARD))

_SPELLINGS = {
    "æ": ("æ", "ae", "ae"), "ø": ("ø", "oe", "o"), "å": ("å", "aa", "a"), "ü": ("ü", "ue", "u"),
    "ae": ("ae", "æ"), "oe": ("oe", "ø"), "aa": ("aa", "å"), "ue": ("ue", "ü"),
}  # fmt: skip
_SPELLED = re.compile("|".join(_SPELLINGS))
_BORDERS = 3  # each round halves a row of borders; up to eight in a row become one
_SHORT = 4  # characters; a shorter name loses no accent: "Bøg" is not "bog"
_MOST = 1000  # spellings of one value; with more, its letters change all at once


def fold_plain(text: str) -> str:
    """The text without what a reader does not see or does not read: see above."""
    if text.isascii():
        return text
    return _FOREIGN.sub(lambda match: _plain_character(match[0]), unicodedata.normalize("NFKC", text))


@cache
def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if character in _LOOKS_LIKE:
        return _LOOKS_LIKE[character]
    if category in _INVISIBLE:
        return ""
    if category[0] == "Z":
        return " "
    if category == "Pd":
        return "-"
    if category[0] == "N":
        return str(unicodedata.digit(character, "|"))
    if category[0] == "L":
        return _without_accents(character)
    return "'" if character in "‘’ʼ" else "|"


def _without_accents(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    base = _FROM_ELSEWHERE.get(base, base)
    return base if base.isascii() and base.isalpha() else letter.lower()


def fold_spaces(plain: str) -> bytes:
    """A plain text as UTF-8 with each run of white space made one space."""
    return b" ".join(plain.encode("utf-8", "replace").split())


def fold_words(spaced: bytes) -> bytes:
    """Words with their case; begins and ends with a border, so that each word has a space on both sides."""
    marked = spaced.replace(b". ", b"| ").translate(_TO_WORDS).replace(b"|", b" | ")
    words = b" | " + b" ".join(marked.split()) + b" | "
    for _pair in range(_BORDERS):
        words = words.replace(b"| | ", b"| ")
    return words


def fold_case(folded: bytes) -> bytes:
    """The same bytes in small letters (a to z, æøåü); positions stay what they were."""
    small = folded.lower()
    for letter in "ÆØÅÜ":
        small = small.replace(letter.encode(), letter.lower().encode())
    return small


def fold_danish(small: bytes) -> bytes:
    """Small letters without Danish ones: `ae`, `o`, `a`, `u`."""
    for letter, plain in (("æ", b"ae"), ("ø", b"o"), ("å", b"a"), ("ü", b"u")):
        small = small.replace(letter.encode(), plain)
    return small


def words_of(value: str) -> bytes:
    """The words of a short value in small letters, without borders: `b"tveskæg | søren"`."""
    return fold_case(fold_words(fold_spaces(fold_plain(value)))).strip(b" |")


def spellings(folded: bytes) -> frozenset[bytes]:
    """Every way to write a folded value: with æøåü, with two letters for each, or without their strokes."""
    text = folded.decode("utf-8")
    pieces = re.split(f"({_SPELLED.pattern})", text)
    choices = [_choices(piece, len(text)) for piece in pieces]
    if math.prod(map(len, choices)) > _MOST:
        texts = {"".join(_choose(choice, way) for choice in choices) for way in range(4)}
    else:
        texts = {"".join(chosen) for chosen in product(*choices)}
    return frozenset(spelled.encode("utf-8") for spelled in texts)


def _choose(choices: tuple[str, ...], way: int) -> str:
    """As it is, with two letters for æøå, without their strokes, or with æøå for two letters."""
    if len(choices) == 3:  # æøåü
        return choices[way % 3]
    return choices[-1] if way == 3 else choices[0]


def _choices(piece: str, length: int) -> tuple[str, ...]:
    choices = _SPELLINGS.get(piece, (piece,))
    return choices[:2] if length < _SHORT else choices
