"""Which build a site is: `build.txt`, one line with one hash of all its other files.

The same files have the same line, whenever and wherever they were made. Whoever wonders whether a site is out asks
its public address for it.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from synlig.release.manifest import Entry, Manifest

BUILD_ID = "build.txt"
_ID = re.compile(r"[0-9a-f]{64}")


def add_build_id(folder: Path, others: Manifest) -> Manifest:
    """Write the file into a finished site; gives the manifest with it."""
    data = f"{others.content_hash}\n".encode("ascii")
    (folder / BUILD_ID).write_bytes(data)
    own = Entry(hashlib.sha256(data).hexdigest(), len(data))
    return Manifest(dict(sorted({**others.files, BUILD_ID: own}.items())))


def build_id_of(folder: Path) -> str | None:
    """The id of a finished site; None for one made before there were ids."""
    try:
        return read_build_id((folder / BUILD_ID).read_bytes())
    except FileNotFoundError:
        return None


def read_build_id(data: bytes) -> str | None:
    """The id that stands in such a file; None where it is no such file."""
    text = data.decode("ascii", "replace").strip()
    return text if _ID.fullmatch(text) else None
