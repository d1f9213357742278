"""Whether a value can still be read in a text, by somebody who takes the trouble.

Written apart from the gate: what it undoes (invisible signs, look-alike letters, digits in words, a spoken @) is
undone here once more, by other means.
"""

from __future__ import annotations

import re
import unicodedata

from tests.corpus.hiding import number_word
from tests.corpus.people import stripped_of_accents

_ALIKE = str.maketrans(
    "аеорсхуАВЕКМОРСНТіѕјІЅЈɑⱭҽҼοіιΑΒΕΚΜΟΙΗΤΝΧΥ", "aeopcxyABEKMOPCHTisjISJaAeEoiiABEKMOIHTNXY"
)
_LIKE_DIGITS = str.maketrans("OolLI|S", "0011115")
_MAYBE_DIGITS = re.compile(r"(?<=\d)[OolLI|S]+|[OolLI|S]+(?=\d)|(?<!\w)[OolLI|S]{1,2}(?!\w)")
_WORDS = {
    **{number_word(number): str(number) for number in range(10)},
    **{number_word(number): f"{number:02d}" for number in range(10, 100)},
    "én": "1", "et": "1",
}  # fmt: skip
_NUMBER_WORD = re.compile(rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b")
_AT = re.compile(r"\s*[(\[]?\s*(snabel[- ]?a|krøllealfa|\bat\b|(?<=\()a(?=\)))\s*[)\]]?\s*")
_DOT = re.compile(r"\s*[(\[]?\b(punktum|prik|dot)\b[)\]]?\s*")
_NUMBERS = ("phone", "cpr", "account")


def readable(value: str, label: str, text: str) -> int:
    """How many times `value` can be read in `text`."""
    if not value:
        return 0
    seen = visible(text)
    if label in _NUMBERS:
        return _numbers(value, seen)
    if label in ("mail", "url"):
        return _addresses(seen).count(_squeezed(visible(value)))
    if label == "plate":
        return _numbers(value.upper(), seen.upper())
    if label == "address":
        seen = re.sub(r" nr\. ", " ", seen, flags=re.IGNORECASE)
    return _words(visible(value), seen)


def visible(text: str) -> str:
    """The text with invisible signs gone, look-alike letters as Latin ones, and single spaces."""
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    text = unicodedata.normalize("NFKC", text).translate(_ALIKE)
    return re.sub(r"\s+", " ", text)


def _numbers(value: str, seen: str) -> int:
    """Digits (and a plate's letters) with whatever stands between them."""
    spelt = _NUMBER_WORD.sub(lambda word: _WORDS[word[0]], seen.lower() if value.isdigit() else seen)
    guessed = _MAYBE_DIGITS.sub(lambda signs: signs[0].translate(_LIKE_DIGITS), seen)
    pattern = re.compile(r"[\s\W_]{0,3}".join(map(re.escape, value)) + r"(?!\d)")
    return max(len(pattern.findall(spelt)), len(pattern.findall(guessed)))


def _addresses(seen: str) -> str:
    """With a spoken @ and dots written, and no spaces."""
    lower = seen.lower()
    return _squeezed(_DOT.sub(".", _AT.sub("@", lower))) + "\n" + _squeezed(lower)


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text.lower())


def _words(value: str, seen: str) -> int:
    """As whole words, with or without a genitive, accents and case aside."""
    needle = re.escape(stripped_of_accents(value).lower()).replace(r"\ ", r"[\s-]+")
    return len(re.findall(rf"(?<!\w){needle}(?:'?s)?(?!\w)", stripped_of_accents(seen).lower()))
