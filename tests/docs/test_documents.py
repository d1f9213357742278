"""Every document: its links lead somewhere, the files and names it mentions are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.documents import (
    DOCS,
    OURS,
    ROOT,
    code_text,
    headings,
    in_backticks,
    links,
    name_of,
    rows,
    text_of,
)

HOUSE_STYLE = DOCS / "house-style.md"
IN_REPOSITORY = re.compile(
    r"(?:synlig|plugins|tests|docs|\.ci)/[\w./-]*\w(?:/|\.\w+)|(?:build|pyproject|requirements)[\w-]*\.\w+"
)
NAME = re.compile(r"[a-z]+(?:_[a-z0-9]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+")
ELSEWHERE = {"model_dump"}
"""Names of others that a document mentions."""


@pytest.mark.parametrize("file", OURS, ids=name_of)
def test_every_link_leads_somewhere(file: Path) -> None:
    wrong = []
    for link in links(file):
        path, _sign, anchor = link.partition("#")
        target = (file.parent / path).resolve() if path else file
        if re.match(r"https?://", link):
            continue
        if not target.exists() or (anchor and anchor not in dict(map(reversed, headings(target)))):
            wrong.append(link)

    assert wrong == []


@pytest.mark.parametrize("file", OURS, ids=name_of)
def test_every_file_of_ours_that_is_mentioned_is_there(file: Path) -> None:
    mentioned = {name for name in in_backticks(file) if IN_REPOSITORY.fullmatch(name)}

    assert [name for name in sorted(mentioned) if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("file", [HOUSE_STYLE, *sorted((DOCS / "decisions").glob("*.md"))], ids=name_of)
def test_every_name_that_is_mentioned_is_in_the_code(file: Path) -> None:
    mentioned = {name for name in in_backticks(file) if NAME.fullmatch(name)} - ELSEWHERE

    assert [name for name in sorted(mentioned) if not re.search(rf"\b{name}\b", code_text())] == []


def test_the_house_style_shows_what_it_means_by_files_of_ours() -> None:
    assert len({name for name in in_backticks(HOUSE_STYLE) if IN_REPOSITORY.fullmatch(name)}) > 40


def test_the_house_style_mentions_every_room() -> None:
    rooms = {f"synlig/{file.parent.name}/" for file in ROOT.glob("synlig/*/__init__.py")} - {
        "synlig/skeletons/"
    }

    assert rooms <= {row[1].strip("`") for row in rows(text_of(HOUSE_STYLE))}


@pytest.mark.parametrize("mark", ["OPEN", "QUASI", "MEMBER_ID", "FREE_TEXT"])
def test_the_house_style_explains_the_marks(mark: str) -> None:
    assert f"\n{mark} = Mark(" in (ROOT / "synlig/records/record.py").read_text(encoding="utf-8")
    assert any(row[0] == f"`{mark}`" for row in rows(text_of(HOUSE_STYLE)))


def test_the_glossary_has_each_word_once_and_in_order() -> None:
    words = [row[0] for row in rows(text_of(DOCS / "glossary.md"))]

    assert words == sorted(words, key=lambda word: word.replace("-", " ").casefold())
    assert len(words) == len(set(words)) > 40


def test_the_changelog_has_its_headings_in_order() -> None:
    for version in re.split(r"^## ", text_of(ROOT / "CHANGELOG.md"), flags=re.MULTILINE)[1:]:
        found = re.findall(r"^### (\w+)$", version, re.MULTILINE)

        assert found == ["Sikkerhed", "Fjernet", "Ændret", "Tilføjet", "Rettet"]


@pytest.mark.parametrize("file", OURS, ids=name_of)
def test_a_document_names_no_machine(file: Path) -> None:
    assert re.findall(r"(?<![\w.])/(?:tmp|work|root|home)/\S*", text_of(file)) == []
