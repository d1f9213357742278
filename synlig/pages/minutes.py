"""The minutes' pages: one for each meeting, archives by group and year, all decisions, all tasks."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import date_with_weekday, long_date, time_of_day
from synlig.edition import Edition, Meeting, PublicCode, PublicItem, PublicMarkdown, PublicTask, PublicText
from synlig.language import _
from synlig.pages.markdown import render
from synlig.pages.page import Link, Page, Site, relative


@dataclass(frozen=True)
class MeetingLine:
    """A meeting in a list."""

    title: str
    address: str
    group: str
    date: str
    iso_date: str
    decisions: int

    @property
    def day(self) -> str:
        """The date where the year stands above: `"3. marts"`."""
        return self.date.rpartition(" ")[0]


@dataclass(frozen=True)
class YearOfMeetings:
    """The meetings of one year, newest first."""

    year: int
    address: str
    meetings: tuple[MeetingLine, ...]


@dataclass(frozen=True)
class TaskLine:
    """One task. `state` is `open`, `overdue`, `done` or `dropped`; overdue by the build date."""

    what: str
    owner: str
    by: str | None
    iso_by: str | None
    state: str
    state_text: str
    meeting: MeetingLine
    item: int

    @property
    def address(self) -> str:
        """The agenda item that gave the task."""
        return f"{self.meeting.address}#punkt-{self.item}"


@dataclass(frozen=True)
class ItemView:
    """One agenda item. Of a closed one only the number is there."""

    number: int
    anchor: str
    is_closed: bool
    kind: str
    title: str
    times: str | None
    text: Markup | None
    decision: Markup | None
    tasks: tuple[TaskLine, ...]


@dataclass(frozen=True)
class DecisionLine:
    """One decision, in the register."""

    decision: Markup
    title: str
    meeting: MeetingLine
    address: str


@dataclass(frozen=True)
class YearOfDecisions:
    """The decisions of one year, newest first."""

    year: int
    decisions: tuple[DecisionLine, ...]


@dataclass(frozen=True, kw_only=True)
class MeetingPage(Page):
    """The public account of one meeting."""

    template: ClassVar[str] = "meeting.html"

    group: Link
    date: str
    iso_date: str
    times: str | None
    place: str | None
    facts: tuple[tuple[str, str], ...]
    """Present, absent, chair, minute-taker, as (what, answer)."""
    items: tuple[ItemView, ...]
    next_meeting: str | None
    approved: str
    before: MeetingLine | None
    after: MeetingLine | None


@dataclass(frozen=True, kw_only=True)
class MinutesPage(Page):
    """An archive: all minutes, or those of a group or a year."""

    template: ClassVar[str] = "minutes.html"

    years: tuple[YearOfMeetings, ...]
    groups: tuple[Link, ...]
    all_years: tuple[Link, ...]
    registers: tuple[Link, ...]
    """The archive and what is gathered across meetings: decisions, tasks."""

    @property
    def count(self) -> int:
        return sum(len(year.meetings) for year in self.years)


@dataclass(frozen=True, kw_only=True)
class DecisionsPage(Page):
    """Every decision of every meeting, newest first."""

    template: ClassVar[str] = "decisions.html"

    years: tuple[YearOfDecisions, ...]
    registers: tuple[Link, ...]

    @property
    def count(self) -> int:
        return sum(len(year.decisions) for year in self.years)


@dataclass(frozen=True, kw_only=True)
class TasksPage(Page):
    """Every task of every meeting, by state."""

    template: ClassVar[str] = "tasks.html"

    overdue: tuple[TaskLine, ...]
    open: tuple[TaskLine, ...]
    done: tuple[TaskLine, ...]
    registers: tuple[Link, ...]


def minutes_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page about meetings."""
    names = {group.id: group.title for group in edition.groups.rows}
    meetings = tuple(
        sorted(edition.meetings, key=lambda meeting: (meeting.date, meeting.group), reverse=True)
    )
    today = edition.association.build_date
    yield from _archives(meetings, names, site)
    yield DecisionsPage(
        site=site,
        address=addresses.DECISIONS,
        title=_("Beslutninger"),
        description=_("Alt, hvad grupperne har besluttet, samlet ét sted."),
        trail=(_about(), _minutes()),
        years=tuple(
            YearOfDecisions(year, tuple(_decisions(held, names)))
            for year, held in groupby(meetings, key=lambda meeting: meeting.date.year)
        ),
        registers=_registers(),
    )
    yield _tasks_page(meetings, names, today, site)
    for meeting in meetings:
        yield _meeting_page(meeting, meetings, names, today, site)


