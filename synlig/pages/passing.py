"""What pages say otherwise because a day has passed: an event has been, a deadline is over, a task is late.

Everything in `synlig.pages` that looks at the build date is here as well; a test holds the two together.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from synlig import addresses
from synlig.edition import Edition
from synlig.pages.event_lines import in_order
from synlig.pages.meeting_calendar import planned_meetings
from synlig.pages.open_data.shape import VALID_DAYS


@dataclass(frozen=True)
class Passed:
    """`last` was the last day on which the page at `address` could stand as it did; `what` is a public title."""

    kind: Literal["event", "sign_up", "task", "meeting", "data"]
    what: str
    address: str
    last: datetime.date


def passed(edition: Edition, since: datetime.date, on: datetime.date) -> Iterator[Passed]:
    """What a site built on `since` says otherwise if it is built on a later day."""
    yield from (each for each in _with_a_last_day(edition, since) if since <= each.last < on)


def _with_a_last_day(edition: Edition, since: datetime.date) -> Iterator[Passed]:
    for event in in_order(edition):
        here = addresses.event(event.slug)
        if event.sign_up is not None and event.sign_up.deadline is not None:
            yield Passed("sign_up", event.title, here, event.sign_up.deadline)
        yield Passed("event", event.title, here, event.date)
    for planned in planned_meetings(edition):
        yield Passed("meeting", planned.group.title, addresses.group(planned.group.id), planned.date)
    for meeting in edition.meetings:
        for task in (task for item in meeting.items for task in item.tasks):
            if task.state == "open" and task.by is not None:
                here = addresses.meeting(meeting.group, meeting.date)
                yield Passed("task", task.what, here, task.by)
    # What is fetched on the last day is to last longer than that day.
    expires = since + datetime.timedelta(days=VALID_DAYS)
    yield Passed("data", "", addresses.OPEN_DATA, expires - datetime.timedelta(days=1))
