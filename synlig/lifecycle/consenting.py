"""A consent is recorded: what the member ticked, the number it gets, and how many look like the member.

Source: GDPR art. 7(1), the controller must be able to show the consent (read 2026-11-22); design.md 5.5 and 5.6.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from synlig.cv_number import make_cv_number
from synlig.gate import publish
from synlig.gate.coming import frozen_now
from synlig.gate.consent import standing
from synlig.language import _
from synlig.lifecycle.adopting import adopted
from synlig.lifecycle.consent_text import BLANK, newest_text, purposes_of
from synlig.records import (
    Consent,
    Consents,
    Content,
    MemberFolder,
    NumberIssued,
    Purpose,
    append_to_ledger,
    text_hash,
)
from synlig.records.list_file import add_item
from synlig.site import SiteSettings


class NotRecorded(Exception):
    """The consent may not be written down; the sentence says why, in Danish and without a value."""


Count = Callable[[MemberFolder], tuple[int | None, bool]]
"""How many others would show the card of a member whose folder has the consent and the frozen profile; None where it
shows none. With it, whether the k-gate would hold the profile.
"""


@dataclass(frozen=True)
class Answers:
    """What stands on the form. `until` is the last day, a year less a day where None; `text` the newest where None."""

    purposes: frozenset[Purpose]
    given: datetime.date
    how: str
    until: datetime.date | None = None
    text: str | None = None


@dataclass(frozen=True, repr=False)
class Proposed:
    """A consent as it would be written. `is_new`: its number is a new one. `alike`: see `Consent.alike`.

    `is_held`: the profile would not be shown, because too few look like it.
    """

    folder: MemberFolder
    consent: Consent
    is_new: bool
    is_held: bool


def propose(
    content: Content,
    site: SiteSettings,
    member: str,
    answers: Answers,
    on: datetime.date,
    below: Callable[[int], int],
    taken: frozenset[str] = frozenset(),
    count: Count | None = None,
) -> Proposed:
    """The consent of a member; nothing is written. `NotRecorded` where it may not be.

    `taken` are CV numbers of other networks, live or dead; `below(n)` is a random whole number from 0 to n - 1.
    `count` is the gate itself, on the whole catalogue, unless somebody knows a quicker way to its answer.
    """
    folder = find_member(content, member)
    text = answers.text or newest_text(content.consent_texts, answers.purposes)
    until = answers.until or year_after(answers.given)
    _check(content, folder, answers, text, until, on)
    assert text is not None, "checked above"
    kept = kept_number(folder.consents, answers.given) if Purpose.CARD in answers.purposes else None
    number = kept
    if Purpose.CARD in answers.purposes and kept is None:
        number = new_number(taken | content.ledger.issued.keys(), below)
    consent = Consent.model_validate(
        {
            "formål": [purpose.value for purpose in Purpose if purpose in answers.purposes],
            "tekst": text,
            "tekst_sha256": text_hash(content.consent_texts[text]),
            "givet": answers.given,
            "hvordan": answers.how,
            "til": until,
            "cv_nummer": number,
        }
    )
    coming = _coming(folder, consent, on)
    alike, is_held = None, False
    if coming.frozen is not None and Purpose.CARD in consent.purposes:
        alike, is_held = (count or partial(_counted_by_gate, content, site, on))(coming)
    counted = consent.model_copy(update={"alike": alike})
    return Proposed(folder, counted, number is not None and kept is None, is_held)


def record(content: Content, proposed: Proposed, on: datetime.date) -> None:
    """Write the consent down. The number goes into the ledger first: one that a crash leaves unused is nobody's."""
    folder, consent = proposed.folder, proposed.consent
    label = folder.path.partition("/")[0]
    if proposed.is_new and consent.cv_number is not None:
        issued = NumberIssued(date=on, member=folder.id, number=consent.cv_number)
        append_to_ledger(content.root, label, *adopted(content, on), issued)
    file = content.root / "private" / "members" / folder.id / "samtykke.yml"
    if not add_item(file, Consents, consent, lambda indent: _spellings(consent, indent)):
        raise NotRecorded(
            _("Samtykket kan ikke gemmes, som det er. Skriv med almindelige tegn, hvordan det blev givet.")
        )


def find_member(content: Content, member: str) -> MemberFolder:
    """The member with an id; `NotRecorded` where there is none."""
    found = next((folder for folder in content.members if folder.id == member), None)
    if found is None:
        raise NotRecorded(_("Medlemmet findes ikke. Et id er de ti tegn, som medlemmets mappe hedder."))
    return found


def year_after(given: datetime.date) -> datetime.date:
    """The last day of the year that begins with a day: 2027-11-21 for 2026-11-22."""
    leap = given.month == 2 and given.day == 29
    same_day = given.replace(year=given.year + 1, day=28 if leap else given.day)
    return same_day if leap else same_day - datetime.timedelta(days=1)


