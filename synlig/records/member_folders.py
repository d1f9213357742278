"""The members' folders, read: each with its profile, consents, approvals and what was frozen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from synlig.language import _
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.content import MemberFolder
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.frozen import FrozenProfile, digest
from synlig.records.member import Member

FROZEN = "udgivet.yml"
FROZEN_COMING = ".synlig-udgivet.yml"
"""A frozen profile whose batch has not been closed yet; see `_frozen`."""

Progress: TypeAlias = Callable[[str, int, int], None]
"""Told (what, done, of how many) as work goes on."""


def silent(what: str, done: int, of: int) -> None:
    """A progress that shows nothing."""


def read_members(files: Files, batched: Mapping[str, str], progress: Progress) -> Iterator[MemberFolder]:
    """The members that can be read. `batched` is the digest of what the last batch froze, by member."""
    folders = _folders(files)
    for number, folder in enumerate(folders, start=1):
        if (member := read_member(files, folder, batched.get(folder.name))) is not None:
            yield member
        progress(_("Læser medlemmer"), number, len(folders))


def member_ids(files: Files) -> frozenset[str]:
    """Every id that there is a folder for, also where it could not be understood."""
    return frozenset(folder.name for folder in _folders(files) if is_member_id(folder.name))


def _folders(files: Files) -> list[Path]:
    folder = files.root / "private" / "members"
    return sorted(entry for entry in folder.iterdir() if entry.is_dir()) if folder.is_dir() else []


def read_member(files: Files, folder: Path, frozen: str | None) -> MemberFolder | None:
    """One member; None where the folder cannot be understood. `frozen` is the digest of what was frozen last."""
    profile = folder / "profil.yml"
    if not _is_in_place(files, folder, profile):
        return None
    member, document = files.record(profile, Member)
    consents = files.optional(folder / "samtykke.yml", Consents)
    approvals = files.optional(folder / "godkendelser.yml", Approvals)
    if member is None or document is None or consents is None or approvals is None:
        return None
    path = files.path(folder)
    return MemberFolder(
        folder.name, path, member, document, *consents, *approvals, *_frozen(files, folder, frozen)
    )


def _is_in_place(files: Files, folder: Path, profile: Path) -> bool:
    if not is_member_id(folder.name):  # and may be a person's name, which no message shows
        files.complain(
            folder.parent,
            _("En mappe hedder noget andet end et medlems-id på ti tegn."),
            _("Find den, og lav medlemmet med: python3 build.py new member"),
        )
        return False
    if not files.is_there(profile):
        files.complain(folder, _("Mappen har ingen profil.yml."), _("Læg den i mappen, eller slet mappen."))
        return False
    return True


def _frozen(files: Files, folder: Path, wanted: str | None) -> tuple[FrozenProfile | None, Document]:
    """The profile that the ledger's last batch with this member names by its digest.

    A batch is closed by its line in the ledger; a crash just after it leaves the file under the name it was
    written by. Left by a crash before it, such a file means nothing.
    """
    file, left = folder / FROZEN, folder / FROZEN_COMING
    aside = Files(files.root, files.label)
    record, document = aside.record(left, FrozenProfile) if left.exists() else (None, None)
    if record is None or digest(record) != wanted:
        record, document = files.record(file, FrozenProfile) if file.exists() else (None, None)
    if record is not None and document is not None:
        if digest(record) == wanted:
            return record, replace(document, path=files.path(file))
        files.complain(
            file,
            _("Filen er ikke den, som det seneste hold med medlemmet lukkede."),
            _("Ret i profil.yml i stedet, og slet filen; så kommer medlemmet med på næste hold."),
        )
    return None, Document(files.path(file), {})


def is_member_id(name: str) -> bool:
    """Whether a folder's name is an id, and so nobody's name."""
    return len(name) == 10 and name.isascii() and name.isalnum() and name == name.lower()
