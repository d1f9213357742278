"""What there is to choose from in a field: pairs of what stands in the file, and what a person reads."""

from __future__ import annotations

from enum import Enum

from synlig import classifications
from synlig.classifications import Term, scales
from synlig.cms.documents.field import Choices
from synlig.cms.documents.vocabulary import Pairs, Vocabulary
from synlig.language import _


def of_scale(name: str) -> Choices:
    """The words of one of the product's own scales."""

    def choices(_known: Vocabulary) -> Pairs:
        return tuple((term.da, term.da) for term in getattr(scales, name)())

    return choices


def of_words(words: type[Enum]) -> Choices:
    """The words of a record's own list."""

    def choices(_known: Vocabulary) -> Pairs:
        return tuple((str(word.value), str(word.value)) for word in words)

    return choices


def of_pairs(*pairs: tuple[str, str]) -> Choices:
    """The same for everybody."""

    def choices(_known: Vocabulary) -> Pairs:
        return pairs

    return choices


def groups(known: Vocabulary) -> Pairs:
    return known.groups


def series(known: Vocabulary) -> Pairs:
    return known.series


def topics(known: Vocabulary) -> Pairs:
    return known.topics


def pictures(known: Vocabulary) -> Pairs:
    return known.pictures


def members(known: Vocabulary) -> Pairs:
    return known.members


def levels(_known: Vocabulary) -> Pairs:
    """How well somebody can do a thing."""
    return tuple(_with_code(term, ": ") for term in scales.competence_levels())


def educations(_known: Vocabulary) -> Pairs:
    """DISCED-15's groups of two digits, the finer ones below each."""
    terms = sorted(
        (term for term in classifications.disced15() if term.level in (2, 3)), key=lambda term: term.code
    )
    return tuple((term.code, f"{'– ' if term.level == 3 else ''}{term.da}") for term in terms)


def languages(_known: Vocabulary) -> Pairs:
    return tuple((term.da, term.da) for term in classifications.languages())


def language_levels(_known: Vocabulary) -> Pairs:
    return tuple(
        _with_code(term, ": ") for term in classifications.cefr() if term.level == 2 or term.code == "M"
    )


def states(_known: Vocabulary) -> Pairs:
    """How far minutes are. Approving is a task of its own, so that it is no choice of a form."""
    return (
        ("udkast", _("Udkast: kun for jer selv")),
        ("til bemærkning", _("Til bemærkning: deltagerne læser det igennem")),
    )


def _with_code(term: Term, between: str) -> tuple[str, str]:
    return term.code, f"{term.code}{between}{term.da}"
