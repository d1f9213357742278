"""The type checker refuses every leak in misuse.py, and nothing else in it."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MISUSE = Path(__file__).with_name("misuse.py")


def test_every_marked_misuse_is_refused_and_nothing_else() -> None:
    marked = {
        number
        for number, line in enumerate(MISUSE.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("# refused")
    }

    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(MISUSE)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    refused = {int(found[1]) for found in re.finditer(r"misuse\.py:(\d+): error", done.stdout)}
    assert refused == marked, done.stdout
