"""Which releases show something that nobody has agreed to any more, and taking those away that are not out.

Asked of the consents as they are today, and leniently, so that it can be answered although the content does not build.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from synlig.cv_number import is_cv_number
from synlig.errors import Problems
from synlig.gate.account import Entry, read_lines
from synlig.gate.consent import standing
from synlig.language import _
from synlig.records import Purpose
from synlig.release import Release, ReleaseError, Store
from synlig.withdrawing.consents import read_consents

Allowed = Callable[[str], frozenset[Purpose] | None]
"""What a member (by id, or another network's by CV number) agrees to; None where that cannot be read."""


class ConsentEndedError(ReleaseError):
    """A release holds something that somebody no longer agrees to; the message does not say who."""


def allowed_on(content: Path, on: datetime.date, others: Allowed) -> Allowed:
    """What each member agrees to on a date, by the files under `content`; `others` knows of other networks'."""

    def allowed(id: str) -> frozenset[Purpose] | None:
        if is_cv_number(id):
            return others(id)
        folder = content / "private" / "members" / id
        found = read_consents(folder, "", Problems())
        return None if found is None else standing(found[0], on).purposes

    return allowed


def ended_in(account: Iterable[Entry], allowed: Allowed, *, unknown_ends: bool = True) -> Iterator[Entry]:
    """The entries of what a release shows by a consent that does not count any more.

    Without `unknown_ends`, what cannot be read is left as it is.
    """
    known: dict[str, frozenset[Purpose] | None] = {}
    for entry in account:
        if entry.document is None or entry.purpose is None:
            continue
        if entry.id not in known:
            known[entry.id] = allowed(entry.id)
        purposes = known[entry.id]
        if unknown_ends if purposes is None else entry.purpose not in purposes:
            yield entry


def shows_ended(store: Store, release: Release, allowed: Allowed, *, unknown_ends: bool = True) -> bool:
    """Whether a release shows anything whose consent has ended, or has no account by which it could be told."""
    account = account_of_release(store, release)
    return account is None or any(ended_in(account, allowed, unknown_ends=unknown_ends))


def account_of_release(store: Store, release: Release) -> tuple[Entry, ...] | None:
    """What the gate let out in a release; None where that was not written down, or cannot be read."""
    data = store.account(release)
    try:
        return None if data is None else read_lines(data)
    except ValueError:
        return None


def refuse_ended(store: Store, release: Release, allowed: Allowed, *, unknown_ends: bool = True) -> None:
    """`ConsentEndedError` where a release may not be put out again."""
    if shows_ended(store, release, allowed, unknown_ends=unknown_ends):
        raise ConsentEndedError(
            _(
                "Udgivelsen {release} viser noget, som der ikke længere er samtykke til, eller det kan ikke "
                "ses af den. Den kan ikke vises igen. Vælg en anden, eller udgiv på ny."
            ).format(release=release.id)
        )


def remove_ended(store: Store, allowed: Allowed) -> tuple[int, bool]:
    """Remove every release that shows something ended, with its edition and account.

    Gives how many went, and whether the one that is out is such a release: it stays, being the only site there is.
    Consents that cannot be read have not ended for that reason: a slip of the pen removes nothing for good.
    """
    ended = [
        release for release in store.releases() if shows_ended(store, release, allowed, unknown_ends=False)
    ]
    older = [release for release in ended if not release.is_current]
    for release in older:
        store.remove(release)
    return len(older), len(older) < len(ended)
