"""What a site says otherwise because a day has passed, and nobody wrote anything: `passed` knows all of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

import pytest

from synlig.edition import Edition, Groups
from synlig.pages import Page, events_pages, groups_pages, minutes_pages, news_pages, passed
from synlig.pages.open_data.shape import VALID_DAYS
from synlig.pages.passing import Passed
from tests.theme.invented import edition, event, item, main_of, meeting, news_item, site_of

FIRST = datetime.date(2026, 11, 22)
DAYS = 40


def on_a_day(date: datetime.date) -> Edition:
    """Everything that has a last day, and beside each something alike that has none."""
    tasks = (
        {"what": "Køb kaffe", "owner": "kasserer", "by": "2026-12-05", "state": "open"},
        {"what": "Køb te", "owner": "kasserer", "by": "2026-12-07", "state": "done"},
        {"what": "Køb vand", "owner": "kasserer", "by": None, "state": "open"},
    )
    signing_up = {"way": "mail", "to": "kontor@sen.example.org", "deadline": "2026-11-28"}
    made = edition(
        events=[
            event("a", title="A", date="2026-12-03", sign_up=signing_up),
            event("b", title="B", date="2026-12-15", cancelled=True),
            event("c", title="C", date="2026-11-01"),
        ],
        meetings=[
            meeting("2026-10-05", item(1, tasks=tasks)),
            meeting("2026-11-02", item(1, title="Kaffe"), next_date="2026-12-20"),
        ],
        news=[news_item("a")],
    )
    board = made.groups.rows[0].model_dump() | {
        "meetings": ({"date": "2026-12-10", "since": None, "until": None, "place": None},)
    }
    return replace(
        made,
        groups=Groups.model_validate({"rows": (board,)}),
        association=made.association.model_copy(update={"build_date": date}),
    )


def shown_on(date: datetime.date) -> dict[str, str]:
    """What every page says that day."""
    made = on_a_day(date)
    site = site_of(made)
    makers = (events_pages, groups_pages, minutes_pages, news_pages)
    pages = (page for maker in makers for page in maker(made, site) if isinstance(page, Page))
    return {page.address: main_of(page) for page in pages}


def days() -> Iterator[datetime.date]:
    yield from (FIRST + datetime.timedelta(days) for days in range(DAYS))


def test_the_site_says_something_else_exactly_when_something_has_passed() -> None:
    shown = {date: shown_on(date) for date in days()}
    changed = {
        date for date, before in zip(list(days())[1:], days(), strict=False) if shown[date] != shown[before]
    }

    told = {
        each.last + datetime.timedelta(1)
        for each in passed(on_a_day(FIRST), FIRST, FIRST + datetime.timedelta(DAYS - 1))
        if each.kind != "data"
    }

    assert changed == told
    assert len(told) == 6


@pytest.mark.parametrize(
    ("until", "what"),
    [
        ("2026-11-22", []),
        ("2026-11-28", []),  # the last day to sign up
        ("2026-11-29", [("sign_up", "arrangementer/a/")]),
        ("2026-12-04", [("sign_up", "arrangementer/a/"), ("event", "arrangementer/a/")]),
    ],
)
def test_the_last_day_still_counts(until: str, what: list[tuple[str, str]]) -> None:
    found = passed(on_a_day(FIRST), FIRST, datetime.date.fromisoformat(until))

    assert [(each.kind, each.address) for each in found if each.kind != "data"] == what


def test_what_had_passed_before_the_site_was_built_is_not_told_again() -> None:
    built = datetime.date(2026, 12, 4)

    assert list(passed(on_a_day(built), built, datetime.date(2026, 12, 5))) == []


def test_a_copy_of_the_catalogue_that_is_fetched_never_lasts_less_than_a_day() -> None:
    expires = FIRST + datetime.timedelta(VALID_DAYS)

    data = [each for each in passed(on_a_day(FIRST), FIRST, expires) if each.kind == "data"]

    assert data == [Passed("data", "", "find-en-medarbejder/data/", expires - datetime.timedelta(1))]
    assert "data" not in {
        each.kind for each in passed(on_a_day(FIRST), FIRST, expires - datetime.timedelta(1))
    }
