"""Calendar files as two programs read them that share no code: icalendar and ical (Home Assistant's)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from synlig.edition import Event
from synlig.pages import make_site
from synlig.pages.event_calendar import event_calendar
from tests.theme.invented import edition, event, moved_from

BUILT = datetime.date(2026, 11, 22)
SITE = make_site(edition(), "tema/1/")
UTC = datetime.UTC
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


@dataclass(frozen=True)
class Read:
    """An event as a program has understood it; times in UTC."""

    uid: str
    title: str
    begins: datetime.datetime
    ends: datetime.datetime
    description: str
    location: str
    status: str
    sequence: int
    stamp: datetime.datetime


def written(*events: Event) -> bytes:
    return event_calendar("Arrangementer", events, SITE, BUILT)


def by_icalendar(data: bytes) -> list[Read]:
    return [
        Read(
            uid=str(it["uid"]),
            title=str(it["summary"]),
            begins=it.decoded("dtstart").astimezone(UTC),
            ends=it.decoded("dtend").astimezone(UTC),
            description=str(it["description"]),
            location=str(it["location"]),
            status=str(it["status"]),
            sequence=int(it["sequence"]),
            stamp=it.decoded("dtstamp"),
        )
        for it in icalendar.Calendar.from_ical(data).walk("VEVENT")
    ]


def by_ical(data: bytes) -> list[Read]:
    found = []
    for it in IcsCalendarStream.calendar_from_ics(data.decode()).events:
        assert isinstance(it.dtstart, datetime.datetime)
        assert isinstance(it.dtend, datetime.datetime)
        assert isinstance(it.dtstamp, datetime.datetime)
        read = Read(
            uid=it.uid or "",
            title=it.summary or "",
            begins=it.dtstart.astimezone(UTC),
            ends=it.dtend.astimezone(UTC),
            description=it.description or "",
            location=it.location or "",
            status=it.status or "",
            sequence=it.sequence or 0,
            stamp=it.dtstamp.astimezone(UTC),
        )
        found.append(read)
    return found


def read_by_both(*events: Event) -> list[Read]:
    data = written(*events)
    read = by_icalendar(data)
    assert by_ical(data) == read
    return read


def test_an_event_as_both_read_it() -> None:
    [read] = read_by_both(event())

    assert read == Read(
        uid="aabent-hus@sen.example.org",
        title="Åbent hus",
        begins=datetime.datetime(2026, 12, 3, 9, tzinfo=UTC),
        ends=datetime.datetime(2026, 12, 3, 11, 30, tzinfo=UTC),
        description="Kom og se, hvem vi er.",
        location="Kontoret, Østre Fælledvej 21, 9400 Nørresundby",
        status="CONFIRMED",
        sequence=0,
        stamp=datetime.datetime(2026, 11, 22, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("date", "hour"),
    [
        ("2027-03-27", 9),  # the day before clocks go forward
        ("2027-03-28", 8),
        ("2027-07-01", 8),
        ("2027-10-30", 8),  # the day before they go back
        ("2027-10-31", 9),
    ],
)
def test_ten_is_ten_on_both_sides_of_a_change_of_clocks(date: str, hour: int) -> None:
    [read] = read_by_both(event(date=date))

    assert read.begins.hour == hour


def test_the_rules_of_summer_time_in_the_file_are_those_of_denmark() -> None:
    """Every day of thirty years at noon, and each hour round the changes of one."""
    component = next(iter(icalendar.Calendar.from_ical(written()).walk("VTIMEZONE")))
    zone = component.to_tz(lookup_tzid=False)
    noon = datetime.datetime(2020, 1, 1, 12, tzinfo=UTC)
    moments = [noon + datetime.timedelta(days=day) for day in range(365 * 15)]
    for change in (datetime.datetime(2027, 3, 28, tzinfo=UTC), datetime.datetime(2027, 10, 31, tzinfo=UTC)):
        moments += [change + datetime.timedelta(hours=hour) for hour in range(-2, 4) if hour != 0]

    wrong = [
        moment
        for moment in moments
        if moment.astimezone(COPENHAGEN).replace(tzinfo=zone).utcoffset()
        != moment.astimezone(COPENHAGEN).utcoffset()
    ]

    assert wrong == []


def test_the_file_is_as_the_programs_of_others_want_it() -> None:
    """RFC 5545, 3.1: lines end in CR LF and hold 75 bytes; 3.6.5: the time zone comes with it. RFC 5546, 3.2.1."""
    data = written(event(summary="Blåbærgrød æøå " * 30))

    lines = data.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(len(line) for line in lines) <= 75
    for line in (b"METHOD:PUBLISH", b"TZID:Europe/Copenhagen", b"SEQUENCE:0",
                 b"DTSTART;TZID=Europe/Copenhagen:20261203T100000",
                 b'ORGANIZER;CN="Senior Erhverv Nordjylland":mailto:kontor@sen.example.org'):  # fmt: skip
        assert line in lines
    assert lines.index(b"BEGIN:VTIMEZONE") < lines.index(b"BEGIN:VEVENT")


def test_a_cancelled_event_says_so_in_words_too() -> None:
    [read] = read_by_both(event(cancelled=True, sequence=1))

    assert (read.status, read.title, read.sequence) == ("CANCELLED", "Aflyst: Åbent hus", 1)


def test_a_moved_event_is_the_same_one_and_says_where_it_came_from() -> None:
    before, [after] = (
        read_by_both(event())[0],
        read_by_both(event(date="2026-12-10", moved_from=(moved_from("2026-12-03"),), sequence=1)),
    )

    assert (after.uid, after.sequence) == (before.uid, before.sequence + 1)
    assert after.description.startswith("Flyttet fra torsdag den 3. december 2026, kl. 10.00–12.30.\n")


def test_how_to_sign_up_stands_in_the_calendar() -> None:
    sign_up = {"way": "mail", "to": "kontor@sen.example.org", "deadline": "2026-12-01"}

    [read] = read_by_both(event(sign_up=sign_up))

    assert read.description.endswith("Skriv til os senest den 1. december 2026.\nkontor@sen.example.org")


def test_the_same_events_are_the_same_bytes() -> None:
    assert written(event(), event("kursus")) == written(event(), event("kursus"))


signs = st.characters(exclude_categories=("C", "Z"), include_characters=" ,;:\\\"'")
texts = st.text(signs, min_size=1).map(str.strip).filter(lambda text: text and "\\N" not in text)
"""icalendar 7.3 writes a backslash before a large N as a new line; nobody writes one in the name of an event."""


@given(title=texts, summary=texts, place=texts)
def test_no_text_breaks_a_calendar(title: str, summary: str, place: str) -> None:
    where = {"name": place, "street": None, "town": None}

    [read] = read_by_both(event(title=title, summary=summary, place=where))

    assert (read.title, read.description, read.location) == (title, summary, place)
