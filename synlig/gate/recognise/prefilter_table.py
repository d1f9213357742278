"""The prefilters of the rules, read once and kept beside them: to read them takes a second, in every process.

`prefilters.json` is generated (tests/gate/recognise/test_prefilter_table.py says how, and holds every row against the
expression that it was read off). It is looked up by the expression whole, so that a rule that has changed is read
anew: that takes its time and changes no answer.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from synlig.gate.recognise.prefilter import Clause, read_clauses

TABLE = Path(__file__).with_name("prefilters.json")


def clauses_of(written: str, flags: int) -> tuple[Clause, ...]:
    """As `read_clauses`."""
    kept = _kept().get(key(written, flags))
    return read_clauses(written, flags) if kept is None else tuple(map(frozenset, kept))


def key(written: str, flags: int) -> str:
    """By what an expression is found in the table."""
    return hashlib.sha256(f"{int(flags)} {written}".encode()).hexdigest()[:16]


@cache
def _kept() -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return table
