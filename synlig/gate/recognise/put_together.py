"""Known first names that another word or half is put together with: `Maj-britt`, `Jettemor`, `Hansemand`."""

from __future__ import annotations

from synlig.gate import lexicon
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain

_ENDINGS = ("mor", "far", "mus", "mand", "tante", "onkel", "basse")
"""What a first name is made tender or familiar with."""


def is_double_name(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a hyphen alone joins a word to the one before, and one has a capital: `Maj-britt`, `anne-Grethe`, and with
    a letter wrong `Maj-brit`.

    A name's half needs no capital of its own, where the whole is written so by somebody who is called so.
    """
    left, right = text.words[at - 1], text.words[at]
    if text.flat[left.end : right.start] != "-" or not (left.is_capital or right.is_capital):
        return False
    whole = left.text + right.text
    return bool(people.owners(whole)) or (people.is_given(left.text) and bool(people.owners_misspelt(whole)))


def is_pet_name(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a first name is in a word that the dictionary has not, and what it is made tender with (`Jettemor`)."""
    word = text.words[at]
    return (
        word.is_capital
        and not any(lexicon.is_form(form.casefold()) for form in lexicon.forms(word.text))
        and any(_is_of_given(form.casefold(), people) for form in lexicon.forms(word.text))
    )


def _is_of_given(lower: str, people: PeopleIndex) -> bool:
    stems = {lower.removesuffix(ending) for ending in _ENDINGS} - {lower}
    return any(
        people.is_given(stem) or people.is_given(stem.removesuffix("e")) for stem in stems if len(stem) > 1
    )
