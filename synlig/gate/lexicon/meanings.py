"""Which names are words as well, and which mean nothing else."""

from __future__ import annotations

from functools import lru_cache

from synlig.gate.lexicon.lists import lines, packed, words_of
from synlig.gate.lexicon.names import is_name
from synlig.gate.lexicon.places import is_place, is_town
from synlig.gate.lexicon.terms import is_term
from synlig.gate.lexicon.words import SHORTEST, forms, is_entry, is_loan


def is_ordinary_name(word: str) -> bool:
    """Whether a word is both a name and an ordinary word (`"Bo"`, `"Mark"`, `"Lund"`)."""
    lower = word.casefold()
    return lower in lines("ordinary_names.txt", "synlig.gate") or lower in packed("words")


def is_word_name(word: str) -> bool:
    """Whether people are called so, and it is a word as well (`"Kvist"`, `"Frost"`); `word` has its capital."""
    listed = words_of("word_names.txt")
    return word[:1].isupper() and any(
        form.casefold() in listed or (is_ordinary_name(form) and is_name(form)) for form in forms(word)
    )


def everyday_names() -> frozenset[str]:
    """Names, in lower case, that are everyday words as well (`"bo"`, `"mark"`), and may well begin a sentence."""
    return lines("ordinary_names.txt", "synlig.gate")


@lru_cache(maxsize=20_000)
def is_only_given(word: str) -> bool:
    """Whether a word, in lower case, is a first name in Denmark and means nothing else (`"jørgen"`)."""
    name = word.capitalize()
    listed = name in lines("first_names.txt") or name in lines("more_first_names.txt")
    other = is_entry(word) or is_loan(word) or is_term(name) or is_place(name) or is_town(name)
    return len(word) > SHORTEST and listed and not other
