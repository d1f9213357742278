"""A power cut at any moment of any act leaves the old files or the new, and a history that tells of all there was.

The system calls of each act are recorded. The power goes after each of them and in the middle of each write; of what
the disk had not yet been told to write, each alone, all of it, and any of the last six together are lost
(`tests/crash/states.py`; any of any number would be too many). What is left is opened again as the CMS does, and looked
at. The erasure of a member is in `tests/withdrawing/test_erase_crash.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from synlig.cms.versions import revision_of
from tests.cms.versions.acting import ACTS, CONSENT, FIRST, LEDGER, NOW, OLD, PROFILE, opened, prepare
from tests.crash.recording import Change, record
from tests.crash.states import crash_state, crashes, fingerprint
from tests.tools import ROOT

IN_MEMORY = Path("/dev/shm")
WRITTEN_BY_A_COMMAND = ("approve", "approve_text", "consent")
Contents = dict[str, bytes]


class Recorded:
    """The folder before each act, the changes the act made, and the folder after it."""

    def __init__(self, folder: Path) -> None:
        self.before, self.after = folder / "before", folder / "work"
        for act in ACTS:
            prepare(self.after / act.__name__)
        copytree(self.after, self.before)
        command = [sys.executable, "-m", "tests.cms.versions.acting", str(self.after)]
        self._changes = record(self.after, command)

    def changes(self, act: str) -> list[Change]:
        """Of one act, relative to its own folder."""
        return [_inside(change, act) for change in self._changes if f"{change.path}/".startswith(f"{act}/")]


def _inside(change: Change, act: str) -> Change:
    source = change.source.removeprefix(f"{act}/")
    return replace(change, path=change.path.removeprefix(act).lstrip("/") or ".", source=source)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        yield Recorded(tmp_path_factory.mktemp("acts"))


@pytest.mark.parametrize("act", [act.__name__ for act in ACTS])
def test_an_act_survives_a_power_cut_at_any_moment(
    recorded: Recorded, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        os, "fsync", lambda _handle: None
    )  # whoever looks at a state need not wait for the disk,
    if IN_MEMORY.is_dir():
        monkeypatch.setattr(tempfile, "tempdir", str(IN_MEMORY))  # nor use it
    before, after = recorded.before / act, recorded.after / act
    changes = list(_torn(recorded.changes(act)))
    said: dict[str, str] = {}

    for count, lost in crashes(changes):
        with crash_state(before, changes[:count], lost) as state:
            name = fingerprint(state)
            if name not in said:
                said[name] = _look(state, before, after, is_saved=act not in WRITTEN_BY_A_COMMAND)

    sys.stdout.write(f"{act}: {len(changes)} changes, {len(said)} different states, 0 bad\n")
    assert {*said.values()} == {"old", "new"}
    assert len(said) >= 5


def _torn(changes: Sequence[Change]) -> Iterator[Change]:
    """Each write in two halves: the power may go between them."""
    for change in changes:
        if change.call != "write" or change.place is not None:
            yield change
            continue
        middle = len(change.data) // 2
        yield replace(change, data=change.data[:middle])
        yield replace(change, data=change.data[middle:])


def _look(state: Path, before: Path, after: Path, is_saved: bool) -> str:
    """Which of the two it is, after the next run has come by; fails if it is neither, or if anything is lost.

    `is_saved`: the store itself wrote the files, so that it knows at any moment who did it.
    """
    old, new = _contents(before), _contents(after)
    for path, data in _contents(state).items():
        assert data in (old.get(path), new.get(path)), "nobody has come by yet, and a visitor reads"
    files = opened(state)
    files.empty_bin(NOW)
    found = _contents(state)
    if found.get(LEDGER) != old.get(LEDGER):  # it comes first: a number that nobody was given is nobody's
        old = {**old, LEDGER: new[LEDGER]}
    assert found in (old, new)
    old, new, found = ({**each} for each in (old, new, found))
    for each in (old, new, found):
        each.pop(LEDGER, None)
    if old == new:
        return _look_for_the_forgotten(state)
    for path in {*old, *new}:
        revisions = [entry.revision for entry in files.history(path)]
        assert revisions[-1:] == [revision_of(found.get(path))] or path not in found
        for revision in filter(None, revisions):
            files.version(path, revision)
        if is_saved and found == new and old.get(path) != new.get(path):
            assert files.history(path)[-1].by == "a-2", "who did it is not forgotten"
        if path in old:
            assert files.version(path, revision_of(old[path])) == old[path]
        version = files.save(path, b"next", begun_from=files.read(path).revision, by="a-3", now=NOW)
        assert files.history(path)[-1].revision == version.revision
    return "old" if found == old else "new"


def _look_for_the_forgotten(state: Path) -> str:
    """Forgetting changes no file of content; all of a history stands there, or nothing."""
    files = opened(state)
    left = [
        path
        for path in (state / "cms").rglob("*")
        if "b4akywbpt7" in path.as_posix() or "forgotten" in path.name
    ]
    if not left:
        return "new"
    for path in (PROFILE, CONSENT):
        assert [entry.number for entry in files.history(path)] == [1, 2, 3]
        assert files.version(path, revision_of(FIRST)) == FIRST
        assert files.version(path, revision_of(OLD)) == OLD
    return "old"


def _contents(folder: Path) -> Contents:
    """The files of content/, by path; what a cut-off write left beside them is none."""
    root = folder / "content"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.name.startswith(".synlig-")
    }
