"""The folder as a crash would leave it, at every point and in every way."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.crash.recording import Change

_NAMES = {"rename", "link", "symlink", "unlink", "mkdir", "rmdir", "create"}
_LAST = 6  # of the changes that are not yet safe, any of so many may be lost together


@contextmanager
def crash_state(before: Path, changes: Sequence[Change], lost: frozenset[int]) -> Iterator[Path]:
    """A copy of the folder from before with the changes made, but for those (by their number) that were lost."""
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state"
        shutil.copytree(before, state, symlinks=True)
        for number, change in enumerate(changes):
            if number not in lost:
                with contextlib.suppress(OSError):  # what it needed was lost
                    _make(state, change)
        yield state


def crashes(changes: Sequence[Change]) -> Iterator[tuple[int, frozenset[int]]]:
    """Every crash: after how many changes, and which of them the disk had not yet written.

    A process that is killed loses nothing. A power cut may lose what was not synced: the bytes of a file until the
    file is, a name until its folder is; each alone, all of them, and any of the last few together. Of crashes that
    leave the same changes made, one is given.
    """
    given: set[tuple[int, ...]] = set()
    for count in range(len(changes) + 1):
        unsafe = unsafe_before(changes, count)
        last = unsafe[-_LAST:]
        chosen = {frozenset(c) for size in range(len(last) + 1) for c in itertools.combinations(last, size)}
        chosen |= {frozenset({number}) for number in unsafe} | {frozenset(unsafe)}
        for lost in sorted(chosen, key=sorted):
            made = tuple(n for n in range(count) if n not in lost and changes[n].call != "sync")
            if made not in given:
                given.add(made)
                yield count, lost


def unsafe_before(changes: Sequence[Change], count: int) -> list[int]:
    """Of the first so many changes, those that the disk had not yet been told to write, by their number."""
    return [number for number in range(count) if _is_unsafe(changes, number, count)]


def fingerprint(folder: Path) -> str:
    """Equal for folders that hold the same."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(os.fsencode(path.relative_to(folder)) + b"\0")
        if path.is_symlink():
            digest.update(b"l" + os.fsencode(path.readlink()))
        elif path.is_file():
            digest.update(b"f" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _is_unsafe(changes: Sequence[Change], number: int, count: int) -> bool:
    change = changes[number]
    synced = {later.path for later in changes[number + 1 : count] if later.call == "sync"}
    if change.call in _NAMES:
        return str(Path(change.path).parent) not in synced
    return change.call != "sync" and change.path not in synced


def _make(state: Path, change: Change) -> None:
    path = state / change.path
    match change.call:
        case "create":
            path.open("ab").close()
        case "empty":
            path.open("wb").close()
        case "write":
            with path.open("ab" if change.place is None else "r+b") as file:
                file.seek(change.place or 0)
                file.write(change.data)
        case "cut":
            os.truncate(path, change.place or 0)
        case "rename":
            (state / change.source).rename(path)
        case "link":
            os.link(state / change.source, path)
        case "symlink":
            os.symlink(change.source, path)
        case "unlink":
            path.unlink()
        case "mkdir":
            path.mkdir()
        case "rmdir":
            path.rmdir()
