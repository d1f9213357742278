"""One encrypted file of all there is: site.yml, content/ and the CMS's own folder. No disk gets it unencrypted.

The archive is `site.yml`, `content/...`, `cms/...` and last `MANIFEST.sha256`, which `sha256sum --check` reads.
"""

from __future__ import annotations

import hashlib
import io
import os
import sqlite3
import tarfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import pyrage

from synlig.files import TEMPORARY, new_file
from synlig.lifecycle import one_at_a_time

MANIFEST = "MANIFEST.sha256"
NAME = "synlig-{when:%Y-%m-%d-%H%M%S}.tar.age"
_DATABASE = "synlig.sqlite3"
_NOT_KEPT = {"cms/uploads", "cms/publishing/edition", f"cms/{_DATABASE}-wal", f"cms/{_DATABASE}-shm"}
"""What somebody is sending now, what can be made again, and what SQLite puts into the copy of its database."""
_OWNER_ONLY = 0o600


@dataclass(frozen=True)
class Kept:
    """Where everything lies that is kept."""

    site_file: Path
    content: Path
    cms: Path


@dataclass(frozen=True)
class Made:
    """A backup: its file, its size in bytes, its SHA-256 in hex, and how many files are in it.

    `left_out` counts links and the like, which are no files of their own.
    """

    file: Path
    size: int
    digest: str
    files: int
    left_out: int


def make_backup(kept: Kept, folder: Path, recipient: str, when: datetime) -> Made:
    """A new file in the folder, on the disk when this returns; nobody writes in content/ meanwhile.

    `recipient` is the public half of the key (`"age1..."`), `when` the local time that the name tells. An `OSError`
    where the folder cannot be written in, or a file cannot be read; then there is no new file.
    """
    to = pyrage.x25519.Recipient.from_str(recipient)
    file = folder / NAME.format(when=when)
    (kept.content / "private").mkdir(exist_ok=True)  # where the lock lies
    reading, writing = os.pipe()
    with one_at_a_time(kept.content), ThreadPoolExecutor(1) as packer, new_file(file, _OWNER_ONLY) as out:
        with open(reading, "rb") as plain:
            packed = packer.submit(_pack, kept, writing)
            sealed = _Counted(out)
            try:
                pyrage.encrypt_io(plain, sealed, [to])
            except pyrage.EncryptError as error:  # so it calls what the disk said
                raise OSError("not written") from error
        files, left_out = packed.result()
    return Made(file, sealed.size, sealed.digest.hexdigest(), files, left_out)


class _Counted(io.RawIOBase):
    """Writes on, and knows how much and what it was."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.size = 0
        self.digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # pyrage hands in bytes
        self.size += len(data)
        self.digest.update(data)
        return self._out.write(data)


def _pack(kept: Kept, writing: int) -> tuple[int, int]:
    """Everything into the pipe; how many files, and how many that were left out."""
    lines, left_out = [], 0
    with open(writing, "wb") as pipe, tarfile.open(mode="w|", fileobj=pipe) as archive:
        for name, read in _everything(kept):
            if read is None:
                left_out += 1
                continue
            data, mode, touched = read()
            lines.append(f"{hashlib.sha256(data).hexdigest()}  {name}\n")
            _add(archive, name, data, mode, touched)
        _add(archive, MANIFEST, "".join(lines).encode(errors="surrogateescape"), _OWNER_ONLY, 0)
    return len(lines), left_out


_Read = Callable[[], tuple[bytes, int, float]]
"""Gives a file's bytes, who may read it, and when it was last written."""


def _everything(kept: Kept) -> Iterator[tuple[str, _Read | None]]:
    """The name in the archive and how to read it; None for what is no file."""
    yield "site.yml", _reader(kept.site_file)
    for path, name in _below(kept.content, "content"):
        yield name, _reader(path)
    for path, name in _below(kept.cms, "cms"):
        yield name, _reader(path) if path != kept.cms / _DATABASE else _database_reader(path)


def _below(root: Path, called: str) -> Iterator[tuple[Path, str]]:
    """Every file and link below a folder, with its name in the archive."""
    for entry in sorted(root.iterdir()):
        name = f"{called}/{entry.name}"
        is_lock = name.startswith("cms/") and name.endswith(".lock")
        if name in _NOT_KEPT or is_lock or entry.name.startswith(TEMPORARY):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _below(entry, name)
        else:
            yield entry, name


def _reader(path: Path) -> _Read | None:
    if path.is_symlink() or not path.is_file():
        return None

    def read() -> tuple[bytes, int, float]:
        state = path.stat()
        return path.read_bytes(), state.st_mode & 0o777, state.st_mtime

    return read


def _database_reader(path: Path) -> _Read:
    """The database as SQLite itself copies it, while others write; in memory, for it is small."""

    def read() -> tuple[bytes, int, float]:
        with closing(sqlite3.connect(path)) as live, closing(sqlite3.connect(":memory:")) as copy:
            live.backup(copy)
            return copy.serialize(), _OWNER_ONLY, path.stat().st_mtime

    return read


def _add(archive: tarfile.TarFile, name: str, data: bytes, mode: int, touched: float) -> None:
    """Without the name of the user whose files they are."""
    said = tarfile.TarInfo(name)
    said.size, said.mode, said.mtime = len(data), mode, int(touched)
    archive.addfile(said, io.BytesIO(data))
