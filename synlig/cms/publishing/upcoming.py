"""What will happen by itself: texts that come and go by their dates, days that pass, consents that end.

Nothing happens but where the site is built on that day: the program that builds each night asks `due` the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from synlig.dates import long_date, time_of_day
from synlig.language import _
from synlig.lifecycle import reminders
from synlig.records import Content, MinutesState

AHEAD = datetime.timedelta(days=92)
DAY = datetime.timedelta(days=1)
Kind = Literal["comes", "goes", "event", "sign-up", "meeting", "comments", "revision", "consent", "import"]


_SEEN_AFTER: Mapping[Kind, datetime.timedelta] = {
    "comes": 0 * DAY,
    "goes": 0 * DAY,
    **dict.fromkeys(("event", "sign-up", "meeting", "consent", "import"), DAY),
}
"""How long after its day visitors should see it, of what the site shows by its dates."""


@dataclass(frozen=True, order=True)
class Upcoming:
    """One thing on one day. `path` is the file behind it, relative to the folder of site.yml; empty where none is.

    `said` is for everybody who may publish: of a consent, it does not say whose. `is_private` tells that `path` does.
    """

    day: datetime.date
    kind: Kind
    said: str
    path: str = ""
    is_private: bool = False


def upcoming(content: Content, on: datetime.date, ahead: datetime.timedelta = AHEAD) -> tuple[Upcoming, ...]:
    """Everything from `on` to so many days ahead, both included, the first first."""
    found = [*_news(content), *_events(content), *_meetings(content), *_minutes(content), *_rest(content, on)]
    return tuple(sorted(each for each in found if on <= each.day <= on + ahead))


def overdue(content: Content, built: datetime.date, on: datetime.date) -> tuple[Upcoming, ...]:
    """What the days since the site was built have brought, and visitors do not see yet. Nobody has to do any of it:
    the next publishing does. Of a last day, visitors should see on the day after that it is gone.
    """
    found = upcoming(content, built, on - built) if on > built else ()
    return tuple(
        each for each in found if each.kind in _SEEN_AFTER and built < each.day + _SEEN_AFTER[each.kind] <= on
    )


def _news(content: Content) -> Iterator[Upcoming]:
    """News are gone on the day after their last."""
    for entry in content.news:
        news = entry.record
        yield Upcoming(
            news.shows_from, "comes", _("Nyheden «{title}» kommer frem.").format(title=news.title), entry.path
        )
        if news.shown_until is not None:
            said = _("Nyheden «{title}» går af siden.").format(title=news.title)
            yield Upcoming(news.shown_until + DAY, "goes", said, entry.path)


def _events(content: Content) -> Iterator[Upcoming]:
    for entry in content.events:
        event = entry.record
        if event.cancelled:
            continue
        said = _("«{title}» holdes kl. {time}.").format(title=event.title, time=time_of_day(event.since))
        yield Upcoming(event.date, "event", said, entry.path)
        if event.sign_up is not None and event.sign_up.deadline is not None:
            said = _("Sidste frist for at melde sig til «{title}».").format(title=event.title)
            yield Upcoming(event.sign_up.deadline, "sign-up", said, entry.path)


def _meetings(content: Content) -> Iterator[Upcoming]:
    for row in content.groups.record.rows:
        for meeting in row.meetings:
            said = _("{group} holder møde.").format(group=row.name)
            yield Upcoming(meeting.date, "meeting", said, content.groups.path)


def _minutes(content: Content) -> Iterator[Upcoming]:
    for file in content.minutes:
        until = file.minutes.comments_by
        if file.minutes.state is MinutesState.FOR_COMMENT and until is not None:
            said = _("Sidste frist for bemærkninger til referatet af {date}.").format(
                date=long_date(file.minutes.date)
            )
            yield Upcoming(until, "comments", said, file.path, is_private=True)


def _rest(content: Content, on: datetime.date) -> Iterator[Upcoming]:
    for page in content.pages:
        if page.record.next_revision is not None:
            said = _("Siden «{title}» skal gennemgås igen.").format(title=page.record.title)
            yield Upcoming(page.record.next_revision, "revision", said, page.path)
    folders = {folder.id: folder.path for folder in content.members}
    for each in reminders(content, on):
        if each.kind == "expires" and each.until is not None:
            said = _("Sidste dag med et samtykke; derefter går det af siden, som det gælder.")
            yield Upcoming(each.until, "consent", said, folders.get(each.member, ""), is_private=True)
    for edition in content.imports:
        said = _("Sidste dag med profilerne fra {network}.").format(network=edition.manifest.network)
        yield Upcoming(edition.manifest.expires, "import", said)
