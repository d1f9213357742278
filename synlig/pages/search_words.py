"""The words that employers type for what stands on profiles as a code."""

from __future__ import annotations

from collections.abc import Iterable

from synlig import classifications
from synlig.pages.facets import AREA, SKILLS

LONGEST = 30
"""Characters; the longer titles of ESCO are descriptions that nobody types."""
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
