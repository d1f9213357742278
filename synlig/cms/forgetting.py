"""What the CMS itself keeps of a member, and how it is forgotten when the member is erased.

`build.py erase` removes the files and the releases. Here go the history, what was begun and not saved, what was
uploaded, the member's own way in, and what lies in memory. All of it may be done again: a note that an erasure was
asked for (`cms/erasing/<id>`) stays until it is through, so that one that a power cut ended is finished at the next
start.
"""

from __future__ import annotations

import datetime
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db import connection
from django.db.models import Q

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.links import forget_member
from synlig.cms.authors import forget_authors
from synlig.cms.desk import Desk
from synlig.cms.documents import forget_everybody, forget_refused
from synlig.cms.drafts import Draft
from synlig.cms.versions import NotKept, VersionedFiles
from synlig.errors import Problems
from synlig.files import remove_tree, write_file
from synlig.language import _
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import Erasure, read_ledger
from synlig.withdrawing.needles import lines_of

TRACED = ("navn", "mail", "telefon")
"""The keys of a profile whose values are looked for."""
_OLD = 600.0
"""Seconds after which an upload is one that somebody gave up."""


@dataclass(frozen=True)
class Forgotten:
    """What went, in numbers, and what a person must look at: `papers` are documents with a version that holds a value.

    `has_account`: the member is also somebody who works on the site, and still is.
    """

    versions: int = 0
    drafts: int = 0
    mended_drafts: int = 0
    uploads: int = 0
    papers: tuple[str, ...] = ()
    has_account: bool = False


def folder_of(member: str) -> str:
    """Where everything about a member lies, relative to the content folder."""
    return f"private/members/{member}"


def forget(desk: Desk, member: str) -> Forgotten:
    """Everything but the files and the releases. Asked before they go, it knows the name and looks for it elsewhere.

    The history goes last: it knows what the member was called before, for who is cut off and has to begin again.
    """
    files = VersionedFiles(desk.content, desk.history)
    values = _values(files, member)
    drafts, mended = _forget_drafts(member, values)
    uploads = _remove_uploads(desk.uploads, values)
    forget_member(member)
    versions = len(files.forget(folder_of(member)))
    _empty_database_log()
    forget_in_memory(desk)
    has_account = _has_account(values)
    return Forgotten(versions, drafts, mended, uploads, files.holding(_spellings(values)), has_account)


def forget_files(desk: Desk, member: str) -> None:
    """The history once more, when the files are gone: somebody may have looked at it meanwhile. Needs no database."""
    VersionedFiles(desk.content, desk.history).forget(folder_of(member))
    forget_in_memory(desk)


def forget_in_memory(desk: Desk) -> None:
    """What was read for a preview or to look for names, and what was to be published."""
    desk.forget_previews()
    forget_everybody(desk.content)
    forget_refused(desk.content)
    forget_authors()
    desk.runner.forget()


def forget_all_erased(desk: Desk) -> None:
    """Everybody whom the ledger knows as erased, also by a command at a terminal; nothing where nothing is kept."""
    erased = erased_on_record(desk)
    kept = {
        path.split("/")[2] for path in Draft.objects.values_list("path", flat=True) if _is_of_member(path)
    }
    kept |= {account.member for account in Account.objects.exclude(member=None) if account.member}
    kept |= {each.name for each in (desk.history / "private" / "members").glob("*")}
    for member in sorted(erased & kept):
        forget(desk, member)


def erased_on_record(desk: Desk) -> frozenset[str]:
    """The ids that the ledger knows as erased."""
    return frozenset(erased_on(desk))


def erased_on(desk: Desk) -> dict[str, datetime.date]:
    """The day of each erasure that the ledger knows, by id."""
    ledger = read_ledger(desk.content / "private" / LEDGER, LEDGER, Problems())
    return {line.member: line.date for line in ledger.lines if isinstance(line, Erasure)}


# an erasure that is under way


