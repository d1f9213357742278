"""The words that employers type for what stands on profiles as a code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

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


def trade_words(codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What people call the work of each DISCO group of four digits that a code stands for or around."""
    prefixes = tuple(sorted(set(codes)))
    groups = [term.code for term in classifications.disco08().of_level(4)]
    return {code: words for code in groups if code.startswith(prefixes) and (words := _typed(code))}


def _typed(code: str) -> tuple[str, ...]:
    words = classifications.search_words(code)
    return tuple(word for word in words if len(word) <= LONGEST and not set(word) & _NOT_TYPED)


def choice_words(dimension: str, key: str) -> tuple[str, ...]:
    """Other words for a choice: of a competence its synonyms, of an area its towns."""
    if dimension == SKILLS:
        known = classifications.competence(key)
        return known.synonyms if known else ()
    return classifications.towns_of(key) if dimension == AREA else ()


def telling_words(texts: Sequence[str]) -> list[str]:
    """Of each text the words that tell it from the others, each once, by the alphabet and with a space between."""
    found = [set(_WORD.findall(text.casefold())) for text in texts]
    written = sum(map(bool, found))
    stands_in = Counter(word for words in found for word in words)
    return [
        " ".join(sorted(word for word in words if stands_in[word] * COMMON <= max(written, COMMON)))
        for words in found
    ]
