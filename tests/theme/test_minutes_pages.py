"""The minutes: one meeting, the archive, the decisions and the tasks."""

from __future__ import annotations

import datetime
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import icalendar
import pytest

from synlig.edition import Edition, Groups
from synlig.pages import SiteFile
from synlig.pages.groups import groups_pages
from synlig.pages.minutes import minutes_pages
from tests.theme.invented import edition, html_of, item, main_of, meeting, pages, site_of, words_of

ARCHIVE = "om-os/referater/"


def task(what: str, state: str = "open", by: str | None = None) -> dict[str, Any]:
    return {"what": what, "owner": "kasserer", "by": by, "state": state}


def test_of_a_closed_item_only_the_number_is_said() -> None:
    held = meeting("2026-10-05", item(1, title="Regnskab"), item(2, kind="closed"))

    shown = main_of(pages(minutes_pages, edition(meetings=[held]))[f"{ARCHIVE}bestyrelsen/2026-10-05/"])

    closed = re.search(r'<section class="item item-closed" id="punkt-2".*?</section>', shown, re.DOTALL)
    assert closed is not None
    assert words_of(closed[0]) == "2 Lukket punkt"
    assert 'href="#punkt-2"' not in shown
    assert '<a href="#punkt-1">Regnskab</a>' in shown


def test_a_decision_is_set_off_and_counted_in_the_archive() -> None:
    held = meeting("2026-10-05", item(1, kind="decision", title="Kaffe", decision="Vi køber **ny** kande."))
    every = pages(minutes_pages, edition(meetings=[held]))

    decided = re.search(
        r'<div class="item-decision">.*?</div>\s*</div>',
        main_of(every[f"{ARCHIVE}bestyrelsen/2026-10-05/"]),
        re.S,
    )

    assert decided is not None
    assert "<strong>ny</strong>" in decided[0]
    assert "1 beslutning" in words_of(main_of(every[ARCHIVE]))
    register = main_of(every[f"{ARCHIVE}beslutninger/"])
    assert 'href="../bestyrelsen/2026-10-05/#punkt-1">Kaffe</a>' in register


def test_a_heading_says_the_year_unless_the_title_does() -> None:
    every = pages(minutes_pages, edition(meetings=[meeting("2026-10-05", item(1, title="Kaffe"))]))
    heading = '<h2 class="year-number" id="aar-2026">2026</h2>'

    assert heading in main_of(every[f"{ARCHIVE}bestyrelsen/"])
    assert heading not in main_of(every[f"{ARCHIVE}aar/2026/"])


@pytest.mark.parametrize(
    ("state", "by", "section", "said"),
    [
        ("open", "2026-11-21", "over-frist", "Over frist"),  # the day before the build date
        ("open", "2026-11-22", "aabne", "Åben"),  # due on the day is not late
        ("open", None, "aabne", "Åben"),
        ("done", "2026-01-01", "udfoert", "Udført"),
        ("dropped", "2026-01-01", "udfoert", "Frafaldet"),
    ],
)
def test_a_task_stands_under_its_state_and_says_it_in_words(
    state: str, by: str | None, section: str, said: str
) -> None:
    held = meeting("2026-10-05", item(3, title="Kaffe", tasks=(task("Hente kanden", state, by),)))

    shown = main_of(pages(minutes_pages, edition(meetings=[held]))[f"{ARCHIVE}opgaver/"])

    under = re.search(rf'<section class="task-group" id="{section}">.*?</section>', shown, re.DOTALL)
    assert under is not None
    assert "Hente kanden" in under[0]
    assert f'<span class="task-state">{said}</span>' in under[0]
    assert 'href="../bestyrelsen/2026-10-05/#punkt-3"' in under[0]


def test_what_is_late_is_counted_first() -> None:
    tasks = (task("a", by="2026-01-01"), task("b", by="2026-02-01"), task("c"))
    held = meeting("2026-10-05", item(1, title="Kaffe", tasks=tasks))

    shown = main_of(pages(minutes_pages, edition(meetings=[held]))[f"{ARCHIVE}opgaver/"])

    tally = re.search(r'<ul class="tally".*?</ul>', shown, re.DOTALL)
    assert tally is not None
    assert words_of(tally[0]) == "2 over frist 1 åben 0 udført eller frafaldet"


@pytest.mark.parametrize("address", [ARCHIVE, f"{ARCHIVE}beslutninger/", f"{ARCHIVE}opgaver/"])
def test_an_archive_without_anything_is_written_too(address: str) -> None:
    shown = main_of(pages(minutes_pages, edition())[address])

    assert 'class="nothing"' in shown
    assert "<table" not in shown


