"""Programs that tests need and pip does not bring: Chromium, and the Nu checker with Java.

Where one is missing, its tests are skipped; with `CI=true` they fail. `.ci/run` installs them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
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
    return Path(found) if found else _missing("Chromium (Debian: apt-get install chromium)")


def vnu() -> list[str]:
    """The command line of the Nu checker, to which files and options are added. Installs it into `.tools/` first."""
    java = shutil.which("java") or _missing("Java (Debian: apt-get install default-jre-headless)")
    return [java, "-jar", str(_vnu_jar())]


@cache
def _vnu_jar() -> Path:
    """The jar of the version and hash that tests/tools/package-lock.json names, from npm."""
    INSTALLED.mkdir(exist_ok=True)
    with alone(INSTALLED / "lock"):
        if not _is_installed():
            npm = shutil.which("npm") or _missing("npm (Debian: apt-get install npm)")
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
        _missing(f"the Nu checker (npm ci failed: {done.stderr.strip()[-300:]})")
    shutil.copy(NODE_LOCK, MARKER)


def _missing(what: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"missing: {what}", pytrace=False)
    pytest.skip(f"missing: {what}")
