"""Sees to it that build.py runs where it finds its packages.

The first run makes `.venv` beside build.py and installs from a lock file with hashes (`synlig.installation`); a later
run finds the marker of a finished installation and goes on at once. Standard library only. This module must parse and
run on Python 3.8, so that it can say what is needed, and imports little: every run pays for it.
"""

from __future__ import annotations

import hashlib
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from synlig.language import _

OLDEST_PYTHON = (3, 11)
FOLDER = ".venv"
NOTES = "synlig"
"""The folder in `.venv` with our own files: the markers and the lock. Without it, `.venv` is somebody else's."""
LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
NO_SETUP = "--no-setup"

NEEDED = {
    "pelican": "pelican",
    "markdown": "markdown",
    "yaml": "pyyaml",
    "pydantic": "pydantic",
    "pydantic_core": "pydantic-core",
    "PIL": "pillow",
    "nh3": "nh3",
    "jinja2": "jinja2",
    "markupsafe": "markupsafe",
    "pagefind_bin_extended": "pagefind-bin-extended",
    "icalendar": "icalendar",
    "feedgenerator": "feedgenerator",
    "typst": "typst",
    "pypdf": "pypdf",
    "pypdfium2": "pypdfium2",
    "cryptography": "cryptography",
    "pyrage": "pyrage",
    "ahocorasick_rs": "ahocorasick-rs",
    "rich": "rich",
    "watchfiles": "watchfiles",
    "tzdata": "tzdata",
    "material": "mkdocs-material",
    "pymdownx": "pymdown-extensions",
    "django": "django",
    "waitress": "waitress",
    "argon2": "argon2-cffi",
    "pyotp": "pyotp",
    "segno": "segno",
}
"""What requirements.in names: import name to package name."""
NEEDED_BY_TESTS = {
    "pytest": "pytest",
    "xdist": "pytest-xdist",
    "hypothesis": "hypothesis",
    "mypy": "mypy",
    "ruff": "ruff",
    "importlinter": "import-linter",
    "playwright": "playwright",
    "axe_playwright_python": "axe-playwright-python",
    "docx": "python-docx",
    "pikepdf": "pikepdf",
    "mypy_django_plugin": "django-stubs",
    "fontTools": "fonttools",
    "brotli": "brotli",
    "ical": "ical",
    "jsonschema": "jsonschema",
    "mutmut": "mutmut",
}
"""What requirements-test.in adds: import name to package name. Its type stubs have no import name."""

_STARTED = "SYNLIG_STARTED_IN"  # set while we start anew, so that an environment that does not work is no endless loop


def enter_environment(build_file: str, arguments: list[str]) -> None:
    """Return when this process finds its packages; otherwise set up, and start the same command line anew there.

    `arguments` are those after `build.py`; `test` among them adds what tests need, `--no-setup` only looks whether
    the packages are there. Raises `SystemExit` with one sentence when it cannot go on.
    """
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(_old_python())
    is_test = "test" in arguments
    if NO_SETUP in arguments:
        _require({**NEEDED, **NEEDED_BY_TESTS} if is_test else NEEDED)
    else:
        _enter(Path(build_file).resolve().parent / FOLDER, (LOCK, TEST_LOCK) if is_test else (LOCK,))


def _enter(environment: Path, locks: tuple[str, ...]) -> None:
    was_started = os.environ.pop(_STARTED, None)
    was_ready = is_ready(environment, locks[-1])
    if was_ready and _is_inside(environment):
        return
    if not was_ready:
        from synlig.installation import install  # only now: later runs need none of what it imports

        install(environment, locks)
    if was_started == str(environment):
        sys.exit(_("Python-miljøet i .venv virker ikke. Slet mappen .venv, og prøv igen."))
    os.environ[_STARTED] = str(environment)
    _start_anew(environment_python(environment))


def is_ready(environment: Path, lock: str) -> bool:
    """Whether an installation from the lock file, as it is now and by this Python, was finished and is there."""
    marker = marker_path(environment, lock)
    try:
        is_same = marker.read_text(encoding="utf-8") == marker_text(environment, lock)
    except OSError:
        return False
    return is_same and environment_python(environment).exists()


def marker_path(environment: Path, lock: str) -> Path:
    return environment / NOTES / (lock + ".ready")


def marker_text(environment: Path, lock: str) -> str:
    """What a finished installation leaves behind: `"cpython-311 linux 3f9c..."`, the last being the lock's SHA-256."""
    digest = hashlib.sha256((environment.parent / lock).read_bytes()).hexdigest()
    return f"{python_tag()} {digest}"


def python_tag() -> str:
    """The Python that an environment was made by. Not its last digit: `.venv` survives a security update."""
    return f"{sys.implementation.cache_tag} {sys.platform}"


def environment_python(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _is_inside(environment: Path) -> bool:
    return os.path.samefile(sys.prefix, environment)


def _old_python() -> str:
    sentence = _(
        "Synlig kræver Python 3.11 eller nyere; dette er Python {version}. Hent en nyere på python.org."
    )
    return sentence.format(version=".".join(map(str, sys.version_info[:2])))


def _require(modules: dict[str, str]) -> None:
    missing = sorted(package for module, package in modules.items() if find_spec(module) is None)
    if missing:
        message = _("Der mangler pakker: {packages}. Installér dem, eller udelad {option}.")
        sys.exit(message.format(packages=", ".join(missing), option=NO_SETUP))


def _start_anew(python: Path) -> NoReturn:
    """Become the same command line under another Python; what it exits with is what we exit with."""
    command = [str(python), *sys.orig_argv[1:]]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # posix: run_and_wait; Windows' shell waits for the old process only
    sys.exit(run_and_wait(command))


def run_and_wait(command: list[str]) -> int:
    """Run the command to its end, and return its exit code.

    Ctrl-C reaches every process at the keyboard; what to make of it is up to the one we started.
    """
    import subprocess  # only now: the usual run does not need it

    child = subprocess.Popen(command)
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue
        return code - 2**32 if code > 2**31 else code  # Windows' 0xC000013A (Ctrl-C) as sys.exit can give it
