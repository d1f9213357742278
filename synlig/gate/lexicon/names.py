"""What people are called, first, last and every day."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from synlig.gate.lexicon.lists import folded_lines, lines, packed
from synlig.gate.lexicon.words import forms


@lru_cache(maxsize=50_000)
def is_name(word: str) -> bool:
    """Whether people are called so, first or last; `word` has its capital. `"Hansens"` counts as `"Hansen"`."""
    lists = (packed("names"), lines("last_names.txt"), packed("foreign_last_names"))
    return is_first_name(word) or any(form in names for form in forms(word) for names in lists)


def is_home_name(word: str) -> bool:
    """Whether people in Denmark are called exactly so, by the dictionary's names and our own lists (`"Berg"`, and not
    `"Dewey"`); `word` has its capital.
    """
    lists = (packed("names"), *map(lines, ("last_names.txt", "first_names.txt", "more_first_names.txt")))
    return any(word in names for names in lists)


@lru_cache(maxsize=50_000)
def is_first_name(word: str) -> bool:
    """Whether people are called so by first name; `word` has its capital."""
    lists = (lines("first_names.txt"), lines("more_first_names.txt"), packed("foreign_first_names"))
    return any(form in names for form in forms(word) for names in lists)


def is_called(word: str) -> bool:
    """Whether people are called exactly so by first name: `"Jens"`, and not `"Oles"`; `word` has its capital."""
    lists = (lines("first_names.txt"), lines("more_first_names.txt"), packed("foreign_first_names"))
    return any(word in names for names in lists)


def short_names(given: str) -> frozenset[str]:
    """What people with a given name are called every day, in lower case (`"grethe"` of `"Margrethe"`)."""
    return _short_names().get(given.casefold(), frozenset())


@cache
def _short_names() -> dict[str, frozenset[str]]:
    """Short forms by given name, both in lower case."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for line in folded_lines("short_names.txt"):
        given, _sign, short = line.partition("=")
        for name in given.split():
            found[name] |= frozenset(short.split()) - {name}
    return dict(found)
