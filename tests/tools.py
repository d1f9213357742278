"""What tests need and pip does not bring: Chromium, the Nu checker with Java, web servers, sshd, rsync, strace, git,
links, memory.

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
# The shell does the work of Chromium without its windows: half of the processor time.
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
)
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
    return Path(found) if found else missing("Chromium (Debian: apt-get install chromium-headless-shell)")


def vnu() -> list[str]:
    """The command line of the Nu checker, to which files and options are added. Installs it into `.tools/` first."""
    java = shutil.which("java") or missing("Java (Debian: apt-get install default-jre-headless)")
    modules = node_modules(NODE_LOCK, INSTALLED)
    return [java, "-jar", str(modules / "vnu-jar" / "build" / "dist" / "vnu.jar")]


@cache
def node_modules(lock: Path, folder: Path) -> Path:
    """What npm installs in a folder: the versions and hashes that a `package-lock.json` names."""
    folder.mkdir(parents=True, exist_ok=True)
    marker = folder / "installed.json"  # a copy of the lock file, put there when npm is done
    with alone(folder / "lock"):
        if not (marker.exists() and marker.read_bytes() == lock.read_bytes()):
            npm = shutil.which("npm") or missing("npm (Debian: apt-get install npm)")
            marker.unlink(missing_ok=True)
            _install(npm, lock, folder)
            shutil.copy(lock, marker)
    return folder / "node_modules"


def _install(npm: str, lock: Path, folder: Path) -> None:
    for file in (lock, lock.with_name("package.json")):
        shutil.copy(file, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        missing(f"what {lock.parent.name}/{lock.name} names (npm ci failed: {done.stderr.strip()[-300:]})")


def git() -> str:
    return shutil.which("git") or missing("git (Debian: apt-get install git)")


def apache() -> str:
    return _server("apache2")


def nginx() -> str:
    return _server("nginx")


def _server(name: str, package: str | None = None) -> str:
    """Debian puts servers where only root's path looks."""
    return (
        shutil.which(name)
        or shutil.which(name, path="/usr/sbin")
        or missing(f"{name} (Debian: apt-get install {package or name})")
    )


def sshd() -> str:
    """OpenSSH wants to be called by its whole path."""
    return _server("sshd", "openssh-server")


def rsync() -> str:
    return shutil.which("rsync") or missing("rsync (Debian: apt-get install rsync)")


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
