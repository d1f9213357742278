"""What a member can agree to, in words for whoever is asked: what it shows, and what it may give away."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from synlig.language import _
from synlig.records import Purpose


class Words(NamedTuple):
    """What a purpose is called, and what comes of saying yes to it."""

    name: str
    about: str


WORDS: Mapping[Purpose, Words] = {
    Purpose.CARD: Words(
        _("Kortet i kataloget"),
        _("Fag, landsdel, uddannelsens niveau, og hvor længe du har arbejdet. Uden kortet er du der ikke."),
    ),
    Purpose.HEADLINE: Words(_("Overskriften"), _("Én sætning i dine egne ord.")),
    Purpose.TEXT: Words(
        _("Din fritekst"),
        _("Et par linjer i dine egne ord. En, der kender dig, kan kende måden, du skriver på."),
    ),
    Purpose.COMPETENCES: Words(_("Kompetencer"), _("Hvad du kan, og hvor godt.")),
    Purpose.EVIDENCE: Words(
        _("Beviserne"),
        _("En gang, du gjorde det. Et usædvanligt eksempel kan røbe, hvem du er."),
    ),
    Purpose.EXPERIENCE: Words(_("Job for job"), _("Fag og antal år i hvert job, aldrig hvor.")),
    Purpose.SECTORS: Words(_("Brancher"), _("Hvad dine arbejdspladser levede af.")),
    Purpose.LANGUAGES: Words(_("Sprog"), _("Hvilke sprog, og hvor godt. Et sjældent sprog kan røbe dig.")),
    Purpose.LEADERSHIP: Words(_("Ledelse"), _("Det mest, du har haft ansvar for.")),
    Purpose.WORK_FORMS: Words(_("Måder at arbejde på"), _("Dem, du siger ja til.")),
    Purpose.AVAILABILITY: Words(
        _("Hvornår og hvor langt"), _("Hvornår du kan begynde, og hvor langt du vil køre.")
    ),
    Purpose.OFFER: Words(
        _("Produktblade"),
        _("Opgaver, du kan hyres til, i dine egne ord. Skriv dem, så de kunne være flere menneskers."),
    ),
    Purpose.PHOTO: Words(_("Foto"), _("Et billede af dig. Så er du ikke anonym mere.")),
    Purpose.NAME_IN_MINUTES: Words(_("Navn i referater"), _("Dit navn i de referater, alle kan læse.")),
    Purpose.OFFICE_ON_SITE: Words(
        _("Post på hjemmesiden"), _("Dit navn og din post, for eksempel i bestyrelsen.")
    ),
}


def by_end(agreed: Mapping[Purpose, datetime.date]) -> list[tuple[datetime.date, list[Words]]]:
    """What is agreed to, by the last day that it counts, the first first."""
    return [
        (end, [WORDS[purpose] for purpose, until in agreed.items() if until == end])
        for end in sorted(set(agreed.values()))
    ]
