"""The lock files: what is installed is named, hashed, the same everywhere, and needed."""

import ast
import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.bootstrap import NEEDED, NEEDED_BY_TESTS

ROOT = Path(__file__).resolve().parent.parent.parent
NOT_IMPORTED = {
    "tzdata": "zoneinfo reads its files",
    "material": "mkdocs finds it by name",
    "pymdownx": "mkdocs finds it by name",
    "argon2": "Django keeps passwords by it, and finds it by name",
}


def pins(file: str) -> dict[str, str]:
    """Package name to version. In a lock file that forks by Python version, the versions with ` | ` between."""
    found: dict[str, str] = {}
    for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([A-Za-z0-9._-]+)(?:\[\w+\])?==([^\s;\\]+)", line):
            name = match[1].lower()
            found[name] = f"{found[name]} | {match[2]}" if name in found else match[2]
    return found


def requirement_lines(file: str) -> list[str]:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.lstrip().startswith("#")]


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_every_package_is_pinned_and_hashed(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", "\n".join(requirement_lines(lock)))

    wrong = [
        entry.splitlines()[0]
        for entry in entries
        if not re.match(r"\S+==\S+[\s\S]+--hash=sha256:\w{64}", entry)
    ]

    assert len(entries) > 20
    assert wrong == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_file_names_no_host_and_no_folder(lock: str) -> None:
    allowed = re.compile(r"[a-z0-9._-]+==\S+( ; [\w .'<>=!*]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")

    assert [line for line in requirement_lines(lock) if not allowed.fullmatch(line)] == []


def test_the_test_lock_holds_the_runtime_lock() -> None:
    runtime, tests = pins("requirements.lock"), pins("requirements-test.lock")

    assert {name: tests.get(name) for name in runtime} == runtime


@pytest.mark.parametrize("name", ["requirements", "requirements-test"])
def test_a_lock_file_follows_what_was_asked_for(name: str) -> None:
    asked, locked = pins(f"{name}.in"), pins(f"{name}.lock")

    assert asked
    assert {package: locked.get(package) for package in asked} == asked


@pytest.mark.parametrize("file", ["requirements.in", "requirements-test.in"])
def test_every_package_says_why_it_is_here_and_its_license(file: str) -> None:
    lines = [line for line in requirement_lines(file) if not line.startswith("-r ")]

    assert [line for line in lines if not re.search(r"==\S+ +# .+; [A-Z]", line)] == []


def test_the_bootstrap_knows_what_was_asked_for() -> None:
    stubs = {name for name in pins("requirements-test.in") if name.startswith("types-")}

    assert set(NEEDED.values()) == set(pins("requirements.in"))
    assert set(NEEDED_BY_TESTS.values()) == set(pins("requirements-test.in")) - stubs


def imported_modules() -> Iterator[tuple[str, str]]:
    """Each top-level module that our code imports from elsewhere, and a file that does."""
    for file in [ROOT / "build.py", *ROOT.glob("synlig/**/*.py"), *ROOT.glob("plugins/**/*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            for name in (name.split(".")[0] for name in names):
                if name not in sys.stdlib_module_names | {"synlig", "plugins"}:
                    yield name, file.relative_to(ROOT).as_posix()


def test_every_import_is_of_a_package_that_is_asked_for() -> None:
    found = dict(imported_modules())

    assert {name: file for name, file in found.items() if name not in NEEDED} == {}


def test_every_package_that_is_asked_for_is_imported() -> None:
    used = {name for name, _ in imported_modules()}

    assert NEEDED.keys() - used - NOT_IMPORTED.keys() == set()


def test_mkdocs_material_is_held_at_9_7_as_long_as_pelican_holds_pygments() -> None:
    wanted = [line for line in importlib.metadata.requires("pelican") or () if line.startswith("pygments")]

    assert any("<2.20" in line for line in wanted), (
        "Pelican no longer holds Pygments under 2.20: mkdocs-material 9.8 can come (requirements.in says how)."
    )


def test_every_package_that_a_receipt_names_is_asked_for() -> None:
    named = re.search(r"^PACKAGES = \((.*)\)$", (ROOT / "build.py").read_text(encoding="utf-8"), re.MULTILINE)
    asked = (ROOT / "requirements.in").read_text(encoding="utf-8")

    assert named is not None
    for package in re.findall(r'"([^"]+)"', named[1]):
        assert re.search(rf"^{package}==", asked, re.MULTILINE), package
