"""What a count of profiles may be narrowed down to, from the words somebody types: trade, area, competence."""

from __future__ import annotations

import difflib
from typing import Literal, NamedTuple

from synlig.classifications.competences import competence, competences
from synlig.classifications.standards import sub_areas

MAJOR_GROUPS = {
    "0": "Forsvar",
    "1": "Ledelse",
    "2": "Specialister",
    "3": "Teknik og mellemled",
    "4": "Kontor og kundeservice",
    "5": "Service, salg og omsorg",
    "6": "Landbrug, skov og fiskeri",
    "7": "Håndværk",
    "8": "Maskiner og transport",
    "9": "Praktisk arbejde",
}
"""DISCO-08's ten major groups in everyday words; DISCO's own are too long for a list of choices."""


class Narrowing(NamedTuple):
    """One choice of the catalogue: the facet's name in an address, and the key of the choice in it."""

    facet: Literal["fag", "omraade", "kompetence"]
    key: str


def narrowing(words: str) -> Narrowing | None:
    """The choice that is called so, whether anybody has it or not; None where there is none."""
    wanted = words.casefold()
    for digit, title in MAJOR_GROUPS.items():
        if title.casefold() == wanted:
            return Narrowing("fag", digit)
    for code, title in _areas().items():
        if title.casefold() == wanted:
            return Narrowing("omraade", code)
    found = competence(words)
    return None if found is None else Narrowing("kompetence", found.term)


def nearest_narrowings(words: str) -> list[str]:
    """The three names that look most like these words."""
    names = [*MAJOR_GROUPS.values(), *_areas().values(), *(each.term for each in competences())]
    by_folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(words.casefold(), by_folded, n=3, cutoff=0.0)
    return [by_folded[name] for name in near]


def _areas() -> dict[str, str]:
    """The areas that a profile may be in; municipalities, which are narrower, are none of them."""
    return {term.code: term.da for term in sub_areas() if not term.code.isdigit()}
