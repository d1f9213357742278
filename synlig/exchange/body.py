"""The body of an exchanged file, as another network wrote it: nothing in it is believed before it is checked.

It has the shape of `synlig.edition.Exchanged` (a test holds the two schemas together), but its texts are raw: only
the gate makes public ones of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import PydanticCustomError

from synlig import classifications
from synlig.classifications import Classification, scales
from synlig.cv_number import is_cv_number
from synlig.errors import Problems
from synlig.exchange.envelope import Slug
from synlig.language import _
from synlig.signs import has_obeyed

MOST_PROFILES = 10_000
MOST_TOMBSTONES = 100_000
TOLD = 20
"""Problems of one file that are told one by one; the sender has to mend it, not the reader."""


def _rule(holds: Callable[[str], bool], wrong: str) -> AfterValidator:
    def check(text: str) -> str:
        if not holds(text):
            raise PydanticCustomError("rule", "rule", {"wrong": wrong})
        return text

    return AfterValidator(check)


def _code(*known: Callable[[], Classification], level: int | None = None) -> AfterValidator:
    """A code of one of the classifications, of one level where that is given."""

    def holds(code: str) -> bool:
        found = (term for classification in known if (term := classification().get(code)) is not None)
        return any(level is None or term.level == level for term in found)

    return _rule(holds, "Koden findes ikke i Synligs klassifikationer.")


def _is_education(code: str) -> bool:
    root = classifications.disced15().get(code)
    return code in scales.wide_education_groups() or (root is not None and root.level == 1)


def _is_term(text: str) -> bool:
    known = classifications.competence(text)
    return known is not None and known.term == text


def _is_month(text: str) -> bool:
    return re.fullmatch(r"20[0-9]{2}-(0[1-9]|1[0-2])", text) is not None


def _is_readable(text: str) -> bool:
    return not has_obeyed(text)


_READABLE = _rule(_is_readable, "Teksten har et usynligt styretegn.")

CvNumber: TypeAlias = Annotated[str, _rule(is_cv_number, "CV-nummeret passer ikke med sit kontroltegn.")]
Prose: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=20_000), _READABLE]
Line: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200), _READABLE]
Occupation: TypeAlias = Annotated[str, _code(classifications.disco08)]
Trade: TypeAlias = Annotated[str, _code(classifications.disco08, level=4)]
Area: TypeAlias = Annotated[
    str, _code(classifications.sub_areas, classifications.landsdele, classifications.regions)
]
Experience: TypeAlias = Annotated[str, _code(scales.experience_bands, scales.wide_experience_bands)]
Education: TypeAlias = Annotated[str, _rule(_is_education, "Koden findes ikke i Synligs klassifikationer.")]
Section: TypeAlias = Annotated[str, _code(classifications.db07, level=1)]
Language: TypeAlias = Annotated[str, _code(classifications.languages)]
Band: TypeAlias = Annotated[str, _code(classifications.cefr, level=1)]
Term: TypeAlias = Annotated[str, _rule(_is_term, "Kompetencen står ikke på Synligs liste.")]
Month: TypeAlias = Annotated[str, _rule(_is_month, "Måneden kan ikke læses.")]
Level: TypeAlias = Annotated[int, Field(ge=1, le=4)]


class ImportedPart(BaseModel):
    """Part of another network's file. Strict: a number is no text, and nothing is trimmed. Shows no value."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        return []

    __str__ = __repr__


class ImportedCompetence(ImportedPart):
    term: Term
    level: Level | None
    evidence: Line | None


class ImportedJob(ImportedPart):
    occupation: Trade
    sector: Section | None
    length: Annotated[str, _code(scales.length_bands)]


class ImportedLanguage(ImportedPart):
    language: Language
    band: Band


class ImportedSheet(ImportedPart):
    headline: Line
    solves: Prose
    for_whom: Line | None
    evidence: Prose | None


class ImportedProfile(ImportedPart):
    """One profile of another network; its fields are those of `synlig.edition.Profile`."""

    number: CvNumber
    occupation: Occupation | None
    area: Area | None
    experience: Experience | None
    education: Education
    confirmed: Month
    headline: Line | None
    text: Prose | None
    competences: tuple[ImportedCompetence, ...] = Field(max_length=40)
    sectors: tuple[Section, ...] = Field(max_length=40)
    experience_lines: tuple[ImportedJob, ...] = Field(max_length=40)
    languages: tuple[ImportedLanguage, ...] = Field(max_length=20)
    leadership: Annotated[str, _code(scales.leadership)] | None
    work_forms: tuple[Annotated[str, _code(scales.work_forms)], ...] = Field(max_length=10)
    availability: Annotated[str, _code(scales.availability)] | None
    mobility: Annotated[str, _code(scales.mobility)] | None
    offers: tuple[ImportedSheet, ...] = Field(max_length=10)

    def texts(self) -> Iterator[str]:
        """Every free text of it."""
        yield from filter(None, (self.headline, self.text))
        yield from (competence.evidence for competence in self.competences if competence.evidence)
        for sheet in self.offers:
            yield from filter(None, (sheet.headline, sheet.solves, sheet.for_whom, sheet.evidence))


class Body(ImportedPart):
    """All that another network tells; its fields are those of `synlig.edition.Exchanged`."""

    network: Slug
    title: Annotated[str, StringConstraints(min_length=1, max_length=300)]
    policy: Literal["strict", "informed"]
    k: int = Field(ge=2, le=100)
    profiles: tuple[ImportedProfile, ...] = Field(max_length=MOST_PROFILES)
    tombstones: tuple[CvNumber, ...] = Field(max_length=MOST_TOMBSTONES)


def read_body(body: bytes, network: str, path: str, problems: Problems) -> Body | None:
    """The body of a file that says it is a network's; None where something in it is wrong, with what it is."""
    mend = _("Bed netværket om at opdatere Synlig og lave udgaven igen.")
    try:
        read = Body.model_validate_json(body)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True, include_input=False)
        for detail in details[:TOLD]:
            wrong = (
                _(str(detail["ctx"]["wrong"]))
                if detail["type"] == "rule"
                else _("Værdien passer ikke med formatet.")
            )
            problems.add(path, 0, _place(detail["loc"]), wrong, mend)
        if len(details) > TOLD:
            more = _("Der er {number} fejl mere af samme slags.").format(number=len(details) - TOLD)
            problems.add(path, 0, "", more, mend)
        return None
    if read.network != network:
        problems.add(
            path,
            0,
            "network",
            _("Udgaven siger, at den er fra et andet netværk end den underskrift, den har."),
            mend,
        )
        return None
    return read


def _place(loc: tuple[int | str, ...]) -> str:
    """`"profiles[3].area"`; rows count from 1. A key that the format does not have is not repeated."""
    known = {name for part in _PARTS for name in part.model_fields}
    parts = (f"[{key + 1}]" if isinstance(key, int) else f".{key}" if key in known else "" for key in loc)
    return "".join(parts).lstrip(".")


_PARTS = (Body, ImportedProfile, ImportedCompetence, ImportedJob, ImportedLanguage, ImportedSheet)