def test_meetings_stand_under_their_year_newest_first() -> None:
    held = [meeting(date) for date in ("2025-02-03", "2026-10-05", "2026-01-12")]

    shown = words_of(main_of(pages(minutes_pages, edition(meetings=held))[ARCHIVE]))

    assert re.search(r"2026 5\. oktober Møde .* 12\. januar Møde .* 2025 3\. februar Møde", shown)


@pytest.mark.parametrize("address", [f"{ARCHIVE}bestyrelsen/", f"{ARCHIVE}aar/2026/", ARCHIVE])
def test_an_archive_marks_where_one_is(address: str) -> None:
    shown = main_of(pages(minutes_pages, edition(meetings=[meeting("2026-10-05")]))[address])

    assert re.findall(r'<a href="([^"]*)" aria-current="page"', shown) == ["./"]


def test_a_meeting_leads_to_the_one_before_and_the_one_after() -> None:
    held = [meeting(date) for date in ("2026-01-12", "2026-03-02", "2026-10-05")]

    every = pages(minutes_pages, edition(meetings=held))
    first, middle, last = (
        re.findall(r'rel="(prev|next)"', main_of(every[f"{ARCHIVE}bestyrelsen/{date}/"]))
        for date in ("2026-01-12", "2026-03-02", "2026-10-05")
    )

    assert (first, middle, last) == (["next"], ["prev", "next"], ["prev"])


# how the minutes came to be


def test_the_presenter_the_approval_and_the_corrections_stand_on_the_page() -> None:
    before = meeting("2026-10-05", item(1, title="Kaffe"))
    held = meeting(
        "2026-09-07",
        item(1, title="Kaffe", presenter="kasserer", since="13:00", until="13:10"),
        approved="2026-10-09",
        approved_at="2026-10-05",
        corrections=[
            {"date": "2026-11-09", "what": "Prisen var forkert.", "by": "referent", "at": None},
            {"date": "2026-11-20", "what": "Datoen med.", "by": None, "at": "2026-11-02"},
        ],
    )

    shown = main_of(
        pages(minutes_pages, edition(meetings=[before, held]))[f"{ARCHIVE}bestyrelsen/2026-09-07/"]
    )
    said = words_of(shown)

    assert "kl. 13.00–13.10 Fremlagt af kasserer" in said
    assert '<a href="../2026-10-05/">9. oktober 2026, på mødet 5. oktober 2026</a>' in shown
    assert "Rettet 9. november 2026 af referent: Prisen var forkert." in said
    assert "Rettet 20. november 2026, besluttet på mødet 2. november 2026: Datoen med." in said
    assert "Hent referatet (PDF, 30 kB)" in said


def test_minutes_that_were_never_corrected_say_nothing_of_it() -> None:
    shown = main_of(
        pages(minutes_pages, edition(meetings=[meeting("2026-10-05")]))[f"{ARCHIVE}bestyrelsen/2026-10-05/"]
    )

    assert "Rettet" not in words_of(shown)


def test_what_can_be_searched_is_marked_by_group_and_state() -> None:
    held = meeting(
        "2026-10-05", item(1, title="Kaffe", decision="Ja.", tasks=(task("Hente", "done"), task("Købe")))
    )
    every = pages(minutes_pages, edition(meetings=[held]))

    decisions, tasks = main_of(every[f"{ARCHIVE}beslutninger/"]), main_of(every[f"{ARCHIVE}opgaver/"])

    assert re.findall(r'data-entry data-group="([a-z-]+)"', decisions) == ["bestyrelsen"]
    assert re.findall(r'data-group="bestyrelsen" data-state="([a-z]+)"', tasks) == ["open", "done"]
    assert re.findall(r'<option value="([a-z]*)">', tasks) == ["", "open", "done"]
    assert re.search(r'<form class="register-filter no-print" id="filter" hidden', tasks), (
        "a plain list without a script"
    )


# feeds and calendars

ATOM = "{http://www.w3.org/2005/Atom}"


def files(invented: Edition) -> dict[str, bytes]:
    made = minutes_pages(invented, site_of(invented))
    return {file.address: file.data for file in made if isinstance(file, SiteFile)}


