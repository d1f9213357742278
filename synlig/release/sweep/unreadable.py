"""Why a file could not be searched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class UnknownType(Exception):
    """No reader knows files of this kind."""


class Unreadable(Exception):
    """The file is not what its name says, or hides what it holds (encrypted, truncated, too big unpacked)."""


@contextmanager
def unreadable_if_broken() -> Iterator[None]:
    """Whatever a library raises on a file becomes `Unreadable`.

    A broken file can raise anything there is in Pillow or pypdf, and what it raises may quote the file. Nothing is let
    pass by it: what cannot be read is a find, named by its file, and stops the release.
    """
    try:
        yield
    except Exception:  # noqa: BLE001 - any mistake of a library's is told as `Unreadable`
        raise Unreadable from None
