"""A power cut at any moment of an erasure leaves a site that is whole, and another run ends what was begun.

All of the erasure is recorded: the withdrawal with its new release, the ledger, the folder, the accounts and the older
release. There are many cuts, so a few are looked at, and `SYNLIG_LONG=1 python -m pytest
tests/withdrawing/test_erase_crash.py -s` looks at them all. At each, either nothing is lost, or all that the disk had
not yet been told to write.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from synlig.release import Store
from tests.crash.erasing import erase_chair
from tests.crash.recording import Change, record
from tests.crash.states import crash_state, fingerprint, unsafe_before
from tests.tools import ROOT
from tests.withdrawing.test_erase import ledger_of
from tests.withdrawing.test_withdraw import CHAIR, FOLDER, NAME, Built, before

__all__ = ["before"]  # a fixture
IS_LONG = "SYNLIG_LONG" in os.environ
LOOKED_AT = 40
IN_MEMORY = Path("/dev/shm")


@pytest.fixture
def small(before: Path, tmp_path: Path) -> Built:
    """The association with a release that shows the chair: one page, and its edition."""
    shutil.copytree(before, tmp_path / "forening", symlinks=True)
    site = Built(tmp_path / "forening")
    with Store(site.output) as store:
        for old in [release for release in store.releases() if not release.is_current]:
            store.remove(old)
    return site


def test_an_erasure_survives_a_power_cut_at_any_moment(
    small: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    whole = shutil.copytree(small.folder, tmp_path / "whole", symlinks=True)
    files = {file.name for file in (whole / FOLDER).iterdir()}
    changes = record(small.folder, [sys.executable, "-m", "tests.crash.erasing", str(small.folder)])
    monkeypatch.setattr(os, "fsync", lambda _handle: None)
    if IN_MEMORY.is_dir():
        monkeypatch.setattr(tempfile, "tempdir", str(IN_MEMORY))

    looked_at = {}
    for count, lost in _cuts(changes):
        with crash_state(whole, changes[:count], lost) as state:
            name = fingerprint(state)
            if name not in looked_at:
                looked_at[name] = _look(Built(state), files)

    sys.stdout.write(f"erase: {len(changes)} changes, {len(looked_at)} different states, 0 bad\n")
    assert {*looked_at.values()} == {"shown", "gone"}


def _cuts(changes: Sequence[Change]) -> Iterator[tuple[int, frozenset[int]]]:
    every = 1 if IS_LONG else max(1, 2 * len(changes) // LOOKED_AT)
    for count in [*range(0, len(changes), every), len(changes)]:
        yield count, frozenset()
        yield count, frozenset(unsafe_before(changes, count))


def _look(site: Built, files: set[str]) -> str:
    """Whether the site that is out shows the chair; fails if it is torn, or if another run does not end it."""
    folder = site.folder / FOLDER
    assert not folder.exists() or {file.name for file in folder.iterdir()} >= files, (
        "all of the folder, or none"
    )
    with Store(site.output) as store:
        current = store.current()
        assert current is not None
        store.rollback(current.id)  # compares every byte with the manifest
    found = "shown" if NAME in site.shown else "gone"
    assert found == "gone" or folder.exists(), "off the site comes first"

    assert erase_chair(site).is_done
    assert NAME not in site.shown
    assert site.holding(NAME) == set()
    assert not folder.exists()
    assert not list((site.content / "private").glob(".synlig-erased*"))
    assert [kind.__name__ for kind in ledger_of(site)].count("Erasure") == 1
    accounts = site.output.joinpath("releases").glob("*.account.jsonl")
    assert not any(CHAIR in account.read_text(encoding="utf-8") for account in accounts)
    return found
