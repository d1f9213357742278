"""When the groups meet: the meetings to come, and calendars of them for subscription."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from icalendar import Event as Entry

from synlig import addresses
from synlig.dates import danish_moment, date_with_weekday
from synlig.edition import Edition, Group, GroupMeeting
from synlig.language import _
from synlig.pages.calendar import begin_entry, calendar_file
from synlig.pages.meeting_words import times
from synlig.pages.page import Site, SiteFile
from synlig.pages.words import capital


@dataclass(frozen=True)
class ComingMeeting:
    """A meeting that has not been held."""

    group: Group
    date: datetime.date
    since: datetime.time | None
    until: datetime.time | None
    place: str | None

    @property
    def said(self) -> str:
        """`"Mandag den 7. december 2026 kl. 13.00, Kontoret"`"""
        held = times(self.since, self.until)
        when = date_with_weekday(self.date) + (f" {held}" if held else "")
        return capital(f"{when}, {self.place}" if self.place else when)


def coming_meetings(edition: Edition) -> tuple[ComingMeeting, ...]:
    """Every group's meetings from the build date on, the next one first."""
    today = edition.association.build_date
    found = (meeting for meeting in planned_meetings(edition) if meeting.date >= today)
    return tuple(
        sorted(found, key=lambda meeting: (meeting.date, meeting.since or datetime.time(), meeting.group.id))
    )


def planned_meetings(edition: Edition) -> Iterator[ComingMeeting]:
    """Every group's meetings that were announced, past ones too.

    They are those in the group's own list; and the one that its newest minutes agreed on, unless the list has that
    day already: the list can be put right after the minutes are locked.
    """
    for group in edition.groups.rows:
        yield from _of_group(group, edition)


def _of_group(group: Group, edition: Edition) -> Iterator[ComingMeeting]:
    yield from (_listed(group, row) for row in group.meetings)
    own = [meeting for meeting in edition.meetings if meeting.group == group.id]
    newest = max(own, key=lambda meeting: meeting.date, default=None)
    if newest is None or newest.next_date is None or newest.next_date in {row.date for row in group.meetings}:
        return
    yield ComingMeeting(group, newest.next_date, newest.next_since, newest.next_until, newest.next_place)


def _listed(group: Group, row: GroupMeeting) -> ComingMeeting:
    return ComingMeeting(group, row.date, row.since, row.until, row.place)


def meeting_calendars(edition: Edition, site: Site) -> Iterator[SiteFile]:
    """A calendar of all groups, and one for each group that is to meet; none is empty, which RFC 5545 forbids."""
    coming = coming_meetings(edition)
    built = edition.association.build_date
    if coming:
        title = _("Møder i {name}").format(name=site.short_name)
        yield SiteFile(addresses.MEETINGS_CALENDAR, _calendar(coming, title, site, built))
    for group in edition.groups.rows:
        if own := [meeting for meeting in coming if meeting.group.id == group.id]:
            title = _("Møder i {name}").format(name=group.title)
            yield SiteFile(addresses.group_calendar(group.id), _calendar(own, title, site, built))


def _calendar(meetings: Iterable[ComingMeeting], title: str, site: Site, built: datetime.date) -> bytes:
    return calendar_file(title, (_entry(meeting, site, built) for meeting in meetings), site)


def _entry(meeting: ComingMeeting, site: Site, built: datetime.date) -> Entry:
    """One meeting. Its UID is group and day: minutes that move the hour or the place change it, and make no other."""
    name = f"moede-{meeting.group.id}-{meeting.date.isoformat()}"
    entry = begin_entry(name, addresses.group(meeting.group.id), site, built)
    entry.add("dtstart", _moment(meeting.date, meeting.since))
    if meeting.since and meeting.until:
        entry.add("dtend", _moment(meeting.date, meeting.until))
    entry.add("summary", _("Møde: {group}").format(group=meeting.group.title))
    if meeting.place:
        entry.add("location", meeting.place)
    entry.add("status", "CONFIRMED")
    return entry


def _moment(date: datetime.date, time: datetime.time | None) -> datetime.date | datetime.datetime:
    """The whole day where no time is known."""
    return date if time is None else danish_moment(date, time)
