"""Regular expressions that are compiled when they are first used, and run only where they can match.

What a match cannot do without is read off the expression itself: `[4-8]\\d ?år` needs two digits and `år`, and a text
without them is not searched. That changes the time and no answer, so nobody has to think of it who writes a rule.
RE2 calls this a prefilter (github.com/google/re2, prefilter.h).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from re import _parser  # type: ignore[attr-defined]  # the only one that reads an expression as `re` does
from sys import maxsize
from typing import Any

from ahocorasick_rs import AhoCorasick

MOST = 8
"""Literals that a part of an expression may stand for and still be joined to what stands beside it."""
MANY = 30
"""Literals of one clause; to look for more takes longer than to search."""
_DIGIT = re.compile(r"\d")
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of signs (surrogates), which no literal has and the automaton cannot read."""
_SAME = {ord("ı"): "i", ord("\u0307"): ""}
"""What `re.IGNORECASE` holds for an `i`, and `str.casefold` does not; İ is an i with this dot."""

SHORT = 3
"""Letters from which a literal is worth an entry in an automaton."""

Clause = frozenset[str]
"""Literals of which every match has one, folded."""


@lru_cache(maxsize=8)
def folded(text: str) -> str:
    """The text with one form for all that an expression may hold for the same: no capitals, and 0 for every digit."""
    return _HALF.sub("\ufffd", _DIGIT.sub("0", text.casefold().translate(_SAME)))


class Pattern:
    """As `re.compile` makes, but in its own time. The text of `finditer` is searched only if it may hold a match."""

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What a text must have of to hold a match: one literal of each clause; the shortest clause first."""
        known = _sequence(_parser.parse(self._written, self._flags))
        return tuple(sorted({_fewest(clause) for clause in known.clauses()}, key=len))

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
            for literal in max(clauses, key=_telling, default=_NOTHING):
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
        present = {self._literals[literal] for literal, _start, _end in places} | _NOTHING
        numbers = {number for literal in present for number in self._numbers.get(literal, ())}
        return [
            self._patterns[number]
            for number in sorted(numbers)
            if not any(clause.isdisjoint(present) for clause in self._wanted[number])
            and self._patterns[number].may_match(text)
        ]


@dataclass(frozen=True)
class _Known:
    """Of a part of an expression: all that it can match, where that is little; and what it cannot do without."""

    whole: Clause | None = None
    needs: tuple[Clause, ...] = ()

    def clauses(self) -> tuple[Clause, ...]:
        """Those that rule out some texts: a letter or a space is in every one."""
        every = (*self.needs, self.whole) if self.whole else self.needs
        return tuple(clause for clause in every if not any(_is_everywhere(literal) for literal in clause))


_NOTHING = frozenset([""])


def _is_everywhere(literal: str) -> bool:
    return len(literal) < 2 and (literal.isalpha() or not literal.strip())


def _fewest(clause: Clause) -> Clause:
    """Without the literals that hold another: where `vejen` stands, `vej` does."""
    kept: list[str] = []
    for literal in sorted(clause, key=len):
        if not any(part in literal for part in kept):
            kept.append(literal)
    return frozenset(kept)


def _sequence(parts: Iterable[tuple[Any, Any]]) -> _Known:
    """Of parts that follow each other: what stands side by side is one literal."""
    needs: list[Clause] = []
    run, complete = _NOTHING, True
    for sign, argument in parts:
        known = _part(str(sign), argument)
        needs += known.needs
        if known.whole is not None and len(run) * len(known.whole) <= MOST:
            run = frozenset(map("".join, product(run, known.whole)))
        else:
            needs.append(run)
            run, complete = known.whole or _NOTHING, False
    return _Known(run, tuple(needs)) if complete else _Known(None, (*needs, run))


def _part(sign: str, argument: Any) -> _Known:
    match sign:
        case "LITERAL":
            return _Known(frozenset([folded(chr(argument))]))
        case "IN":
            return _Known(_class(argument))
        case "SUBPATTERN":
            return _sequence(argument[3])
        case "ATOMIC_GROUP":
            return _sequence(argument)
        case "BRANCH":
            return _either([_sequence(each) for each in argument[1]])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, item = argument
            return _repeated(_sequence(item), least, most)
        case "ASSERT":
            return _Known(_NOTHING, _sequence(argument[1]).clauses())
        case "ASSERT_NOT" | "AT":
            return _Known(_NOTHING)
        case _:
            return _Known()


def _class(items: Iterable[tuple[Any, Any]]) -> Clause | None:
    """The characters of a small class."""
    found: set[str] = set()
    for sign, argument in items:
        match str(sign), str(argument):
            case "LITERAL", _code:
                found.add(folded(chr(argument)))
            case "RANGE", _codes:
                found.update(folded(chr(code)) for code in range(argument[0], argument[1] + 1))
            case "CATEGORY", "CATEGORY_DIGIT":
                found.add("0")
            case _:
                return None
    return frozenset(found) if len(found) <= MOST else None


def _either(branches: list[_Known]) -> _Known:
    wholes = [branch.whole for branch in branches if branch.whole is not None]
    if len(wholes) == len(branches) and sum(map(len, wholes)) <= MOST:
        return _Known(frozenset().union(*wholes))
    best = [max(branch.clauses(), key=_telling, default=_NOTHING) for branch in branches]
    return _Known(None, (frozenset().union(*best),))


def _telling(clause: Clause) -> tuple[int, int]:
    """How much a clause rules out: long literals, and few."""
    return min(map(len, clause)), -len(clause)


def _repeated(item: _Known, least: int, most: int) -> _Known:
    if item.whole is not None and most <= MOST and len(item.whole) ** most <= MOST:
        times = range(least, most + 1)
        return _Known(frozenset("".join(each) for time in times for each in product(item.whole, repeat=time)))
    return _Known(None, item.clauses() if least else ())
