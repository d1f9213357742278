"""What the next batch would freeze: members who come into the catalogue, and edits of those in it (design.md 5.7)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from synlig.gate.consent import Standing, standing
from synlig.gate.profile import shown_number
from synlig.records import SALT_BYTES, FrozenProfile, MemberFolder, freeze

Salt = Callable[[], str]
"""Gives `SALT_BYTES` random bytes in hexadecimal; the gate has no randomness of its own."""


def no_salt() -> str:
    """For whoever only looks at what would be frozen."""
    return "00" * SALT_BYTES


@dataclass(frozen=True, repr=False)
class Coming:
    """One member who waits for a batch, and the profile it would freeze."""

    folder: MemberFolder
    frozen: FrozenProfile

    @property
    def is_join(self) -> bool:
        """Whether the member comes into the catalogue; else it is an edit of what is shown."""
        shown = self.folder.frozen
        return shown is None or shown.number != self.frozen.number


def coming(
    members: tuple[MemberFolder, ...], on: datetime.date, make_salt: Salt = no_salt
) -> Iterator[Coming]:
    """Everybody whom a batch closed `on` a date would freeze, in the order of their ids."""
    for folder in members:
        made = frozen_now(folder, standing(folder.consents, on), on, make_salt)
        if made is not None and not _is_same(made, folder.frozen):
            yield Coming(folder, made)


def frozen_now(
    folder: MemberFolder, own: Standing, on: datetime.date, make_salt: Salt = no_salt
) -> FrozenProfile | None:
    """`profil.yml` as a batch would freeze it; None where the member may not be in the catalogue."""
    number = shown_number(folder, own)
    return None if number is None else freeze(folder.member, number, f"{on:%Y-%m}", make_salt())


def _is_same(made: FrozenProfile, shown: FrozenProfile | None) -> bool:
    return shown is not None and shown.model_copy(update={"month": made.month, "salt": made.salt}) == made
