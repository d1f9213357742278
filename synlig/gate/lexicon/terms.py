"""Which names everybody may write: brands, large companies, works, sorts, methods, and people of history."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from synlig.gate.lexicon.lists import folded_lines, lines, packed, words_of
from synlig.gate.lexicon.names import is_first_name


def is_large(name: str) -> bool:
    """Whether a name is a place of work or study, a body or a phrase on our lists of those that lead to no one."""
    return any(name.casefold() in folded_lines(names) for names in ("large.txt", "firms.txt"))


def names_beginning(word: str) -> tuple[tuple[str, ...], ...]:
    """The names of large places, of towns abroad, of things (`Wi-Fi`) and of people in history and art that begin with
    a word, in lower case, each as its words.
    """
    return _by_first_word().get(word, ())


def sorts_beginning(word: str) -> tuple[tuple[str, ...], ...]:
    """The sorts of plants and cheeses that begin with a word, or with it less its -s, each as its words (`("Clara",
    "Frijs")`); `~` is before one that many people are called (`("~Anna",)`).
    """
    return tuple(sort for form in {word.removesuffix("s"): 0, word: 0} for sort in _sorts().get(form, ()))


def is_inventor(word: str) -> bool:
    """Whether methods and tests of the trades are named after somebody of this last name (`"Kolb"`)."""
    return word in words_of("inventors.txt")


def is_program_name(word: str) -> bool:
    """Whether a program or a programming language is called like a person (`"Ada"`)."""
    return word in words_of("namesakes.txt")


def is_term(word: str) -> bool:
    """Whether a word is a brand, a program, a certificate, a large company or an abbreviation everybody may write."""
    lower = word.casefold()
    if lower in _terms():
        return True
    return not is_first_name(word) and any(
        form in _terms() for form in (lower.removesuffix("s"), lower.partition("'")[0])
    )


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names of several words, and those of culture, by the first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    towns = (name.casefold() for name in packed("abroad"))
    for name in (
        *folded_lines("large.txt"),
        *folded_lines("firms.txt"),
        *towns,
        *(term for term in _terms() if "-" in term),
    ):
        words = tuple(re.findall(r"[^\W\d_]+", name))
        if len(words) > 1:
            found[words[0]].append(words)
    for name in (
        *folded_lines("culture.txt"),
        *folded_lines("known_things.txt"),
        *(name.casefold() for name in packed("famous")),
    ):
        words = tuple(re.findall(r"[^\W\d_]+", name))
        found[words[0]].append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def _sorts() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The sorts by their first words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in lines("sorts.txt"):
        words = tuple(re.findall(r"~?[^\W\d_]+", name))
        found[words[0].lstrip("~")].append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def _terms() -> frozenset[str]:
    listed = {word.casefold() for line in lines("terms.txt") for word in line.split()}
    people = {name.casefold() for name in lines("first_names.txt") | lines("more_first_names.txt")}
    return (frozenset(word.casefold() for word in packed("terms") - packed("names")) - people) | listed
