"""`python -m tests.gate.recognise.every_pattern` prints the prefilter of every pattern that a ready gate has, as JSON.

In a process of its own, where no test has made a pattern.
"""

from __future__ import annotations

import gc
import json
import sys

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.prefilter import read_clauses
from synlig.gate.recognise.prefilter_table import key
from synlig.masking import Masker


def prefilters() -> dict[str, list[list[str]]]:
    """By the keys of the table, each read off its expression anew."""
    Masker({}).get_ready()
    patterns = [each for each in gc.get_objects() if isinstance(each, Pattern)]
    rows = {key(each.written, each.flags): read_clauses(each.written, each.flags) for each in patterns}
    return {name: [sorted(clause) for clause in clauses] for name, clauses in sorted(rows.items())}


if __name__ == "__main__":
    json.dump(prefilters(), sys.stdout, ensure_ascii=False)
