"""The archives of minutes: all of them, and those of a group or a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from synlig import addresses
from synlig.edition import Meeting
from synlig.language import _
from synlig.pages.meeting_lines import MeetingLine, Names, about_link, archive_link, meeting_line, registers
from synlig.pages.page import Link, Page, Site


@dataclass(frozen=True)
class YearOfMeetings:
    """The meetings of one year, newest first."""

    year: int
    address: str
    meetings: tuple[MeetingLine, ...]


@dataclass(frozen=True, kw_only=True)
class MinutesPage(Page):
    """An archive: all minutes, or those of a group or a year."""

    template: ClassVar[str] = "minutes.html"

    years: tuple[YearOfMeetings, ...]
    groups: tuple[Link, ...]
    all_years: tuple[Link, ...]
    registers: tuple[Link, ...]
    """The archive and what is gathered across meetings: decisions, tasks."""
    feed: str | None
    """The address of the group's feed; None where the archive is not a group's."""

    @property
    def count(self) -> int:
        return sum(len(year.meetings) for year in self.years)


def archives(meetings: tuple[Meeting, ...], names: Names, site: Site) -> Iterator[MinutesPage]:
    """The archive of all meetings, one for each group that has any, and one for each year."""
    groups = [id for id in names if any(meeting.group == id for meeting in meetings)]
    years = sorted({meeting.date.year for meeting in meetings}, reverse=True)
    archive = partial(
        MinutesPage,
        site=site,
        groups=tuple(Link(names[id], addresses.group_minutes(id)) for id in groups),
        all_years=tuple(Link(str(year), addresses.year_minutes(year)) for year in years),
        registers=registers(),
    )
    yield archive(
        address=addresses.MINUTES,
        title=_("Referater"),
        description=_("Hvad grupperne har talt om og besluttet. Lagt op, når referatet er godkendt."),
        trail=(about_link(),),
        years=_by_year(meetings, names),
        feed=None,
    )
    for id in groups:
        yield archive(
            address=addresses.group_minutes(id),
            title=_("Referater fra {group}").format(group=names[id]),
            description=_("Godkendte referater fra {group}.").format(group=names[id]),
            trail=(about_link(), archive_link()),
            years=_by_year((meeting for meeting in meetings if meeting.group == id), names),
            feed=addresses.group_feed(id),
        )
    for year in years:
        yield archive(
            address=addresses.year_minutes(year),
            title=_("Referater fra {year}").format(year=year),
            description=_("Alle gruppers godkendte referater fra {year}.").format(year=year),
            trail=(about_link(), archive_link()),
            years=_by_year((meeting for meeting in meetings if meeting.date.year == year), names),
            feed=None,
        )


def _by_year(meetings: Iterable[Meeting], names: Names) -> tuple[YearOfMeetings, ...]:
    return tuple(
        YearOfMeetings(
            year, addresses.year_minutes(year), tuple(meeting_line(meeting, names) for meeting in held)
        )
        for year, held in groupby(meetings, key=lambda meeting: meeting.date.year)
    )