def _about() -> Link:
    return Link(_("Om os"), addresses.ABOUT)


def _minutes() -> Link:
    return Link(_("Referater"), addresses.MINUTES)


def _registers() -> tuple[Link, ...]:
    return _minutes(), Link(_("Beslutninger"), addresses.DECISIONS), Link(_("Opgaver"), addresses.TASKS)


def _archives(
    meetings: tuple[Meeting, ...], names: Mapping[PublicCode, PublicText], site: Site
) -> Iterator[MinutesPage]:
    held = {meeting.group for meeting in meetings}
    groups = tuple(Link(title, addresses.group_minutes(id)) for id, title in names.items() if id in held)
    years = tuple(
        Link(str(year), addresses.year_minutes(year))
        for year in sorted({meeting.date.year for meeting in meetings}, reverse=True)
    )

    def archive(address: str, title: str, description: str, chosen: Iterable[Meeting]) -> MinutesPage:
        return MinutesPage(
            site=site,
            address=address,
            title=title,
            description=description,
            trail=(_about(),) if address == addresses.MINUTES else (_about(), _minutes()),
            years=_by_year(tuple(chosen), names),
            groups=groups,
            all_years=years,
            registers=_registers(),
        )

    description = _("Hvad grupperne har talt om og besluttet. Lagt op, når referatet er godkendt.")
    yield archive(addresses.MINUTES, _("Referater"), description, meetings)
    for group in groups:
        own = [meeting for meeting in meetings if addresses.group_minutes(meeting.group) == group.address]
        title = _("Referater fra {group}").format(group=group.title)
        yield archive(
            group.address, title, _("Godkendte referater fra {group}.").format(group=group.title), own
        )
    for year in years:
        own = [meeting for meeting in meetings if str(meeting.date.year) == year.title]
        title = _("Referater fra {year}").format(year=year.title)
        yield archive(
            year.address,
            title,
            _("Alle gruppers godkendte referater fra {year}.").format(year=year.title),
            own,
        )


def _by_year(
    meetings: tuple[Meeting, ...], names: Mapping[PublicCode, PublicText]
) -> tuple[YearOfMeetings, ...]:
    return tuple(
        YearOfMeetings(year, addresses.year_minutes(year), tuple(_line(meeting, names) for meeting in held))
        for year, held in groupby(meetings, key=lambda meeting: meeting.date.year)
    )


def _line(meeting: Meeting, names: Mapping[PublicCode, PublicText]) -> MeetingLine:
    return MeetingLine(
        title=meeting.title,
        address=addresses.meeting(meeting.group, meeting.date),
        group=names[meeting.group],
        date=long_date(meeting.date),
        iso_date=meeting.date.isoformat(),
        decisions=sum(item.decision is not None for item in meeting.items),
    )


def _meeting_page(
    meeting: Meeting,
    meetings: tuple[Meeting, ...],
    names: Mapping[PublicCode, PublicText],
    today: datetime.date,
    site: Site,
) -> MeetingPage:
    line = _line(meeting, names)
    own = [other for other in meetings if other.group == meeting.group]
    place = own.index(meeting)
    group = Link(names[meeting.group], addresses.group_minutes(meeting.group))
    return MeetingPage(
        site=site,
        address=line.address,
        title=meeting.title,
        description=_("Referat fra {group}, {date}.").format(
            group=names[meeting.group], date=long_date(meeting.date)
        ),
        trail=(_about(), _minutes(), group),
        group=group,
        date=date_with_weekday(meeting.date),
        iso_date=meeting.date.isoformat(),
        times=_times(meeting.since, meeting.until),
        place=meeting.place,
        facts=tuple(_facts(meeting)),
        items=tuple(_item(item, line, today) for item in meeting.items),
        next_meeting=_next_meeting(meeting),
        approved=long_date(meeting.approved),
        before=_line(own[place + 1], names) if place + 1 < len(own) else None,
        after=_line(own[place - 1], names) if place else None,
    )


