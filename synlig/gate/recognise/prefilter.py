"""What no match of an expression can do without, read off the expression itself: `[4-8]\\d ?år` needs two digits and `år`.

RE2 calls this a prefilter (github.com/google/re2, prefilter.h).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from re import _parser  # type: ignore[attr-defined]  # the only one that reads an expression as `re` does
from typing import Any

MOST = 8
"""Literals that a part of an expression may stand for and still be joined to what stands beside it."""
_DIGIT = re.compile(r"\d")
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of signs (surrogates), which no literal has and the automaton cannot read."""
_SAME = {ord("ı"): "i", ord("\u0307"): ""}
"""What `re.IGNORECASE` holds for an `i`, and `str.casefold` does not; İ is an i with this dot."""

Clause = frozenset[str]
"""Literals of which every match has one, folded."""
NOTHING: Clause = frozenset([""])


@lru_cache(maxsize=8)
def folded(text: str) -> str:
    """The text with one form for all that an expression may hold for the same: no capitals, and 0 for every digit."""
    return _HALF.sub("\ufffd", _DIGIT.sub("0", text.casefold().translate(_SAME)))


def read_clauses(written: str, flags: int) -> tuple[Clause, ...]:
    """What a text must have of to hold a match: one literal of each clause; the shortest clause first."""
    known = _sequence(_parser.parse(written, flags))
    fewest = {_fewest(clause) for clause in known.clauses()}
    return tuple(sorted(fewest, key=lambda clause: (len(clause), sorted(clause))))


def telling(clause: Clause) -> tuple[int, int]:
    """How much a clause rules out: long literals, and few."""
    return min(map(len, clause)), -len(clause)


@dataclass(frozen=True)
class _Known:
    """Of a part of an expression: all that it can match, where that is little; and what it cannot do without."""

    whole: Clause | None = None
    needs: tuple[Clause, ...] = ()

    def clauses(self) -> tuple[Clause, ...]:
        """Those that rule out some texts: a letter or a space is in every one."""
        every = (*self.needs, self.whole) if self.whole else self.needs
        return tuple(clause for clause in every if not any(_is_everywhere(literal) for literal in clause))


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
    run, complete = NOTHING, True
    for sign, argument in parts:
        known = _part(str(sign), argument)
        needs += known.needs
        if known.whole is not None and len(run) * len(known.whole) <= MOST:
            run = frozenset(map("".join, product(run, known.whole)))
        else:
            needs.append(run)
            run, complete = known.whole or NOTHING, False
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
            return _Known(NOTHING, _sequence(argument[1]).clauses())
        case "ASSERT_NOT" | "AT":
            return _Known(NOTHING)
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
    best = [max(branch.clauses(), key=telling, default=NOTHING) for branch in branches]
    return _Known(None, (frozenset().union(*best),))


def _repeated(item: _Known, least: int, most: int) -> _Known:
    if item.whole is not None and most <= MOST and len(item.whole) ** most <= MOST:
        times = range(least, most + 1)
        return _Known(frozenset("".join(each) for time in times for each in product(item.whole, repeat=time)))
    return _Known(None, item.clauses() if least else ())
