"""What is wrong with one document: the same words as the build's, and the field that they are about."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from synlig.cms.documents import BODY, KINDS, Unreadable, field_of, kind_of, problems_in, values_of
from synlig.errors import Problem
from tests.site_builder import copy_site
from tests.test_hostile import Case, cases, make_site

ON = datetime.date(2026, 11, 22)
NEEDS_ALL_FILES = {
    "moved-twice-from-one", "link-to-where-it-was", "event-twice", "demo-with-real-mail",
    "demo-with-real-mail-in-note",
}  # fmt: skip
"""What only the build finds, because it is about every member, every page or the settings."""
NEEDS_THE_FILE = {"yaml-too-large", "text-bom", "text-unreadable"}
"""What is wrong with the file and not with its text."""


def said(case: Case) -> dict[str, set[tuple[int, str, str]]]:
    """What the build says of each document that can be shown as text: line, what is wrong, what to do."""
    found: dict[str, set[tuple[int, str, str]]] = {}
    for block in case.says.split("\n\n"):
        head, *rest = block.split("\n")
        path, _colon, line = head.split("  ")[0].partition(":")
        if len(rest) == 2 and kind_of(path.removeprefix("content/")) is not None:
            found.setdefault(path, set()).add((int(line or 0), rest[0].strip(), rest[1].strip()))
    return found


CASES = [case for case in cases() if case.name not in NEEDS_ALL_FILES | NEEDS_THE_FILE and said(case)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_document_alone_is_told_what_the_build_says(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(case, tmp_path / "site", monkeypatch)
    content = site.folder / "content"

    for path, wanted in said(case).items():
        file = site.folder / path
        if not file.is_file() or not _is_text(file):
            continue
        text = file.read_bytes().decode()
        found = problems_in(content, path.removeprefix("content/"), text, ON)
        assert {(each.line, each.wrong, each.mend) for each in found} == wanted
        assert _without_field(path.removeprefix("content/"), text, found) == []


def _without_field(path: str, text: str, problems: tuple[Problem, ...]) -> list[str]:
    """Problems that somebody would read of in a form, and find no place to mend."""
    kind = kind_of(path)
    if kind is None or not _is_shown(kind.name, text):
        return []
    return [each.field for each in problems if not field_of(kind, each) and not _is_apart(each)]


def test_most_of_the_builds_cases_are_asked_here() -> None:
    assert len(CASES) > 180


def _is_text(file: Path) -> bool:
    try:
        file.read_bytes().decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize(
    ("path", "text", "wrong"),
    [
        pytest.param(
            "public/pages/ny.md", "[x](/findes-ikke/)", "Siden, der linkes til, findes ikke.", id="a link"
        ),
        pytest.param("public/pages/ny.md", "[x](/ny/)", "", id="a link to itself"),
        pytest.param(
            "public/pages/ny.md", "[x](/om-os/referater/)", "", id="a link to what the program makes"
        ),
        pytest.param(
            "public/pages/ny.md", "{arrangement: findes-ikke}", "Arrangementet findes ikke.", id="a mark"
        ),
        pytest.param("public/pages/ny.md", "{arrangement: næste}", "", id="a mark of what is there"),
        pytest.param("public/pages/ny.md", "cpr 010266-1234", "Der står et CPR-nummer.", id="a CPR number"),
        pytest.param(
            "public/pages/soeg.md", "", "Adressen bruges af en side, programmet selv laver.", id="an address"
        ),
    ],
)
def test_a_document_that_is_not_saved_yet_is_held_against_the_others(
    path: str, text: str, wrong: str, tmp_path: Path
) -> None:
    content = copy_site("everyday", tmp_path / "site").folder / "content"

    found = problems_in(content, path, f"---\ntitel: A\nresumé: B\n---\n\n{text}\n", ON)

    assert {each.wrong for each in found} == ({wrong} if wrong else set())


@pytest.mark.parametrize(
    ("kind", "field", "key"),
    [
        ("page", "titel", "titel"),
        ("page", "tekst", BODY),
        ("page", "link", BODY),
        ("page", "dør_senior", "dør_senior.titel"),
        ("event", "tekst", "tekst"),
        ("event", "link", "tekst"),
        ("event", "sted", "sted.navn"),
        ("event", "sted.postnummer", "sted.postnummer"),
        ("event", "flyttet_fra[2].sted.navn", "flyttet_fra.1.sted.navn"),
        ("minutes", "punkter", "punkter"),
        ("minutes", "punkter[3]", "punkter.2"),
        ("minutes", "punkter[3].opgaver[1].hvem", "punkter.2.opgaver.0.hvem"),
        ("minutes", "låst", ""),
        ("profile", "grupper[2]", "grupper.1"),
        ("profile", "kompetencer[1].niveau", "kompetencer.0.niveau"),
        ("profile", "", ""),
        ("profile", "?", ""),
    ],
)
def test_a_problem_leads_to_its_field(kind: str, field: str, key: str) -> None:
    assert field_of(KINDS[kind], Problem("a", 1, field, "b", "c")) == key


def _is_shown(kind: str, text: str) -> bool:
    try:
        values_of(KINDS[kind], text)
    except Unreadable:
        return False
    return True


def _is_apart(problem: Problem) -> bool:
    """About the whole file, a field that no form knows, or what the program writes when minutes are approved."""
    written_by_program = re.match(r"godkendt|låst|rettelser", problem.field)
    return not problem.field or problem.wrong == "Feltet kendes ikke." or written_by_program is not None
