"""What is said of a meeting in the same words on its page and on paper."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from synlig.dates import date_with_weekday, long_date, time_of_day
from synlig.edition import Meeting, PublicCorrection, PublicItem
from synlig.language import _
from synlig.pages import words


def meeting_facts(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Place, present, absent, chair, minute-taker, as (what, answer)."""
    if meeting.place:
        yield _("Sted"), meeting.place
    yield _("Til stede"), words.capital(meeting.attendance)
    if meeting.absent:
        yield _("Afbud"), str(meeting.absent)
    if meeting.chair:
        yield _("Ordstyrer"), words.capital(meeting.chair)
    if meeting.minute_taker:
        yield _("Referent"), words.capital(meeting.minute_taker)


def approved_sentence(meeting: Meeting) -> str:
    """`"24. november 2026, på mødet 17. november 2026"`; a meeting on the day itself is said once."""
    day, at = long_date(meeting.approved), meeting.approved_at
    if at is None:
        return day
    if at == meeting.approved:
        return _("På mødet {date}").format(date=day)
    return _("{date}, på mødet {meeting}").format(date=day, meeting=long_date(at))


def correction_sentence(correction: PublicCorrection) -> str:
    """`"Rettet 3. december 2026 af referent"`"""
    said = _("Rettet {date}").format(date=long_date(correction.date))
    if correction.by:
        said += _(" af {role}").format(role=correction.by)
    if correction.at:
        said += _(", besluttet på mødet {date}").format(date=long_date(correction.at))
    return said


def item_kind(item: PublicItem) -> str:
    return {
        "information": _("Orientering"),
        "discussion": _("Drøftelse"),
        "decision": _("Beslutning"),
        "closed": "",
    }[item.kind]


def item_title(item: PublicItem) -> str:
    return item.title or _("Lukket punkt")


def presented_by(item: PublicItem) -> str | None:
    return _("Fremlagt af {who}").format(who=item.presenter) if item.presenter else None


def next_meeting(meeting: Meeting) -> str | None:
    if meeting.next_date is None:
        return None
    text = date_with_weekday(meeting.next_date)
    if held := times(meeting.next_since, meeting.next_until):
        text += f" {held}"
    if meeting.next_place:
        text += f", {meeting.next_place}"
    return words.capital(text)


def times(since: datetime.time | None, until: datetime.time | None) -> str | None:
    """`"kl. 13.30–15.00"`"""
    if since is None:
        return None
    end = f"–{time_of_day(until)}" if until else ""
    return f"kl. {time_of_day(since)}{end}"
