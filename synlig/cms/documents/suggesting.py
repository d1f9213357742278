"""Occupations and competences that somebody may mean, while they type it in their own words."""

from __future__ import annotations

from synlig import classifications
from synlig.classifications.lexicon import fold
from synlig.language import _

FEWEST = 2
"""Letters before anything is suggested."""
SECTOR_LEVEL = 4
"""Level of DB07 that is asked for: `47.11`."""


def suggest_occupations(text: str, number: int = 8) -> list[tuple[str, str]]:
    """Pairs of what stands in the file (`"bogholder"`) and what a person reads, best first."""
    if len(fold(text)) < FEWEST:
        return []
    pairs = []
    for word in classifications.nearest_occupations(text, number):
        code = classifications.find_occupation(word)
        title = classifications.everyday_title(code) if code else word
        same = fold(word) in fold(title)
        pairs.append((word, word if same else _("{word} ({title})").format(word=word, title=title)))
    return pairs


def suggest_competences(text: str, number: int = 8) -> list[tuple[str, str]]:
    """Pairs of the term of the vocabulary and what a person reads: the term, and the group it belongs to."""
    if len(fold(text)) < FEWEST:
        return []
    exact = classifications.competence(text)
    terms = list(classifications.nearest_competences(text, number))
    if exact is not None:
        terms = [exact.term, *(term for term in terms if term != exact.term)][:number]
    return [(term, _labelled(term)) for term in terms]


def _labelled(term: str) -> str:
    found = classifications.competence(term)
    group = classifications.competence_group(found.group) if found else ""
    return (
        _("{word} ({title})").format(word=term, title=group) if group and fold(group) != fold(term) else term
    )


def suggest_sectors(text: str, number: int = 8) -> list[tuple[str, str]]:
    """Pairs of a DB07 code and the trade it stands for; those that begin with the text come first."""
    wanted = fold(text)
    if len(wanted) < FEWEST:
        return []
    terms = [
        term
        for term in classifications.db07().of_level(SECTOR_LEVEL)
        if wanted in fold(f"{term.code} {term.da}")
    ]
    terms.sort(key=lambda term: (not fold(term.da).startswith(wanted), len(term.da), term.code))
    return [
        (term.code, _("{word} ({title})").format(word=term.da, title=term.code)) for term in terms[:number]
    ]
