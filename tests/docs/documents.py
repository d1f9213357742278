"""What tests of documents read: our Markdown files, their headings, tables, links and names in backticks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"
HANDBOOK = DOCS / "handbook"
ROOMS = ("synlig", "plugins", "tests")
OURS = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")))

_FENCE = re.compile(r"^(```).*?^\1$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
_ATTRIBUTES = re.compile(r"\s*\{ #([\w-]+) \}$")


def name_of(file: Path) -> str:
    """For the name of a test: `"docs/handbook/index.md"`."""
    return file.relative_to(ROOT).as_posix()


@cache
def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def fenced(file: Path) -> list[str]:
    """Every line of every fenced block."""
    blocks = _FENCE.finditer(text_of(file))
    return [line for block in blocks for line in block[0].split("\n")[1:-1] if line.strip()]


def prose(file: Path) -> str:
    """The text without its fenced blocks."""
    return _FENCE.sub("", text_of(file))


def in_backticks(file: Path) -> list[str]:
    return re.findall(r"`([^`\n]+)`", prose(file))


def links(file: Path) -> list[str]:
    """Where the document links to; pictures, and examples of how to write a link, left out."""
    return _LINK.findall(re.sub(r"`[^`\n]+`", "", prose(file)))


def headings(file: Path) -> Iterator[tuple[str, str]]:
    """Every heading and its anchor, as Python-Markdown and GitHub make it from ASCII words."""
    for line in prose(file).split("\n"):
        if match := re.match(r"#{1,4} (.+)", line):
            given = _ATTRIBUTES.search(match[1])
            title = _ATTRIBUTES.sub("", match[1])
            yield title, given[1] if given else re.sub(r"[^\w-]+", "-", title.lower()).strip("-")


def rows(text: str) -> list[list[str]]:
    """The rows of all tables in a text, without their heads; a `\\|` is a sign in its cell."""
    found: list[list[str]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        is_head = number + 1 < len(lines) and lines[number + 1].startswith("|---")
        if line.startswith("|") and not line.startswith("|---") and not is_head:
            found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


@cache
def code_text() -> str:
    """All Python but these tests: a name that a document mentions must stand in it."""
    files = [ROOT / "build.py", *(file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py")))]
    own = Path(__file__).parent
    return "\n".join(file.read_text(encoding="utf-8") for file in files if file.parent != own)
