"""Which words are ordinary Danish, which are names of people, which of places and which of things everybody knows.

Where the lists come from, and under which licences, stands in SOURCES.md. Nothing is read until it is asked for.
The room knows no text and no recogniser: it is asked of one word, or of one name, at a time.
"""

from synlig.gate.lexicon.meanings import everyday_names, is_only_given, is_ordinary_name, is_word_name
from synlig.gate.lexicon.names import is_called, is_first_name, is_home_name, is_name, short_names
from synlig.gate.lexicon.nouns import is_being_noun, is_named_noun, is_thing_noun
from synlig.gate.lexicon.places import is_abroad, is_country, is_municipality, is_place, is_town
from synlig.gate.lexicon.terms import (
    is_inventor,
    is_large,
    is_program_name,
    is_term,
    names_beginning,
    sorts_beginning,
)
from synlig.gate.lexicon.words import forms, is_entry, is_form, is_half_loan, is_loan, is_verb, is_word

__all__ = [
    "everyday_names",
    "forms",
    "is_abroad",
    "is_being_noun",
    "is_called",
    "is_country",
    "is_entry",
    "is_first_name",
    "is_form",
    "is_half_loan",
    "is_home_name",
    "is_inventor",
    "is_large",
    "is_loan",
    "is_municipality",
    "is_name",
    "is_named_noun",
    "is_only_given",
    "is_ordinary_name",
    "is_place",
    "is_program_name",
    "is_term",
    "is_thing_noun",
    "is_town",
    "is_verb",
    "is_word",
    "is_word_name",
    "names_beginning",
    "short_names",
    "sorts_beginning",
]
