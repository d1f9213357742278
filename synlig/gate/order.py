"""The order in which a profile tells its values: one for all, so that it says nothing of who wrote them down."""

from __future__ import annotations

from collections.abc import Iterable

from synlig.classifications import scales
from synlig.edition import ExperienceLine, ProductSheet, ProvenCompetence, PublicCode, SpokenLanguage


def best_first(competences: Iterable[ProvenCompetence]) -> tuple[ProvenCompetence, ...]:
    return tuple(sorted(competences, key=lambda one: (-(one.level or 0), one.term, one.evidence or "")))


def longest_first(lines: Iterable[ExperienceLine]) -> tuple[ExperienceLine, ...]:
    lengths = [term.code for term in scales.length_bands()][::-1]
    return tuple(
        sorted(lines, key=lambda line: (lengths.index(line.length), line.occupation, line.sector or ""))
    )


def best_spoken_first(languages: Iterable[SpokenLanguage]) -> tuple[SpokenLanguage, ...]:
    return tuple(sorted(set(languages), key=lambda spoken: (-ord(spoken.band), spoken.language)))


def as_on_the_scale(forms: Iterable[str]) -> tuple[PublicCode, ...]:
    had = frozenset(forms)
    return tuple(PublicCode(term.code) for term in scales.work_forms() if term.code in had)


def by_headline(sheets: Iterable[ProductSheet]) -> tuple[ProductSheet, ...]:
    return tuple(sorted(sheets, key=lambda sheet: (sheet.headline, sheet.solves)))
