"""Files: the old bytes or the new ones, on the disk, and removable."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig import files
from tests.tools import link


def test_a_file_is_written_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "side.html"

    files.write_file(path, "rødgrød\r\n".encode())

    assert path.read_bytes() == b"r\xc3\xb8dgr\xc3\xb8d\r\n"


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "side.html"
    path.write_bytes(b"old")

    files.write_file(path, b"new")

    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["side.html"]


@pytest.fixture
def usual_umask() -> Iterator[None]:
    """What Debian, Fedora and macOS give everybody."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.usefixtures("usual_umask")
def test_a_written_file_may_be_read_by_the_web_server(tmp_path: Path) -> None:
    files.write_file(tmp_path / "side.html", b"x")

    assert stat.S_IMODE((tmp_path / "side.html").stat().st_mode) == 0o644


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.usefixtures("usual_umask")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_a_file_that_is_replaced_is_open_to_nobody_else(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "samtykke.yml"
    path.write_bytes(b"old")
    path.chmod(mode)

    files.write_file(path, b"new")

    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    path = tmp_path / "side.html"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, call, fail)

    with pytest.raises(OSError, match="full"):
        files.write_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["side.html"]


def test_the_bytes_reach_the_disk_before_the_name_and_the_name_before_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(handle: int) -> None:
        calls.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real_fsync(handle)

    def replace(source: Path, target: Path) -> None:
        calls.append("rename")
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)

    files.write_file(tmp_path / "a", b"x")

    assert calls == ["file", "rename", "folder"] if os.name != "nt" else ["file", "rename"]


@pytest.mark.parametrize(
    ("code", "passes"),
    [(errno.EINVAL, True), (errno.ENOTSUP, True), (errno.EIO, False), (errno.ENOSPC, False)],
)
@pytest.mark.skipif(os.name == "nt", reason="no folder is synchronised on Windows")
def test_a_disk_that_cannot_sync_folders_is_used_and_a_broken_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, passes: bool
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "fsync", fail)

    if passes:
        files.sync_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="no"):
            files.sync_folder(tmp_path)


def test_a_folder_is_there_with_all_its_files_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "breve" / "november"
    files.write_folder(letter, {"brev.txt": b"Hej", "brev.html": b"<p>Hej"})
    assert [file.name for file in sorted(letter.iterdir())] == ["brev.html", "brev.txt"]

    def full(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(files, "make_durable", full)
    with pytest.raises(OSError, match="28"):
        files.write_folder(tmp_path / "breve" / "december", {"brev.txt": b"Hej"})
    assert list(letter.parent.iterdir()) == [letter]


def test_lines_are_added_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"

    files.append_line(path, b'{"a": 1}')
    files.append_line(path, b'{"b": 2}')

    assert path.read_bytes() == b'{"a": 1}\n{"b": 2}\n'


def test_a_line_cut_short_by_a_crash_does_not_spoil_the_next(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(b'{"a": 1}\n{"b"')

    files.append_line(path, b'{"c": 3}')

    assert path.read_bytes() == b'{"a": 1}\n{"b"\n{"c": 3}\n'


def test_a_line_holds_no_line_break(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one line"):
        files.append_line(tmp_path / "ledger.jsonl", b"a\nb")


def test_every_file_and_folder_of_a_tree_reaches_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "index.html").write_bytes(b"x")
    (tmp_path / "top.txt").write_bytes(b"y")
    synced: list[int] = []
    real_fsync = os.fsync

    def fsync(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        real_fsync(handle)

    monkeypatch.setattr(os, "fsync", fsync)

    files.make_durable(tmp_path)

    expected = {path.stat().st_ino for path in [tmp_path, *tmp_path.rglob("*")]}
    if os.name == "nt":
        expected = {path.stat().st_ino for path in tmp_path.rglob("*") if path.is_file()}
    assert set(synced) == expected


def test_a_tree_with_read_only_files_and_folders_is_removed(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "locked").mkdir(parents=True)
    (tree / "locked" / "page.html").write_bytes(b"x")
    (tree / "locked" / "page.html").chmod(0o444)
    (tree / "locked").chmod(0o500)

    files.remove_tree(tree)

    assert not tree.exists()


def test_what_a_link_leads_to_is_not_removed_with_it(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "page.html").write_bytes(b"x")
    tree = tmp_path / "tree"
    tree.mkdir()
    link(tree / "link", kept)

    files.remove_tree(tree)

    assert (kept / "page.html").exists()


def test_removing_what_is_not_there_is_fine(tmp_path: Path) -> None:
    files.remove_tree(tmp_path / "nothing")
