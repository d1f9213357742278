"""Why a file could not be searched."""

from __future__ import annotations


class UnknownType(Exception):
    """No reader knows files of this kind."""


class Unreadable(Exception):
    """The file is not what its name says, or hides what it holds (encrypted, truncated, too big unpacked)."""
