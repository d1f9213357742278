"""A power cut at any moment of a release leaves the old site or the new one; and the method sees what goes wrong."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from synlig.release import Store
from tests.crash.publish import publish, refuse_links
from tests.crash.recording import record
from tests.crash.states import crash_state, crashes, fingerprint
from tests.tools import ROOT


def states_after(folder: Path, command: list[str], check: Callable[[Path], str]) -> tuple[set[str], int]:
    """What the check says of every state that a crash of the command may leave, and how many states there were."""
    before = folder.with_name("before")
    shutil.copytree(folder, before, symlinks=True)
    changes = record(folder, command)
    said: dict[str, str] = {}
    for count, lost in crashes(changes):
        with crash_state(before, changes[:count], lost) as state:
            name = fingerprint(state)
            if name not in said:
                said[name] = check(state)
    return set(said.values()), len(said)


def shown(output: Path) -> str:
    """The text of the site that is out, after the next run has tidied up; fails if it is not whole."""
    if (output / "current").is_symlink():
        assert (output / "current" / "index.html").is_file(), "nobody has tidied up yet, and a visitor comes"
    with Store(output) as store:
        current = [release for release in store.releases() if release.is_current]
        assert len(current) == 1
        store.rollback(current[0].id)  # compares every byte with the manifest
    texts = {path.read_text(encoding="utf-8") for path in (output / "current").rglob("*.html")}
    assert len(texts) == 1
    return texts.pop()


@pytest.mark.parametrize("disk", ["links", "copies"])
def test_a_release_survives_a_power_cut_at_any_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: str
) -> None:
    monkeypatch.chdir(ROOT)
    if disk == "copies":
        monkeypatch.setattr(os, "symlink", refuse_links)
    output = tmp_path / "output"
    publish(output, "zero")
    publish(output, "old")
    monkeypatch.undo()
    monkeypatch.chdir(ROOT)

    command = [sys.executable, "-m", "tests.crash.publish", str(output), "new", disk]
    said, states = states_after(output, command, shown)

    assert said == {"old", "new"}
    assert states > 50


def write_with(code: str) -> list[str]:
    return [
        sys.executable,
        "-c",
        f"from pathlib import Path; import os, sys; path = Path(sys.argv[1]); {code}",
    ]


NOT_SAFE = [
    ("a plain write", "path.write_bytes(b'new')"),
    ("a rename without a sync", "t = path.with_name('t'); t.write_bytes(b'new'); os.replace(t, path)"),
]


@pytest.mark.parametrize("code", [row[1] for row in NOT_SAFE], ids=[row[0] for row in NOT_SAFE])
def test_what_is_not_safe_is_seen(tmp_path: Path, code: str) -> None:
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "page"
    path.write_bytes(b"old")

    said, _states = states_after(
        path.parent, [*write_with(code), str(path)], lambda state: (state / "page").read_text()
    )

    assert "" in said, "an empty file is what such a write may leave"


def test_write_file_is_safe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "page"
    path.write_bytes(b"old")
    code = "from synlig.files import write_file; write_file(path, b'new')"

    said, states = states_after(
        path.parent, [*write_with(code), str(path)], lambda state: (state / "page").read_text()
    )

    assert said == {"old", "new"}
    assert states >= 4
