"""The gate as a whole: content in; an edition's documents, the needles for the sweep and an account out.

Pure: no clock, no files, no randomness. The date and the settings come in as arguments.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from synlig.edition import (
    Association,
    Meeting,
    Office,
    OpeningHours,
    Profile,
    PublicCode,
    PublicRecord,
    PublicText,
    Tombstones,
    texts_of,
)
from synlig.exchange import ImportedEdition
from synlig.gate.account import Entry, account_of
from synlig.gate.approval import ApprovedTexts
from synlig.gate.coming import coming, frozen_now
from synlig.gate.imported import let_in, others_numbers
from synlig.gate.k import POOLED_AVERAGE, Guarded, RiskReport, assess, guard_profiles
from synlig.gate.meeting import MeetingGate, approved_by
from synlig.gate.needles import Compiled, compile_needles
from synlig.gate.people import People, people_of
from synlig.gate.profile import ProfileGate
from synlig.gate.prose import ProseGate
from synlig.gate.prose_notices import prose_notices
from synlig.gate.recognise import Known, PeopleIndex
from synlig.gate.refuse import roles_in
from synlig.gate.roles import Roles
from synlig.language import _
from synlig.records import Content, MemberFolder, MinutesFile, MinutesState, Purpose
from synlig.site import SiteSettings


@dataclass(frozen=True)
class Counts:
    """How many members are published, held (by the k-gate, at rest, without a number), wait for their first batch,
    or have no valid consent.

    `from_others` are profiles of other networks in the same catalogue.
    """

    published: int
    from_others: int
    held: int
    awaiting_batch: int
    without_consent: int
    texts_waiting: int
    minutes_published: int
    minutes_held: int
    minutes_not_approved: int


@dataclass(frozen=True)
class Waiting:
    """A field whose text awaits approval: file and field, no value."""

    path: str
    field: str


@dataclass(frozen=True, repr=False)
class Outcome:
    """What the gate let out, what it kept back, what somebody should look at, and what the sweep must not find."""

    documents: tuple[PublicRecord, ...]
    counts: Counts
    waiting: tuple[Waiting, ...]
    notices: tuple[str, ...]
    needles: Compiled
    risk: RiskReport
    account: tuple[Entry, ...]


def publish(content: Content, site: SiteSettings, on: datetime.date) -> Outcome:
    """Everything that may be published on a date, of content in which `refuse` finds nothing.

    The catalogue is made of frozen profiles, consents and approvals; what stands in `profil.yml` waits for a batch.
    Numbers that the ledger or an imported edition has seen, and that no profile has now, become tombstones:
    one that answered otherwise than the rest would tell whose it was.
    The k-gate comes last: it sees the profiles as they would be published, and nothing private.
    """
    people = people_of(content.members, on, content.ledger.erased)
    roles = roles_in(content)
    waiting: list[Waiting] = []
    approved = list(_public_files(content))
    let_out = list(_profiles(content.members, people, on, waiting))
    others = let_in(content.imports, on, known_to(people, site))
    own = [profile for profile, _approved in let_out]
    made = [*own, *others.profiles]
    average = POOLED_AVERAGE if others.is_pool else None
    guarded = guard_profiles(made, site.catalogue.policy, site.catalogue.k, average)
    approved.extend(_approved_and_shown(guarded, let_out))
    meetings = list(_meetings(content.minutes, people, roles, on, waiting, approved))
    documents: list[PublicRecord] = [
        association(site, on),
        *_prose(content, ProseGate(people, on)),
        *guarded.profiles,
        *meetings,
        tombstones(content.ledger.published | others_numbers(content), guarded.profiles),
    ]
    own_numbers = frozenset(profile.number for profile in own)
    published = sum(profile.number in own_numbers for profile in guarded.profiles)
    joining = sum(each.is_join for each in coming(content.members, on))
    with_consent = sum(people.by_id[folder.id].standing.allows(Purpose.CARD) for folder in content.members)
    approved_minutes = sum(approved_by(file.minutes, on) is not None for file in content.minutes)
    counts = Counts(
        published=published,
        from_others=len(guarded.profiles) - published,
        held=with_consent - published - joining,
        awaiting_batch=joining,
        without_consent=len(content.members) - with_consent,
        texts_waiting=len(waiting),
        minutes_published=len(meetings),
        minutes_held=approved_minutes - len(meetings),
        minutes_not_approved=len(content.minutes) - approved_minutes,
    )
    needles = compile_needles(content, people, office_values(site), tuple(approved))
    return Outcome(
        documents=tuple(sorted(documents, key=lambda document: document.path)),
        counts=counts,
        waiting=tuple(waiting),
        notices=(
            *_waiting_notices(waiting),
            *_guard_notices(guarded, own_numbers),
            *others.notices,
            *prose_notices(content, documents, on),
            *_comment_notices(content.minutes, on),
        ),
        needles=needles,
        risk=assess(made, guarded, site.catalogue.policy, site.catalogue.k, own_numbers),
        account=tuple(account_of(content, people, _by_file(waiting), own, others, documents, on)),
    )


def refused_numbers(
    edition: ImportedEdition, content: Content, site: SiteSettings, on: datetime.date
) -> tuple[str, ...]:
    """The numbers of another network's profiles that our recognisers refuse."""
    return let_in((edition,), on, known_to(people_of(content.members, on), site)).refused


def known_to(people: People, site: SiteSettings) -> Known:
    """What another network's texts are held against: none of our members may stand in them."""
    return Known(
        people=PeopleIndex(person.full_name for person in people.by_id.values()), office=office_values(site)
    )


