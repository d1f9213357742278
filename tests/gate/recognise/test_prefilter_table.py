"""The table of prefilters holds what is read off the rules as they are now: every one, and no other.

After a rule was changed: `SYNLIG_WRITE=1 python -m pytest tests/gate/recognise/test_prefilter_table.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from synlig.gate.recognise import prefilter_table
from synlig.gate.recognise.prefilter import read_clauses
from synlig.gate.recognise.prefilter_table import TABLE, clauses_of, key
from tests.tools import ROOT


def test_the_table_is_what_is_read_off_the_rules() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gate.recognise.every_pattern"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    rows = json.loads(done.stdout)
    if "SYNLIG_WRITE" in os.environ:
        lines = ",\n".join(f'"{name}": {json.dumps(row, ensure_ascii=False)}' for name, row in rows.items())
        TABLE.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    assert json.loads(TABLE.read_text(encoding="utf-8")) == rows, "write it anew: the docstring says how"


def test_a_rule_that_is_not_in_the_table_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefilter_table, "_kept", lambda: {key("kaj", 0): [["dam"]]})
    assert clauses_of("kaj", 0) == (frozenset(["dam"]),)
    assert clauses_of("kaj", 2) == read_clauses("kaj", 2) == (frozenset(["kaj"]),)
    assert clauses_of("kaje", 0) == (frozenset(["kaje"]),)
