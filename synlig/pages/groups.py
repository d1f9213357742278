"""The association's groups: who does what, and who holds an office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.edition import Edition, Group
from synlig.language import _
from synlig.pages import words
from synlig.pages.meeting_calendar import ComingMeeting, coming_meetings
from synlig.pages.meeting_lines import MeetingLine, about_link, html_of, meeting_lines
from synlig.pages.page import Link, Page, Site

NEXT = 5
"""How many meetings to come a page shows; the calendar has them all."""


@dataclass(frozen=True)
class GroupLine:
    """A group in the list."""

    title: str
    address: str
    purpose: str
    meets: str | None


@dataclass(frozen=True)
class GroupMeetingLine:
    """A meeting to come. `said` is when and where."""

    group: Link
    said: str
    iso_date: str


@dataclass(frozen=True, kw_only=True)
class GroupsPage(Page):
    """All groups."""

    template: ClassVar[str] = "groups.html"

    groups: tuple[GroupLine, ...]
    coming: tuple[GroupMeetingLine, ...]
    """The meetings of all groups that are to be held, the next one first."""
    calendar: str | None


@dataclass(frozen=True, kw_only=True)
class GroupPage(Page):
    """One group. `officers` are (office, name) of those who agreed to be shown."""

    template: ClassVar[str] = "group.html"

    purpose: str
    body: Markup | None
    tasks: tuple[str, ...]
    meets: str | None
    officers: tuple[tuple[str, str], ...]
    meetings: tuple[MeetingLine, ...]
    minutes: str | None
    """The address of the group's minutes, where there are any."""
    feed: str | None
    coming: tuple[GroupMeetingLine, ...]
    calendar: str | None
    """The address of the calendar of the meetings to come, where there are any."""


def groups_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """The list and a page for each group."""
    about = about_link()
    coming = tuple(_line(meeting) for meeting in coming_meetings(edition))
    yield GroupsPage(
        site=site,
        address=addresses.GROUPS,
        title=_("Grupperne"),
        description=_("Fem grupper driver foreningen. Her er, hvad de gør."),
        trail=(about,),
        groups=tuple(
            GroupLine(group.title, addresses.group(group.id), group.purpose, group.meets)
            for group in edition.groups.rows
        ),
        coming=coming[:NEXT],
        calendar=addresses.MEETINGS_CALENDAR if coming else None,
    )
    for group in edition.groups.rows:
        own = tuple(line for line in coming if line.group.address == addresses.group(group.id))
        yield _group_page(group, edition, own, site, about)


def _line(meeting: ComingMeeting) -> GroupMeetingLine:
    link = Link(meeting.group.title, addresses.group(meeting.group.id))
    return GroupMeetingLine(link, meeting.said, meeting.date.isoformat())


def _group_page(
    group: Group, edition: Edition, coming: tuple[GroupMeetingLine, ...], site: Site, about: Link
) -> GroupPage:
    address = addresses.group(group.id)
    meetings = meeting_lines(edition, group.id)
    return GroupPage(
        site=site,
        address=address,
        title=group.title,
        description=group.purpose,
        trail=(about, Link(_("Grupperne"), addresses.GROUPS)),
        purpose=group.purpose,
        body=html_of(group.text, address),
        tasks=group.tasks,
        meets=group.meets,
        officers=tuple((words.capital(officer.post), officer.person) for officer in group.officers),
        meetings=meetings[:5],
        minutes=addresses.group_minutes(group.id) if meetings else None,
        feed=addresses.group_feed(group.id) if meetings else None,
        coming=coming[:NEXT],
        calendar=addresses.group_calendar(group.id) if coming else None,
    )
