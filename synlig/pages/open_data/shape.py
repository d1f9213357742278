"""The shape of `katalog.json`: the catalogue as other systems read it, each code with its Danish words.

It is made from the published profiles alone, in the order of their numbers, and its JSON Schema is published beside it.
What is added here is public by being in the edition; there is no mark of which network a profile is from.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from synlig import addresses, classifications
from synlig.classifications import scales
from synlig.edition import Edition, ExperienceLine, ProductSheet, Profile
from synlig.edition.record import PublicPart
from synlig.pages import words

FORMAT = 1
"""Raised when a reader of an older catalogue could not understand this one."""
VALID_DAYS = 7
"""Days a fetched catalogue may be used: a withdrawal has reached everybody who keeps to the terms by then."""


class Coded(PublicPart):
    """A code of a public classification, and what it is called in everyday Danish."""

    code: str
    title: str


class Spoken(PublicPart):
    """A language (ISO 639) and how well, in three bands of CEFR: A1-A2, B1-B2, C1 and better."""

    code: str
    title: str
    band: Literal["A", "B", "C"]
    band_title: str


class Ability(PublicPart):
    """A term of the vocabulary; its level (1 to 4) and evidence where they are shown."""

    term: str
    level: int | None = Field(ge=1, le=4)
    level_title: str | None
    evidence: str | None


class Job(PublicPart):
    """One job, generalised: function (DISCO-08), sector (a section of DB07), and length in a band."""

    function: Coded
    sector: Coded | None
    length: Coded


class OpenOffer(PublicPart):
    """A product sheet: what somebody can be hired to solve."""

    headline: str
    solves: str
    for_whom: str | None
    evidence: str | None


class OpenProfile(PublicPart):
    """One profile. What is null or empty is not shown to anybody."""

    number: str = Field(pattern="^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$")
    url: str
    confirmed: str = Field(pattern="^[0-9]{4}-[0-9]{2}$")
    headline: str | None
    text: str | None
    occupation: Coded | None
    area: Coded | None
    experience: Coded | None
    education: Coded
    competences: tuple[Ability, ...]
    sectors: tuple[Coded, ...]
    languages: tuple[Spoken, ...]
    leadership: Coded | None
    work_forms: tuple[Coded, ...]
    availability: Coded | None
    mobility: Coded | None
    experience_lines: tuple[Job, ...]
    offers: tuple[OpenOffer, ...]


class Contact(PublicPart):
    """Whom to call about any number in the catalogue."""

    phone: str
    mail: str


class OpenCatalogue(PublicPart):
    """The whole file.

    `expires`: the last day it may be used. `k`: so many profiles at least share each card. `tombstones`: numbers that
    were here and no longer are; delete what you hold under them. `demo`: true where every person is invented.
    """

    schema_address: str = Field(alias="$schema")
    format: Literal[1]
    publisher: str
    contact: Contact
    demo: bool
    published: str
    expires: str
    terms: str
    policy: Literal["strict", "informed"]
    k: int
    profiles: tuple[OpenProfile, ...]
    tombstones: tuple[str, ...]


def open_catalogue(edition: Edition, expires: str) -> OpenCatalogue:
    """The catalogue of an edition; `expires` is an ISO date."""
    association = edition.association
    base = association.base_url
    return OpenCatalogue.model_validate(
        {
            "$schema": base + addresses.OPEN_SCHEMA,
            "format": FORMAT,
            "publisher": association.title,
            "contact": Contact(phone=association.office.phone, mail=association.office.mail),
            "demo": association.demo,
            "published": association.build_date.isoformat(),
            "expires": expires,
            "terms": base + addresses.OPEN_DATA,
            "policy": association.policy,
            "k": association.k,
            "profiles": tuple(_profile(profile, base) for profile in _by_number(edition.profiles)),
            "tombstones": edition.tombstones.numbers,
        }
    )


def _by_number(profiles: tuple[Profile, ...]) -> list[Profile]:
    return sorted(profiles, key=lambda profile: profile.number)


def _profile(profile: Profile, base: str) -> OpenProfile:
    return OpenProfile(
        number=profile.number,
        url=base + addresses.profile(profile.number),
        confirmed=profile.confirmed,
        headline=profile.headline,
        text=profile.text,
        occupation=_coded(profile.occupation, words.occupation(profile.occupation)),
        area=_coded(profile.area, words.area(profile.area)),
        experience=_coded(profile.experience, words.experience(profile.experience)),
        education=Coded(code=profile.education, title=words.education(profile.education)),
        competences=tuple(_ability(c.term, c.level, c.evidence) for c in profile.competences),
        sectors=tuple(Coded(code=code, title=words.section(code)) for code in profile.sectors),
        languages=tuple(
            Spoken.model_validate(
                {
                    "code": spoken.language,
                    "title": words.language(spoken.language),
                    "band": spoken.band,
                    "band_title": words.on_scale(scales.language_bands(), spoken.band),
                }
            )
            for spoken in profile.languages
        ),
        leadership=_on(scales.leadership(), profile.leadership),
        work_forms=tuple(
            Coded(code=form, title=words.on_scale(scales.work_forms(), form)) for form in profile.work_forms
        ),
        availability=_on(scales.availability(), profile.availability),
        mobility=_on(scales.mobility(), profile.mobility),
        experience_lines=tuple(_job(line) for line in profile.experience_lines),
        offers=tuple(_offer(sheet) for sheet in profile.offers),
    )


def _coded(code: str | None, title: str) -> Coded | None:
    return Coded(code=code, title=title) if code is not None else None


def _on(scale: classifications.Classification, code: str | None) -> Coded | None:
    return Coded(code=code, title=words.capital(scale[code].da)) if code is not None else None


def _ability(term: str, level: int | None, evidence: str | None) -> Ability:
    title = words.competence_level(level) if level is not None else None
    return Ability(term=term, level=level, level_title=title, evidence=evidence)


def _job(line: ExperienceLine) -> Job:
    return Job(
        function=Coded(code=line.occupation, title=words.occupation(line.occupation)),
        sector=Coded(code=line.sector, title=words.section(line.sector)) if line.sector else None,
        length=Coded(code=line.length, title=words.on_scale(scales.length_bands(), line.length)),
    )


def _offer(sheet: ProductSheet) -> OpenOffer:
    return OpenOffer(
        headline=sheet.headline, solves=sheet.solves, for_whom=sheet.for_whom, evidence=sheet.evidence
    )
