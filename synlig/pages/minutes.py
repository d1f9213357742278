"""Everything about meetings: a page and a paper for each, the archives, all decisions, all tasks, feeds, calendars."""

from __future__ import annotations

from collections.abc import Iterator

from synlig.edition import Edition
from synlig.pages.archives import archives
from synlig.pages.meeting import meeting_page
from synlig.pages.meeting_calendar import meeting_calendars
from synlig.pages.meeting_feed import group_feed
from synlig.pages.meeting_paper import meeting_paper
from synlig.pages.page import Page, Site, SiteFile
from synlig.pages.paper import Paper
from synlig.pages.registers import decisions_page, tasks_page
from synlig.pages.single import newest_meetings


def minutes_pages(edition: Edition, site: Site) -> Iterator[Page | Paper | SiteFile]:
    """Every page and file about meetings, the newest first."""
    names = {group.id: group.title for group in edition.groups.rows}
    meetings = newest_meetings(edition)
    today = edition.association.build_date
    yield from archives(meetings, names, site)
    yield decisions_page(meetings, names, site)
    yield tasks_page(meetings, names, today, site)
    for meeting in meetings:
        yield meeting_page(meeting, meetings, names, today, site)
        yield meeting_paper(meeting, names, site)
    for group in edition.groups.rows:
        if own := tuple(meeting for meeting in meetings if meeting.group == group.id):
            yield group_feed(group, own, site)
    yield from meeting_calendars(edition, site)
