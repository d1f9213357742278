"""`content/private/minutes/<group>/<date>.yml`: the minutes of one meeting."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

from pydantic import BeforeValidator, Field

from synlig.language import _
from synlig.records.fields import Date, Line, MemberId, Prose, Sha256, Slug, Time, YesNo, broken, text_of
from synlig.records.record import OPEN, PrivateRecord


class MinutesState(Enum):
    """How far the minutes are. Only approved ones leave the gate, and those are locked (`minutes_lock`)."""

    DRAFT = "udkast"
    FOR_COMMENT = "til bemærkning"
    APPROVED = "godkendt"


class ItemKind(Enum):
    """What an agenda item is for."""

    INFORMATION = "orientering"
    DISCUSSION = "drøftelse"
    DECISION = "beslutning"


class TaskState(Enum):
    """How far a task is."""

    OPEN = "åben"
    DONE = "udført"
    DROPPED = "frafaldet"


def _one_of(words: type[Enum]) -> BeforeValidator:
    def check(value: object) -> Enum:
        if isinstance(value, words):
            return value
        text = text_of(value).lower()
        try:
            return words(text)
        except ValueError:
            known = ", ".join(str(word.value) for word in words)
            raise broken(
                _("Ordet kan ikke bruges her."), _("Skriv et af disse: {words}.").format(words=known)
            ) from None

    return BeforeValidator(check)


Role = Annotated[str, OPEN]
"""A role in the association (`"kasserer"`), never a person's name; the gate checks that."""


class Attendance(PrivateRecord):
    """Somebody who was there, and as what."""

    member: MemberId = Field(alias="medlem")
    role: Role | None = Field(None, alias="rolle", max_length=40)


class Absence(PrivateRecord):
    """Somebody who sent word that they could not come; the reason never leaves the file."""

    member: MemberId = Field(alias="medlem")
    reason: Line | None = Field(None, alias="grund")


class Task(PrivateRecord):
    """What somebody is to do. `who` is a member, `role` what they are called in public."""

    what: Line = Field(alias="hvad")
    who: MemberId | None = Field(None, alias="hvem")
    role: Role = Field(alias="rolle", max_length=40)
    by: Date | None = Field(None, alias="frist")
    state: Annotated[TaskState, _one_of(TaskState), OPEN] = Field(TaskState.OPEN, alias="tilstand")


class AgendaItem(PrivateRecord):
    """One item. Of a closed one only the number gets out. `presenter` is a role or a group."""

    number: Annotated[int, OPEN] = Field(alias="nr", ge=1, le=99)
    title: Line = Field(alias="titel")
    kind: Annotated[ItemKind, _one_of(ItemKind), OPEN] = Field(ItemKind.INFORMATION, alias="slags")
    since: Time | None = Field(None, alias="fra")
    until: Time | None = Field(None, alias="til")
    presenter: Role | None = Field(None, alias="fremlægger", max_length=60)
    closed: YesNo = Field(False, alias="lukket")
    text: Prose | None = Field(None, alias="tekst")
    decision: Prose | None = Field(None, alias="beslutning")
    tasks: tuple[Task, ...] = Field((), alias="opgaver", max_length=40)


class Attachment(PrivateRecord):
    """A paper that belonged to the meeting; it stays in the file."""

    title: Line = Field(alias="titel")
    file: Line | None = Field(None, alias="fil")


class NextMeeting(PrivateRecord):
    """When and where the group meets next."""

    date: Date = Field(alias="dato")
    since: Time | None = Field(None, alias="fra")
    until: Time | None = Field(None, alias="til")
    place: Line | None = Field(None, alias="sted")


class Correction(PrivateRecord):
    """What was changed after the approval, by whom (a role) or at which meeting, and the lock of what it became."""

    date: Date = Field(alias="dato")
    what: Line = Field(alias="hvad")
    by: Role | None = Field(None, alias="af", max_length=60)
    at: Date | None = Field(None, alias="på")
    lock: Sha256 = Field(alias="låst")


class Minutes(PrivateRecord):
    """The minutes of one meeting, as the file says it."""

    group: Slug = Field(alias="gruppe")
    title: Line = Field(alias="titel")
    date: Date = Field(alias="dato")
    since: Time | None = Field(None, alias="fra")
    until: Time | None = Field(None, alias="til")
    place: Line | None = Field(None, alias="sted")
    state: Annotated[MinutesState, _one_of(MinutesState), OPEN] = Field(alias="tilstand")
    comments_by: Date | None = Field(None, alias="bemærkninger_inden")
    approved: Date | None = Field(None, alias="godkendt")
    approved_at: Date | None = Field(None, alias="godkendt_på")
    """The date of the meeting that approved them, in the same group."""
    lock: Sha256 | None = Field(None, alias="låst")
    chair: MemberId | None = Field(None, alias="ordstyrer")
    minute_taker: MemberId | None = Field(None, alias="referent")
    present: tuple[Attendance, ...] = Field((), alias="til_stede", max_length=200)
    absent: tuple[Absence, ...] = Field((), alias="afbud", max_length=200)
    items: tuple[AgendaItem, ...] = Field(alias="punkter", min_length=1, max_length=60)
    attachments: tuple[Attachment, ...] = Field((), alias="bilag", max_length=40)
    next_meeting: NextMeeting | None = Field(None, alias="næste_møde")
    corrections: tuple[Correction, ...] = Field((), alias="rettelser", max_length=40)
