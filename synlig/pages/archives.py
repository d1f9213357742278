"""The archives of minutes: all of them, and those of a group or a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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

    @property
    def count(self) -> int:
        return sum(len(year.meetings) for year in self.years)


def archives(meetings: tuple[Meeting, ...], names: Names, site: Site) -> Iterator[MinutesPage]:
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
            trail=(about_link(),) if address == addresses.MINUTES else (about_link(), archive_link()),
            years=_by_year(tuple(chosen), names),
            groups=groups,
            all_years=years,
            registers=registers(),
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


def _by_year(meetings: tuple[Meeting, ...], names: Names) -> tuple[YearOfMeetings, ...]:
    return tuple(
        YearOfMeetings(
            year, addresses.year_minutes(year), tuple(meeting_line(meeting, names) for meeting in held)
        )
        for year, held in groupby(meetings, key=lambda meeting: meeting.date.year)
    )
