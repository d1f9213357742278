"""Many write in the same files at the same time, in one process and in several: no save that was acknowledged is lost.

SYNLIG_LONG=1 python -m pytest tests/cms/versions/test_load.py -s       10,000 saves by 20 clients, twice
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cms.versions.clients import PATHS, lines, opened
from tests.tools import ROOT

IS_LONG = "SYNLIG_LONG" in os.environ
CLIENTS = 20
SAVES = 500 if IS_LONG else 5
IN_MEMORY = Path("/dev/shm")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """On the disk in the long run; else in memory, where nobody waits for the disk."""
    if IS_LONG or not IN_MEMORY.is_dir():
        yield tmp_path
    else:
        with TemporaryDirectory(dir=IN_MEMORY) as place:
            yield Path(place)


@pytest.mark.parametrize("processes", [1, 4] if IS_LONG else [1, 2])
def test_no_acknowledged_save_is_lost(folder: Path, processes: int) -> None:
    (folder / "content" / "private").mkdir(parents=True)
    clients = CLIENTS // processes
    names = [f"process{number}" for number in range(processes)]

    running = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.cms.versions.clients",
                str(folder),
                name,
                str(clients),
                str(SAVES),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        for name in names
    ]
    said = [process.communicate()[0].strip() for process in running]

    sys.stdout.write(f"{CLIENTS * SAVES} saves by {CLIENTS} clients in {processes}: {said}\n")
    assert [process.returncode for process in running] == [0] * processes
    files = opened(folder)
    written = [line for name in names for client in range(clients) for line in lines(name, client, SAVES)]
    for path in PATHS:
        live, own = files.read(path).data or b"", [line for place, line in written if place == path]
        assert sorted(live.splitlines(keepends=True)) == sorted(own)
        entries = files.history(path)
        assert [entry.number for entry in entries] == list(range(1, len(own) + 1))
        for before, entry in pairwise(entries):
            assert entry.parent == before.revision
            assert len(files.version(path, entry.revision)) > len(files.version(path, before.revision))
