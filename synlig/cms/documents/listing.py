"""The documents of a kind as a list shows them, each read again only when its file is another."""

from __future__ import annotations

import datetime
import os
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


_Stamp = tuple[int, int]
_known: dict[tuple[Path, str], dict[str, tuple[_Stamp, Listed]]] = {}


def listing(content: Path, kind: Kind) -> tuple[Listed, ...]:
    """Every document of the kind, by date with the latest first, then by title."""
    before = _known.get((content, kind.name), {})
    now: dict[str, tuple[_Stamp, Listed]] = {}
    for path, stamp in _files(content, kind):
        known = before.get(path)
        now[path] = (
            known if known is not None and known[0] == stamp else (stamp, _listed(content, kind, path))
        )
    _known[content, kind.name] = now
    return tuple(sorted((listed for _stamp, listed in now.values()), key=_order))


def found_in(documents: tuple[Listed, ...], words: str) -> tuple[Listed, ...]:
    """Those that have every word that somebody searches for."""
    wanted = words.casefold().split()
    return tuple(each for each in documents if all(word in each.words for word in wanted))


def _order(listed: Listed) -> tuple[int, str, str]:
    return (-listed.date.toordinal() if listed.date else 0, listed.title.casefold(), listed.path)


def _files(content: Path, kind: Kind) -> Iterator[tuple[str, _Stamp]]:
    """The path of each document of a kind and the stamp of its file (nanoseconds, bytes)."""
    folders = [content / kind.folder]
    root = len(content.as_posix()) + 1
    while folders:
        try:
            entries = list(os.scandir(folders.pop()))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif not entry.is_symlink() and kind.paths.fullmatch(
                path := entry.path.replace(os.sep, "/")[root:]
            ):
                state = entry.stat()
                yield path, (state.st_mtime_ns, state.st_size)


def _listed(content: Path, kind: Kind, path: str) -> Listed:
    try:
        values = values_of(kind, (content / path).read_bytes().decode())
    except (OSError, UnicodeDecodeError, Unreadable):
        name = path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix)
        return Listed(path, name, None, UNREADABLE, "", name.casefold())
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
