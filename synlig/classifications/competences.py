"""The project's own vocabulary: what a person can do, in everyday Danish, "fra chauffører til direktører"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from synlig.classifications.lexicon import Lexicon
from synlig.classifications.standards import esco_skill_groups
from synlig.classifications.tables import rows

DANISH_TO_LEVEL = 3
"""The deepest level of ESCO's skill groups that has a Danish label."""
WIDEST_LEVEL = 2
"""The level above which a group says too little: `"færdigheder"`."""


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


@cache
def wider_competences(shown: str) -> tuple[str, ...]:
    """What a term, or the label of a group, is called more widely: by its group of level 3, and by that of level 2.

    A label of such a group is its own. Some terms have the same word as their group (`"programmering"`), and both are
    shown alike. Empty for a word that is neither, as one that has left the vocabulary.
    """
    found = _by_term().get(shown)
    code = found.group if found else _groups_by_label().get(shown)
    return (competence_group(code), _label(code, WIDEST_LEVEL)) if code else ()


@cache
def _groups_by_label() -> dict[str, str]:
    """Codes of the groups that a competence is widened to; the deeper one where a label stands twice."""
    terms = (esco_skill_groups()[found.group] for found in _by_term().values())
    groups = {
        named
        for term in terms
        for level in (WIDEST_LEVEL, DANISH_TO_LEVEL)
        if (named := esco_skill_groups().at_level(term.code, min(term.level, level)))
    }
    return {group.da: group.code for group in sorted(groups, key=lambda group: (group.level, group.code))}


def nearest_competences(text: str, n: int = 3) -> tuple[str, ...]:
    """The terms most like the text, best first, for the message about an unknown one."""
    return _lexicon().nearest(text, n)


def competence_group(code: str) -> str:
    """The Danish label of an ESCO skill group; for level 4 that of the group above. `KeyError` if unknown."""
    return _label(code, DANISH_TO_LEVEL)


def _label(code: str, level: int) -> str:
    groups = esco_skill_groups()
    named = groups.at_level(code, min(groups[code].level, level))
    return named.da if named else ""
