"""Builds an invented association with the real command and looks for its private values in all that came of it.

python -m tests.attack.measure 20            twenty seeds, each policy, k 2 and 6
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from tests.attack.associations import ON, Association
from tests.attack.scanner import Hit, Scanner, plain, tell

ROOT = Path(__file__).resolve().parents[2]
MEMBERS = 45


@dataclass
class Measured:
    """What a build left, and what of it was private. `published` says how much there was to leak from."""

    code: int
    said: str
    hits: list[Hit] = field(default_factory=list)
    published: int = 0
    values: int = 0


def measure(made: Association, temporary: Path) -> Measured:
    """Build, then scan the site, everything else under `output/`, what was said, and the temporary folder.

    The account, the notices and the receipts are for the association itself: they may name members by id.
    """
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "--no-setup", "--site", str(made.site.settings)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONUTF8": "1",
            "TMPDIR": str(temporary),
            "TEMP": str(temporary),
            "TMP": str(temporary),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    said = done.stdout + done.stderr
    measured = Measured(done.returncode, said)
    scanner = Scanner(made.site.content, ON)
    measured.values = len(scanner.values) + len(scanner.runs)
    output = made.site.folder / "output"
    measured.hits.extend(scanner.folder(output / "current"))
    measured.hits.extend(scanner.folder(temporary))
    for file in sorted(path for path in output.rglob("*") if path.is_file()):
        name = file.relative_to(output).as_posix()
        if not _is_site(name):
            ids = not name.endswith(".account.jsonl")
            measured.hits.extend(
                hit for hit in scanner.file(name, file.read_bytes()) if ids or not hit.what.endswith("/id")
            )
    measured.hits.extend(scanner.text("said", "text", said, ids=False))
    pages = [plain(page.read_text(encoding="utf-8")) for page in (output / "current").rglob("*.html")]
    measured.published = sum(any(plain(text) in page for page in pages) for text in made.shown)
    return measured


def _is_site(name: str) -> bool:
    """Under `current`, or under a release's own folder, which is the same."""
    parts = name.split("/")
    return parts[0] == "current" or (parts[0] == "releases" and len(parts) > 2 and "." not in parts[1])


def main(arguments: list[str]) -> int:
    """Hits and what they were looked for in, for every seed, policy and k."""
    hits = 0
    for seed, policy, k in product(range(int(arguments[0])), ("informed", "strict"), (2, 6)):
        with tempfile.TemporaryDirectory() as folder:
            made = Association(seed, MEMBERS, policy=policy, k=k, folder=Path(folder) / "forening")
            found = measure(made, Path(folder) / "temporary")
            tell(
                f"seed {seed} {policy} k={k}: built {found.code}, {found.values} values and runs,"
                f" {found.published} texts out, {len(found.hits)} hits",
            )
            for hit in found.hits:
                tell(f"    {hit.file} {hit.what} {hit.view}")
            if found.code:
                tell(found.said)
            hits += len(found.hits) + (found.code != 0)
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
