"""The pages of events: what somebody who wants to come reads, and what becomes of it when plans change."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from synlig.edition import Event
from synlig.pages import Page, SiteFile, events_pages
from synlig.pages.event_page import EventPage
from synlig.pages.events import EventsPage
from synlig.pages.flyers import FlyerPaper
from synlig.pages.months import MonthPage
from tests.theme.invented import edition, event, main_of, moved_from, pages, papers, site_of
from tests.theme.printed import pdf_of, words_on

MOVED = event(date="2027-02-24", moved_from=(moved_from("2027-01-27"),), sequence=1)
HERE = "arrangementer/aabent-hus/"
FLYER = "arrangementer/aabent-hus/opslag-aabent-hus.pdf"


def made(*events: Event, **more: Any) -> dict[str, Page]:
    return pages(events_pages, edition(events=events, **more))


def page_of(one: Event) -> EventPage:
    page = made(one)[HERE]
    assert isinstance(page, EventPage)
    return page


def text_of(page: Page) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", main_of(page)).split())


# what has become of it


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"cancelled": True}, "Aflyst"),
        ({"cancelled": True, "date": "2026-11-01"}, "Blev aflyst"),
        ({"full": True}, "Alt er optaget"),
        ({"moved_from": (moved_from("2026-12-01"),)}, "Flyttet"),
        ({"date": "2026-11-01"}, "Det har været."),
    ],
)
def test_the_state_of_an_event_is_said_in_words(changed: dict[str, Any], says: str) -> None:
    assert f" {says} " in text_of(page_of(event(**changed)))


def test_a_moved_event_says_from_where_and_strikes_it() -> None:
    shown = main_of(page_of(MOVED))

    assert "Flyttet fra <del>onsdag den 27. januar 2027, kl. 10.00–12.30</del>" in shown


def test_an_event_that_changed_room_says_only_the_room() -> None:
    old = moved_from("2026-12-03", place={"name": "Biblioteket", "street": None, "town": None})

    assert page_of(event(moved_from=(old,))).line.moved_from == ("Biblioteket",)


# signing up


@pytest.mark.parametrize(
    ("way", "to", "href"),
    [
        ("mail", "kontor@sen.example.org", "mailto:kontor@sen.example.org?subject=%C3%85bent%20hus"),
        ("phone", "96 00 00 00", "tel:+4596000000"),
        ("phone", "+46 8 000 00 00", "tel:+4680000000"),
        ("link", "https://example.org/kom?a=1", "https://example.org/kom?a=1"),
        ("none", None, None),
    ],
)
def test_each_way_to_sign_up(way: str, to: str | None, href: str | None) -> None:
    sign_up = page_of(event(sign_up={"way": way, "to": to, "deadline": None})).sign_up

    assert sign_up is not None
    assert sign_up.href == href


@pytest.mark.parametrize(
    ("changed", "deadline", "says"),
    [
        ({}, "2026-11-22", "Skriv til os senest den 22. november 2026."),  # the last day counts
        ({}, "2026-11-21", "Fristen var den 21. november 2026."),
        ({"full": True}, "2026-12-01", "Alle pladser er taget."),
    ],
)
def test_nobody_signs_up_in_vain(changed: dict[str, Any], deadline: str, says: str) -> None:
    sign_up = {"way": "mail", "to": "kontor@sen.example.org", "deadline": deadline}

    shown = page_of(event(sign_up=sign_up, **changed)).sign_up

    assert shown is not None
    assert shown.text == says


def test_nobody_signs_up_for_what_is_cancelled() -> None:
    assert (
        page_of(event(sign_up={"way": "none", "to": None, "deadline": None}, cancelled=True)).sign_up is None
    )


# search engines


def data_of(one: Event) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page_of(one).data)
    return found


def test_what_search_engines_read() -> None:
    data = data_of(event(seats=12))

    assert data["startDate"] == "2026-12-03T10:00:00+01:00"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["location"]["address"] == {
        "@type": "PostalAddress", "addressCountry": "DK", "streetAddress": "Østre Fælledvej 21",
        "postalCode": "9400", "addressLocality": "Nørresundby",
    }  # fmt: skip
    assert data["offers"]["price"] == "0"
    assert data["organizer"]["name"] == "Senior Erhverv Nordjylland"
    assert data["maximumAttendeeCapacity"] == 12


@pytest.mark.parametrize(
    ("one", "status", "before"),
    [
        (event(cancelled=True), "EventCancelled", None),
        (MOVED, "EventRescheduled", ["2027-01-27T10:00:00+01:00"]),
        (event(moved_from=(moved_from("2026-12-03", place={"name": "Før", "street": None, "town": None}),)),
         "EventScheduled", None),
    ],
)  # fmt: skip
def test_search_engines_learn_what_has_become_of_it(
    one: Event, status: str, before: list[str] | None
) -> None:
    data = data_of(one)

    assert data["eventStatus"] == f"https://schema.org/{status}"
    assert data.get("previousStartDate") == before


def test_no_title_ends_the_script_it_stands_in() -> None:
    page = page_of(event(title="</script><b>"))

    assert "</script>" not in page.data
    assert json.loads(page.data)["name"] == "</script><b>"


# lists


def test_what_is_coming_comes_first_and_what_has_been_stands_in_the_archive() -> None:
    events = [event(f"nr-{day}", date=f"2026-11-{day:02}") for day in range(14, 26)]

    found = made(*events)

    listed, archive = found["arrangementer/"], text_of(found["arrangementer/tidligere/"])
    assert isinstance(listed, EventsPage)
    assert [line.address for line in listed.coming] == [f"arrangementer/nr-{day}/" for day in range(22, 26)]
    assert [line.address for line in listed.past] == [f"arrangementer/nr-{day}/" for day in range(21, 16, -1)]
    assert archive.index("21. november 2026") < archive.index("14. november 2026")
    assert "22. november 2026" not in archive


def test_the_archive_of_a_new_association_is_empty_and_says_so() -> None:
    assert "Der har ikke været nogen endnu." in text_of(made()["arrangementer/tidligere/"])


def test_a_series_has_a_page_and_a_calendar_with_its_own_events() -> None:
    series = [{"id": "kurser", "title": "Kurser", "summary": "Lær noget."}]
    invented = edition(events=[event(series="kurser"), event("andet", title="Noget andet")], series=series)

    found = {made.address: made for made in events_pages(invented, site_of(invented))}

    page, calendar = found["arrangementer/serie/kurser/"], found["arrangementer/serie/kurser.ics"]
    assert isinstance(page, EventsPage)
    assert isinstance(calendar, SiteFile)
    assert [line.title for line in page.coming] == ["Åbent hus"]
    assert page.subscription == "webcal://sen.example.org/arrangementer/serie/kurser.ics"
    assert calendar.data.count(b"BEGIN:VEVENT") == 1
    assert 'href="../serie/kurser/"' in main_of(pages(events_pages, invented)[HERE])


# months


def month(found: dict[str, Page], name: str) -> MonthPage:
    page = found[f"arrangementer/maaned/{name}/"]
    assert isinstance(page, MonthPage)
    return page


def test_a_month_is_weeks_from_monday_with_their_danish_numbers() -> None:
    page = month(made(event(date="2027-01-27")), "2027-01")

    assert [week.number for week in page.weeks] == [53, 1, 2, 3, 4]
    assert [day.number for day in page.weeks[0].days] == [None, None, None, None, 1, 2, 3]


def test_months_lead_to_the_nearest_that_have_something() -> None:
    found = made(event("a", date="2026-03-03"), event("b", date="2026-12-03"), event("c", date="2027-05-04"))

    pages = [month(found, name) for name in ("2026-03", "2026-12", "2027-05")]
    assert [page.before and page.before.title for page in pages] == [None, "Marts 2026", "December 2026"]
    assert [page.after and page.after.title for page in pages] == ["December 2026", "Maj 2027", None]
    assert "arrangementer/maaned/2026-04/" not in found
    opened = found["arrangementer/"]
    assert isinstance(opened, EventsPage)
    assert opened.month == "arrangementer/maaned/2026-12/"


def test_table_and_list_of_a_month_hold_the_same() -> None:
    shown = main_of(month(made(event(), event("kursus", title="Kursus", date="2026-12-24")), "2026-12"))
    table, _end, listed = shown.partition("</table>")

    links = [re.findall(r'<a href="([^"]+)">([^<]+)</a>', part) for part in (table, listed)]
    assert links[0][-2:] == links[1] == [("../../aabent-hus/", "Åbent hus"), ("../../kursus/", "Kursus")]
    assert "<caption>Arrangementer i december 2026, uge for uge</caption>" in table
    assert re.findall(r"<h2[^>]*><time[^>]*>([^<]+)", listed) == [
        "Torsdag den 3. december",
        "Torsdag den 24. december",
    ]


def test_the_day_that_an_event_was_moved_from_says_where_it_went() -> None:
    old = month(made(MOVED), "2027-01")

    assert 'datetime="2027-01-27"' in main_of(old)
    assert '<del class="times">kl. 10.00–12.30</del>' in main_of(old)
    assert "Flyttet til 24. februar 2027" in text_of(old)


# posters


def flyer(**changed: Any) -> FlyerPaper | None:
    paper = papers(edition(events=[event(has_flyer=True, **changed)])).get(FLYER)
    assert paper is None or isinstance(paper, FlyerPaper)
    return paper


def test_a_poster_is_one_page_and_says_what_one_must_know() -> None:
    sign_up = {"way": "phone", "to": "96 00 00 01", "deadline": "2026-11-01"}
    paper = flyer(audience="Alle over 50", sign_up=sign_up, moved_from=(moved_from("2026-12-01"),))
    assert paper is not None

    words = words_on(paper)

    assert len(pdf_of(paper).pages) == 1
    for part in ("Åbent hus", "Torsdag 3. december 2026", "kl. 10.00–12.30", "Kontoret", "Alle over 50",
                 "senest den 1. november 2026. 96 00 00 01", "Flyttet fra tirsdag den 1. december 2026",
                 "https://sen.example.org/arrangementer/aabent-hus/"):  # fmt: skip
        assert part in words


def test_a_poster_with_long_texts_is_still_one_page() -> None:
    paper = flyer(title="Et meget langt navn på et åbent hus " * 4, summary="Kom og se, hvem vi er. " * 13,
                  audience="Alle, der er over 50 og bor i Nordjylland. " * 3)  # fmt: skip
    assert paper is not None

    assert len(pdf_of(paper).pages) == 1


@pytest.mark.parametrize(("date", "is_there"), [("2026-11-22", True), ("2026-11-21", False)])
def test_a_poster_goes_when_the_day_has_been(date: str, is_there: bool) -> None:
    assert (flyer(date=date) is not None) is is_there
    assert (page_of(event(has_flyer=True, date=date)).flyer is not None) is is_there
