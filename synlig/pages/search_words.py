"""The words that employers type for what stands on profiles as a code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from synlig import classifications
from synlig.pages.facets import AREA, SKILLS

LONGEST = 30
"""Characters; the longer titles of ESCO are descriptions that nobody types."""
SHORTEST = 4
"""Letters of a word that tells something of a text."""
COMMON = 5
"""A word that stands in more than one text of so many tells nobody from the others."""
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_NOT_TYPED = set(",—/(")


@dataclass(frozen=True)
class TradeWords:
    """What a trade is called, the best known first; what else it is asked for by; and the competences of its work.

    A trade that nobody belongs to is called nothing: its titles are words that lead to who can do its work.
    """

    titles: tuple[str, ...]
    words: tuple[str, ...]
    competences: tuple[str, ...]


def trade_words(codes: Iterable[str], competences: Collection[str]) -> dict[str, TradeWords]:
    """What finds each DISCO group of four digits that a code stands for or around, or whose work a competence does."""
    prefixes = tuple(sorted(set(codes)))
    found: dict[str, TradeWords] = {}
    for group in classifications.disco08().of_level(4):
        asked, titles = classifications.asked(group.code), _typed(group.code)
        can = tuple(term for term in asked.competences if term in competences)
        if group.code.startswith(prefixes) and titles:
            found[group.code] = TradeWords(titles, asked.words, can)
        elif can:
            found[group.code] = TradeWords((), (*titles, *asked.words), can)
    return found


def _typed(code: str) -> tuple[str, ...]:
    words = classifications.search_words(code)
    return tuple(word for word in words if len(word) <= LONGEST and not set(word) & _NOT_TYPED)


def choice_words(dimension: str, key: str) -> tuple[str, ...]:
    """Other words for a choice: of a competence its synonyms, of an area its towns."""
    if dimension == SKILLS:
        known = classifications.competence(key)
        return known.synonyms if known else ()
    return (
        classifications.towns_of(key) if dimension == AREA else classifications.asked_choice(dimension, key)
    )


def telling_words(texts: Sequence[str]) -> list[str]:
    """Of each text the words that tell it from the others, each once, by the alphabet and with a space between."""
    found = [set(_WORD.findall(text.casefold())) for text in texts]
    written = sum(map(bool, found))
    stands_in = Counter(word for words in found for word in words)
    return [
        " ".join(sorted(word for word in words if stands_in[word] * COMMON <= max(written, COMMON)))
        for words in found
    ]
