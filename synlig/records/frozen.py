"""`udgivet.yml`: what the catalogue may show of a member, as the last batch froze it (design.md 5.7).

It holds what the gate publishes from and no more: no name, no address, no employer, no school. A build reads this
and never `profil.yml`, so that an edit says nothing of when it was made. GDPR art. 5(1)(c) (read 2026-11-22).
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated

import yaml
from pydantic import BeforeValidator, ConfigDict, Field

from synlig import classifications
from synlig.language import _
from synlig.records.fields import (
    Availability,
    CvNumberText,
    EducationCode,
    Leadership,
    Line,
    Mobility,
    Month,
    Occupation,
    Prose,
    Sector,
    WorkForm,
    YearOrMonth,
    broken,
    matching,
    text_of,
)
from synlig.records.member import Competence, LanguageSkill, Member, Offer
from synlig.records.record import OPEN, QUASI, PrivateRecord

HEAD = """\
# Det, kataloget må vise af medlemmet, som det var, da holdet blev lukket. Skrives af: python3 build.py batch
# Ret ikke her: ret i profil.yml, så kommer det med på næste hold. En fil, der er rettet i, bliver ikke vist.
"""
SALT_BYTES = 16


def _parse_area(value: object) -> str:
    text = text_of(value)
    if text not in classifications.sub_areas() and text not in classifications.landsdele():
        raise broken(_("Området kendes ikke."), _("Filen skrives af programmet. Ret i profil.yml i stedet."))
    return text


_SALT = matching(
    r"[0-9a-f]{32}",
    "Saltet er ikke på 32 tegn.",
    "Filen skrives af programmet. Ret i profil.yml i stedet.",
)


class FrozenJob(PrivateRecord):
    """One job without employer, title and tasks. `until` empty means to the month the member confirmed."""

    model_config = ConfigDict(validate_by_name=True)

    occupation: Occupation = Field(alias="fag")
    sector: Sector | None = Field(None, alias="branche")
    since: YearOrMonth = Field(alias="fra")
    until: YearOrMonth | None = Field(None, alias="til")


class FrozenProfile(PrivateRecord):
    """The publishable part of a profile.

    `number` is the one it was frozen for: after a gap in the consents it has another, and waits for a batch again.
    `month` is the batch's, and what the site says (`"2026-11"`); `confirmed` is the member's own. `salt` goes into the
    digest alone, so that what the ledger keeps says nothing once this file is gone (docs/decisions/0032).
    """

    model_config = ConfigDict(validate_by_name=True)

    number: CvNumberText = Field(alias="cv_nummer")
    month: Month = Field(alias="hold")
    salt: Annotated[str, BeforeValidator(_SALT), OPEN] = Field(alias="salt")
    occupation: Occupation = Field(alias="fag")
    area: Annotated[str, BeforeValidator(_parse_area), QUASI] = Field(alias="område")
    headline: Line | None = Field(None, alias="overskrift")
    text: Prose | None = Field(None, alias="tekst")
    competences: tuple[Competence, ...] = Field((), alias="kompetencer", max_length=40)
    experience: tuple[FrozenJob, ...] = Field((), alias="erfaring", max_length=40)
    education: tuple[EducationCode, ...] = Field((), alias="uddannelse", max_length=20)
    languages: tuple[LanguageSkill, ...] = Field((), alias="sprog", max_length=20)
    leadership: Leadership | None = Field(None, alias="ledelse")
    work_forms: tuple[WorkForm, ...] = Field((), alias="arbejdsformer", max_length=10)
    availability: Availability | None = Field(None, alias="til_rådighed")
    mobility: Mobility | None = Field(None, alias="mobilitet")
    offers: tuple[Offer, ...] = Field((), alias="produktblade", max_length=10)
    confirmed: Month = Field(alias="bekræftet")


def freeze(member: Member, number: str, month: str, salt: str) -> FrozenProfile | None:
    """What may be shown of a member, as it stands now; None where the postal code lies in no area."""
    area = classifications.area_of(member.postal_code)
    if area is None:
        return None
    return FrozenProfile(
        number=number,
        month=month,
        salt=salt,
        occupation=member.occupation,
        area=area.code,
        headline=member.headline,
        text=member.text,
        competences=member.competences,
        experience=tuple(
            FrozenJob(occupation=job.occupation, sector=job.sector, since=job.since, until=job.until)
            for job in member.experience
        ),
        education=tuple(education.level for education in member.education),
        languages=member.languages,
        leadership=member.leadership,
        work_forms=member.work_forms,
        availability=member.availability,
        mobility=member.mobility,
        offers=member.offers,
        confirmed=member.confirmed,
    )


def digest(frozen: FrozenProfile) -> str:
    """The SHA-256 (hex) that the ledger keeps of a frozen profile; the same however its file is laid out."""
    told = json.dumps(_plain(frozen), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def frozen_yaml(frozen: FrozenProfile) -> str:
    """The text of the file."""
    return HEAD + yaml.safe_dump(_plain(frozen), allow_unicode=True, sort_keys=False, width=110)


def _plain(frozen: FrozenProfile) -> dict[str, object]:
    return frozen.model_dump(mode="json", by_alias=True, exclude_defaults=True)
