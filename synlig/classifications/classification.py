"""A classification: a tree of codes, each with a Danish label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One code and what it is called.

    `level` counts from 1 at the top. `parent` is the code above, None at the top; municipalities, landsdele
    and regions point at each other across their three classifications. `en` is empty where the source has
    none.
    """

    code: str
    level: int
    parent: str | None
    da: str
    en: str = ""


class Classification:
    """The terms of one classification, found by code. Never changes; iterates in code order, levels mixed.

    A code that is not there has no ancestors, no children and no term at any level.
    """

    def __init__(self, name: str, terms: Iterable[Term]) -> None:
        self.name = name
        self._terms = {term.code: term for term in sorted(terms, key=lambda term: term.code)}
        self._children = self._by_parent()

    def __repr__(self) -> str:
        return f"Classification({self.name!r}, {len(self)} terms)"

    def __iter__(self) -> Iterator[Term]:
        return iter(self._terms.values())

    def __len__(self) -> int:
        return len(self._terms)

    def __contains__(self, code: object) -> bool:
        return code in self._terms

    def __getitem__(self, code: str) -> Term:
        """The term of a code that is known to exist; `KeyError` otherwise, without the code."""
        if term := self._terms.get(code):
            return term
        raise KeyError(f"no such code in {self.name}")

    def get(self, code: str) -> Term | None:
        return self._terms.get(code)

    def roots(self) -> tuple[Term, ...]:
        """The terms with nothing above them in this classification."""
        return self._children.get(None, ())

    def children(self, code: str) -> tuple[Term, ...]:
        """The terms directly below, in code order."""
        return self._children.get(code, ())

    def ancestors(self, code: str) -> tuple[Term, ...]:
        """The terms above, nearest first."""
        return tuple(self._upwards(code))[1:]

    def at_level(self, code: str, level: int) -> Term | None:
        """The term itself or the one above it that stands at `level`."""
        return next((term for term in self._upwards(code) if term.level == level), None)

    def of_level(self, level: int) -> tuple[Term, ...]:
        """All terms at `level`, in code order."""
        return tuple(term for term in self if term.level == level)

    def _upwards(self, code: str) -> Iterator[Term]:
        term = self._terms.get(code)
        while term is not None:
            yield term
            term = self._terms.get(term.parent) if term.parent else None

    def _by_parent(self) -> dict[str | None, tuple[Term, ...]]:
        found: dict[str | None, list[Term]] = {}
        for term in self:
            found.setdefault(term.parent if term.parent in self._terms else None, []).append(term)
        return {parent: tuple(terms) for parent, terms in found.items()}
