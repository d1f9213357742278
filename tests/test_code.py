"""The code is formatted, linted, typed, and every room imports only what it may."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import LONGEST

ROOT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(
            ["-m", "ruff", "format", "--check", "--output-format", "concise", "."],
            id="format: mend it with `ruff format`",
        ),
        pytest.param(["-m", "ruff", "check", "--output-format", "concise", "."], id="lint"),
        pytest.param(["-m", "mypy"], id="types"),
        pytest.param(["-c", LINT_IMPORTS], id="rooms"),
    ],
)
def test_the_code_passes(command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("room", ["synlig", "plugins"])
def test_every_folder_of_code_is_a_package(room: str) -> None:
    """Otherwise import-linter does not see what it imports, and a forbidden import passes."""
    folders = {file.parent for file in ROOT.joinpath(room).rglob("*.py")}

    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("name", LONGEST)
def test_a_file_that_is_begun_first_is_there(name: str) -> None:
    assert ROOT.joinpath("tests", name).is_file()
