"""What is known of members beside their profiles: what they agreed to and how long, and what waits or is missing."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from weakref import ref

from synlig.cms.accounts.account import Account
from synlig.cms.desk import the_desk
from synlig.dates import long_date
from synlig.gate.approval import ApprovedTexts
from synlig.gate.coming import coming, frozen_now
from synlig.gate.consent import counts, standing
from synlig.gate.profile import ProfileGate
from synlig.language import _, ngettext
from synlig.lifecycle.reminders import AHEAD
from synlig.records import Consents, MemberFolder, Purpose


@dataclass(frozen=True)
class Facts:
    """`state` is where the member is, in a word or two; `waits` what somebody should do, each a sentence's part."""

    state: str
    waits: tuple[str, ...] = ()


_known: dict[str, tuple[ref[MemberFolder], datetime.date, Facts]] = {}


def profile_path(member: str) -> str:
    """A member's profile, relative to the content folder."""
    return f"private/members/{member}/profil.yml"


def member_of(path: str) -> str:
    """The id of the member whose profile has that path."""
    return path.split("/")[2]


def is_account_of(account: str, member: str) -> bool:
    """Whether the account is the member's own."""
    return Account.objects.filter(pk=account, member=member).exists()


def folders() -> dict[str, MemberFolder]:
    """Everybody who can be read, by id: what the previews have read already."""
    content = the_desk().previewer.content()
    return {folder.id: folder for folder in content.members} if content is not None else {}


def folder_of(member: str) -> MemberFolder | None:
    """One member as a build reads the folder; None where it is not there, or cannot be understood."""
    return folders().get(member)


def in_force(consents: Consents, on: datetime.date) -> dict[Purpose, datetime.date]:
    """What is agreed to on a day, in the order it is asked for, and the last day that each counts."""
    ends: dict[Purpose, datetime.date] = {}
    for consent in consents.consents:
        if counts(consent, on):
            for purpose in consent.purposes:
                ends[purpose] = max(consent.until, ends.get(purpose, consent.until))
    return {purpose: ends[purpose] for purpose in Purpose if purpose in ends}


def facts_of(folder: MemberFolder | None, on: datetime.date) -> Facts:
    """Where a member is, and what waits; worked out again when the folder was read again, or on another day."""
    if folder is None:
        return Facts(_("kan ikke læses"), (_("filen skal rettes som tekst"),))
    known = _known.get(folder.id)
    if known is None or known[0]() is not folder or known[1] != on:
        known = _known[folder.id] = (ref(folder), on, _facts(folder, on))
    return known[2]


def forget_others(members: Collection[str]) -> None:
    """Remember nothing of those who are not among the members any more; they may be erased."""
    for gone in _known.keys() - set(members):
        _known.pop(gone, None)


def _facts(folder: MemberFolder, on: datetime.date) -> Facts:
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
