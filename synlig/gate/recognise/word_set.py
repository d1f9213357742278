"""A list of words, written as words."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text that spaces and line ends divide."""
    return frozenset(words.split())
