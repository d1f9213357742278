"""The minutes of one group as an Atom feed: what was decided, the day it may be read."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from markupsafe import Markup, escape

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Group, Meeting
from synlig.language import _
from synlig.pages.feed import Feed, midnight
from synlig.pages.markdown import render
from synlig.pages.meeting_words import correction_sentence, item_title
from synlig.pages.page import Site, SiteFile

IN_FEED = 20


def group_feed(group: Group, meetings: tuple[Meeting, ...], site: Site) -> SiteFile:
    """The newest minutes of a group that has any (RFC 4287).

    An entry's id is the address of its page. It was published the day the minutes were approved, and changed last when
    they were corrected; so the same minutes give the same bytes on any day.
    """
    newest = sorted(meetings, key=lambda meeting: (meeting.approved, meeting.date), reverse=True)[:IN_FEED]
    title, here = _("Referater fra {group}").format(group=group.title), addresses.group_feed(group.id)
    updated = max(_changed(meeting) for meeting in newest)
    feed = Feed(title, addresses.group_minutes(group.id), here, site, updated)
    for meeting in newest:
        address = site.base_url + addresses.meeting(meeting.group, meeting.date)
        feed.add_item(
            title=f"{meeting.title}, {long_date(meeting.date)}",
            link=address,
            unique_id=address,
            description=_("Referatet er godkendt {date}.").format(date=long_date(meeting.approved)),
            content=str(Markup("").join(_content(meeting, site))),
            pubdate=midnight(meeting.approved),
            updateddate=midnight(_changed(meeting)),
        )
    return SiteFile(here, feed.to_bytes())


def _content(meeting: Meeting, site: Site) -> Iterator[Markup]:
    """What was corrected, then the agenda, with each decision under its item."""
    for correction in meeting.corrections:
        yield Markup("<p>{}: {}</p>").format(correction_sentence(correction), correction.what)
    for item in meeting.items:
        yield Markup("<h3>{}. {}</h3>").format(item.number, escape(item_title(item)))
        if item.decision is not None:
            yield render(item.decision, lambda there: site.base_url + there).html


def _changed(meeting: Meeting) -> datetime.date:
    return max((meeting.approved, *(each.date for each in meeting.corrections)))
