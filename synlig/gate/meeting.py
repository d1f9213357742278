"""Minutes become the public account of a meeting, or nothing.

Only approved minutes get out, of a closed item only its number, of attendance only roles and a count. Minutes
never tell who got a job, was ill, or is a member (design.md 5.8).
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from synlig.edition import (
    Meeting,
    PublicCode,
    PublicCorrection,
    PublicItem,
    PublicMarkdown,
    PublicTask,
    PublicText,
)
from synlig.gate.approval import ApprovedTexts
from synlig.gate.people import People
from synlig.gate.roles import Roles
from synlig.language import _, ngettext
from synlig.records import ItemKind, Minutes, MinutesState, Purpose, TaskState
from synlig.records.minutes import AgendaItem, Correction, Task

Kind = Literal["information", "discussion", "decision", "closed"]
State = Literal["open", "done", "dropped"]
KINDS: Mapping[ItemKind, Kind] = {
    ItemKind.INFORMATION: "information",
    ItemKind.DISCUSSION: "discussion",
    ItemKind.DECISION: "decision",
}
STATES: Mapping[TaskState, State] = {
    TaskState.OPEN: "open",
    TaskState.DONE: "done",
    TaskState.DROPPED: "dropped",
}
INSIDE = re.compile(r"(?:afbud|bilag)\.\d+\.\w+")
"""Fields of the minutes that never get out: why somebody was absent, and the papers that belonged to the meeting."""
ORDINARY_ROLES = ("medlem", "gæst")
"""The roles that are counted and not listed."""


@dataclass(repr=False)
class MeetingGate:
    """Lets one set of minutes out.

    `waiting` gathers the fields whose text awaits approval, `approved` the texts that go out, `naming` the fields in
    which a member is named.
    """

    people: People
    roles: Roles
    texts: ApprovedTexts
    waiting: list[str] = field(default_factory=list)
    approved: list[str] = field(default_factory=list)
    naming: set[str] = field(default_factory=set)

    def make(self, minutes: Minutes) -> Meeting | None:
        """The public account; None while the minutes are not approved or any of their open texts is not.

        Minutes with a hole would say something else than the meeting did, so they wait whole.
        """
        approved = approved_by(minutes, self.texts.on)
        if approved is None:
            return None
        roles = self.roles_at(minutes)
        title = self._line("titel", minutes.title, roles)
        items = tuple(self._item(item, roles) for item in sorted(minutes.items, key=lambda item: item.number))
        coming = minutes.next_meeting
        made = Meeting(
            group=PublicCode(minutes.group),
            date=minutes.date,
            title=title or PublicText(""),
            since=minutes.since,
            until=minutes.until,
            place=self._line("sted", minutes.place, roles),
            attendance=attendance(tuple(self._role(present.role) for present in minutes.present)),
            absent=len(minutes.absent),
            chair=self._who(minutes.chair),
            minute_taker=self._who(minutes.minute_taker),
            approved=approved,
            approved_at=minutes.approved_at,
            corrections=tuple(
                self._correction(f"rettelser.{number}", correction, roles)
                for number, correction in enumerate(minutes.corrections, start=1)
            ),
            items=items,
            next_date=coming.date if coming else None,
            next_since=coming.since if coming else None,
            next_until=coming.until if coming else None,
            next_place=self._line("næste_møde.sted", coming.place, roles) if coming else None,
        )
        return None if self.waiting else made

    def roles_at(self, minutes: Minutes) -> dict[str, PublicText]:
        """What whoever was present may be called after, by id: the role they had at the meeting."""
        return {present.member: role for present in minutes.present if (role := self._role(present.role))}

    def _item(self, item: AgendaItem, roles: Mapping[str, str]) -> PublicItem:
        if item.closed:
            return PublicItem(
                number=item.number,
                kind="closed",
                title=None,
                since=None,
                until=None,
                presenter=None,
                text=None,
                decision=None,
                tasks=(),
            )
        place = f"punkter.{item.number}"
        return PublicItem(
            number=item.number,
            kind=KINDS[item.kind],
            title=self._line(f"{place}.titel", item.title, roles),
            since=item.since,
            until=item.until,
            presenter=self._role(item.presenter),
            text=self._markdown(f"{place}.tekst", item.text, roles),
            decision=self._markdown(f"{place}.beslutning", item.decision, roles),
            tasks=tuple(
                self._task(f"{place}.opgaver.{number}", task, roles)
                for number, task in enumerate(item.tasks, start=1)
            ),
            names_somebody=not self.naming.isdisjoint((f"{place}.titel", f"{place}.beslutning")),
        )

    def _task(self, place: str, task: Task, roles: Mapping[str, str]) -> PublicTask:
        return PublicTask(
            what=self._line(f"{place}.hvad", task.what, roles) or PublicText(""),
            owner=self._role(task.role) or PublicText(ORDINARY_ROLES[0]),
            by=task.by,
            state=STATES[task.state],
        )

    def _correction(self, place: str, correction: Correction, roles: Mapping[str, str]) -> PublicCorrection:
        return PublicCorrection(
            date=correction.date,
            what=self._line(f"{place}.hvad", correction.what, roles) or PublicText(""),
            by=self._role(correction.by),
            at=correction.at,
        )

    def _role(self, text: str | None) -> PublicText | None:
        """A role that may be shown; somebody with any other is a member like the rest."""
        return None if text is None else self.roles.public(text)

    def _who(self, member: str | None) -> PublicText | None:
        """A name with consent, else the post held in the association, else nothing."""
        if member is None:
            return None
        person = self.people.find(member)
        if person is None:
            return None
        named = person.standing.allows(Purpose.NAME_IN_MINUTES)
        return PublicText(person.full_name) if named else self._role(person.post)

    def _approved(self, field_name: str, source: str | None, roles: Mapping[str, str]) -> str | None:
        if source is None:
            return None
        text = self.texts.find(field_name, source)
        if text is None:
            self.waiting.append(field_name)
            return None
        if self.people.names_in(text, Purpose.NAME_IN_MINUTES):
            self.naming.add(field_name)
        spoken = self.people.resolve(text, Purpose.NAME_IN_MINUTES, roles)
        self.approved.append(spoken)
        return spoken

    def _line(self, field_name: str, source: str | None, roles: Mapping[str, str]) -> PublicText | None:
        text = self._approved(field_name, source, roles)
        return None if text is None else PublicText(text)

    def _markdown(
        self, field_name: str, source: str | None, roles: Mapping[str, str]
    ) -> PublicMarkdown | None:
        text = self._approved(field_name, source, roles)
        return None if text is None else PublicMarkdown(text)


def approved_by(minutes: Minutes, on: datetime.date) -> datetime.date | None:
    """The day minutes were approved; None where on a date they are not, or not yet."""
    day = minutes.approved if minutes.state is MinutesState.APPROVED else None
    return day if day is not None and day <= on else None


def attendance(present: tuple[PublicText | None, ...]) -> PublicText:
    """`"formand, kasserer og 5 medlemmer"` from everybody's role: offices by the alphabet, the rest as a number."""
    roles = Counter(role or PublicText("medlem") for role in present)
    parts = [_counted(role, number) for role, number in sorted(roles.items()) if role not in ORDINARY_ROLES]
    if members := roles[PublicText("medlem")]:
        parts.append(ngettext("{number} medlem", "{number} medlemmer", members).format(number=members))
    if guests := roles[PublicText("gæst")]:
        parts.append(ngettext("{number} gæst", "{number} gæster", guests).format(number=guests))
    if not parts:
        return PublicText(_("Ikke oplyst"))
    listed = ", ".join(parts[:-1])
    return PublicText(_("{listed} og {last}").format(listed=listed, last=parts[-1]) if listed else parts[-1])


def _counted(role: str, number: int) -> str:
    return role if number == 1 else f"{role} ({number})"
