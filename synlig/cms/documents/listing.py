"""The documents of a kind as a list shows them, each read again only when its file is another."""

from __future__ import annotations

import datetime
import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic_core import PydanticCustomError

from synlig.cms.documents.field import Values
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.reading import Unreadable
from synlig.cms.documents.values import values_of
from synlig.records.fields import parse_date

UNREADABLE = "ulæselig"
"""The state of a file that must be mended as text."""


@dataclass(frozen=True, repr=False)
class Listed:
    """One document in a list. `date` is the day it is about: of the meeting, the event, the last revision.

    `state` is a word of the file: `"udkast"` of minutes, `"aflyst"` of an event, `"hvilende"` of a member; `""` where
    there is nothing to say. `group` is that of minutes, `words` what a search looks in, in small letters. A title and
    words may be a member's name: they are for whoever may see profiles.
    """

    path: str
    title: str
    date: datetime.date | None
    state: str
    group: str
    words: str


Stamp = tuple[int, int]
"""When a file was written, in nanoseconds, and its bytes."""
_Read = dict[str, tuple[Stamp, Listed]]
_known: dict[tuple[Path, str], tuple[_Read, tuple[Listed, ...]]] = {}
_folders: dict[tuple[Path, str], dict[str, int]] = {}
"""When each folder of a kind had last been changed, in nanoseconds, as its files were looked at."""
_readers: defaultdict[tuple[Path, str], threading.Lock] = defaultdict(threading.Lock)
_TOO_NEW = 50_000_000
"""Nanoseconds: two changes so near each other may carry the same time."""


def listing(content: Path, kind: Kind) -> tuple[Listed, ...]:
    """Every document of the kind, the latest first, then by title; the very same tuple while none has changed.

    One at a time reads: who comes meanwhile waits for what is being read, and does not read it too.
    """
    with _readers[content, kind.name]:
        return _listing(content, kind)


def listed_at(content: Path, kind: Kind, path: str) -> Listed | None:
    """The document of the kind at a path below the content folder; none where it is no longer there."""
    return next((each for each in listing(content, kind) if each.path == path), None)


def _listing(content: Path, kind: Kind) -> tuple[Listed, ...]:
    folders: dict[str, int] = {}
    before, listed = _known.get((content, kind.name), ({}, ()))
    now: _Read = {}
    for path, stamp in files_of(content, kind, folders):
        known = before.get(path)
        is_same = known is not None and known[0] == stamp
        now[path] = known if known is not None and is_same else (stamp, _listed(content, kind, path))
    if now != before:
        listed = tuple(sorted((each for _stamp, each in now.values()), key=_order))
        _known[content, kind.name] = now, listed
    _folders[content, kind.name] = folders
    return listed


def listed_before(content: Path, kind: Kind) -> tuple[Listed, ...]:
    """As `listing`, for who asks at each save: no file is looked at while their folders stay as they are.

    A save of ours is seen, and so is every file that came or went. One that somebody wrote in by hand, where it lies,
    may be known as it was.
    """
    folders = _folders.get((content, kind.name), {})
    if not folders or any(changed != _changed_at(folder) for folder, changed in folders.items()):
        return listing(content, kind)
    return _known.get((content, kind.name), ({}, ()))[1]


def _changed_at(folder: str) -> int:
    try:
        return Path(folder).stat().st_mtime_ns
    except OSError:
        return 0


def found_in(documents: tuple[Listed, ...], words: str) -> tuple[Listed, ...]:
    """Those that have every word that somebody searches for."""
    wanted = words.casefold().split()
    return tuple(each for each in documents if all(word in each.words for word in wanted))


def _order(listed: Listed) -> tuple[int, str, str]:
    return (-listed.date.toordinal() if listed.date else 0, listed.title.casefold(), listed.path)


def files_of(content: Path, kind: Kind, folders: dict[str, int] | None = None) -> Iterator[tuple[str, Stamp]]:
    """The path of each document of a kind, and the stamp of its file.

    `folders` is told when each folder that is looked in was changed; 0 of one whose next change might not be seen.
    """
    left = [f"{content}/{kind.folder}"]
    root = len(content.as_posix()) + 1
    while left:
        folder = left.pop()
        if folders is not None:
            changed = _changed_at(folder)
            folders[folder] = changed if abs(time.time_ns() - changed) > _TOO_NEW else 0
        try:
            entries = list(os.scandir(folder))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                left.append(entry.path)
            elif not entry.is_symlink() and kind.paths.fullmatch(
                path := entry.path.replace(os.sep, "/")[root:]
            ):
                state = entry.stat()
                yield path, (state.st_mtime_ns, state.st_size)


def _listed(content: Path, kind: Kind, path: str) -> Listed:
    try:
        data = (content / path).read_bytes()
    except OSError:
        return _unreadable(kind, path)
    return listed_as(kind, path, data)


def _unreadable(kind: Kind, path: str) -> Listed:
    name = kind.name_of(path)
    return Listed(path, name, None, UNREADABLE, "", name.casefold())


def listed_as(kind: Kind, path: str, data: bytes) -> Listed:
    """The document as its bytes say it, whether or not they stand in the file."""
    try:
        values = values_of(kind, data.decode())
    except (UnicodeDecodeError, Unreadable):
        return _unreadable(kind, path)
    title = _text(values, "titel") or _text(values, "navn") or Path(path).stem
    words = " ".join(
        (title, path, _text(values, "resumé"), _text(values, "overskrift"), _text(values, "fag"))
    )
    return Listed(path, title, _date(values), _state(values), _text(values, "gruppe"), words.casefold())


def _state(values: Values) -> str:
    if _text(values, "aflyst") == "ja":
        return "aflyst"
    return _text(values, "tilstand") or _text(values, "status")


def _date(values: Values) -> datetime.date | None:
    for key in ("dato", "revideret", "bekræftet"):
        text = _text(values, key)
        try:
            return parse_date(f"{text}-01" if key == "bekræftet" else text)
        except PydanticCustomError:
            continue
    return None


def _text(values: Values, key: str) -> str:
    value = values.get(key, "")
    return value if isinstance(value, str) else ""
