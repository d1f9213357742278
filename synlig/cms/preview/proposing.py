"""The texts that wait for approval, as they would be after masking: approvals made for the preview, and kept nowhere.

They go the same way through the gate as real ones. What even then may not stand in public is left out.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from synlig.cms.preview.shown import Mask, Withheld
from synlig.gate.account import Rule
from synlig.gate.mask import Masked, reason_of
from synlig.gate.people import People
from synlig.language import _
from synlig.records import PERSON_MARKER, Approval, Approvals, Purpose, text_hash
from synlig.records.record import PrivateRecord
from synlig.reviewing.pending import source_of


@dataclass(frozen=True, repr=False)
class Proposal:
    """The text of one field, and what masking makes of it."""

    field: str
    source: str
    masked: Masked

    @property
    def text(self) -> str:
        """What the page shows. A text that is held whole has nothing to show."""
        return self.masked.text or not_shown()


def not_shown() -> str:
    return _("[Teksten kan ikke vises, som den er skrevet.]")


def proposals(record: PrivateRecord, fields: Iterable[str], mask: Callable[[str], Masked]) -> list[Proposal]:
    """What is proposed for each field of a record that waits."""
    sources = ((field, source_of(record, field)) for field in fields)
    return [Proposal(field, source, mask(source)) for field, source in sources]


def with_proposals(
    approvals: Approvals, made: Iterable[Proposal], unsafe: Iterable[str], on: datetime.date
) -> Approvals:
    """The approvals with those of the preview behind them; nothing is told of the `unsafe` fields."""
    left_out = frozenset(unsafe)
    added = (
        Approval.model_construct(
            field=each.field,
            source_sha256=text_hash(each.source),
            text=not_shown() if each.field in left_out else each.text,
            by="",
            on=on,
        )
        for each in made
    )
    return Approvals.model_construct(approvals=(*approvals.approvals, *added))


def waiting(made: Iterable[Proposal]) -> Iterator[Withheld]:
    """What is said of each text that is shown as it is proposed."""
    for each in made:
        reasons = " ".join(each.masked.reasons)
        held = each.masked.text is None
        first = Rule.AWAITING.sentence if held else _("Teksten venter på gennemsyn. Her vises forslaget.")
        yield Withheld(each.field, f"{first} {reasons}".strip(), waits=True)


def masks(made: Proposal) -> Iterator[Mask]:
    """Each place that masking changes or doubts, with what the proposal has there."""
    for span in made.masked.spans:
        yield Mask(made.field, span.start, span.end, made.masked.instead.get(span.start), reason_of(span))


def with_names(made: Proposal, people: People, roles: Mapping[str, str]) -> Iterator[Mask]:
    """The masks of a text of minutes; where a marker is proposed for a name, what stands there by consent."""
    for mask in masks(made):
        found = PERSON_MARKER.search(mask.instead or "")
        yield mask if found is None else _with_name(mask, made.source, found[1], people, roles)


def _with_name(mask: Mask, source: str, member: str, people: People, roles: Mapping[str, str]) -> Mask:
    written = source[: mask.start] + (mask.instead or "")
    *_before, (start, end, said) = people.spoken(written, Purpose.NAME_IN_MINUTES, roles)
    instead = written[mask.start : start] + said + written[end:]
    return replace(mask, instead=instead, why=_why(member, people))


def marker_masks(
    field: str, source: str, people: People, purpose: Purpose, roles: Mapping[str, str] | None = None
) -> Iterator[Mask]:
    """Each `{person: id}` in a text, and what the person is called in public; `roles` are those at a meeting, by id."""
    spoken = people.spoken(source, purpose, roles)
    for found, (_start, _end, words) in zip(PERSON_MARKER.finditer(source), spoken, strict=True):
        yield Mask(field, found.start(), found.end(), words, _why(found[1], people, purpose))


def _why(member: str, people: People, purpose: Purpose = Purpose.NAME_IN_MINUTES) -> str:
    if people.is_named(member, purpose):
        return Rule.NAMED.sentence
    return _("Medlemmet har ikke sagt ja til at stå med navn, og kaldes derfor sådan.")


_NUMBERED = re.compile(r"godkendelser\[(\d+)\]")


def unsafe_fields(approvals: Approvals, fields_of_problems: Iterable[str]) -> Iterator[str]:
    """The fields whose approvals have a problem (`"godkendelser[3].tekst"`)."""
    for field in fields_of_problems:
        if found := _NUMBERED.match(field):
            yield approvals.approvals[int(found[1]) - 1].field
