"""The whole way through the room: a file's bytes become a draft."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from synlig.drafting.blocks import Dropped, Source
from synlig.drafting.container import Format
from synlig.drafting.draft import Draft, write_draft
from synlig.drafting.people import Members
from synlig.drafting.reading import read_document
from synlig.drafting.refused import Refused
from synlig.drafting.understanding import Known, understand
from synlig.drafting.understood import Meeting
from synlig.language import _


@dataclass(frozen=True, repr=False)
class Association:
    """Groups by id with their names, and members by id with theirs."""

    groups: Mapping[str, str]
    members: Mapping[str, str]


@dataclass(frozen=True, repr=False)
class Drafted:
    """A draft of the minutes of a group on a date. `files` are to lie beside it, by name."""

    group: str
    date: datetime.date
    draft: Draft
    meeting: Meeting
    dropped: tuple[Dropped, ...]
    pictures: int
    files: dict[str, bytes] = field(default_factory=dict)


def draft_minutes(
    data: bytes,
    name: str,
    association: Association,
    *,
    group: str | None = None,
    date: datetime.date | None = None,
) -> Drafted:
    """A draft of the minutes in a file called `name`. `group` and `date` hold against what the file says.

    `Refused` where the file cannot be read, or says neither date nor group and they are not given.
    """
    if group is not None and group not in association.groups:
        raise Refused(
            _("Gruppen kendes ikke."), _("Skriv en af disse: {groups}.").format(groups=_listed(association))
        )
    kind, source = read_document(data)
    meeting = understand(source, name, Known(association.groups, group, date))
    if meeting.group is None:
        mend = _("Skriv --group og en af disse: {groups}.").format(groups=_listed(association))
        raise Refused(_("Filen siger ikke, hvilken gruppe mødet var i."), mend, "group")
    if meeting.date is None:
        raise Refused(
            _("Filen siger ikke, hvilken dag mødet var."),
            _("Skriv --date og dagen, for eksempel 2026-11-22."),
            "date",
        )
    files, attachments = _beside(data, kind, source, meeting.date)
    draft = write_draft(
        meeting, Members(association.members), attachments, tuple(association.groups.values())
    )
    pictures = len(source.pictures)
    return Drafted(meeting.group, meeting.date, draft, meeting, source.dropped, pictures, files)


def _listed(association: Association) -> str:
    return ", ".join(association.groups)


def _beside(
    data: bytes, kind: Format, source: Source, date: datetime.date
) -> tuple[dict[str, bytes], list[tuple[str, str]]]:
    """What lies beside the draft: a PDF itself, and the pictures; named by the date, because a file's name may be a person's."""
    files: dict[str, bytes] = {}
    attachments: list[tuple[str, str]] = []
    if kind is Format.PDF:
        files[f"{date}.pdf"] = data
        attachments.append((_("Referatet som PDF"), f"{date}.pdf"))
    for number, picture in enumerate(source.pictures, start=1):
        name = f"{date}-billede-{number}.jpg"
        files[name] = picture
        attachments.append((_("Billede {number}").format(number=number), name))
    return files, attachments
