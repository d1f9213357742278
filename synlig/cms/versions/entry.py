"""What is known of one version of a file, and the line of a log that says it."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from synlig.language import _

_REVISION = re.compile(r"([0-9a-f]{64})?")


class Act(StrEnum):
    """What made a version."""

    EDITED = "edited"
    MERGED = "merged"
    UPLOADED = "uploaded"
    APPROVED = "approved"
    RECORDED = "recorded"
    """A command wrote it: a consent, a batch, a withdrawal."""
    RESTORED = "restored"
    REMOVED = "removed"
    OUTSIDE = "outside"
    """It was found so on the disk: somebody wrote the file by hand, or a power cut kept the last version from it."""

    @property
    def words(self) -> str:
        """In Danish, after a date and a name: »12. maj, Bo: rettet«."""
        return {
            Act.EDITED: _("rettet"),
            Act.MERGED: _("flettet"),
            Act.UPLOADED: _("lagt op"),
            Act.APPROVED: _("godkendt"),
            Act.RECORDED: _("skrevet af programmet"),
            Act.RESTORED: _("hentet tilbage"),
            Act.REMOVED: _("lagt i papirkurven"),
            Act.OUTSIDE: _("ændret uden for CMS'et"),
        }[self]


def revision_of(data: bytes | None) -> str:
    """SHA-256 of a file's bytes in hex; `""` for no file."""
    return "" if data is None else hashlib.sha256(data).hexdigest()


@dataclass(frozen=True)
class Version:
    """A file as it stands. `data` is None where there is none, and `revision` is then `""`."""

    path: str
    data: bytes | None = field(repr=False)
    revision: str


@dataclass(frozen=True)
class Entry:
    """One version in a file's history. Versions are numbered from 1; `revision` is `""` where it was removed."""

    number: int
    revision: str
    by: str
    """An account's id; `""` where nobody is known."""
    at: datetime
    act: Act
    note: str = field(default="", repr=False)
    parent: str = ""
    """The revision before."""

    @property
    def is_first_seen(self) -> bool:
        """The file lay there before anybody opened it here."""
        return self.act is Act.OUTSIDE and not self.parent

    @property
    def words(self) -> str:
        """What was done, after a date and a name: »12. maj, Bo: rettet«."""
        if self.act is Act.RECORDED and self.by:
            return _("skrevet ned")
        return _("lå her i forvejen") if self.is_first_seen else self.act.words


def as_line(entry: Entry) -> bytes:
    """The entry as a line of a log, without its line break. Its moment knows its time zone."""
    if entry.at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    said = {
        "number": entry.number,
        "revision": entry.revision,
        "parent": entry.parent,
        "by": entry.by,
        "at": entry.at.isoformat(),
        "act": entry.act.value,
        "note": entry.note,
    }
    return json.dumps(said, ensure_ascii=False).encode(errors="backslashreplace")


def read_line(line: bytes) -> Entry | None:
    """The entry that a line says; None where it cannot be read."""
    try:
        said = json.loads(line)
        entry = Entry(
            number=int(said["number"]),
            revision=_revision(said["revision"]),
            by=str(said["by"]),
            at=datetime.fromisoformat(said["at"]),
            act=Act(said["act"]),
            note=str(said["note"]),
            parent=_revision(said["parent"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return entry if entry.at.tzinfo is not None else None


def is_revision(said: object) -> bool:
    """Whether it may name the bytes of a version; a revision becomes the name of a file."""
    return isinstance(said, str) and _REVISION.fullmatch(said) is not None


def _revision(said: str) -> str:
    if not is_revision(said):
        raise ValueError("no revision")
    return said
