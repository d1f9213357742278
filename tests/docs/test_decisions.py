"""The decisions: numbered, complete, listed, and true where a test can tell."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.docs.documents import DOCS, ROOT, code_text, name_of, rows, text_of

DECISIONS = DOCS / "decisions"
PAGES = sorted(DECISIONS.glob("[0-9]*.md"))
HEADINGS = {
    "personal data": ["What", "Why", "Law", "What would change it"],
    "technical": ["What", "Departs from", "Why", "What would change it"],
}
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32 (https://www.crockford.com/base32.html)."""


def kind_of(file: Path) -> str:
    found = re.search(r"^- Kind: (.+)$", text_of(file), re.MULTILINE)
    return found[1] if found else ""


def check_symbol(number: str) -> str:
    """Luhn's, modulo 32: every second symbol from the right counts twice, its digits in base 32 added."""
    total = 0
    for place, symbol in enumerate(reversed(number)):
        counted = SYMBOLS.index(symbol) * (2 if place % 2 == 0 else 1)
        total += counted // 32 + counted % 32
    return SYMBOLS[-total % 32]


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [int(file.name[:4]) for file in PAGES]

    assert len(set(numbers)) == len(numbers) > 25


@pytest.mark.parametrize("file", PAGES, ids=name_of)
def test_a_decision_says_all_that_it_must(file: Path) -> None:
    lines = text_of(file).split("\n")

    assert lines[0].startswith(f"# {file.name[:4]}. ")
    assert re.fullmatch(r"- Decided: \d{4}-\d{2}-\d{2}, by .+", lines[3])
    assert [line.removeprefix("## ") for line in lines if line.startswith("## ")] == HEADINGS[kind_of(file)]


@pytest.mark.parametrize("file", [file for file in PAGES if kind_of(file) == "personal data"], ids=name_of)
def test_a_decision_about_personal_data_names_the_law_and_when_it_was_read(file: Path) -> None:
    law = text_of(file).partition("\n## Law\n")[2].partition("\n## ")[0]

    assert re.search(r"\bart\. \d+|§ \d+", law)
    assert re.search(r"Read \d{4}-\d{2}-\d{2}\.$", law.strip())


def test_every_decision_is_listed_by_its_title() -> None:
    listed = {
        row[0]: (row[1], row[2]) for row in rows(text_of(DECISIONS / "README.md")) if row[0].startswith("[0")
    }

    titles = {
        f"[{file.name[:4]}]({file.name})": (text_of(file).split("\n")[0][8:], kind_of(file)) for file in PAGES
    }

    assert listed == titles


def test_every_section_of_the_design_that_the_code_cites_has_its_decision() -> None:
    cited = set(re.findall(r"\bdesign(?:\.md)? (\d+(?:\.\d+)?)", code_text()))

    answered = {
        row[0].removeprefix("design.md ")
        for row in rows(text_of(DECISIONS / "README.md"))
        if row[0].startswith("design.md")
    }

    assert cited <= answered


def test_the_check_symbol_of_the_cv_number_is_as_decided() -> None:
    decided = re.search(r"`(\w{4})-(\w{4})-(\w)`", text_of(DECISIONS / "0016-the-cv-number.md"))

    assert decided
    assert check_symbol(decided[1] + decided[2]) == decided[3]


def test_every_cv_number_of_the_demonstration_has_its_check_symbol() -> None:
    files = sorted(ROOT.glob("content/private/members/*/samtykke.yml"))
    consents = [consent for file in files for consent in yaml.safe_load(text_of(file))["samtykker"] or ()]
    numbers = [consent["cv_nummer"].replace("-", "") for consent in consents if consent.get("cv_nummer")]

    wrong = [number for number in numbers if check_symbol(number[:-1]) != number[-1]]

    assert len(numbers) > 50
    assert wrong == []
