"""What is known of the members beside their profiles: what they agreed to and how long, and what waits or is missing.

A folder is read again only when one of its files is another: a list of hundreds must not wait for the same YAML.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from synlig.dates import long_date
from synlig.errors import Problems
from synlig.gate.approval import ApprovedTexts
from synlig.gate.coming import coming, frozen_now
from synlig.gate.consent import counts, standing
from synlig.gate.profile import ProfileGate
from synlig.language import _, ngettext
from synlig.lifecycle.reminders import AHEAD
from synlig.records import Consents, MemberFolder, Purpose
from synlig.records.files import Files
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import read_ledger
from synlig.records.member_folders import FROZEN, FROZEN_COMING, is_member_id, read_member

_FILES = ("profil.yml", "samtykke.yml", "godkendelser.yml", FROZEN, FROZEN_COMING)
_Stamp = tuple[tuple[int, int] | None, ...]
_known: dict[tuple[Path, str], tuple[_Stamp, str | None, MemberFolder | None]] = {}


@dataclass(frozen=True)
class Facts:
    """`state` is where the member is, in a word or two; `waits` what somebody should do, each a sentence's part."""

    state: str
    waits: tuple[str, ...] = ()


def profile_path(member: str) -> str:
    """A member's profile, relative to the content folder."""
    return f"private/members/{member}/profil.yml"


def member_of(path: str) -> str:
    """The id of the member whose profile has that path."""
    return path.split("/")[2]


def folder_of(content: Path, member: str) -> MemberFolder | None:
    """The member's folder as it is read for a build; None where it is not there, or cannot be understood."""
    folder = content / "private" / "members" / member
    if not is_member_id(member) or not folder.is_dir():
        _known.pop((content, member), None)
        return None
    stamp, batched = _stamp(folder), _ledger_of(content).batched.get(member)
    known = _known.get((content, member))
    if known is None or known[:2] != (stamp, batched):
        known = (stamp, batched, read_member(Files(content, content.name), folder, batched))
        _known[content, member] = known
    return known[2]


def folders_of(content: Path, members: Collection[str]) -> dict[str, MemberFolder | None]:
    """The folders of all members; what was remembered of others is forgotten, for they may be erased."""
    for known in [key for key in _known if key[0] == content and key[1] not in members]:
        del _known[known]
    return {member: folder_of(content, member) for member in members}


def is_erased(content: Path, member: str) -> bool:
    """Whether all of the member was erased; the id is nobody's from then on."""
    return member in _ledger_of(content).erased


class _Ledger(NamedTuple):
    """What is asked of the ledger, worked out once."""

    batched: Mapping[str, str]
    erased: frozenset[str]


def _ledger_of(content: Path) -> _Ledger:
    file = content / "private" / LEDGER
    stamp = file.stat() if file.exists() else None
    return _read(file, stamp.st_mtime_ns if stamp else 0, stamp.st_size if stamp else 0)


@lru_cache(maxsize=2)
def _read(file: Path, _changed: int, _size: int) -> _Ledger:
    ledger = read_ledger(file, file.name, Problems())
    return _Ledger(ledger.batched, ledger.erased)


def _stamp(folder: Path) -> _Stamp:
    found: list[tuple[int, int] | None] = []
    for name in _FILES:
        try:
            state = (folder / name).stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((state.st_mtime_ns, state.st_size))
    return tuple(found)


def in_force(consents: Consents, on: datetime.date) -> dict[Purpose, datetime.date]:
    """What is agreed to on a day, in the order it is asked for, and the last day that each counts."""
    ends: dict[Purpose, datetime.date] = {}
    for consent in consents.consents:
        if counts(consent, on):
            for purpose in consent.purposes:
                ends[purpose] = max(consent.until, ends.get(purpose, consent.until))
    return {purpose: ends[purpose] for purpose in Purpose if purpose in ends}


def facts_of(folder: MemberFolder | None, on: datetime.date) -> Facts:
    """Where a member is, and what waits."""
    if folder is None:
        return Facts(_("kan ikke læses"), (_("filen skal rettes som tekst"),))
    if folder.member.status != "aktiv":
        return Facts(folder.member.status)
    agreed = in_force(folder.consents, on)
    ended = _ended(folder.consents, agreed, on)
    waits = [*ended, *_ends_soon(agreed, on)]
    if Purpose.CARD not in agreed:
        return Facts(_("ikke i kataloget"), tuple(waits))
    waits += _waiting_texts(folder, on)
    is_join = [each.is_join for each in coming((folder,), on)]
    if is_join:
        waits.append(_("venter på næste hold") if is_join[0] else _("rettelser venter på næste hold"))
    is_out = folder.frozen is not None and is_join != [True]
    return Facts(_("i kataloget") if is_out else _("på vej i kataloget"), tuple(waits))


def _ended(consents: Consents, agreed: dict[Purpose, datetime.date], on: datetime.date) -> list[str]:
    """Said of a consent to the catalogue that ran out by itself; who withdraws one is not reminded."""
    cards = [each for each in consents.consents if Purpose.CARD in each.purposes]
    if Purpose.CARD in agreed or not cards or cards[-1].withdrawn is not None or cards[-1].until >= on:
        return []
    return [_("samtykket udløb {date}").format(date=long_date(cards[-1].until))]


def _ends_soon(agreed: dict[Purpose, datetime.date], on: datetime.date) -> list[str]:
    first = min(agreed.values(), default=None)
    if first is None or first - on > AHEAD:
        return []
    return [_("samtykket udløber {date}").format(date=long_date(first))]


def _waiting_texts(folder: MemberFolder, on: datetime.date) -> list[str]:
    """Said of the texts that the next batch would show, were they read by somebody."""
    own = standing(folder.consents, on)
    frozen = frozen_now(folder, own, on)
    if frozen is None:
        return [_("samtykket har intet CV-nummer")] if own.cv_number is None else []
    gate = ProfileGate(own, ApprovedTexts(folder.approvals, folder.id, on))
    gate.let_out(frozen)
    number = len(gate.waiting)
    if not number:
        return []
    return [
        ngettext("{number} tekst venter på gennemsyn", "{number} tekster venter på gennemsyn", number).format(
            number=number
        )
    ]
