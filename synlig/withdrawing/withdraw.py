"""Takes somebody off the site, at once and alone: what a member administrator does when a member asks.

In this order, so that a run cut off anywhere is finished by running it again: the consent, the ledger, a new release
made from the last good edition, the releases before it. Each step does nothing where it has been done.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from synlig.edition import Profile
from synlig.errors import Problem, Problems
from synlig.gate.account import Entry
from synlig.gate.withdrawal import Left, account_after, take_out
from synlig.language import _
from synlig.lifecycle import one_at_a_time
from synlig.needles import Needle
from synlig.records import Purpose
from synlig.records.member_folders import is_member_id
from synlig.release import ReleaseError, Store
from synlig.withdrawing.consents import FILE, mark_withdrawn
from synlig.withdrawing.ended import Allowed, account_of_release, allowed_on, ended_in, remove_ended
from synlig.withdrawing.last_good import LastGood, find_last_good, write_left
from synlig.withdrawing.needles import read_withdrawing
from synlig.withdrawing.note import note_withdrawal


@dataclass(frozen=True, repr=False)
class NewRelease:
    """What is to be put out: an edition in a work folder, and its account.

    Nothing of `needles` may be found in its site; where `others` are found is only told.
    """

    edition: Path
    needles: tuple[Needle, ...]
    others: tuple[Needle, ...]
    account: tuple[Entry, ...]


PutOut = Callable[[Store, NewRelease], tuple[str, ...]]
"""Makes the site of an edition and puts it out; gives what somebody should look at. `build.py` knows how."""


@dataclass(frozen=True, repr=False)
class Place:
    """Where things are: the content's folder and how messages name it, the output; the office's own values, and what
    other networks' members agree to.
    """

    content: Path
    label: str
    output: Path
    office: tuple[str, ...]
    others: Allowed

    def folder(self, id: str) -> Path:
        """A member's folder, whether or not it is there."""
        return self.content / "private" / "members" / id

    def path(self, id: str) -> str:
        """How messages name that folder."""
        return f"{self.label}/private/members/{id}"


@dataclass(frozen=True)
class Withdrawn:
    """What was done, in numbers, and what is left for a person to do."""

    was_shown: bool = False
    """Whether the site showed anything that had to go."""
    profiles: int = 0
    """Other profiles taken out with the member's: too few look like them now."""
    from_others: int = 0
    """Profiles of other networks that have ended, or show less now."""
    documents: int = 0
    """Minutes, news and events that named somebody who is no longer named."""
    mended: int = 0
    """Pages and profiles that show less now."""
    releases: int = 0
    """Older releases that were removed."""
    still_shown: bool = False
    """Whether the site that is out still shows something ended."""
    notes: tuple[str, ...] = ()
    to_mend: tuple[Problem, ...] = ()


class UnknownMemberError(ReleaseError):
    """Neither the content nor any release knows the id."""


def withdraw(
    id: str, purposes: frozenset[Purpose], on: datetime.date, place: Place, put_out: PutOut
) -> Withdrawn:
    """Take back a member's consent to some purposes from a date on, and put out a site without what they covered.

    Needs neither a content that builds nor anybody else's files. Whatever else has ended by then goes as well.
    `UnknownMemberError` for an id that nobody has; `ReleaseError` where no site can be made without the member.
    """
    with Store(place.output) as store:
        _must_be_known(id, place, store)
        problems = Problems()
        with held(place.content):
            consents = mark_withdrawn(place.folder(id), f"{place.path(id)}/{FILE}", purposes, on, problems)
            note_withdrawal(place.content, place.label, id, consents, purposes, on, problems)
        allowed = allowed_on(place.content, on, place.others)
        unread = frozenset({id}) if consents is None else frozenset[str]()
        if unread:
            allowed = _without(allowed, id, purposes)
        done = _put_out_the_rest(id, allowed, unread, on, place, store, put_out)
        releases, still_shown = remove_ended(store, allowed)
    return replace(done, releases=releases, still_shown=still_shown, to_mend=tuple(problems))


@contextmanager
def held(content: Path) -> Iterator[None]:
    """Alone in the content folder; where nothing can be written, nobody need wait, and what comes says so."""
    with ExitStack() as stack:
        with suppress(OSError):
            stack.enter_context(one_at_a_time(content))
        yield


def _must_be_known(id: str, place: Place, store: Store) -> None:
    """An id that nobody has may be a name, so no message shows it."""
    if is_member_id(id):
        accounts = (account_of_release(store, release) or () for release in store.releases())
        if place.folder(id).is_dir() or any(entry.id == id for account in accounts for entry in account):
            return
    raise UnknownMemberError(_("Intet medlem har det id. Det er ti tegn, og medlemmets mappe hedder det."))


def _without(allowed: Allowed, id: str, purposes: frozenset[Purpose]) -> Allowed:
    """Nothing of what a member takes back, whatever the file says that could not be read or written."""

    def asked(whose: str) -> frozenset[Purpose] | None:
        found = allowed(whose)
        return (frozenset(Purpose) if found is None else found) - purposes if whose == id else found

    return asked


def _put_out_the_rest(
    id: str,
    allowed: Allowed,
    unread: frozenset[str],
    on: datetime.date,
    place: Place,
    store: Store,
    put_out: PutOut,
) -> Withdrawn:
    current = store.current()
    if current is None:
        return Withdrawn()
    good = find_last_good(store, current)
    ended = frozenset(ended_in(good.account, allowed, unknown_ends=not good.is_current))
    if good.is_current and not ended:
        return Withdrawn()
    ids = frozenset({id, *(entry.id for entry in ended if not entry.is_imported)})
    who = read_withdrawing(place.content, place.label, ids, unread, on)
    left = take_out(good.documents, ended, who.names, _own_profiles(good.account))
    own, others = who.needles(left.documents, place.office)
    folder, left = write_left(store, good, left, ended, own)
    account = account_after(good.account, ended, left.gone)
    notes = put_out(store, NewRelease(folder, own, others, account))
    return _told(good, left, ended, notes)


def _own_profiles(account: tuple[Entry, ...]) -> frozenset[str]:
    """The profiles in an edition that are the association's own; the others were imported."""
    return frozenset(
        entry.document
        for entry in account
        if entry.document is not None and entry.purpose is Purpose.CARD and not entry.is_imported
    )


def _told(good: LastGood, left: Left, ended: frozenset[Entry], notes: tuple[str, ...]) -> Withdrawn:
    profiles = {document.path for document in good.documents if isinstance(document, Profile)}
    theirs = {entry.document for entry in ended}
    return Withdrawn(
        was_shown=True,
        profiles=len((left.gone & profiles) - theirs),
        from_others=len({entry.document for entry in ended if entry.is_imported}),
        documents=len(left.gone - profiles),
        mended=len(left.mended),
        notes=notes,
    )
