"""docs/security.md names a test for each promise; each of them is there."""

from __future__ import annotations

import re

from tests.building.runs import ROOT

PAGE = ROOT / "docs" / "security.md"


def test_every_test_that_the_page_names_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", PAGE.read_text(encoding="utf-8")))
    written = {
        name
        for file in ROOT.joinpath("tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }

    assert len(named) > 40
    assert named - written == set()


def test_a_promise_has_a_test_or_says_that_it_is_not_kept() -> None:
    rows = re.findall(r"^\| (\d+\.\d+\.\d+.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)

    assert len(rows) > 40
    assert [row for row in rows if "`test_" not in row and "**Not met**" not in row] == []
