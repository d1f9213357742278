"""What our network gives another: our profiles as finely as they may be published, and the numbers that are dead.

As fine, because whoever shows the pool counts over the finest values. So it is not for everybody's eyes, unless our
own k-gate would change nothing in it (`is_public`).
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from synlig.edition import Exchanged, Profile, PublicCode, PublicText
from synlig.gate.approval import ApprovedTexts
from synlig.gate.consent import counts, standing
from synlig.gate.k import guard_profiles
from synlig.gate.k.guard import codes_only
from synlig.gate.profile import ProfileGate
from synlig.records import Consents, Content, MemberFolder
from synlig.site import SiteSettings


def exported(
    content: Content, site: SiteSettings, network: str, on: datetime.date, expires: datetime.date
) -> Exchanged:
    """The edition of a date, for as long as it lives: what a consent lets out for a shorter time is left out."""
    made = [profile for folder in content.members if (profile := _profile(folder, on, expires)) is not None]
    if site.catalogue.policy == "strict":
        made = [codes_only(profile) for profile in made]
    return Exchanged(
        network=PublicCode(network),
        title=PublicText(site.name),
        policy=site.catalogue.policy,
        k=site.catalogue.k,
        profiles=tuple(sorted(made, key=lambda profile: profile.number)),
        tombstones=tuple(PublicCode(number) for number in sorted(numbers_of(content) - _living(content, on))),
    )


def is_public(profiles: Sequence[Profile], site: SiteSettings) -> bool:
    """Whether our own k-gate, alone, would publish the profiles as they are."""
    guarded = guard_profiles(profiles, site.catalogue.policy, site.catalogue.k)
    return guarded.profiles == tuple(sorted(profiles, key=lambda profile: profile.number))


def numbers_of(content: Content) -> frozenset[str]:
    """Every CV number that we ever gave anybody, dead or alive."""
    named = frozenset(
        consent.cv_number
        for folder in content.members
        for consent in folder.consents.consents
        if consent.cv_number is not None
    )
    return named.union(content.ledger.issued)


def _living(content: Content, on: datetime.date) -> frozenset[str]:
    """The numbers of consents that are not over: they count today, or they will."""
    return frozenset(
        consent.cv_number
        for folder in content.members
        for consent in folder.consents.consents
        if consent.cv_number is not None
        and on <= consent.until
        and not (consent.withdrawn is not None and consent.withdrawn <= on)
    )


def _profile(folder: MemberFolder, on: datetime.date, expires: datetime.date) -> Profile | None:
    lasting = tuple(
        consent for consent in folder.consents.consents if counts(consent, on) and counts(consent, expires)
    )
    texts = ApprovedTexts(folder.approvals, folder.id, on)
    return ProfileGate(standing(Consents(samtykker=lasting), on), texts).make(folder)
