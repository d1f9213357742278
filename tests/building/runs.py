"""Runs build.py as a person does, in a process of its own, and looks at what came out."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    """What a run said, and how it ended."""

    code: int
    out: str
    err: str


def run(*arguments: str | Path, program: Path = ROOT, code: str | None = None, **environment: str) -> Run:
    """`python build.py ARGUMENTS`; or, with `code`, that Python with `build` imported from the program."""
    what = [str(program / "build.py")] if code is None else ["-c", code]
    done = subprocess.run(
        [sys.executable, *what, *(str(argument) for argument in arguments), "--no-setup"],
        cwd=program,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return Run(done.returncode, done.stdout, done.stderr)


def everything_in(folder: Path) -> dict[str, tuple[str, float]]:
    """Every file and folder below but the lock, which every run writes: a hash of its bytes, and its time."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder",
            path.stat().st_mtime,
        )
        for path in sorted(folder.rglob("*"))
        if path.name != ".lock"
    }
