"""Which nouns are for things, for what is given a name, and for people and what is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from synlig import classifications
from synlig.gate.lexicon.lists import lines, words_of
from synlig.gate.lexicon.words import HALF, LONGEST, SHORTEST, is_verb

NOUN_ENDINGS = (
    "s", "n", "ns", "en", "ens", "t", "et", "ets", "r", "rs", "rne", "rnes", "e", "er", "ers", "erne", "ernes", "ene",
    "enes", "ne", "nes",
)  # fmt: skip
"""What a noun may end in."""


@lru_cache(maxsize=20_000)
def is_thing_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in one of our nouns for things that bear a number or a name
    (`"kirkeklokken"`); none that is a verb, somebody's trade (`"fisker"`) or name as well.
    """
    return _is_noun_of(word, words_of("things.txt"))


@lru_cache(maxsize=20_000)
def is_named_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in a noun for what is given a name of its own: a thing, or what people ride
    and live in, or what bears its inventor's name (`"lastbilen"`, `"læringscirkel"`).
    """
    return is_thing_noun(word) or _is_noun_of(word, words_of("named.txt"))


@lru_cache(maxsize=20_000)
def is_being_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in one of our nouns for people, for groups of them, for the parts of a body
    and a mind, and for what is told of a life (`"formanden"`, `"tillidsmændene"`, `"knæet"`, `"fagforeningen"`).
    """
    last = word.rpartition("-")[2]
    return len(last) > LONGEST or any(
        _ends_in(stem, words_of("beings.txt"))
        for stem in (last, *(last.removesuffix(ending) for ending in NOUN_ENDINGS))
        if len(stem) >= 2
    )


def _is_noun_of(word: str, nouns: frozenset[str]) -> bool:
    last = word.rpartition("-")[2]
    names = (lines("first_names.txt"), lines("more_first_names.txt"))
    if len(last) > LONGEST or any(last.capitalize() in each for each in names):
        return False
    if is_verb(last) or last in classifications.job_titles():
        return not _is_trade(last) and not nouns.isdisjoint((last, f"={last}"))
    return any(_ends_in(stem, nouns) for stem in _noun_stems(last))


def _ends_in(stem: str, nouns: frozenset[str]) -> bool:
    """Whether a stem, or what an ending made of it, is a noun of a list (`=` before it there), or ends in one."""
    return any(
        f"={part}" in nouns or any(part[at:] in nouns for at in (0, *range(2, len(part) - HALF + 1)))
        for part in (stem, *_undone(stem))
    )


def _noun_stems(word: str) -> Iterator[str]:
    """What a noun may be a form of; one that ends in an -e gets but a letter (`"kædens"`)."""
    yield word
    for ending in NOUN_ENDINGS:
        stem = word.removesuffix(ending)
        trade = ending.startswith("er") and (is_verb(f"{stem}er") or _is_trade(f"{stem}er"))
        fits = ending[0] in "se" or stem.endswith("e") or (ending[0] == "n" and stem.endswith("er"))
        if word.endswith(ending) and len(stem) >= SHORTEST and fits and not trade:
            yield stem


def _is_trade(word: str) -> bool:
    return word.endswith("er") and word in classifications.job_titles()


def _undone(stem: str) -> Iterator[str]:
    """A stem with its doubled consonant single again (`"båll"`), and with the -e- that an ending took (`"kedl"`)."""
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
    if stem[-1:] in ("l", "n", "r") and stem[-2:-1] not in "aeiouyæøå":
        yield f"{stem[:-1]}e{stem[-1]}"
