"""docs/security.md names a test for each promise; each of them is there."""

from __future__ import annotations

import re

from tests.building.runs import ROOT

PAGE = ROOT / "docs" / "security.md"
LAST = {
    "1.1": 2,
    "1.2": 9,
    "1.3": 11,
    "1.4": 3,
    "1.5": 2,
    "2.1": 3,
    "2.2": 3,
    "2.3": 4,
    "2.4": 1,
    "3.2": 2,
    "3.3": 4,
    "3.4": 6,
    "3.5": 5,
    "3.7": 2,
    "4.1": 3,
    "4.2": 1,
    "4.3": 2,
    "4.4": 4,
    "5.1": 1,
    "5.2": 3,
    "5.3": 2,
    "5.4": 3,
    "6.1": 3,
    "6.2": 12,
    "6.3": 4,
    "6.4": 4,
    "6.5": 5,
    "6.6": 3,
    "6.8": 4,
    "7.1": 3,
    "7.2": 4,
    "7.3": 2,
    "7.4": 5,
    "7.5": 2,
    "7.6": 2,
    "8.1": 2,
    "8.2": 3,
    "8.3": 1,
    "8.4": 1,
    "11.1": 2,
    "11.2": 3,
    "11.3": 3,
    "11.4": 4,
    "11.5": 1,
    "11.6": 1,
    "12.1": 3,
    "12.2": 2,
    "12.3": 4,
    "13.1": 1,
    "13.2": 5,
    "13.3": 2,
    "13.4": 5,
    "14.1": 2,
    "14.2": 4,
    "14.3": 3,
    "15.1": 3,
    "15.2": 3,
    "15.3": 7,
    "16.1": 1,
    "16.2": 5,
    "16.3": 4,
    "16.4": 3,
    "16.5": 3,
}
"""ASVS 5.0.0: of each section the last row of level 1 or 2; those of level 3 come after. Without 9, 10 and 17."""


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
    promised = PAGE.read_text(encoding="utf-8").partition("## The rest")[0]
    rows = re.findall(r"^\| (\d+\.\d+\.\d+.*)$", promised, re.MULTILINE)

    assert len(rows) > 40
    assert [row for row in rows if "`test_" not in row and "**Not met**" not in row] == []


def test_every_row_of_levels_1_and_2_is_named() -> None:
    named = set()
    for column in re.findall(r"^\| (\d+\.\d+\.\d+[^|]*)\|", PAGE.read_text(encoding="utf-8"), re.MULTILINE):
        for first, last in re.findall(r"(\d+\.\d+\.\d+)(?: to (\d+\.\d+\.\d+))?", column):
            section, number = first.rsplit(".", 1)
            upto = (last or first).rsplit(".", 1)[1]
            named |= {f"{section}.{each}" for each in range(int(number), int(upto) + 1)}
    rows = {f"{section}.{each}" for section, last in LAST.items() for each in range(1, last + 1)}

    assert rows - named == set()
