"""A save that began from another text than the one that stands there now."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.cms.versions.entry import Version
from synlig.cms.versions.merge import merge


@dataclass(repr=False, eq=False)
class Conflict(Exception):
    """Nothing was written. `merged` is a proposal; it is `yours` where a picture or a removed file cannot be merged.

    `base` is what you began from, None where it is not known; `theirs.data` is None where the file was removed, and
    `yours` is empty where it was to be removed.
    """

    path: str
    theirs: Version
    base: bytes | None
    yours: bytes
    merged: bytes
    is_clean: bool

    def __post_init__(self) -> None:
        """A log shows an exception's `args`: no text of anybody's is among them."""
        self.args = (self.path,)


def conflict(theirs: Version, base: bytes | None, yours: bytes | None) -> Conflict:
    """The conflict, with what comes of merging the two."""
    texts = [_text(data) for data in (base or b"", yours, theirs.data)]
    before, mine, other = texts
    if before is None or mine is None or other is None:
        return Conflict(theirs.path, theirs, base, yours or b"", yours or b"", is_clean=False)
    merged = merge(before, mine, other)
    return Conflict(theirs.path, theirs, base, yours or b"", merged.text.encode(), merged.is_clean)


def _text(data: bytes | None) -> str | None:
    if data is None or b"\0" in data:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None
