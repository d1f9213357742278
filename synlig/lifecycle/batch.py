"""A batch is closed: several come into the catalogue, or change, at the same time, so that nobody can see who.

Whoever comes alone, on a day, can be told by those who know of the day (design.md 5.7; docs/decisions/0030).
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from synlig.files import sync_folder, write_file
from synlig.gate.coming import Coming, Salt, coming
from synlig.gate.consent import standing
from synlig.gate.profile import shown_number
from synlig.language import _, ngettext
from synlig.lifecycle.adopting import adopted
from synlig.records import (
    FROZEN,
    FROZEN_COMING,
    BatchClosed,
    BatchedProfile,
    Content,
    MemberFolder,
    append_to_ledger,
    digest,
    frozen_yaml,
)

LEAST = 5
LEAST_ON_THE_FIRST = 2
LEAST_IN_A_DEMONSTRATION = 1
"""Its people are invented, and whoever tries the program wants to see what happens."""


@dataclass(frozen=True, repr=False)
class Batch:
    """Who waits on a date, and how many it takes to close."""

    waiting: tuple[Coming, ...]
    least: int
    on: datetime.date

    @property
    def closes(self) -> bool:
        return len(self.waiting) >= self.least

    @property
    def joins(self) -> int:
        return sum(each.is_join for each in self.waiting)

    def as_lines(self) -> Iterator[str]:
        """What waits, by id, and why it does or does not close; for a person at a terminal."""
        for each in self.waiting:
            yield _("  {id}  {kind}").format(
                id=each.folder.id, kind=_("ny") if each.is_join else _("rettelse")
            )
        if not self.waiting:
            yield _("Ingen venter på et hold.")
            return
        edits = len(self.waiting) - self.joins
        joins = ngettext("{number} ny", "{number} nye", self.joins).format(number=self.joins)
        told = ngettext("{number} rettelse", "{number} rettelser", edits).format(number=edits)
        if self.closes:
            yield _("Holdet er lukket: {joins} og {edits}. Byg hjemmesiden, så kommer de med.").format(
                joins=joins, edits=told
            )
            return
        yield _("Der venter {joins} og {edits}. Intet er ændret.").format(joins=joins, edits=told)
        yield _(
            "Et hold lukkes, når {least} venter, eller den 1. i måneden, når {first} venter."
            " Så kan ingen se på dagen, hvem der er kommet til."
        ).format(least=LEAST, first=LEAST_ON_THE_FIRST)


def plan_batch(content: Content, on: datetime.date, make_salt: Salt, *, demo: bool) -> Batch:
    """Who would be frozen on a date."""
    least = LEAST_ON_THE_FIRST if on.day == 1 else LEAST
    return Batch(
        waiting=tuple(coming(content.members, on, make_salt)),
        least=LEAST_IN_A_DEMONSTRATION if demo else least,
        on=on,
    )


def close_batch(content: Content, batch: Batch) -> None:
    """Freeze everybody who waits, or nobody where they are too few; and forget what was frozen of those who are gone.

    The line in the ledger closes the batch: a crash before it leaves everything as it was, and one after it leaves
    profiles under the name they were written by, where a build finds them.
    """
    _settle(content)
    _forget_gone(content, batch.on)
    if not batch.closes:
        return
    for each in batch.waiting:
        write_file(_folder(content, each.folder) / FROZEN_COMING, frozen_yaml(each.frozen).encode())
    label = batch.waiting[0].folder.path.partition("/")[0]
    append_to_ledger(
        content.root,
        label,
        *adopted(content, batch.on),
        BatchClosed(
            date=batch.on,
            profiles=tuple(
                BatchedProfile(member=each.folder.id, number=each.frozen.number, sha256=digest(each.frozen))
                for each in batch.waiting
            ),
        ),
    )
    for each in batch.waiting:
        _put_in_place(_folder(content, each.folder))


def _settle(content: Content) -> None:
    """What an earlier run left, when it crashed: a closed batch is finished, one not closed is forgotten."""
    for folder in content.members:
        left = _folder(content, folder) / FROZEN_COMING
        if not left.exists():
            continue
        if folder.frozen is not None and left.read_bytes() == frozen_yaml(folder.frozen).encode():
            _put_in_place(left.parent)
        else:
            left.unlink()


def _forget_gone(content: Content, on: datetime.date) -> None:
    """Who comes back comes with a batch like everybody else, and until then nobody keeps a second copy."""
    for folder in content.members:
        number = shown_number(folder, standing(folder.consents, on))
        if folder.frozen is not None and folder.frozen.number != number:
            (_folder(content, folder) / FROZEN).unlink()
            sync_folder(_folder(content, folder))


def _folder(content: Content, folder: MemberFolder) -> Path:
    return content.root / "private" / "members" / folder.id


def _put_in_place(folder: Path) -> None:
    os.replace(folder / FROZEN_COMING, folder / FROZEN)
    sync_folder(folder)
