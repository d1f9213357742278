"""A save that began from another text than the one that stands there now."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.cms.versions.entry import Version


@dataclass(repr=False, eq=False)
class Conflict(Exception):
    """Nothing was written. `theirs` is what stands there now; its `data` is None where the file was removed."""

    path: str
    theirs: Version

    def __post_init__(self) -> None:
        """A log shows an exception's `args`: no text of anybody's is among them."""
        self.args = (self.path,)
