"""The everyday site, word for word. After a change that is meant, refresh and read the diff as you would read code:

    python3 build.py test tests/building/test_golden.py --refresh-golden

Kept are pages, feeds, calendars and the server's rules; names that hold a hash of a file's bytes (pictures, theme, the
catalogue's index) are evened out.
"""

from __future__ import annotations

import re
import shutil
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.building.runs import ROOT
from tests.site_builder import BuiltSite

GOLDEN = ROOT / "tests" / "golden" / "everyday"
KEPT = {".html", ".xml", ".ics", ".txt", ".json", ".csv"}
_HASHED = (
    (re.compile(r"(-\d+)-[0-9a-f]{8}\."), r"\1-HASH."),
    (re.compile(r"tema/[0-9a-f]{8}/"), "tema/HASH/"),
    (re.compile(r"soegning\.[0-9a-f]{12}\."), "soegning.HASH."),
)

_MADE_FOR_SCRIPTS = ("pagefind/", "tema/", "find-en-medarbejder/soegning.", "build.txt")
"""What no person reads; the catalogue's own file has its tests in tests/pages/test_index_file.py."""


def test_the_everyday_site_is_as_it_was(built_everyday: BuiltSite, request: pytest.FixtureRequest) -> None:
    made = _kept_of((built_everyday.folder / "output" / "current").resolve())

    if request.config.getoption("--refresh-golden"):
        _replace(made)

    differences = _differences(_kept_of(GOLDEN), made)
    assert not differences, differences


def _differences(kept: dict[str, str], made: dict[str, str]) -> str:
    """What a person has to read, and no more: the changed lines of each page, and the pages that came or went."""
    return "\n".join(
        line
        for path in sorted(kept.keys() | made.keys())
        for line in unified_diff(
            kept.get(path, "").splitlines(), made.get(path, "").splitlines(), path, path, n=1, lineterm=""
        )
    )


def _kept_of(site: Path) -> dict[str, str]:
    files = (file for file in site.rglob("*") if file.is_file())
    return {
        path: _even_out(file.read_text(encoding="utf-8"))
        for file in files
        if not (path := file.relative_to(site).as_posix()).startswith(_MADE_FOR_SCRIPTS)
        and (file.suffix in KEPT or file.name in ("_headers", "_redirects", ".htaccess"))
    }


def _even_out(text: str) -> str:
    for pattern, name in _HASHED:
        text = pattern.sub(name, text)
    return text


def _replace(made: dict[str, str]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, text in made.items():
        file = GOLDEN / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
