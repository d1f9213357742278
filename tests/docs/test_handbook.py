"""The handbook: it is built without a warning, fetches nothing from others, and says what the program does."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from pydantic import BaseModel

from synlig.classifications import scales
from synlig.commands.line import make_parser
from synlig.errors import Problems
from synlig.records import ItemKind, Member, Minutes, MinutesState, PrivateRecord, Purpose, TaskState
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.document import parse_yaml
from synlig.records.frozen import FrozenProfile
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
    TopicsFile,
)
from synlig.site import SiteSettings
from tests.docs.documents import DOCS, HANDBOOK, ROOT, fenced, name_of, prose, rows, text_of

PAGES = sorted(HANDBOOK.glob("*.md"))
KINDS = {"lektion", "opskrift", "opslag", "forklaring"}
FIELDS = HANDBOOK / "felter.md"
MISTAKES = HANDBOOK / "fejl.md"
ROOTS = (
    Member, FrozenProfile, Consents, Approvals, Minutes, PageFile, NewsFile, EventFile, DemandFile, FiguresFile,
    GroupsFile, TopicsFile, SiteSettings,
)  # fmt: skip
"""The record of each kind of file."""


# the built pages


class Page(HTMLParser):
    """What a page asks a browser to fetch, what it links to, and the ids in it."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.linked: list[str] = []
        self.ids: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.linked.append(given["href"])
        elif tag == "link" and given.get("rel") != "canonical":
            self.fetched.append(given.get("href", ""))
        elif "src" in given:
            self.fetched.append(given["src"])


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook as pages; a warning of mkdocs is an error."""
    folder = tmp_path_factory.mktemp("handbook")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "-f",
        str(DOCS / "mkdocs.yml"),
        "-d",
        str(folder),
    ]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "true"}  # mkdocs-material advertises its successor
    done = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_handbook_is_built(built: Path) -> None:
    assert {file.stem for file in PAGES} <= {file.stem for file in built.glob("*.html")}


def test_no_page_fetches_anything_from_others(built: Path) -> None:
    pages = {file.name: Page(file) for file in built.rglob("*.html")}

    assert {
        name: page.fetched for name, page in pages.items() if any("//" in asked for asked in page.fetched)
    } == {}


def test_no_style_fetches_anything_from_others(built: Path) -> None:
    styles = {file.name: file.read_text(encoding="utf-8") for file in built.rglob("*.css")}

    assert styles
    assert {
        name
        for name, style in styles.items()
        if re.search(r"(?:@import|url\()\s*[\"']?(?:https?:)?//", style)
    } == set()


def test_every_link_of_the_pages_leads_somewhere(built: Path) -> None:
    pages = {
        file.relative_to(built).as_posix(): Page(file)
        for file in built.rglob("*.html")
        if file.name != "404.html"
    }

    wrong = []
    for name, page in pages.items():
        for link in page.linked:
            path, _sign, anchor = unquote(link).partition("#")
            target = (Path(name).parent / path).as_posix() if path else name
            if re.match(r"[a-z]+:", link):
                continue
            if not (built / target).exists() or (anchor and anchor not in pages[target].ids):
                wrong.append(f"{name}: {link}")

    assert wrong == []


# what stands in them


@pytest.mark.parametrize("file", PAGES, ids=name_of)
def test_a_page_is_of_one_kind_and_stands_under_it(file: Path) -> None:
    head = re.match(r"---\nart: (\w+)\n---\n\n# \S", text_of(file))

    assert head
    assert head[1] in KINDS


@pytest.mark.parametrize("file", PAGES, ids=name_of)
def test_a_line_is_one_sentence(file: Path) -> None:
    lines = [line for line in prose(file).split("\n") if not line.startswith(("|", "- ", "    "))]

    assert [line for line in lines if re.search(r"[a-zæøå»`)][.?!] [A-ZÆØÅ]", line)] == []


def command_lines(file: Path) -> list[str]:
    lines = [
        *fenced(file),
        *(line.strip() for line in text_of(file).split("\n") if line.startswith("        ")),
    ]
    lines += re.findall(r"`(python3 build\.py[^`]*)`", prose(file))
    return [line for line in lines if line.startswith("python3 build.py")]


@pytest.mark.parametrize("command", sorted({command for file in PAGES for command in command_lines(file)}))
def test_a_command_of_the_handbook_can_be_given(command: str) -> None:
    options = make_parser().parse_args(shlex.split(command)[2:])

    assert options.command is None or options.command in command


# the fields


def records() -> list[type[BaseModel]]:
    """Every kind of record that stands in a file, or in one that does."""
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = list(ROOTS)
    while waiting:
        record = waiting.pop(0)
        if record not in found:
            found.append(record)
            waiting.extend(
                inner for field in record.model_fields.values() for inner in _inside(field.annotation)
            )
    return found


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, PrivateRecord):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _inside(inner)


def section(anchor: str) -> str:
    """The part of the reference below one heading, to the next."""
    below = text_of(FIELDS).partition(f"{{ #{anchor} }}\n")[2]
    return re.split(r"^#", below, maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__name__)
def test_the_reference_has_the_fields_of_every_record_and_no_others(record: type[BaseModel]) -> None:
    known = {info.alias or name: info.is_required() for name, info in record.model_fields.items()}

    explained = {row[0].strip("`"): row[1] == "ja" for row in rows(section(record.__name__.lower()))}

    assert explained == known


@pytest.mark.parametrize("words", [Purpose, MinutesState, ItemKind, TaskState])
def test_the_reference_has_every_word_that_a_field_takes(words: type[Enum]) -> None:
    assert [word.value for word in words if f"`{word.value}`" not in text_of(FIELDS)] == []


@pytest.mark.parametrize(
    "scale",
    [
        scales.leadership,
        scales.work_forms,
        scales.availability,
        scales.mobility,
        scales.event_kinds,
        scales.roles,
    ],
)
def test_the_reference_has_every_step_of_a_scale(scale: Any) -> None:
    assert [term.da for term in scale() if f"`{term.da}`" not in text_of(FIELDS)] == []


def test_the_reference_has_every_purpose_and_no_other() -> None:
    listed = [row[0].strip("`") for row in rows(section("formaal"))]

    assert listed == [purpose.value for purpose in Purpose]


def test_the_reference_has_every_role_and_no_other() -> None:
    listed = re.findall(r"`([^`]+)`", section("roller").rstrip().rpartition("\n")[2])

    assert sorted(listed) == sorted(term.da for term in scales.roles())


# the mistakes


def test_every_mistake_that_is_explained_is_one_that_the_program_names() -> None:
    said = "\n".join(file.read_text(encoding="utf-8") for file in sorted(ROOT.glob("synlig/**/*.py")))

    explained = [row[0].strip("«»") for row in rows(text_of(MISTAKES)) if row[0].startswith("«")]

    assert len(explained) >= 20
    assert [sentence for sentence in explained if f'"{sentence}"' not in said] == []


def test_the_mistake_of_the_first_lesson_is_found() -> None:
    page = (ROOT / "content/public/pages/kontakt.md").read_text(encoding="utf-8").split("---\n")[1]
    problems = Problems()

    parse_yaml(page.replace("titel:", "titel", 1), "content/public/pages/kontakt.md", problems)

    assert len(problems) == 1


def test_the_command_for_a_fingerprint_gives_the_one_in_the_consents() -> None:
    command = next(line for line in fenced(HANDBOOK / "medlem.md") if "text_hash" in line)
    arguments = shlex.split(command)[1:]
    name = Path(arguments[-1]).stem
    files = sorted(ROOT.glob("content/private/members/*/samtykke.yml"))
    consents = [consent for file in files for consent in yaml.safe_load(text_of(file))["samtykker"] or ()]
    expected = {consent["tekst_sha256"] for consent in consents if consent["tekst"] == name}

    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )

    assert expected == {done.stdout.strip()}
