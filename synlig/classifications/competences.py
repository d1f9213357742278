"""The project's own vocabulary: what a person can do, in everyday Danish, "fra chauffører til direktører"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from synlig.classifications.lexicon import Lexicon
from synlig.classifications.standards import esco_skill_groups
from synlig.classifications.tables import rows

DANISH_TO_LEVEL = 3
"""The deepest level of ESCO's skill groups that has a Danish label."""


@dataclass(frozen=True)
class Competence:
    """One term of the vocabulary, its code in `esco_skill_groups()`, and other words that mean it."""

    term: str
    group: str
    synonyms: tuple[str, ...]


@cache
def _by_term() -> dict[str, Competence]:
    return {
        row["term"]: Competence(row["term"], row["group"], tuple(filter(None, row["synonyms"].split("|"))))
        for row in rows("kompetencer")
    }


@cache
def _lexicon() -> Lexicon:
    return Lexicon(
        (word, found.term) for found in _by_term().values() for word in (found.term, *found.synonyms)
    )


def competences() -> tuple[Competence, ...]:
    """The whole vocabulary in the order of the file, which goes by trade."""
    return tuple(_by_term().values())


def competence(text: str) -> Competence | None:
    """The competence that the text names, by its term or a synonym; case, spaces and hyphens do not count."""
    term = _lexicon().find(text)
    return _by_term()[term] if term else None


def nearest_competences(text: str, n: int = 3) -> tuple[str, ...]:
    """The terms most like the text, best first, for the message about an unknown one."""
    return _lexicon().nearest(text, n)


def competence_group(code: str) -> str:
    """The Danish label of an ESCO skill group; for level 4 that of the group above. `KeyError` if unknown."""
    groups = esco_skill_groups()
    named = groups.at_level(code, min(groups[code].level, DANISH_TO_LEVEL))
    return named.da if named else ""
