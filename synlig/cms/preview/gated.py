"""One document through the gate: the public record of it, and what the gate kept back."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from synlig.cms.preview.narrowed import refused_fields
from synlig.cms.preview.proposing import (
    Proposal,
    marker_masks,
    masks,
    proposals,
    unsafe_fields,
    waiting,
    with_names,
    with_proposals,
)
from synlig.cms.preview.shown import Mask, Withheld
from synlig.dates import long_date
from synlig.edition import Profile, PublicRecord
from synlig.gate.account import Rule, never_shown, profile_entries, why_not
from synlig.gate.approval import ApprovedTexts
from synlig.gate.coming import frozen_now
from synlig.gate.consent import Standing, standing
from synlig.gate.meeting import MeetingGate, approved_by
from synlig.gate.people import People
from synlig.gate.profile import ProfileGate
from synlig.gate.prose import ProseGate
from synlig.gate.refuse import roles_in
from synlig.gate.typed_names import with_markers
from synlig.language import _
from synlig.lifecycle.session import alike_sentence
from synlig.masking import Masker
from synlig.records import (
    Approvals,
    Consent,
    Consents,
    Content,
    Entry,
    MemberFolder,
    Minutes,
    MinutesFile,
    MinutesState,
    Purpose,
)
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.reviewing import names_in

PLACEHOLDER = "0000-0000-0"
"""The CV number of a member who has none yet; its check symbol is right, and nobody is ever given it."""
Guard = Callable[[Profile], tuple[Profile | None, int]]
"""What the k-gate shows of a profile, None where it holds it, and how many others then show the same card."""


@dataclass(frozen=True, repr=False)
class Gated:
    """A public record, None where nothing comes out; the rest as in `Shown`."""

    record: PublicRecord | None
    withheld: tuple[Withheld, ...] = ()
    masks: tuple[Mask, ...] = ()
    alike: int | None = None
    risk: str | None = None


def gated_page(entry: Entry[PageFile], people: People, on: datetime.date) -> Gated:
    return Gated(ProseGate(people, on).page(entry), masks=_spoken(entry.document.body, people))


def gated_event(entry: Entry[EventFile], people: People, on: datetime.date) -> Gated:
    return Gated(ProseGate(people, on).event(entry), masks=_spoken(entry.record.text or "", people))


def gated_list(content: Content, own: str, people: People, on: datetime.date) -> Gated:
    """A file that is one list, and one page."""
    gate = ProseGate(people, on)
    if content.groups.path == own:
        return Gated(gate.groups(content.groups, content.members))
    if content.demand is not None and content.demand.path == own:
        return Gated(gate.demand(content.demand))
    if content.figures is not None and content.figures.path == own:
        return Gated(gate.figures(content.figures))
    return Gated(None, (Withheld("", _("Filen har ingen side for sig selv.")),))


def gated_news(entry: Entry[NewsFile], people: People, on: datetime.date) -> Gated:
    """News that are not to be shown today are previewed as on the first day that they are."""
    item, withheld = entry.record, tuple[Withheld, ...]()
    record = ProseGate(people, on).news(entry)
    if record is None:
        why = (
            _("Nyheden vises først fra den {date}.").format(date=long_date(item.shows_from))
            if item.shows_from > on
            else _("Nyheden er taget ned igen: dens sidste dag er gået.")
        )
        withheld = (Withheld("vises_fra" if item.shows_from > on else "vises_til", why),)
        record = ProseGate(people, item.shows_from).news(entry)
    return Gated(record, withheld, _spoken(entry.document.body, people))


def _spoken(text: str, people: People) -> tuple[Mask, ...]:
    return tuple(marker_masks("tekst", text, people, Purpose.OFFICE_ON_SITE))


def gated_minutes(
    content: Content, file: MinutesFile, people: People, masker: Masker, on: datetime.date
) -> Gated:
    """Minutes that are not approved yet are previewed as they would be if they were, today."""
    withheld: list[Withheld] = []
    minutes, roles = file.minutes, roles_in(content)
    if approved_by(minutes, on) is None:
        withheld.append(Withheld("referat", Rule.DRAFT.sentence))
        minutes = minutes.model_copy(update={"state": MinutesState.APPROVED, "approved": on})

    def gate(approvals: Approvals) -> MeetingGate:
        return MeetingGate(people, roles, ApprovedTexts(approvals, minutes.minute_taker, on))

    first = gate(file.approvals)
    record = first.make(minutes)
    about = f"{minutes.group}/{minutes.date.isoformat()}"
    names = names_in(content)
    made = proposals(
        minutes,
        first.waiting,
        lambda text: with_markers(masker.mask(about, "minutes", text), text, names),
    )
    if made:
        tried = with_proposals(file.approvals, made, (), on)
        changed = replace(file, minutes=minutes, approvals=tried)
        unsafe = unsafe_fields(tried, refused_fields(content, changed, on, masker.office))
        record = gate(with_proposals(file.approvals, made, unsafe, on)).make(minutes)
    withheld += waiting(made)
    withheld += _never_in_minutes(minutes)
    return Gated(
        record, tuple(withheld), tuple(_minutes_masks(minutes, people, first.roles_at(minutes), made))
    )


def _never_in_minutes(minutes: Minutes) -> Iterator[Withheld]:
    if minutes.present:
        yield Withheld("til_stede", Rule.COUNTED.sentence)
    if minutes.absent:
        yield Withheld("afbud", _("Vist som et antal, uden navne og grunde."))
    for item in minutes.items:
        if item.closed:
            yield Withheld(f"punkter.{item.number}", Rule.CLOSED.sentence)
    if minutes.attachments:
        yield Withheld("bilag", Rule.NEVER.sentence)


def _minutes_masks(
    minutes: Minutes, people: People, roles: Mapping[str, str], made: Iterable[Proposal]
) -> Iterator[Mask]:
    for each in made:
        yield from with_names(each, people, roles)
    for item in minutes.items:
        if not item.closed:
            for name, text in (("tekst", item.text), ("beslutning", item.decision)):
                field = f"punkter.{item.number}.{name}"
                yield from marker_masks(field, text or "", people, Purpose.NAME_IN_MINUTES, roles)


def gated_profile(
    content: Content,
    folder: MemberFolder,
    masker: Masker,
    guard: Guard,
    on: datetime.date,
    as_if: frozenset[Purpose] | None,
) -> Gated:
    """The profile as the next batch would freeze it. With `as_if`, under a consent to these purposes and no other."""
    real = folder
    if as_if is not None:
        folder = _as_if(folder, as_if, on)
    own = standing(folder.consents, on)
    frozen = frozen_now(folder, own, on)
    if frozen is None:
        return Gated(None, (Withheld("profil", _why_nothing(folder, own, on).sentence),))
    folder = replace(folder, frozen=frozen)

    def gate(approvals: Approvals) -> ProfileGate:
        return ProfileGate(own, ApprovedTexts(approvals, folder.id, on))

    first = gate(folder.approvals)
    profile = first.let_out(frozen)
    made = proposals(folder.member, first.waiting, lambda text: masker.mask(folder.id, "profile", text))
    if made:
        tried = with_proposals(folder.approvals, made, (), on)
        changed = replace(real, approvals=tried)
        unsafe = unsafe_fields(tried, refused_fields(content, changed, on, masker.office))
        profile = gate(with_proposals(folder.approvals, made, unsafe, on)).let_out(frozen)
    shown, alike = guard(profile)
    told = [mask for each in made for mask in masks(each)]
    if shown is None:
        risk = alike_sentence(0, is_held=True)
        return Gated(None, (Withheld("profil", Rule.TOO_FEW.sentence),), tuple(told), None, risk)
    kept = tuple(_kept_back(folder, profile, shown, on))
    return Gated(shown, (*waiting(made), *kept), tuple(told), alike, alike_sentence(alike, is_held=False))


def _kept_back(folder: MemberFolder, made: Profile, shown: Profile, on: datetime.date) -> Iterator[Withheld]:
    for entry in profile_entries(folder, made, shown, {}, on):
        if entry.document is None or entry.rule is Rule.COARSER:
            yield Withheld(entry.field, entry.rule.sentence)
    for field in never_shown():
        yield Withheld(field, Rule.NEVER.sentence)


def _as_if(folder: MemberFolder, purposes: frozenset[Purpose], on: datetime.date) -> MemberFolder:
    """The member with a consent made for the preview, which is written nowhere."""
    number = standing(folder.consents, on).cv_number or PLACEHOLDER
    consent = Consent.model_construct(
        purposes=tuple(purpose for purpose in Purpose if purpose in purposes),
        text="", text_sha256="", given=on, how="", until=on, withdrawn=None, cv_number=number, alike=None,
    )  # fmt: skip
    return replace(folder, consents=Consents.model_construct(consents=(consent,)))


def _why_nothing(folder: MemberFolder, own: Standing, on: datetime.date) -> Rule:
    if (why := why_not(folder, Purpose.CARD, on)) is not None:
        return why
    return Rule.NO_NUMBER if own.cv_number is None else Rule.NOT_ACTIVE
