"""An erasure is killed with the CMS, as by a power cut; the next start finishes it, and nothing is half."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.cms.members.killing import IN_THE_CMS, IN_THE_RUN, MEMBER, NAME
from tests.cms.members.test_taking_out import HELD_BY_PAPERS, holding
from tests.site_builder import BuiltSite, copy_built
from tests.tools import ROOT

KILL = 9
POINTS = (
    (*IN_THE_CMS, *IN_THE_RUN)
    if "SYNLIG_LONG" in os.environ
    else ("asked for", "run ended", "folder moved", "folder gone")
)
"""Those at which something once was left; with SYNLIG_LONG=1 all."""
PATIENCE = 180.0
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def wait_until(process: subprocess.Popen[bytes], is_so: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert process.poll() is None, "it ended by itself"
        assert time.monotonic() < until, "it does not come"
        time.sleep(0.1)


def kill_at(point: str, folder: Path) -> None:
    """The CMS and the run that it has started, at once and without a word."""
    command = [sys.executable, "-m", "tests.cms.members.killing", str(folder), point]
    process = subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT)
    try:
        wait_until(process, (folder / "reached").exists)
    finally:
        process.kill()
        process.wait()
        run = folder / "cms/publishing/run.json"
        if point in IN_THE_RUN and run.exists():
            os.kill(json.loads(run.read_bytes())["pid"], KILL)
    assert (folder / "reached").exists(), "the point was never reached"


@contextmanager
def started(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real CMS, until the end of the block."""
    words = ("--no-setup", "--site", str(folder / "site.yml"), "edit")
    with (folder.parent / "said.txt").open("wb") as said:
        process = subprocess.Popen([sys.executable, "build.py", *words], cwd=ROOT, stdout=said, stderr=said)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
    assert "Traceback" not in (folder.parent / "said.txt").read_text(encoding="utf-8")


def drafts(folder: Path) -> list[dict[str, str]]:
    with closing(sqlite3.connect(folder / "cms/synlig.sqlite3")) as database:
        return [json.loads(row[0]) for row in database.execute('SELECT "values" FROM cms_draft')]


@pytest.mark.parametrize("point", POINTS)
def test_whatever_was_done_when_it_was_killed_the_next_start_does_the_rest(
    built_everyday: BuiltSite, tmp_path: Path, point: str
) -> None:
    folder = copy_built(built_everyday, tmp_path / "association").folder
    kill_at(point, folder)
    assert [each.name for each in (folder / "cms/erasing").iterdir()] == [MEMBER]

    with started(folder) as process:
        wait_until(
            process,
            lambda: not any((folder / "cms/erasing").iterdir()) and (folder / "cms/erased.jsonl").exists(),
        )

    private = folder / "content/private"
    assert not (private / "members" / MEMBER).exists()
    assert [each.name for each in private.iterdir() if each.name.startswith(".synlig-erased")] == []
    ledger = (private / "ledger.jsonl").read_text(encoding="utf-8")
    assert len(re.findall(rf'"sletning".*"{MEMBER}"', ledger)) == 1
    assert {path for path in holding(folder, NAME) if not path.startswith(HELD_BY_PAPERS)} == set()
    assert holding(folder / "cms", MEMBER) == {"audit.jsonl", "erased.jsonl"} - _not_logged(point)
    assert drafts(folder) == [{"titel": "Kaffe", "body": "Spørg [slettet]s afløser."}]
    (receipt,) = map(json.loads, (folder / "cms/erased.jsonl").read_text(encoding="utf-8").splitlines())
    assert receipt["member"] == MEMBER


def _not_logged(point: str) -> set[str]:
    """Who asked is written in the log when the run has begun."""
    return {"audit.jsonl"} if point in ("asked for", "drafts forgotten") else set()
