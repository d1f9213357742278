"""`content/private/members/<id>/profil.yml`: what a member has told the association."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from synlig.language import _
from synlig.records.fields import (
    Availability,
    BirthDate,
    CompetenceTerm,
    EducationCode,
    Employer,
    FullName,
    Language,
    LanguageLevel,
    Leadership,
    Line,
    Mail,
    Mobility,
    Month,
    Occupation,
    Phone,
    PostalCode,
    Prose,
    School,
    Sector,
    Slug,
    Street,
    WorkForm,
    YearOrMonth,
    YesNo,
    broken,
    text_of,
)
from synlig.records.record import OPEN, QUASI, PrivateRecord


def _parse_level(value: object) -> int:
    text = text_of(value)
    if text not in ("1", "2", "3", "4"):
        raise broken(
            _("Niveauet skal være et tal fra 1 til 4."),
            _("1 = har prøvet, 2 = kan med hjælp, 3 = kan selv, 4 = kan lære det fra sig."),
        )
    return int(text)


def _parse_status(value: object) -> str:
    text = text_of(value).lower()
    if text not in ("aktiv", "hvilende", "udmeldt"):
        raise broken(_("Status kendes ikke."), _("Skriv aktiv, hvilende eller udmeldt."))
    return text


class Competence(PrivateRecord):
    """One thing the member can do: a term of the vocabulary, how well (1 to 4), and the evidence."""

    term: CompetenceTerm = Field(alias="navn")
    level: Annotated[int, BeforeValidator(_parse_level), QUASI] = Field(alias="niveau")
    evidence: Line | None = Field(None, alias="eksempel")


class Experience(PrivateRecord):
    """One job. `until` empty means to this day."""

    title: Annotated[Line, QUASI] = Field(alias="titel")
    occupation: Occupation = Field(alias="fag")
    employer: Employer | None = Field(None, alias="arbejdsgiver")
    sector: Sector | None = Field(None, alias="branche")
    since: YearOrMonth = Field(alias="fra")
    until: YearOrMonth | None = Field(None, alias="til")
    tasks: Prose | None = Field(None, alias="opgaver")
    results: Prose | None = Field(None, alias="resultater")


class Education(PrivateRecord):
    """One education; `level` is a DISCED-15 code."""

    level: EducationCode = Field(alias="kode")
    school: School | None = Field(None, alias="skole")
    year: YearOrMonth | None = Field(None, alias="år")


class LanguageSkill(PrivateRecord):
    """A language and its CEFR level."""

    language: Language = Field(alias="sprog")
    level: LanguageLevel = Field(alias="niveau")


class Offer(PrivateRecord):
    """A product sheet (produktblad): what the member can be hired to solve."""

    headline: Line = Field(alias="overskrift")
    solves: Prose = Field(alias="løser")
    for_whom: Line | None = Field(None, alias="for_hvem")
    evidence: Prose | None = Field(None, alias="bevis")


class Post(PrivateRecord):
    """An office the member holds in one of the association's groups (`"formand"`)."""

    group: Slug = Field(alias="gruppe")
    title: Annotated[str, OPEN] = Field(alias="post", min_length=2, max_length=60)


class Member(PrivateRecord):
    """A member's profile, as the file says it."""

    name: FullName = Field(alias="navn")
    phone: Phone | None = Field(None, alias="telefon")
    mail: Mail | None = Field(None, alias="mail")
    street: Street | None = Field(None, alias="adresse")
    postal_code: PostalCode = Field(alias="postnummer")
    born: BirthDate | None = Field(None, alias="født")
    status: Annotated[Literal["aktiv", "hvilende", "udmeldt"], BeforeValidator(_parse_status), OPEN] = Field(
        "aktiv", alias="status"
    )
    groups: tuple[Slug, ...] = Field((), alias="grupper", max_length=10)
    posts: tuple[Post, ...] = Field((), alias="poster", max_length=10)
    mentor: YesNo = Field(False, alias="mentor")
    note: Prose | None = Field(None, alias="intern_note")

    occupation: Occupation = Field(alias="fag")
    headline: Line | None = Field(None, alias="overskrift")
    text: Prose | None = Field(None, alias="tekst")
    competences: tuple[Competence, ...] = Field((), alias="kompetencer", max_length=40)
    experience: tuple[Experience, ...] = Field((), alias="erfaring", max_length=40)
    education: tuple[Education, ...] = Field((), alias="uddannelse", max_length=20)
    languages: tuple[LanguageSkill, ...] = Field((), alias="sprog", max_length=20)
    leadership: Leadership | None = Field(None, alias="ledelse")
    work_forms: tuple[WorkForm, ...] = Field((), alias="arbejdsformer", max_length=10)
    availability: Availability | None = Field(None, alias="til_rådighed")
    mobility: Mobility | None = Field(None, alias="mobilitet")
    offers: tuple[Offer, ...] = Field((), alias="produktblade", max_length=10)
    confirmed: Month = Field(alias="bekræftet")
