"""Which changes a command makes to a folder, in order, read from strace's record of its system calls."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.tools import strace

_CALLS = (
    "openat,open,creat,write,pwrite64,writev,rename,renameat,renameat2,unlink,unlinkat,fsync,fdatasync,mkdir,mkdirat,"
    "rmdir,symlink,symlinkat,link,linkat,ftruncate,truncate,sendfile,copy_file_range"
)
_UNREAD = ("writev", "truncate", "copy_file_range")
_TEXT = r'"((?:\\x[0-9a-f]{2})*)"'
_FOLDER = r"(?:(?:AT_FDCWD(?:<([^>]*)>)?|\d+<([^>]*)>), )?"
_LINE = re.compile(r"(\d+)\s+(.*)")
_RESULT = re.compile(r"\)\s+=\s+(\d+)(?:<([^>]*)>)?")
_WRITE = re.compile(rf"\w+\(\d+<([^>]*)>, {_TEXT}, \d+(?:, (\d+))?")
_COPY = re.compile(r"sendfile\(\d+<([^>]*)>, \d+<([^>]*)>, \[(\d+)\].*\)\s+=\s+(\d+)")
_HANDLE = re.compile(r"\w+\(\d+<([^>]*)>(?:, (\d+))?")
_ONE_NAME = re.compile(rf"\w+\({_FOLDER}{_TEXT}")
_TWO_NAMES = re.compile(rf"\w+\({_FOLDER}{_TEXT}, {_FOLDER}{_TEXT}")
_SYMLINK = re.compile(rf"\w+\({_TEXT}, {_FOLDER}{_TEXT}")


@dataclass(frozen=True)
class Change:
    """One change to the folder, or one request to bring a file to the disk (`sync`).

    `call` is create, empty, write, cut, sync, rename, link, symlink, unlink, mkdir or rmdir. Paths are relative to the
    folder; `source` is the old name, or where a symlink points. `place` is a position or length in bytes; None: end.
    """

    call: str
    path: str
    source: str = ""
    data: bytes = b""
    place: int | None = None


def record(folder: Path, command: Sequence[str]) -> list[Change]:
    """Run the command, which must succeed, and give its changes to the folder."""
    log = Path(tempfile.mkdtemp()) / "log"
    traced = [strace(), "-f", "-y", "-xx", "-s", "100000000", "-o", str(log), "-e", f"trace={_CALLS}"]
    try:
        subprocess.run([*traced, *command], check=True)
        lines = log.read_text(encoding="ascii", errors="replace").splitlines()
        return list(_read_changes(_whole_calls(lines), os.path.realpath(folder)))
    finally:
        shutil.rmtree(log.parent)


def _whole_calls(lines: Sequence[str]) -> Iterator[str]:
    """The successful calls; one that another thread interrupted is put together again, where it ended."""
    begun: dict[str, str] = {}
    for line in lines:
        match = _LINE.match(line)
        assert match, line
        process, call = match.groups()
        if call.endswith("<unfinished ...>"):
            begun[process] = call.removesuffix("<unfinished ...>").rstrip()
            continue
        if call.startswith("<... "):
            call = begun.pop(process) + call.split(" resumed>", 1)[1]
        if _RESULT.search(call):
            yield call


def _read_changes(calls: Iterator[str], folder: str) -> Iterator[Change]:
    for call in calls:
        for change in _read_call(call, folder):
            if change.path is not None:
                yield change


def _read_call(call: str, folder: str) -> Iterator[Change]:
    name = call.split("(", 1)[0]
    inside = _Inside(folder)
    if name in _UNREAD and folder.encode().hex() in call.replace("\\x", ""):
        raise NotImplementedError(f"{name} is not rebuilt")
    if name in ("open", "openat", "creat"):
        result = _RESULT.search(call)
        if result and (path := inside.of(result[2])) and ("O_CREAT" in call or "O_TRUNC" in call):
            yield Change("empty" if "O_TRUNC" in call else "create", path)
    elif name in ("write", "pwrite64"):
        write = _WRITE.match(call)
        if write and (path := inside.of(write[1])):
            yield Change("write", path, data=_bytes(write[2]), place=int(write[3]) if write[3] else None)
    elif name == "sendfile":
        copy = _COPY.match(call)
        if copy and (path := inside.of(copy[1])) and int(copy[4]):
            source = Path(_name(copy[2])).read_bytes()  # what is copied has not changed since
            yield Change("write", path, data=source[int(copy[3]) : int(copy[3]) + int(copy[4])])
    elif name in ("fsync", "fdatasync", "ftruncate"):
        handle = _HANDLE.match(call)
        if handle and (path := inside.of(handle[1])):
            is_cut = name == "ftruncate"
            yield Change("cut" if is_cut else "sync", path, place=int(handle[2]) if is_cut else None)
    elif name.startswith(("rename", "link")):
        two = _TWO_NAMES.match(call)
        if two and (path := inside.at(two[4] or two[5], two[6])):
            yield Change(
                "rename" if name[0] == "r" else "link", path, inside.at(two[1] or two[2], two[3]) or ""
            )
    elif name.startswith("symlink"):
        symlink = _SYMLINK.match(call)
        if symlink and (path := inside.at(symlink[2] or symlink[3], symlink[4])):
            yield Change("symlink", path, os.fsdecode(_bytes(symlink[1])))
    elif name.startswith(("unlink", "mkdir", "rmdir")):
        one = _ONE_NAME.match(call)
        if one and (path := inside.at(one[1] or one[2], one[3])):
            yield Change("rmdir" if "REMOVEDIR" in call else name.removesuffix("at"), path)


@dataclass(frozen=True)
class _Inside:
    """Tells which paths lie in the folder; `.` is the folder itself."""

    folder: str

    def of(self, path: str | None) -> str | None:
        """The path of an open file, as strace shows it."""
        return self.at(None, path) if path else None

    def at(self, base: str | None, path: str) -> str | None:
        name = os.path.normpath(Path(_name(base) if base else ".").absolute() / _name(path))
        return os.path.relpath(name, self.folder) if f"{name}/".startswith(f"{self.folder}/") else None


def _name(shown: str) -> str:
    return os.fsdecode(_bytes(shown)) if shown.startswith("\\x") else shown


def _bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace("\\x", ""))