def test_the_feed_of_a_group_has_its_minutes_and_the_same_bytes_on_any_day() -> None:
    corrected = [{"date": "2026-11-09", "what": "Prisen", "by": "referent", "at": None}]
    held = (
        meeting(
            "2026-09-07",
            item(1, title="Kaffe", decision="Vi **køber**."),
            approved="2026-10-05",
            corrections=corrected,
        ),
        meeting("2026-10-05", item(1, title="Te"), item(2, kind="closed"), approved="2026-11-02"),
    )
    own = edition(meetings=held)
    tomorrow = replace(
        own, association=own.association.model_copy(update={"build_date": datetime.date(2027, 1, 1)})
    )

    data = files(own)[f"{ARCHIVE}bestyrelsen/atom.xml"]
    feed = ET.fromstring(data)

    entries = [
        tuple(entry.findtext(f"{ATOM}{name}") for name in ("id", "published", "updated"))
        for entry in feed.iter(f"{ATOM}entry")
    ]
    at = f"https://sen.example.org/{ARCHIVE}bestyrelsen"
    assert entries == [
        (f"{at}/2026-10-05/", "2026-11-02T00:00:00+00:00", "2026-11-02T00:00:00+00:00"),
        (f"{at}/2026-09-07/", "2026-10-05T00:00:00+00:00", "2026-11-09T00:00:00+00:00"),
    ]
    assert feed.findtext(f"{ATOM}updated") == "2026-11-09T00:00:00+00:00"
    text = data.decode()
    assert "2. Lukket punkt" in text
    assert "Rettet 9. november 2026 af referent: Prisen" in text
    assert files(tomorrow)[f"{ARCHIVE}bestyrelsen/atom.xml"] == data


def test_a_group_without_minutes_has_no_feed_and_one_with_them_links_to_it() -> None:
    assert files(edition()) == {}
    page = pages(minutes_pages, edition(meetings=[meeting("2026-10-05")]))[f"{ARCHIVE}bestyrelsen/"]

    assert 'type="application/atom+xml" title="Referater fra Bestyrelsen" href="atom.xml"' in html_of(page)


def meeting_row(date: str, **changed: Any) -> dict[str, Any]:
    return {"date": date, "since": None, "until": None, "place": None} | changed


def with_meetings(*rows: dict[str, Any], held: Any = ()) -> Edition:
    """An edition whose board has these meetings in its list, and these minutes."""
    own = edition(meetings=held)
    board = own.groups.rows[0].model_dump() | {"meetings": rows}
    return replace(own, groups=Groups.model_validate({"rows": (board,)}))


def days(data: bytes) -> list[tuple[str, object, object]]:
    calendar = icalendar.Calendar.from_ical(data)
    return [
        (str(entry["UID"]), entry["DTSTART"].dt, entry["DTEND"].dt if "DTEND" in entry else None)
        for entry in calendar.walk("VEVENT")
    ]


def test_the_calendar_has_the_meetings_to_come_in_danish_time() -> None:
    """The list has the last word: minutes that are locked cannot be put right when the hour moves."""
    own = with_meetings(
        meeting_row("2026-11-21", since="13:00"),  # yesterday
        meeting_row("2026-12-07", since="13:00", until="15:00", place="Kontoret"),
        meeting_row("2027-07-05"),
        held=[meeting("2026-10-05", next_date="2026-12-07", next_since="10:00")],
    )

    utc = datetime.UTC
    made = files(own)
    assert days(made["om-os/grupper/moeder.ics"]) == [
        (
            "moede-bestyrelsen-2026-12-07@sen.example.org",
            datetime.datetime(2026, 12, 7, 12, tzinfo=utc),
            datetime.datetime(2026, 12, 7, 14, tzinfo=utc),
        ),
        ("moede-bestyrelsen-2027-07-05@sen.example.org", datetime.date(2027, 7, 5), None),
    ]
    assert days(made["om-os/grupper/bestyrelsen/moeder.ics"]) == days(made["om-os/grupper/moeder.ics"])


@pytest.mark.parametrize(
    ("held", "found"),
    [
        ([meeting("2026-10-05", next_date="2026-11-22")], 1),  # today is to come
        ([meeting("2026-10-05", next_date="2026-11-21")], 0),
        # what older minutes said of the next meeting does not count
        ([meeting("2026-10-05"), meeting("2026-09-07", next_date="2026-12-07")], 0),
    ],
)
def test_the_newest_minutes_say_when_the_group_meets(held: list[Any], found: int) -> None:
    made = files(edition(meetings=held))

    assert len(days(made["om-os/grupper/moeder.ics"]) if "om-os/grupper/moeder.ics" in made else []) == found


def test_a_group_shows_when_it_meets_and_where_to_get_it() -> None:
    every = pages(groups_pages, with_meetings(meeting_row("2026-12-07", since="13:00", place="Kontoret")))

    for address in ("om-os/grupper/", "om-os/grupper/bestyrelsen/"):
        shown = main_of(every[address])
        assert "Mandag den 7. december 2026 kl. 13.00, Kontoret" in words_of(shown)
        assert 'href="moeder.ics" type="text/calendar"' in shown