def kept_number(consents: Consents, given: datetime.date) -> str | None:
    """The CV number of the card consent that one given on a day goes on from without a gap; None for a new period."""
    before = [
        consent
        for consent in consents.consents
        if Purpose.CARD in consent.purposes
        and consent.withdrawn is None
        and consent.given <= given <= consent.until + datetime.timedelta(days=1)
    ]
    numbers = [consent.cv_number for consent in sorted(before, key=lambda consent: consent.given)]
    return next((number for number in reversed(numbers) if number), None)


def new_number(taken: frozenset[str], below: Callable[[int], int]) -> str:
    """A CV number that nobody has or has had."""
    while True:
        if (number := make_cv_number(below)) not in taken:
            return number


def _check(
    content: Content,
    folder: MemberFolder,
    answers: Answers,
    text: str | None,
    until: datetime.date,
    on: datetime.date,
) -> None:
    if not answers.purposes:
        raise NotRecorded(_("Der er intet formål. Skriv dem, medlemmet har sat kryds ved."))
    if not answers.how.strip():
        raise NotRecorded(_("Skriv, hvordan medlemmet sagde ja, for eksempel «på papir på kontoret»."))
    if text is None:
        raise NotRecorded(
            _(
                "Ingen samtykketekst i content/private/consent-texts/ spørger om alle formålene."
                " Skriv et samtykke for hver tekst, medlemmet har skrevet under på."
            )
        )
    if text not in content.consent_texts:
        raise NotRecorded(
            _("Samtykketeksten findes ikke. Der er: {names}.").format(names=", ".join(content.consent_texts))
        )
    if BLANK in content.consent_texts[text]:
        raise NotRecorded(
            _(
                "Samtykketeksten er ikke færdig: der står stadig [RET i {text}.md. Et ja til en tekst med huller"
                " er ikke et ja."
            ).format(text=text)
        )
    if missing := answers.purposes - purposes_of(content.consent_texts[text]):
        words = ", ".join(sorted(purpose.value for purpose in missing))
        raise NotRecorded(_("Samtykketeksten spørger ikke om: {words}.").format(words=words))
    if answers.given > on:
        raise NotRecorded(_("Samtykket er givet i fremtiden. Ret datoen."))
    if until < max(answers.given, on):
        raise NotRecorded(_("Samtykket er allerede udløbet. Ret datoerne, eller bed om et nyt."))
    if any(_is_same(consent, answers, text) for consent in folder.consents.consents):
        raise NotRecorded(_("Samtykket står der allerede."))


def _is_same(consent: Consent, answers: Answers, text: str) -> bool:
    """Whether it was recorded before. One for the card that has no number yet may be recorded again, to get it."""
    has_all = Purpose.CARD not in consent.purposes or consent.cv_number is not None
    same = (frozenset(consent.purposes), consent.given, consent.text)
    return has_all and consent.withdrawn is None and same == (answers.purposes, answers.given, text)


def _coming(folder: MemberFolder, consent: Consent, on: datetime.date) -> MemberFolder:
    """The member with the consent, in the catalogue as the next batch would bring them there."""
    consents = folder.consents.model_copy(update={"consents": (*folder.consents.consents, consent)})
    given = replace(folder, consents=consents)
    return replace(given, frozen=frozen_now(given, standing(consents, on), on))


def _counted_by_gate(
    content: Content, site: SiteSettings, on: datetime.date, coming: MemberFolder
) -> tuple[int | None, bool]:
    members = tuple(coming if each.id == coming.id else each for each in content.members)
    risk = publish(replace(content, members=members), site, on).risk
    assert coming.frozen is not None, "asked of those alone who would be shown"
    number = coming.frozen.number
    if number in risk.held:
        return 0, True
    return (risk.alike[number] - 1, False) if number in risk.alike else (None, False)


def _spellings(consent: Consent, indent: str) -> Iterator[list[str]]:
    """The item's lines, the one free text in the plainest way first."""
    inner = f"{indent}  "
    for how in (consent.how, json.dumps(consent.how, ensure_ascii=False), json.dumps(consent.how)):
        lines = [
            f"{indent}- formål:",
            *(f"{inner}  - {purpose.value}" for purpose in consent.purposes),
            f"{inner}tekst: {consent.text}",
            f"{inner}tekst_sha256: {consent.text_sha256}",
            f"{inner}givet: {consent.given.isoformat()}",
            f"{inner}hvordan: {how}",
            f"{inner}til: {consent.until.isoformat()}",
        ]
        if consent.cv_number is not None:
            lines.append(f"{inner}cv_nummer: {consent.cv_number}")
        if consent.alike is not None:
            lines.append(f"{inner}ligner: {consent.alike}")
        yield lines
