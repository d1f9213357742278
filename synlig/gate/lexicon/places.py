"""Which names are places, here and elsewhere."""

from __future__ import annotations

from functools import cache

from synlig import classifications
from synlig.gate.lexicon.lists import lines, packed
from synlig.gate.lexicon.words import forms

DISTRICTS = ("C", "K", "M", "N", "NV", "NØ", "S", "SV", "SØ", "V", "Ø")
"""How post towns are divided."""


def is_place(word: str) -> bool:
    """Whether a word with its capital is a town, an area or a country, in either spelling (`"Ålborg"`), or a town's
    district (`"Thisted N"`).
    """
    town, _space, district = word.rpartition(" ")
    name = town if district in DISTRICTS else word
    modern = name.replace("Aa", "Å").replace("aa", "å")
    old = name.replace("Å", "Aa").replace("å", "aa")
    return any(
        form in _places() or _is_part_of_area(form)
        for spelling in (name, modern, old)
        for form in forms(spelling)
    )


def is_town(word: str) -> bool:
    """Whether a word with its capital is a town with a postal code or a municipality: too large to lead to anyone."""
    return any(form in _towns() for form in forms(word))


def is_country(word: str) -> bool:
    """Whether a word with its capital is an area too large to lead to anyone: of ours, or on the list we wrote."""
    return is_abroad(word) or any(form in _areas() or _is_part_of_area(form) for form in forms(word))


def is_abroad(name: str) -> bool:
    """Whether a name of one word or several (`"Rio de Janeiro"`) is a town, a country or a language of elsewhere, and
    no one's name.
    """
    return any(form in packed("abroad") for form in forms(name))


def is_municipality(name: str) -> bool:
    """Whether a name (`"Aalborg"`) is one of the 98 municipalities'."""
    return name in {term.da for term in classifications.municipalities()}


def _is_part_of_area(word: str) -> bool:
    """`Vesthimmerland`, `Nordsjælland`: a point of the compass, and an area."""
    return any(
        word.startswith(point) and word[len(point) :].capitalize() in _areas()
        for point in (
            "Nord",
            "Syd",
            "Øst",
            "Vest",
            "Midt",
            "Sønder",
            "Nørre",
            "Sydøst",
            "Sydvest",
            "Nordvest",
            "Nordøst",
            "Centrum",
        )
    )


@cache
def _areas() -> frozenset[str]:
    """Those of our classifications and of our own list, and each word of a name of several."""
    known = (*classifications.sub_areas(), *classifications.regions(), *classifications.landsdele())
    listed = {term.da for term in known} | set(lines("places.txt"))
    return frozenset(
        listed | {word for name in listed for word in name.replace("-", " ").split() if word[:1].isupper()}
    )


@cache
def _places() -> frozenset[str]:
    """The dictionary's places, and those of our classifications."""
    return (
        packed("places")
        | _areas()
        | {
            word
            for name in classifications.municipalities()
            for word in (name.da, *name.da.replace("-", " ").split())
        }
    )


@cache
def _towns() -> frozenset[str]:
    """The first words of the names of towns in the postal codes, and all of the municipalities'."""
    return frozenset(
        {town.split()[0] for town in classifications.town_names()}
        | {term.da for term in classifications.municipalities()}
    )
