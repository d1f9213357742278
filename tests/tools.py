"""What tests need and pip does not bring: Chromium, the Nu checker with Java, strace, git, links, a limit on memory.

Where something is missing, its tests are skipped; with `CI=true` they fail. `.ci/run` installs the programs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

from synlig.alone import alone

ROOT = Path(__file__).resolve().parent.parent
NODE_LOCK = ROOT / "tests" / "tools" / "package-lock.json"
INSTALLED = ROOT / ".tools"
MARKER = INSTALLED / "installed.json"  # a copy of the lock file, put there when npm is done
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
BROWSER_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)


def chromium() -> Path:
    """The system's Chromium, Chrome or Edge, for Playwright's `executable_path`."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    found = found or next((place for place in BROWSER_PLACES if Path(place).exists()), None)
    return Path(found) if found else missing("Chromium (Debian: apt-get install chromium)")


def vnu() -> list[str]:
    """The command line of the Nu checker, to which files and options are added. Installs it into `.tools/` first."""
    java = shutil.which("java") or missing("Java (Debian: apt-get install default-jre-headless)")
    return [java, "-jar", str(_vnu_jar())]


@cache
def _vnu_jar() -> Path:
    """The jar of the version and hash that tests/tools/package-lock.json names, from npm."""
    INSTALLED.mkdir(exist_ok=True)
    with alone(INSTALLED / "lock"):
        if not _is_installed():
            npm = shutil.which("npm") or missing("npm (Debian: apt-get install npm)")
            _install(npm)
    return INSTALLED / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def _is_installed() -> bool:
    return MARKER.exists() and MARKER.read_bytes() == NODE_LOCK.read_bytes()


def _install(npm: str) -> None:
    MARKER.unlink(missing_ok=True)
    for file in (NODE_LOCK, NODE_LOCK.with_name("package.json")):
        shutil.copy(file, INSTALLED)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(INSTALLED)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        missing(f"the Nu checker (npm ci failed: {done.stderr.strip()[-300:]})")
    shutil.copy(NODE_LOCK, MARKER)


def git() -> str:
    return shutil.which("git") or missing("git (Debian: apt-get install git)")


def strace() -> str:
    """Tells which system calls a program makes; Linux only."""
    return shutil.which("strace") or missing("strace (Debian: apt-get install strace)")


def limited_memory() -> None:
    """For tests of what happens to a process that takes more memory than it may."""
    if sys.platform != "linux":
        missing("a limit on memory, which only Linux keeps to")


def link(at: Path, to: str | Path) -> None:
    """Make `at` a symbolic link to a file or folder."""
    try:
        os.symlink(to, at, target_is_directory=(at.parent / to).is_dir())
    except OSError:
        missing("symbolic links (Windows: developer mode)")


def missing(what: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"missing: {what}", pytrace=False)
    pytest.skip(f"missing: {what}")
