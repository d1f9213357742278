"""The public documents that no build would take as they stand, though nobody writes in them: somebody whom one names
has become a member, or has taken a consent back.

Each is looked at again when its file is another, or when somebody of whom it may speak is.
"""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from synlig.addresses import slug
from synlig.cms.documents.checking import read_document, refused_in
from synlig.cms.documents.everybody import everybody
from synlig.cms.documents.kinds import KINDS
from synlig.cms.documents.listing import Stamp, files_of
from synlig.errors import Problem
from synlig.gate.names import KnownName, known_names, mentions, shortened_names
from synlig.gate.people import People
from synlig.gate.plain import plain

_PUBLIC = ("page", "news", "event")
_BETWEEN = " ; "
"""What ends a name with an initial, as the end of a text does."""


@dataclass(frozen=True, repr=False)
class _Seen:
    """A document as it was looked at: all its words, and what is wrong."""

    stamp: Stamp
    words: str
    found: tuple[Problem, ...]


_known: dict[Path, tuple[People, dict[str, _Seen]]] = {}
_at_work = threading.Lock()


def refused_documents(content: Path, on: datetime.date) -> tuple[tuple[str, Problem], ...]:
    """The path of each such document, relative to the content folder, and the first thing that is wrong with it.

    Nobody waits while somebody else looks: then it is what was found before.
    """
    if _at_work.acquire(blocking=False):
        try:
            _known[content] = _looked(content, on)
        finally:
            _at_work.release()
    _people, seen = _known.get(content, (None, {}))
    return tuple((path, each.found[0]) for path, each in sorted(seen.items()) if each.found)


def forget_refused(content: Path) -> None:
    """Nothing of this stays in memory: it knows by whom it was found."""
    _known.pop(content, None)


def _looked(content: Path, on: datetime.date) -> tuple[People, dict[str, _Seen]]:
    people = everybody(content, on)
    before, known = _known.get(content, (people, {}))
    others = _Others(before, people)
    now = {}
    for kind in (KINDS[name] for name in _PUBLIC):
        for path, stamp in files_of(content, kind):
            seen = known.get(path)
            is_same = seen is not None and seen.stamp == stamp and not others.may_be_in(path, seen)
            now[path] = seen if seen is not None and is_same else _look(content, path, stamp, on)
    return people, now


def _look(content: Path, path: str, stamp: Stamp, on: datetime.date) -> _Seen:
    try:
        text = (content / path).read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return _Seen(stamp, "", ())
    document = read_document(content, path, text)
    texts: list[str] = []
    if document is not None:
        texts = [said for _line, _field, said in document.scalars()]
        texts += [f"{before} {after}" for _line, before, after in document.breaks()]
    return _Seen(stamp, plain(_BETWEEN.join(texts)), refused_in(content, path, text, on))


class _Others:
    """Those who have come, gone, or changed their mind between two times."""

    def __init__(self, before: People, now: People) -> None:
        self._names = () if before is now else tuple(_changed(before, now))
        self._looked_for: tuple[KnownName, ...] = (*known_names(self._names), *shortened_names(self._names))

    def may_be_in(self, path: str, seen: _Seen) -> bool:
        """Whether a document may be said otherwise of for their sake."""
        if not self._names:
            return False
        in_address = any(all(part in path for part in slug(name).split("-")) for name in self._names)
        return in_address or mentions(seen.words, self._looked_for)


def _changed(before: People, now: People) -> Iterator[str]:
    for id in before.by_id.keys() | now.by_id.keys():
        was, is_now = before.by_id.get(id), now.by_id.get(id)
        if was != is_now:
            yield from {each.full_name for each in (was, is_now) if each is not None}
