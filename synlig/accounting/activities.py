"""The figures that the record of processing activities is written from, all of them counted."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from synlig.gate import Outcome
from synlig.gate.account import NAME, SHOWN, record_in
from synlig.gate.consent import counts, standing
from synlig.gate.needles import mark_of
from synlig.records import Content, Member, Minutes, PrivateRecord, Purpose, Risk


@dataclass(frozen=True)
class Activities:
    """How much is processed, for what, and until when, on one date."""

    on: datetime.date
    members: int
    in_catalogue: int
    from_others: int
    """Other networks' profiles in the same catalogue."""
    in_minutes: int
    """Different people whom the minutes mention, in whatever role."""
    minutes: int
    named: int
    """Different people whose name the site shows."""
    agreed: Mapping[Purpose, int]
    """Members with a consent that counts, by purpose; every purpose is there."""
    first_end: datetime.date | None
    """The first day on which a consent that counts today ends, and the last one."""
    last_end: datetime.date | None
    over: int
    """Consents that have ended and are kept as proof."""
    approved: int
    """Texts that somebody other than the author has approved."""
    fields: Mapping[Risk, tuple[str, ...]]
    """Every private field, by what it reveals, with the Danish name it has in the files."""
    sought: int
    """Private values and runs of words that the finished site is searched for, and values that it is not."""
    left_out: int
    shown: tuple[str, ...]
    """The fields of a profile that can be shown, by consent."""


def activities_of(content: Content, outcome: Outcome, on: datetime.date) -> Activities:
    """What is processed on a date, by the content and what the gate made of it."""
    given = [consent for folder in content.members for consent in folder.consents.consents]
    ends = [consent.until for consent in given if counts(consent, on)]
    agreed = Counter(
        purpose for folder in content.members for purpose in standing(folder.consents, on).purposes
    )
    approvals = [
        *(folder.approvals for folder in content.members),
        *(file.approvals for file in content.minutes),
    ]
    return Activities(
        on=on,
        members=len(content.members),
        in_catalogue=outcome.counts.published,
        from_others=outcome.counts.from_others,
        in_minutes=len({id for file in content.minutes for id in _people_in(file.minutes)}),
        minutes=len(content.minutes),
        named=len({entry.id for entry in outcome.account if entry.field == NAME and entry.document}),
        agreed={purpose: agreed[purpose] for purpose in Purpose},
        first_end=min(ends, default=None),
        last_end=max(ends, default=None),
        over=len(given) - len(ends),
        approved=sum(len(found.approvals) for found in approvals),
        fields=_by_risk(),
        sought=len(outcome.needles.needles),
        left_out=outcome.needles.left_out,
        shown=tuple(dict.fromkeys(row.field.partition(".")[0] for row in SHOWN)),
    )


def _people_in(minutes: Minutes) -> Iterator[str]:
    yield from (present.member for present in minutes.present)
    yield from (absent.member for absent in minutes.absent)
    yield from filter(None, (minutes.chair, minutes.minute_taker))


def _by_risk() -> Mapping[Risk, tuple[str, ...]]:
    found: dict[Risk, dict[str, None]] = {risk: {} for risk in Risk}
    for record in (Member, Minutes):
        for field, risk in _fields_of(record, ""):
            found[risk][field] = None
    return {risk: tuple(fields) for risk, fields in found.items()}


def _fields_of(record: type[PrivateRecord], before: str) -> Iterator[tuple[str, Risk]]:
    for name, info in record.model_fields.items():
        field = f"{before}{info.alias or name}"
        if (inner := record_in(info.annotation)) is not None:
            yield from _fields_of(inner, f"{field}.")
        elif (mark := mark_of(info)) is not None:
            yield field, mark.risk
