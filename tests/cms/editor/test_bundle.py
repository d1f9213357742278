"""The committed script is what its sources and the lock file make."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.tools import INSTALLED, ROOT, missing, node_modules

SOURCES = ROOT / "synlig" / "cms" / "editor"
STATIC = ROOT / "synlig" / "cms" / "web" / "static"
MADE = ("editor.js", "editor.licences.txt")
LARGEST = 500_000
"""Bytes of the script: what a slow line brings in a few seconds, once."""


def test_the_script_is_made_of_its_sources(tmp_path: Path) -> None:
    node = shutil.which("node") or missing("node (Debian: apt-get install nodejs)")
    packages = node_modules(SOURCES / "package-lock.json", INSTALLED / "editor")
    shutil.copytree(SOURCES, tmp_path / "editor", ignore=shutil.ignore_patterns("node_modules"))
    shutil.copytree(packages, tmp_path / "editor" / "node_modules", symlinks=True)

    done = subprocess.run(
        [node, "build.mjs", str(tmp_path)],
        cwd=tmp_path / "editor",
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stdout.startswith("editor.js: ")
    assert [name for name in MADE if (tmp_path / name).read_bytes() != (STATIC / name).read_bytes()] == []


def test_the_script_is_not_too_large() -> None:
    assert (STATIC / "editor.js").stat().st_size < LARGEST
