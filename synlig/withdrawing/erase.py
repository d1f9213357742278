"""Erases everything about a member: off the site, then the ledger's line, then the folder and the member's lines in the
accounts, then a look for traces.

A run cut off anywhere is finished by another: the ledger's line says that the erasure has begun, and while anything of
the member lies there after it, nothing is built (`synlig.records.checks`, `synlig.records.strays`).
GDPR art. 17(1) and (2), art. 12(3); read 2026-11-22. Why the id stays in minutes and ledger: docs/decisions/0032, 0050.
"""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from pathlib import Path

from synlig.errors import ContentError, Problem, Problems
from synlig.files import TEMPORARY, remove_tree, sync_folder, temporary_path
from synlig.gate.account import to_lines
from synlig.language import _
from synlig.records import Erasure, Purpose
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import Ledger, append_to_ledger, read_ledger
from synlig.records.strays import ERASING
from synlig.release import Store
from synlig.withdrawing.ended import account_of_release
from synlig.withdrawing.needles import lines_of, profile_text
from synlig.withdrawing.traces import Trace, traces
from synlig.withdrawing.withdraw import Place, PutOut, UnknownMemberError, Withdrawn, held, withdraw

TRACED = ("navn", "mail", "telefon")
"""The keys of a profile whose values are looked for afterwards."""


@dataclass(frozen=True)
class Erased:
    """What was done, in numbers and places, and what is left for a person to do."""

    withdrawn: Withdrawn
    files: int = 0
    """How many the member's folder held."""
    was_erased_before: bool = False
    traces: tuple[str, ...] = ()
    """Files that still hold name, mail or phone, relative to the association's folder."""
    unreadable: tuple[str, ...] = ()
    """Papers that only a person can look through."""
    to_mend: tuple[Problem, ...] = ()

    @property
    def is_done(self) -> bool:
        return not (self.withdrawn.still_shown or self.to_mend)


def erase(id: str, on: datetime.date, place: Place, put_out: PutOut) -> Erased:
    """Take a member off the site and erase all that is kept; needs no content that builds.

    `UnknownMemberError` for an id that neither a folder, a release nor the ledger knows. While the site shows the
    member still, or the ledger cannot be written, nothing is deleted.
    """
    ledger = read_ledger(place.content / "private" / LEDGER, "", Problems())
    withdrawn = _withdraw(id, on, place, put_out, ledger)
    if withdrawn.still_shown:
        return Erased(withdrawn)
    values = dict(lines_of(profile_text(place.content, id)))
    problems = Problems()
    with held(place.content):
        before, files = id in ledger.erased, 0
        try:
            if not before:
                last = [line.date for line in ledger.lines[-1:]]
                append_to_ledger(place.content, place.label, Erasure(date=max([on, *last]), member=id))
            files = _remove(place, id)
        except ContentError as error:
            problems.extend(error.problems)
        except OSError:
            wrong = _("Mappen kunne ikke slettes.")
            mend = _("Luk de programmer, der har filer i den åbne, og kør kommandoen igen.")
            problems.add(place.path(id), 0, "", wrong, mend)
    if not len(problems):
        _forget(place.output, id)
    remove_tree(place.output / ".cache")  # pictures; what is needed is made anew
    traced = tuple(values[key] for key in TRACED if values.get(key))
    found = list(traces(place.content, place.label, place.output, traced))
    holding = tuple(path for path, trace in found if trace is Trace.HOLDS)
    unreadable = tuple(path for path, trace in found if trace is Trace.UNREADABLE)
    return Erased(withdrawn, files, before, holding, unreadable, tuple(problems))


def _withdraw(id: str, on: datetime.date, place: Place, put_out: PutOut, ledger: Ledger) -> Withdrawn:
    try:
        return withdraw(id, frozenset(Purpose), on, place, put_out)
    except UnknownMemberError:
        if id not in ledger.erased and id not in ledger.members:
            raise
        return Withdrawn()


def _remove(place: Place, id: str) -> int:
    """Remove the folder, by one rename out of the members', and what an earlier run left; gives how many files."""
    private, folder = place.content / "private", place.folder(id)
    if folder.is_dir():
        os.replace(folder, temporary_path(private, ERASING))
        sync_folder(folder.parent)
        sync_folder(private)
    files = 0
    for left in sorted(private.glob(f"{TEMPORARY}{ERASING}-*")):
        files += sum(1 for file in left.rglob("*") if file.is_file())
        remove_tree(left)
    sync_folder(private)
    return files


def _forget(output: Path, id: str) -> None:
    """Take the member's lines out of the account of each release that is left: none of them shows the member."""
    with Store(output) as store:
        for release in store.releases():
            account = account_of_release(store, release) or ()
            kept = [entry for entry in account if entry.id != id]
            if len(kept) < len(account):
                store.put_account(release, to_lines(kept))