def _facts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    yield _("Til stede"), meeting.attendance[:1].upper() + meeting.attendance[1:]
    if meeting.absent:
        yield _("Afbud"), str(meeting.absent)
    if meeting.chair:
        yield _("Ordstyrer"), meeting.chair[:1].upper() + meeting.chair[1:]
    if meeting.minute_taker:
        yield _("Referent"), meeting.minute_taker[:1].upper() + meeting.minute_taker[1:]


def _item(item: PublicItem, line: MeetingLine, today: datetime.date) -> ItemView:
    kinds = {
        "information": _("Orientering"),
        "discussion": _("Drøftelse"),
        "decision": _("Beslutning"),
        "closed": "",
    }
    return ItemView(
        number=item.number,
        anchor=f"punkt-{item.number}",
        is_closed=item.kind == "closed",
        kind=kinds[item.kind],
        title=item.title or _("Lukket punkt"),
        times=_times(item.since, item.until),
        text=_html(item.text, line.address),
        decision=_html(item.decision, line.address),
        tasks=tuple(_task(task, line, item.number, today) for task in item.tasks),
    )


def _html(text: PublicMarkdown | None, here: str) -> Markup | None:
    return None if text is None else render(text, lambda there: relative(here, there)).html


def _task(task: PublicTask, line: MeetingLine, item: int, today: datetime.date) -> TaskLine:
    overdue = task.state == "open" and task.by is not None and task.by < today
    state = "overdue" if overdue else task.state
    said = {"open": _("Åben"), "overdue": _("Over frist"), "done": _("Udført"), "dropped": _("Frafaldet")}
    return TaskLine(
        what=task.what,
        owner=task.owner[:1].upper() + task.owner[1:],
        by=long_date(task.by) if task.by else None,
        iso_by=task.by.isoformat() if task.by else None,
        state=state,
        state_text=said[state],
        meeting=line,
        item=item,
    )


def _decisions(meetings: Iterable[Meeting], names: Mapping[PublicCode, PublicText]) -> Iterator[DecisionLine]:
    for meeting in meetings:
        line = _line(meeting, names)
        for item in meeting.items:
            html = _html(item.decision, addresses.DECISIONS)
            if html is not None:
                yield DecisionLine(html, item.title or "", line, f"{line.address}#punkt-{item.number}")


def _tasks_page(
    meetings: tuple[Meeting, ...], names: Mapping[PublicCode, PublicText], today: datetime.date, site: Site
) -> TasksPage:
    tasks = [
        _task(task, _line(meeting, names), item.number, today)
        for meeting in meetings
        for item in meeting.items
        for task in item.tasks
    ]

    def having(*states: str) -> tuple[TaskLine, ...]:
        return tuple(
            sorted((task for task in tasks if task.state in states), key=lambda task: task.iso_by or "9999")
        )

    return TasksPage(
        site=site,
        address=addresses.TASKS,
        title=_("Opgaver"),
        description=_("Hvad grupperne har lovet at gøre, hvem og hvornår."),
        trail=(_about(), _minutes()),
        overdue=having("overdue"),
        open=having("open"),
        done=having("done", "dropped"),
        registers=_registers(),
    )


def _next_meeting(meeting: Meeting) -> str | None:
    if meeting.next_date is None:
        return None
    text = date_with_weekday(meeting.next_date)
    if meeting.next_since:
        text += _(" kl. {time}").format(time=time_of_day(meeting.next_since))
    if meeting.next_place:
        text += f", {meeting.next_place}"
    return text[:1].upper() + text[1:]


def _times(since: datetime.time | None, until: datetime.time | None) -> str | None:
    """`"kl. 13.30-15.00"`"""
    if since is None:
        return None
    end = f"–{time_of_day(until)}" if until else ""
    return f"kl. {time_of_day(since)}{end}"


def meeting_lines(edition: Edition, group: str) -> tuple[MeetingLine, ...]:
    """The meetings of one group, newest first."""
    names = {known.id: known.title for known in edition.groups.rows}
    own = sorted(
        (meeting for meeting in edition.meetings if meeting.group == group),
        key=lambda m: m.date,
        reverse=True,
    )
    return tuple(_line(meeting, names) for meeting in own)
