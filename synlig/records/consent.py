"""`samtykke.yml`: what a member has agreed to, append only.

Legal basis of the catalogue: consent, GDPR art. 6(1)(a) and art. 7 (read 2026-11-22): it must be shown what was
agreed to (the text version and its hash), when and how, and it can be withdrawn at any time.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

from pydantic import BeforeValidator, Field

from synlig.language import _
from synlig.records.fields import CvNumberText, Date, Line, Sha256, Slug, broken, text_of
from synlig.records.record import OPEN, PrivateRecord


class Purpose(Enum):
    """One thing a member can agree to. The values are the words that stand in the file."""

    CARD = "katalogkort"
    HEADLINE = "overskrift"
    TEXT = "tekst"
    COMPETENCES = "kompetencer"
    EVIDENCE = "eksempler"
    EXPERIENCE = "erfaring"
    SECTORS = "brancher"
    LANGUAGES = "sprog"
    LEADERSHIP = "ledelse"
    WORK_FORMS = "arbejdsformer"
    AVAILABILITY = "til rådighed"
    OFFER = "produktblad"
    PHOTO = "foto"
    NAME_IN_MINUTES = "navn i referater"
    OFFICE_ON_SITE = "post på hjemmesiden"


def _parse_purpose(value: object) -> Purpose:
    text = text_of(value).lower()
    try:
        return Purpose(text)
    except ValueError:
        words = ", ".join(purpose.value for purpose in Purpose)
        raise broken(
            _("Formålet kendes ikke."), _("Skriv et af disse: {words}.").format(words=words)
        ) from None


class Consent(PrivateRecord):
    """One consent: the purposes ticked on one form. It counts from `given` to `until`, both days included.

    From the day it is `withdrawn` it does not count. `alike` is the number of profiles on the screen that said
    "so many others look like you" when it was given (design.md 5.5).
    """

    purposes: tuple[Annotated[Purpose, BeforeValidator(_parse_purpose), OPEN], ...] = Field(
        alias="formål", min_length=1
    )
    text: Slug = Field(alias="tekst")
    text_sha256: Sha256 = Field(alias="tekst_sha256")
    given: Date = Field(alias="givet")
    how: Line = Field(alias="hvordan")
    until: Date = Field(alias="til")
    withdrawn: Date | None = Field(None, alias="trukket")
    cv_number: CvNumberText | None = Field(None, alias="cv_nummer")
    alike: Annotated[int, OPEN] | None = Field(None, alias="ligner", ge=0, le=1_000_000)


class Consents(PrivateRecord):
    """All consents of one member, in the order they were given."""

    consents: tuple[Consent, ...] = Field((), alias="samtykker", max_length=200)
