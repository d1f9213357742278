"""Remembers bytes that are slow to make, by a key that says everything they depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from synlig.files import write_file


class ByteCache:
    """Files named by the hash of their key. A cache that is deleted costs time and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, key: str, make: Callable[[], bytes]) -> bytes:
        """The bytes of a key, made now or remembered. A damaged entry is made anew."""
        file = self._folder / hashlib.sha256(key.encode()).hexdigest()
        try:
            stored = file.read_bytes()
        except FileNotFoundError:
            stored = b""
        digest, data = stored[:32], stored[32:]
        if stored and hashlib.sha256(data).digest() == digest:
            return data
        made = make()
        self._folder.mkdir(parents=True, exist_ok=True)
        write_file(file, hashlib.sha256(made).digest() + made)
        return made
