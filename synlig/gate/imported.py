"""Another network's profiles become profiles of the catalogue, or nothing: one line of code for each public field.

The exporter answers for consent and approval (design.md 5.9). We answer for what stands on our site, so each text is
read by our recognisers, and a profile in which one of them is sure is refused whole.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from synlig.edition import (
    ExperienceLine,
    ProductSheet,
    Profile,
    ProvenCompetence,
    PublicCode,
    PublicText,
    SpokenLanguage,
)
from synlig.exchange import ImportedEdition, ImportedProfile
from synlig.gate.mask import mask
from synlig.gate.order import as_on_the_scale, best_first, best_spoken_first, by_headline, longest_first
from synlig.gate.recognise import SENSITIVE, Known
from synlig.language import _
from synlig.records import Content


@dataclass(frozen=True, repr=False)
class LetIn:
    """What the pool gets of other networks: their profiles, the numbers refused, and what somebody should know.

    `is_pool` says that there is an edition that counts, also where all of its profiles were refused.
    """

    profiles: tuple[Profile, ...]
    refused: tuple[str, ...]
    notices: tuple[str, ...]
    is_pool: bool


def let_in(editions: Iterable[ImportedEdition], on: datetime.date, known: Known) -> LetIn:
    """The profiles of every edition that counts on a date; one that has expired counts as absent, and is told of.

    In the order of the numbers, so that nobody can see which network a profile is from.
    """
    editions = sorted(editions, key=lambda edition: edition.manifest.network)
    counting = [edition for edition in editions if edition.manifest.counts(on)]
    offered = sorted(
        (profile for edition in counting for profile in edition.body.profiles),
        key=lambda profile: profile.number,
    )
    texts = dict.fromkeys(text for profile in offered for text in profile.texts())  # the same ones come again
    unsafe = {text for text in texts if not is_safe(text, known)}
    refused = tuple(profile.number for profile in offered if not unsafe.isdisjoint(profile.texts()))
    return LetIn(
        profiles=tuple(_make(profile) for profile in offered if profile.number not in refused),
        refused=refused,
        notices=(*_absent(editions, on), *_refused(refused)),
        is_pool=bool(counting),
    )


def others_numbers(content: Content) -> frozenset[str]:
    """Every CV number that we know another network to have or to have had."""
    bodies = [edition.body for edition in content.imports]
    living = (profile.number for body in bodies for profile in body.profiles)
    dead = (number for body in bodies for number in body.tombstones)
    return content.offered.union(living, dead)


def is_safe(text: str, known: Known) -> bool:
    """Whether no recogniser is sure of anything in a text, and none suspects anything sensitive."""
    return not any(span.certain or span.kind in SENSITIVE for span in mask(text, known).spans)


def _make(profile: ImportedProfile) -> Profile:
    return Profile(
        number=PublicCode(profile.number),
        occupation=_code(profile.occupation),
        area=_code(profile.area),
        experience=_code(profile.experience),
        education=PublicCode(profile.education),
        confirmed=PublicCode(profile.confirmed),
        headline=_text(profile.headline),
        text=_text(profile.text),
        competences=best_first(
            ProvenCompetence(
                term=PublicCode(competence.term), level=competence.level, evidence=_text(competence.evidence)
            )
            for competence in profile.competences
        ),
        sectors=tuple(PublicCode(sector) for sector in sorted(set(profile.sectors))),
        experience_lines=longest_first(
            ExperienceLine(
                occupation=PublicCode(job.occupation), sector=_code(job.sector), length=PublicCode(job.length)
            )
            for job in profile.experience_lines
        ),
        languages=best_spoken_first(
            SpokenLanguage(language=PublicCode(spoken.language), band=PublicCode(spoken.band))
            for spoken in profile.languages
        ),
        leadership=_code(profile.leadership),
        work_forms=as_on_the_scale(profile.work_forms),
        availability=_code(profile.availability),
        mobility=_code(profile.mobility),
        offers=by_headline(
            ProductSheet(
                headline=PublicText(sheet.headline),
                solves=PublicText(sheet.solves),
                for_whom=_text(sheet.for_whom),
                evidence=_text(sheet.evidence),
            )
            for sheet in profile.offers
        ),
    )


def _code(value: str | None) -> PublicCode | None:
    return PublicCode(value) if value is not None else None


def _text(value: str | None) -> PublicText | None:
    return PublicText(value) if value is not None else None


def _absent(editions: Iterable[ImportedEdition], on: datetime.date) -> Iterator[str]:
    for edition in editions:
        if on > edition.manifest.expires:
            yield _("{path}: udgaven er udløbet og tæller ikke med. Få en ny fra netværket.").format(
                path=edition.path
            )
        elif on < edition.manifest.made:
            yield _("{path}: udgaven er lavet efter byggedatoen og tæller ikke med.").format(
                path=edition.path
            )


def _refused(numbers: Iterable[str]) -> Iterator[str]:
    for number in numbers:
        yield _("{number}: vises ikke, fordi der står noget i teksten, som kan føre til en person.").format(
            number=number
        )
