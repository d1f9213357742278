"""Every page about meetings: one for each, the archives, all decisions, all tasks."""

from __future__ import annotations

from collections.abc import Iterator

from synlig.edition import Edition
from synlig.pages.archives import archives
from synlig.pages.meeting import meeting_page
from synlig.pages.page import Page, Site
from synlig.pages.registers import decisions_page, tasks_page


def minutes_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page about meetings, the newest first."""
    names = {group.id: group.title for group in edition.groups.rows}
    meetings = tuple(
        sorted(edition.meetings, key=lambda meeting: (meeting.date, meeting.group), reverse=True)
    )
    today = edition.association.build_date
    yield from archives(meetings, names, site)
    yield decisions_page(meetings, names, site)
    yield tasks_page(meetings, names, today, site)
    for meeting in meetings:
        yield meeting_page(meeting, meetings, names, today, site)
