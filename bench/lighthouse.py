"""What Lighthouse says of the pages an employer meets, on a phone, the median of five runs:

    python3 -m bench.lighthouse [output/current [ADDRESS ...]]

Lighthouse comes from npm, in the version of `bench/tools/package-lock.json`, into `.tools/lighthouse/`. The site is
served on this machine with its own headers and with gzip, as a web host does. Lighthouse works out the time on a slow
phone and a slow network from what it sees here: a machine that is busy with something else makes it slower than it is.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.browser.conftest import Handler, serving
from tests.conftest import CHROMIUM_FLAGS
from tests.tools import INSTALLED, ROOT, chromium, missing, node_modules

LOCK = ROOT / "bench" / "tools" / "package-lock.json"
RUNS = 5
TRIES = 3
"""Lighthouse now and then misses the beginning of a page, and says itself that it should be run again."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
CATALOGUE = "find-en-medarbejder/"
PACKED = ("text/", "application/json", "image/svg+xml")
"""Beginnings of the types that a web host sends with gzip."""


class PackingHandler(Handler):
    """Serves files as a web host does: text with gzip."""

    def send_head(self) -> Any:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        kind = self.guess_type(str(file))
        if not file.is_file() or not kind.startswith(PACKED):
            return super().send_head()
        data = gzip.compress(file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return io.BytesIO(data)


def main() -> None:
    site = (Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "output" / "current").resolve()
    with serving(site, PackingHandler) as address:
        print("| page | " + " | ".join(CATEGORIES) + " | what could be better |")
        print("|---|" + "---:|" * len(CATEGORIES) + "---|")
        for page in sys.argv[2:] or _pages(site):
            reports = [_report(address + page) for _run in range(RUNS)]
            scores = [_score(reports, category) for category in CATEGORIES]
            print(f"| `/{page}` | " + " | ".join(scores) + f" | {', '.join(_lost(reports))} |", flush=True)


def _pages(site: Path) -> Iterator[str]:
    """The front page, For virksomheder, the list, and a profile: the one with the most to show."""
    yield from ("", "for-virksomheder/", CATALOGUE)
    profiles = [path for path in (site / CATALOGUE).iterdir() if path.is_dir() and path.name.isupper()]
    fullest = max(profiles, key=lambda path: ((path / "index.html").stat().st_size, path.name))
    yield f"{CATALOGUE}{fullest.name}/"


def _report(address: str) -> dict[str, Any]:
    node = shutil.which("node") or missing("node (Debian: apt-get install nodejs)")
    program = node_modules(LOCK, INSTALLED / "lighthouse") / "lighthouse" / "cli" / "index.js"
    options = (
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={' '.join(('--headless=new', *CHROMIUM_FLAGS))}",
    )
    said = ""
    for _try in range(TRIES):
        done = subprocess.run(
            [node, str(program), address, *options],
            env={**os.environ, "CHROME_PATH": str(chromium())},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode == 0:
            report: dict[str, Any] = json.loads(done.stdout)
            return report
        said = done.stderr[-2000:]
    raise RuntimeError(said)


def _score(reports: list[dict[str, Any]], category: str) -> str:
    return f"{100 * statistics.median(report['categories'][category]['score'] for report in reports):.0f}"


def _lost(reports: list[dict[str, Any]]) -> list[str]:
    """What cost points in most of the runs: `"is-crawlable 0"`, with the median of what it got out of 100."""
    counted = {
        part["id"]
        for category in CATEGORIES
        for part in reports[0]["categories"][category]["auditRefs"]
        if part["weight"]
    }
    got = {
        audit: statistics.median(report["audits"][audit]["score"] or 0 for report in reports)
        for audit in sorted(counted)
        if any(report["audits"][audit]["score"] is not None for report in reports)
    }
    return [f"{audit} {100 * score:.0f}" for audit, score in got.items() if score < 1]


if __name__ == "__main__":
    main()
