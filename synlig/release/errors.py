"""Why a release was not made, or not gone back to: each message is Danish and says what to do."""

from __future__ import annotations


class ReleaseError(Exception):
    """The site that is out stays out. The message is for a volunteer and holds no private value."""


class OutputInUseError(ReleaseError):
    """Another run is writing to the same output folder, or a program holds a file in it."""


class UnknownReleaseError(ReleaseError):
    """There is no release of that name, or none before the current one."""


class DamagedReleaseError(ReleaseError):
    """The files of a site are not the ones its manifest lists."""