def note_erasing(desk: Desk, member: str) -> None:
    """On the disk before anything is touched."""
    place = _erasing(desk)
    place.mkdir(mode=0o700, exist_ok=True)
    write_file(place / member, b"", 0o600)


def is_erasing(desk: Desk, member: str) -> bool:
    """Whether it was asked for and is not through: nothing is written about them any more."""
    return (_erasing(desk) / member).exists()


def is_erased(desk: Desk, member: str) -> bool:
    """Whether the ledger says so, and the files are gone."""
    return member in erased_on(desk) and not (desk.content / folder_of(member)).exists()


def end_erasing(desk: Desk, member: str) -> None:
    """It is through: forget that it was asked for."""
    remove_tree(_erasing(desk) / member)


def unfinished(desk: Desk) -> list[str]:
    """The ids of those whose erasure was begun and did not come to its end, here or at a terminal."""
    asked = {each.name for each in _erasing(desk).glob("*")}
    left = {member for member in erased_on_record(desk) if (desk.content / folder_of(member)).exists()}
    return sorted(asked | left)


def _erasing(desk: Desk) -> Path:
    return desk.folder / "erasing"


# what leads to a person


def _values(files: VersionedFiles, member: str) -> tuple[str, ...]:
    """The name, mail and telephone that stand in the profile, and that stood in it before."""
    path = f"{folder_of(member)}/profil.yml"
    texts = []
    for entry in files.history(path):
        try:
            texts.append(files.version(path, entry.revision).decode("utf-8", "replace"))
        except NotKept:
            continue
    found = [value for text in texts for key, value in lines_of(text) if key in TRACED and value]
    return tuple(dict.fromkeys(found))


def _spellings(values: Iterable[str]) -> Iterator[str]:
    """As a value may stand elsewhere: a telephone number also without its spaces."""
    for value in values:
        yield value
        if (bare := value.replace(" ", "")).strip("+").isdigit():
            yield bare


def _forget_drafts(member: str, values: tuple[str, ...]) -> tuple[int, int]:
    """Drafts of the member's own go. In those of other documents the values do, and nobody's work is lost."""
    gone = Draft.objects.filter(path__startswith=f"{folder_of(member)}/").delete()[0]
    mended = 0
    for draft in Draft.objects.all() if values else ():
        cleared = _cleared(draft.values, _pattern(values))
        if cleared != draft.values:
            draft.values = cleared
            draft.save(update_fields=["values"])
            mended += 1
    return gone, mended


def _pattern(values: Iterable[str]) -> re.Pattern[str]:
    ways = (r"\s+".join(map(re.escape, value.split())) for value in _spellings(values))
    return re.compile("|".join(sorted(ways, key=len, reverse=True)), re.IGNORECASE)


def _cleared(value: object, pattern: re.Pattern[str]) -> object:
    match value:
        case str():
            return pattern.sub(_("[slettet]"), value)
        case list():
            return [_cleared(each, pattern) for each in value]
        case dict():
            return {key: _cleared(each, pattern) for key, each in value.items()}
    return value


def _has_account(values: tuple[str, ...]) -> bool:
    mails = [value.lower() for value in values]
    return Account.objects.filter(Q(mail__in=mails) | Q(shown_name__in=values)).exists()


def _is_of_member(path: str) -> bool:
    return path.startswith("private/members/") and path.count("/") > 2


def _remove_uploads(folder: Path, values: tuple[str, ...]) -> int:
    """What lies there is on its way into content/; what is left of yesterday, or names the member, is nobody's."""
    pattern = _pattern(values) if values else None
    gone = 0
    for file in [each for each in folder.rglob("*") if each.is_file()]:
        is_old = time.time() - file.stat().st_mtime > _OLD
        if is_old or (pattern and pattern.search(file.read_bytes().decode("utf-8", "ignore"))):
            remove_tree(file)
            gone += 1
    return gone


def _empty_database_log() -> None:
    """The pages that SQLite has written over stand in its log until that is emptied."""
    if not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
