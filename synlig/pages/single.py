"""The one page of a public record, made without the others: for whoever looks at what is being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from synlig.edition import (
    Demand,
    Edition,
    Event,
    Groups,
    KeyFigures,
    Meeting,
    NewsItem,
    Profile,
    PublicRecord,
    SitePage,
)
from synlig.pages.demand import demand_pages
from synlig.pages.event_lines import coming_events
from synlig.pages.event_page import event_page
from synlig.pages.facets import SKILLS, facet_of
from synlig.pages.figures import figures_pages
from synlig.pages.flyers import flyers_papers
from synlig.pages.groups import groups_pages
from synlig.pages.meeting import meeting_page
from synlig.pages.meeting_lines import Names
from synlig.pages.meeting_paper import meeting_paper
from synlig.pages.news import newest_first, news_item_page
from synlig.pages.page import Page, Site
from synlig.pages.paper import Paper
from synlig.pages.profile import profile_page
from synlig.pages.profile_line import profile_line
from synlig.pages.prose import prose_page
from synlig.pages.sheets import sheets_pages
from synlig.pages.similar import Similar

SIMILAR = 4
"""Profiles at the foot of one."""


def single_page(record: PublicRecord, edition: Edition, site: Site) -> Page | None:
    """The page of a record that is in the edition; None for a kind that has none of its own."""
    match record:
        case SitePage():
            return prose_page(record, edition, site)
        case NewsItem():
            items = newest_first(edition.news)
            return news_item_page(record, items, items.index(record), edition, site)
        case Event():
            return event_page(record, edition, coming_events(edition), site)
        case Meeting():
            meetings = newest_meetings(edition)
            return meeting_page(record, meetings, _names(edition), edition.association.build_date, site)
        case Profile():
            return _profile(record, edition, site)
        case Groups():
            return next(groups_pages(edition, site))
        case Demand():
            return next(demand_pages(edition, site))
        case KeyFigures():
            return next(figures_pages(edition, site))
    return None


def single_papers(record: PublicRecord, edition: Edition, site: Site) -> Iterator[Paper]:
    """What is set on paper of the record alone; its page says how large each is."""
    match record:
        case Meeting():
            yield meeting_paper(record, _names(edition), site)
        case Event():
            yield from flyers_papers(replace(edition, events=(record,)), site)
        case Profile():
            sheets = sheets_pages(replace(edition, profiles=(record,)), site)
            yield from (sheet for sheet in sheets if isinstance(sheet, Paper))


def newest_meetings(edition: Edition) -> tuple[Meeting, ...]:
    """All meetings, the newest first."""
    return tuple(sorted(edition.meetings, key=lambda meeting: (meeting.date, meeting.group), reverse=True))


def _names(edition: Edition) -> Names:
    return {group.id: group.title for group in edition.groups.rows}


def _profile(profile: Profile, edition: Edition, site: Site) -> Page:
    facet = facet_of(SKILLS, edition.profiles)
    skills = {value.key: value.address for value in facet.values} if facet is not None else {}
    nearest = Similar(edition.profiles).nearest(profile, SIMILAR)
    near = sorted(nearest, key=lambda other: other.number)
    return profile_page(profile, edition, skills, tuple(map(profile_line, near)), site)
