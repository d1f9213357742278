"""Starts the site's child process. Imports no Pelican, so that whoever asks for a site does not pay for it."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "PYTHONPATH", "VIRTUAL_ENV")
"""What the child keeps of the environment; a home folder, tokens and the rest are none of its business."""


class SiteChildError(Exception):
    """The child ended with an error; the text is what it said."""


def make_site(edition: Path, output: Path, theme: Path, written: Path) -> frozenset[str]:
    """Make the site of the edition in `output`; returns the path of every file it is to have."""
    _run("plugins.child", edition, output, theme, written)
    return frozenset(json.loads(written.read_text(encoding="utf-8")))


def make_letter(edition: Path, output: Path, theme: Path, since: datetime.date) -> None:
    """Set the newsletter of the edition, its three forms, in `output`."""
    _run("plugins.letter", edition, output, theme, since)


def _run(module: str, *arguments: Path | datetime.date) -> None:
    """A module as a program of its own, with a bare environment; `SiteChildError` where it complains."""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=root,
        env={**environment, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise SiteChildError(done.stderr.strip() or done.stdout.strip())
