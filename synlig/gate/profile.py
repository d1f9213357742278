"""A member's frozen profile becomes one of the catalogue, or nothing: one line of code for each public field.

Free text goes out only as somebody approved it, codes only as codes of a public classification, dates only as bands
or months. What the consent does not tick is empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from synlig import classifications
from synlig.classifications import scales
from synlig.edition import (
    ExperienceLine,
    ProductSheet,
    Profile,
    ProvenCompetence,
    PublicCode,
    PublicText,
    SpokenLanguage,
)
from synlig.gate.approval import ApprovedTexts
from synlig.gate.codes import code, months_between, years_band
from synlig.gate.consent import Standing
from synlig.gate.k.ladders import NOT_STATED
from synlig.gate.order import as_on_the_scale, best_first, best_spoken_first, by_headline, longest_first
from synlig.records import FrozenJob, FrozenProfile, MemberFolder, Purpose
from synlig.records.member import Competence, Offer

SECTION = 1
"""The level of DB07 that an employer sees: the 21 sections."""


@dataclass(repr=False)
class ProfileGate:
    """Lets one member's fields out by consent and approval.

    `waiting` gathers the fields whose text awaits approval, `approved` the texts that somebody approved.
    """

    standing: Standing
    texts: ApprovedTexts
    waiting: list[str] = field(default_factory=list)
    approved: list[str] = field(default_factory=list)

    def make(self, folder: MemberFolder) -> Profile | None:
        """The profile as the last batch froze it; None where it may not be shown, or waits for its first batch.

        Coming waits for a batch, going does not: a member at rest is gone with the next build. After a gap in the
        consents the number is another than the frozen one, and the member comes anew.
        """
        if folder.frozen is None or folder.frozen.number != shown_number(folder, self.standing):
            return None
        return self.let_out(folder.frozen)

    def let_out(self, frozen: FrozenProfile) -> Profile:
        """What the consents and approvals let out of a frozen profile."""
        return Profile(
            number=PublicCode(frozen.number),
            occupation=code(classifications.disco08(), frozen.occupation),
            area=PublicCode(frozen.area),
            experience=_experience_band(frozen),
            education=_education_group(frozen),
            confirmed=PublicCode(frozen.month),
            headline=self._text(Purpose.HEADLINE, "overskrift", frozen.headline),
            text=self._text(Purpose.TEXT, "tekst", frozen.text),
            competences=self._competences(frozen.competences),
            sectors=self._sectors(frozen),
            experience_lines=self._experience_lines(frozen),
            languages=self._languages(frozen),
            leadership=self._code(Purpose.LEADERSHIP, scales.leadership(), frozen.leadership),
            work_forms=self._work_forms(frozen),
            availability=self._code(Purpose.AVAILABILITY, scales.availability(), frozen.availability),
            mobility=self._code(Purpose.AVAILABILITY, scales.mobility(), frozen.mobility),
            offers=self._offers(frozen.offers),
        )

    def _text(self, purpose: Purpose, field_name: str, source: str | None) -> PublicText | None:
        if source is None or not self.standing.allows(purpose):
            return None
        text = self.texts.find(field_name, source)
        if text is None:
            self.waiting.append(field_name)
            return None
        self.approved.append(text)
        return PublicText(text)

    def _code(
        self, purpose: Purpose, known: classifications.Classification, value: str | None
    ) -> PublicCode | None:
        return code(known, value) if value is not None and self.standing.allows(purpose) else None

    def _competences(self, competences: tuple[Competence, ...]) -> tuple[ProvenCompetence, ...]:
        if not self.standing.allows(Purpose.COMPETENCES):
            return ()
        return best_first(
            ProvenCompetence(
                term=PublicCode(competence.term),
                level=competence.level,
                evidence=self._text(Purpose.EVIDENCE, f"kompetencer.{number}.eksempel", competence.evidence),
            )
            for number, competence in enumerate(competences, start=1)
        )

    def _sectors(self, frozen: FrozenProfile) -> tuple[PublicCode, ...]:
        if not self.standing.allows(Purpose.SECTORS):
            return ()
        sections = {_section(job) for job in frozen.experience}
        return tuple(sorted(section for section in sections if section is not None))

    def _experience_lines(self, frozen: FrozenProfile) -> tuple[ExperienceLine, ...]:
        if not self.standing.allows(Purpose.EXPERIENCE):
            return ()
        return longest_first(
            ExperienceLine(
                occupation=code(classifications.disco08(), job.occupation),
                sector=_section(job) if self.standing.allows(Purpose.SECTORS) else None,
                length=_length(job, frozen.confirmed),
            )
            for job in frozen.experience
        )

    def _languages(self, frozen: FrozenProfile) -> tuple[SpokenLanguage, ...]:
        if not self.standing.allows(Purpose.LANGUAGES):
            return ()
        return best_spoken_first(
            SpokenLanguage(
                language=code(classifications.languages(), skill.language),
                band=_language_band(skill.level),
            )
            for skill in frozen.languages
        )

    def _work_forms(self, frozen: FrozenProfile) -> tuple[PublicCode, ...]:
        if not self.standing.allows(Purpose.WORK_FORMS):
            return ()
        return as_on_the_scale(frozen.work_forms)

    def _offers(self, offers: tuple[Offer, ...]) -> tuple[ProductSheet, ...]:
        """The offers whose every text is approved; one text missing holds the sheet, not the profile."""
        made: list[ProductSheet] = []
        for number, offer in enumerate(offers, start=1):
            headline = self._text(Purpose.OFFER, f"produktblade.{number}.overskrift", offer.headline)
            solves = self._text(Purpose.OFFER, f"produktblade.{number}.løser", offer.solves)
            for_whom = self._text(Purpose.OFFER, f"produktblade.{number}.for_hvem", offer.for_whom)
            evidence = self._text(Purpose.OFFER, f"produktblade.{number}.bevis", offer.evidence)
            if headline is not None and solves is not None:
                made.append(
                    ProductSheet(headline=headline, solves=solves, for_whom=for_whom, evidence=evidence)
                )
        return by_headline(made)


def shown_number(folder: MemberFolder, standing: Standing) -> str | None:
    """The CV number of a member who may be in the catalogue; None without consent, without number, or at rest."""
    is_in = standing.allows(Purpose.CARD) and folder.member.status == "aktiv"
    return standing.cv_number if is_in else None


def _language_band(level: str) -> PublicCode:
    band = classifications.cefr().at_level(level, 1)
    assert band is not None
    return PublicCode(band.code)


def _section(job: FrozenJob) -> PublicCode | None:
    if job.sector is None:
        return None
    term = classifications.db07().at_level(job.sector, SECTION)
    return PublicCode(term.code) if term else None


def _length(job: FrozenJob, confirmed: str) -> PublicCode:
    months = months_between(job.since, job.until or confirmed)
    return years_band(scales.length_bands(), months, upper=(2, 6, 11))


def _experience_band(frozen: FrozenProfile) -> PublicCode:
    """Years of work in all, overlaps counted once, up to the month the profile was confirmed."""
    spans = sorted((job.since, job.until or frozen.confirmed) for job in frozen.experience)
    months, reached = 0, ""
    for since, until in spans:
        months += months_between(max(since, reached), until)
        reached = max(reached, until)
    return years_band(scales.experience_bands(), months, upper=(5, 15, 25))


def _education_group(frozen: FrozenProfile) -> PublicCode:
    """The highest education group; not stated where there is none."""
    roots = (classifications.disced15().at_level(education, 1) for education in frozen.education)
    groups = {root.code for root in roots if root is not None} - {NOT_STATED}
    return PublicCode(max(groups, default=NOT_STATED))
