"""A profile of the catalogue: what an employer may see of somebody, "uden navn"."""

from __future__ import annotations

from typing import ClassVar

from synlig.edition.record import PublicCode, PublicPart, PublicRecord, PublicText


class ProvenCompetence(PublicPart):
    """A term of the vocabulary, how well (1 to 4; None where that is not shown), and the evidence where it is approved
    and ticked.
    """

    term: PublicCode
    level: int | None
    evidence: PublicText | None


class ExperienceLine(PublicPart):
    """One job, generalised: what the function was (DISCO), where (DB07 section), how long (`length_bands`)."""

    occupation: PublicCode
    sector: PublicCode | None
    length: PublicCode


class SpokenLanguage(PublicPart):
    """A language and its band, A, B or C (`language_bands`)."""

    language: PublicCode
    band: PublicCode


class ProductSheet(PublicPart):
    """What somebody can be hired to solve."""

    headline: PublicText
    solves: PublicText
    for_whom: PublicText | None
    evidence: PublicText | None


class Profile(PublicRecord):
    """One profile. The first six fields are the card; the rest is what the consent ticks and the approvals let out.

    The k-gate may have made the card coarser, where too few share it.
    """

    folder: ClassVar[str] = "profiles"

    number: PublicCode
    """The CV number, `"K7QX-2M4P-H"`."""
    occupation: PublicCode | None
    """DISCO-08, four digits or fewer."""
    area: PublicCode | None
    """`sub_areas` inside Nordjylland, `landsdele` or `regions` outside."""
    experience: PublicCode | None
    """`experience_bands` or `wide_experience_bands`"""
    education: PublicCode
    """The root groups of DISCED-15, `"G3"`, or `wide_education_groups`; `"G9"` where it is not stated, or left out."""
    confirmed: PublicCode
    """The month the profile was last confirmed, `"2026-09"`."""

    headline: PublicText | None
    text: PublicText | None
    competences: tuple[ProvenCompetence, ...]
    sectors: tuple[PublicCode, ...]
    """DB07 sections, `"H"`."""
    experience_lines: tuple[ExperienceLine, ...]
    languages: tuple[SpokenLanguage, ...]
    leadership: PublicCode | None
    work_forms: tuple[PublicCode, ...]
    availability: PublicCode | None
    mobility: PublicCode | None
    offers: tuple[ProductSheet, ...]

    @property
    def name(self) -> str:
        """The number without hyphens; also the page's address."""
        return self.number.replace("-", "")


class Tombstones(PublicRecord):
    """The CV numbers that were published and no longer are: never why, never when, in the order of the numbers."""

    folder: ClassVar[str] = ""

    numbers: tuple[PublicCode, ...]

    @property
    def name(self) -> str:
        return "tombstones"
