"""Clients that all write in the same few files: each reads, adds a line of its own, saves, and merges on a conflict.

    python -m tests.cms.versions.clients FOLDER NAME CLIENTS SAVES

runs so many clients in one process, each until so many of its saves were acknowledged, and prints how many conflicts
they met and the seconds that a save took: `"412 0.031 0.084"` (conflicts, middle, 95 of 100).
"""

from __future__ import annotations

import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from synlig.cms.versions import Conflict, VersionedFiles

PATHS = tuple(f"public/pages/side-{number}.md" for number in range(5))
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def opened(folder: Path) -> VersionedFiles:
    return VersionedFiles(folder / "content", folder / "cms" / "history")


def run(files: VersionedFiles, name: str, clients: int, saves: int) -> list[tuple[int, float]]:
    """Of every save that was acknowledged: the conflicts met on the way, and the seconds of the last try."""

    def write(client: int) -> list[tuple[int, float]]:
        return [_save(files, f"{name}-{client}", path, line) for path, line in lines(name, client, saves)]

    with ThreadPoolExecutor(clients) as threads:
        return [saved for one in threads.map(write, range(clients)) for saved in one]


def lines(name: str, client: int, saves: int) -> list[tuple[str, bytes]]:
    """What one client writes: each path, and the line that it adds there."""
    return [(PATHS[(client + n) % len(PATHS)], f"{name}-{client} {n}\n".encode()) for n in range(saves)]


def _save(files: VersionedFiles, client: str, path: str, line: bytes) -> tuple[int, float]:
    version = files.read(path)
    data, begun_from, conflicts = (version.data or b"") + line, version.revision, 0
    while True:
        begun = time.perf_counter()
        try:
            files.save(path, data, begun_from=begun_from, by=client, now=NOW)
        except Conflict as conflict:
            conflicts += 1
            data, begun_from = (conflict.theirs.data or b"") + line, conflict.theirs.revision
        else:
            return conflicts, time.perf_counter() - begun


if __name__ == "__main__":
    saved = run(opened(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    seconds = [second for _conflicts, second in saved]
    cuts = statistics.quantiles(seconds, n=20)
    sys.stdout.write(f"{sum(conflicts for conflicts, _s in saved)} {cuts[9]:.3f} {cuts[18]:.3f}\n")