def waiting_texts(content: Content, on: datetime.date) -> tuple[Waiting, ...]:
    """The texts that nobody has approved as they stand, those of profiles first; as `publish` tells of them."""
    people = people_of(content.members, on, content.ledger.erased)
    waiting: list[Waiting] = []
    for _made in _profiles(content.members, people, on, waiting):
        pass
    for _meeting in _meetings(content.minutes, people, roles_in(content), on, waiting, []):
        pass
    return tuple(waiting)


def tombstones(published: Iterable[str], live: Iterable[Profile]) -> Tombstones:
    """The numbers that were published and that no profile has: withdrawn, expired, erased or held, all alike.

    Others' count as published when an edition that we took in had them.
    """
    numbers = frozenset(published) - {profile.number for profile in live}
    return Tombstones(numbers=tuple(PublicCode(number) for number in sorted(numbers)))


def _by_file(waiting: Iterable[Waiting]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for text in waiting:
        found[text.path] = (*found.get(text.path, ()), text.field)
    return found


def _profiles(
    members: tuple[MemberFolder, ...],
    people: People,
    on: datetime.date,
    waiting: list[Waiting],
) -> Iterator[tuple[Profile, tuple[str, ...]]]:
    """Each profile, and the texts in it that somebody approved.

    What waits is told of `profil.yml` as it stands, so that a text can be approved before the batch that freezes it.
    """
    for folder in members:
        own = people.by_id[folder.id].standing
        texts = ApprovedTexts(folder.approvals, folder.id, on)
        gate = ProfileGate(own, texts)
        if (profile := gate.make(folder)) is not None:
            yield profile, tuple(gate.approved)
        if (next_one := frozen_now(folder, own, on)) is not None:
            coming_gate = ProfileGate(own, texts)
            coming_gate.let_out(next_one)
            waiting.extend(Waiting(folder.document.path, name) for name in coming_gate.waiting)


def _approved_and_shown(guarded: Guarded, let_out: list[tuple[Profile, tuple[str, ...]]]) -> Iterator[str]:
    """The texts that the sweep lets be: approved by somebody, and not kept back by the k-gate.

    Both are asked for. What merely stands in a profile could be a leak, and a leak must not excuse itself. Nor does a
    text of another network: what is private here stays so, whoever writes it.
    """
    approved = {profile.number: texts for profile, texts in let_out}
    for profile in guarded.profiles:
        shown = set(texts_of(profile))
        yield from (text for text in approved.get(profile.number, ()) if text in shown)


def _meetings(
    minutes: tuple[MinutesFile, ...],
    people: People,
    roles: Roles,
    on: datetime.date,
    waiting: list[Waiting],
    approved: list[str],
) -> Iterator[Meeting]:
    for file in minutes:
        gate = MeetingGate(people, roles, ApprovedTexts(file.approvals, file.minutes.minute_taker, on))
        if (meeting := gate.make(file.minutes)) is not None:
            approved.extend(gate.approved)
            yield meeting
        waiting.extend(Waiting(file.path, name) for name in gate.waiting)


def _prose(content: Content, gate: ProseGate) -> Iterator[PublicRecord]:
    yield from (gate.page(entry) for entry in content.pages)
    yield from (item for entry in content.news if (item := gate.news(entry)) is not None)
    yield from (gate.event(entry) for entry in content.events)
    if content.series is not None:
        yield gate.series(content.series)
    if content.topics is not None:
        yield gate.topics(content.topics)
    if content.demand is not None:
        yield gate.demand(content.demand)
    if content.figures is not None:
        yield gate.figures(content.figures)
    yield gate.groups(content.groups, content.members)


def association(site: SiteSettings, on: datetime.date) -> Association:
    """Who publishes, as site.yml says it."""
    return Association(
        title=PublicText(site.name),
        short_title=PublicText(site.short_name),
        base_url=site.base_url,
        demo=site.demo,
        build_date=on,
        theme=site.theme,
        office=Office(
            street=PublicText(site.office.street),
            postal_code=PublicText(site.office.postal_code),
            town=PublicText(site.office.town),
            phone=PublicText(site.office.phone),
            mail=PublicText(site.office.mail),
            hours=tuple(
                OpeningHours(days=PublicText(hours.days), times=PublicText(hours.times))
                for hours in site.office.hours
            ),
        ),
        policy=site.catalogue.policy,
        k=site.catalogue.k,
        response_promise=PublicText(site.catalogue.response_promise),
    )


def _waiting_notices(waiting: list[Waiting]) -> Iterator[str]:
    for text in waiting:
        yield _("{path}  {field}: teksten venter på gennemsyn.").format(path=text.path, field=text.field)


def _guard_notices(guarded: Guarded, own: AbstractSet[str]) -> Iterator[str]:
    for number in (number for number in guarded.held if number in own):
        yield _("{number}: vises ikke, fordi for få ligner. Se build.py risk.").format(number=number)


def _comment_notices(minutes: Iterable[MinutesFile], on: datetime.date) -> Iterator[str]:
    """The minutes that nobody can comment on any more, and nobody has approved."""
    for file in minutes:
        if file.minutes.state is MinutesState.FOR_COMMENT and (file.minutes.comments_by or on) < on:
            yield _("{path}: fristen for bemærkninger er gået. Nu kan referatet godkendes.").format(
                path=file.path
            )


def office_values(site: SiteSettings) -> tuple[str, ...]:
    """The association's own street, postal code, town, phone and mail, which may stand anywhere."""
    office = site.office
    return (office.street, office.postal_code, office.town, office.phone, office.mail)


def _public_files(content: Content) -> Iterator[str]:
    """Everything that stands in the public files, which may be published as it is."""
    for document in content.public_documents:
        yield " ".join(text for _line, _field, text in document.scalars())
