"""Everybody whom a public text may speak of, each read again only when one of their files is another.

Nothing of a member is held in memory here but the name, a post and what was agreed to; and of whoever is erased nothing
(`forget_everybody`).
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synlig.gate.people import People, people_of
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.content import MemberFolder
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.member import Member
from synlig.records.member_folders import is_member_id

_FOLDER = "private/members"
_FILES = ("profil.yml", "samtykke.yml")
_NONE = Document("", {})
_Stamp = tuple[tuple[int, int] | None, ...]
_Read = dict[str, tuple[_Stamp, MemberFolder | None]]
_known: dict[Path, tuple[datetime.date, _Read, People]] = {}


def everybody(content: Path, on: datetime.date) -> People:
    """The members whose files can be read, as they may be spoken of that day; the rest is mended elsewhere.

    The very same for as long as nothing has changed.
    """
    day, before, people = _known.get(content, (None, {}, People({})))
    now: _Read = {}
    for id, stamp in _stamps(content):
        known = before.get(id)
        now[id] = known if known is not None and known[0] == stamp else (stamp, _read(content, id))
    if day != on or now != before:
        people = people_of(tuple(member for _stamp, member in now.values() if member is not None), on)
        _known[content] = on, now, people
    return people


def forget_everybody(content: Path) -> None:
    """Nobody's name stays in memory."""
    _known.pop(content, None)


def _stamps(content: Path) -> Iterator[tuple[str, _Stamp]]:
    """Each member's id, and when the files were written (nanoseconds, bytes); in the order of the ids."""
    folder = f"{content}/{_FOLDER}"
    try:
        ids = sorted(os.listdir(folder))
    except OSError:
        return
    for id in filter(is_member_id, ids):
        yield id, tuple(_stamp(f"{folder}/{id}/{name}") for name in _FILES)


def _stamp(file: str) -> tuple[int, int] | None:
    try:
        state = os.stat(file)  # noqa: PTH116 - a Path for each file would take as long again
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size


def _read(content: Path, id: str) -> MemberFolder | None:
    files = Files(content, content.name)
    profile, given = (content / _FOLDER / id / name for name in _FILES)
    member, _document = files.record(profile, Member)
    consents = files.optional(given, Consents)
    if member is None or consents is None:
        return None
    kept: dict[str, Any] = {"name": member.name, "posts": member.posts}
    bare = Member.model_construct(**kept)
    beside = (consents[0], _NONE, Approvals(), _NONE, None, _NONE)
    return MemberFolder(id, files.path(profile.parent), bare, _NONE, *beside)
