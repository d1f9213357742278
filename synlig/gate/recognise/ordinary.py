"""Whether a name is an ordinary word as well, and one that a sentence may begin with."""

from __future__ import annotations

from synlig.gate import lexicon


def is_word(word: str) -> bool:
    """Whether a word is also an ordinary one, as it stands or without a genitive's -s."""
    return any(
        lexicon.is_ordinary_name(form) or lexicon.is_word(form.casefold()) for form in lexicon.forms(word)
    )


def is_seldom(word: str) -> bool:
    """Whether the ordinary word is one that hardly begins a sentence (`jens`, `søren`, `thi`)."""
    return all(form.casefold() not in lexicon.everyday_names() for form in lexicon.forms(word))
