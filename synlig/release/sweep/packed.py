"""Packed files: what is in them, and no more than a site could hold."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Protocol

from synlig.release.sweep.unreadable import Unreadable

_MOST = 50_000_000  # bytes that everything packed in one file may become; more is a bomb, or not ours
_FILES = 2_000
_NESTED = 4
_CHUNK = 1 << 20


class Readable(Protocol):
    """An opened stream."""

    def read(self, size: int, /) -> bytes: ...


class Allowance:
    """How much may still be unpacked from one file of the site, whatever is packed in it."""

    def __init__(self) -> None:
        self.left = _MOST
        self.files = _FILES
        self.levels = _NESTED

    def read(self, file: Readable) -> bytes:
        """All of an opened stream; `Unreadable` if it is more than what is left."""
        parts = []
        while part := file.read(min(_CHUNK, self.left + 1)):
            self.left -= len(part)
            if self.left < 0:
                raise Unreadable
            parts.append(part)
        return b"".join(parts)


def unpack_gzip(data: bytes, allowance: Allowance) -> bytes:
    """What a gzip file holds; `Unreadable` if it is broken or too much."""
    try:
        with gzip.GzipFile(fileobj=BytesIO(data)) as file:
            return allowance.read(file)
    except (OSError, EOFError, zlib.error):
        raise Unreadable from None


def unpack_zip(data: bytes, allowance: Allowance) -> Iterator[tuple[str, bytes]]:
    """Each file in a zip file (a docx is one) with its name; `Unreadable` if it is broken, locked or too much."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            entries = packed.infolist()
            allowance.files -= len(entries)
            if allowance.files < 0:
                raise Unreadable
            for entry in entries:
                with packed.open(entry) as file:
                    yield entry.filename, allowance.read(file)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error):
        raise Unreadable from None
