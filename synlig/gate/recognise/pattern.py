"""Regular expressions that are compiled when they are first used, and run only where they can match.

What a match cannot do without is read off the expression itself: `[4-8]\\d ?år` needs two digits and `år`, and a text
without them is not searched. That changes the time and no answer, so nobody has to think of it who writes a rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from sys import maxsize

from ahocorasick_rs import AhoCorasick

from synlig.gate.recognise.prefilter import NOTHING, Clause, folded, telling
from synlig.gate.recognise.prefilter_table import clauses_of

MANY = 30
"""Literals of one clause; to look for more takes longer than to search."""
SHORT = 3
"""Letters from which a literal is worth an entry in an automaton."""


class Pattern:
    """As `re.compile` makes, but in its own time. The text of `finditer` is searched only if it may hold a match."""

    def __init__(self, written: str, flags: int = 0) -> None:
        self.written = written
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.written, self.flags)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What a text must have of to hold a match: one literal of each clause; the shortest clause first."""
        return clauses_of(self.written, self.flags)

    @cached_property
    def needs(self) -> tuple[Clause, ...]:
        """Those clauses that are looked for one literal at a time."""
        return tuple(clause for clause in self.clauses if len(clause) <= MANY)

    def may_match(self, text: str) -> bool:
        shown = folded(text)
        return all(any(map(shown.__contains__, clause)) for clause in self.needs)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, start, end) if self.may_match(text) else iter(())

    def sub(self, made: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.compiled.sub(made, text)

    def split(self, text: str) -> list[str]:
        return self.compiled.split(text)

    def findall(self, text: str) -> list[str]:
        """Of an expression that has one group or none."""
        return self.compiled.findall(text)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self.compiled.fullmatch


class Sieve:
    """Many patterns, of which a text wants few: one reading of it finds those that may match."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._patterns = tuple(patterns)

    @cached_property
    def _wanted(self) -> list[tuple[Clause, ...]]:
        """The clauses of each pattern that are worth an entry in the automaton, however many literals they have."""
        return [
            tuple(clause for clause in pattern.clauses if min(map(len, clause)) >= SHORT)
            for pattern in self._patterns
        ]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """Each literal of a pattern's most telling clause, and the patterns' numbers; "" for those that nothing is known of."""
        found: dict[str, list[int]] = {}
        for number, clauses in enumerate(self._wanted):
            for literal in max(clauses, key=telling, default=NOTHING):
                found.setdefault(literal, []).append(number)
        return found

    @cached_property
    def _literals(self) -> list[str]:
        return sorted({literal for clauses in self._wanted for clause in clauses for literal in clause})

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._literals)

    def may_match(self, text: str) -> list[Pattern]:
        """Those that may match, in the order given."""
        places = self._automaton.find_matches_as_indexes(folded(text), overlapping=True)
        present = {self._literals[literal] for literal, _start, _end in places} | NOTHING
        numbers = {number for literal in present for number in self._numbers.get(literal, ())}
        return [
            self._patterns[number]
            for number in sorted(numbers)
            if not any(clause.isdisjoint(present) for clause in self._wanted[number])
            and self._patterns[number].may_match(text)
        ]
