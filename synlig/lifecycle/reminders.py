"""What a member administrator should do soon: by id and date, without names."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from synlig.dates import long_date
from synlig.gate.coming import coming
from synlig.gate.consent import counts, standing
from synlig.language import _
from synlig.records import Consents, Content, Purpose

AHEAD = datetime.timedelta(days=60)
Kind = Literal["expires", "number", "join", "edit"]


@dataclass(frozen=True)
class Reminder:
    """One thing to do. `until` is the last day of a consent that expires."""

    kind: Kind
    member: str
    until: datetime.date | None = None


def reminders(content: Content, on: datetime.date) -> tuple[Reminder, ...]:
    """Consents that expire within 60 days and are not renewed, the first first; then who waits, by id."""
    ends = sorted(
        (until, folder.id)
        for folder in content.members
        for until in _last_days(folder.consents, on)
        if until - on <= AHEAD
    )
    return (
        *(Reminder("expires", member, until) for until, member in ends),
        *(Reminder("number", member) for member in _without_number(content, on)),
        *(
            Reminder("join" if each.is_join else "edit", each.folder.id)
            for each in coming(content.members, on)
        ),
    )


def _last_days(consents: Consents, on: datetime.date) -> frozenset[datetime.date]:
    """The days on which purposes that are allowed today will end, each purpose by the consent that lasts longest."""
    counting = [consent for consent in consents.consents if counts(consent, on)]
    purposes = {purpose for consent in counting for purpose in consent.purposes}
    return frozenset(
        max(consent.until for consent in counting if purpose in consent.purposes) for purpose in purposes
    )


def _without_number(content: Content, on: datetime.date) -> Iterator[str]:
    for folder in content.members:
        own = standing(folder.consents, on)
        if own.allows(Purpose.CARD) and own.cv_number is None:
            yield folder.id


def as_lines(found: Sequence[Reminder]) -> Iterator[str]:
    """A sentence for each."""
    for each in found:
        match each.kind:
            case "expires":
                assert each.until is not None
                yield _("{id}: et samtykke udløber {date}.").format(
                    id=each.member, date=long_date(each.until)
                )
            case "number":
                yield _(
                    "{id}: samtykket til kataloget har intet CV-nummer, og profilen holdes tilbage."
                    " Skriv samtykket med: python3 build.py consent {id}"
                ).format(id=each.member)
            case "join":
                yield _("{id}: venter på at komme med på næste hold.").format(id=each.member)
            case "edit":
                yield _("{id}: rettelser venter på næste hold.").format(id=each.member)


def as_json(found: Sequence[Reminder]) -> str:
    """A list of objects: `kind` (`expires`, `number`, `join`, `edit`), `member`, and `until` where it expires."""
    return json.dumps(
        [
            {"kind": each.kind, "member": each.member}
            | ({"until": each.until.isoformat()} if each.until else {})
            for each in found
        ],
        indent=1,
    )
