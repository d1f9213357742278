"""Who typed a text that waits for approval: the last hand that brought its words into the file, by its history.

The gate's rule goes by member: nobody approves what they wrote about themselves. Here it goes by account, for whoever
types another's profile or the minutes of a meeting has written it as well.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from synlig.cms.versions import Act, Entry, NotKept, VersionedFiles, is_file_path
from synlig.errors import Problems
from synlig.records.document import parse_yaml


class Authors:
    """For one answer: each history is read once."""

    def __init__(self, content: Path, history: Path) -> None:
        self._content, self._history = content, history
        self._files = VersionedFiles(content, history)
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def of(self, path: str, text: str) -> str:
        """The account that typed the text; `""` where it was written outside of the CMS.

        A text counts as typed where it was not in the version before. Who brings an older version back has typed
        nothing, unless nobody knows who did.
        """
        wanted, found = _mark(text), None
        for entry in reversed(self._history_of(path)):
            if wanted in self._marks(path, entry.revision):
                found = entry
            elif found is not None and found.act is not Act.RESTORED:
                break
        if found is None:
            return ""
        came_from = found.note if not found.parent and is_file_path(found.note) else ""
        return (came_from and self.of(came_from, text)) or found.by

    def _history_of(self, path: str) -> tuple[Entry, ...]:
        if path not in self._entries:
            self._entries[path] = self._files.known(path)
        return self._entries[path]

    def _marks(self, path: str, revision: str) -> frozenset[bytes]:
        return _marks_in(self._content, self._history, path, revision) if revision else frozenset()


def forget_authors() -> None:
    """Nothing of any text stays in memory."""
    _marks_in.cache_clear()


@lru_cache(maxsize=1000)
def _marks_in(content: Path, history: Path, path: str, revision: str) -> frozenset[bytes]:
    """A mark for each text of a version; none where nobody can read it."""
    try:
        text = VersionedFiles(content, history).version(path, revision).decode("utf-8", "replace")
    except NotKept:
        return frozenset()
    document = parse_yaml(text, path, Problems())
    return frozenset(_mark(said) for _line, _field, said in document.scalars()) if document else frozenset()


def _mark(text: str) -> bytes:
    """The same for the same words, however their lines are broken."""
    return hashlib.sha256(" ".join(text.split()).encode()).digest()
