"""The calendar of what happens by itself, of the everyday association."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.cms.publishing import overdue, upcoming
from synlig.records import Content
from tests.site_builder import BuiltSite, copy_site, read

ON = datetime.date(2026, 11, 22)
YEAR = datetime.timedelta(days=366)
EVENT = "content/public/events/aabent-hus.yml"
NEWS = "content/public/news/2026-12-01-julefrokost.md"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return copy_site("everyday", tmp_path_factory.mktemp("calendar") / "everyday")


@pytest.fixture(scope="module")
def content(site: BuiltSite) -> Content:
    return read(site)


def test_days_come_in_order_and_none_is_past(content: Content) -> None:
    days = [each.day for each in upcoming(content, ON, YEAR)]

    assert days == sorted(days)
    assert all(ON <= day <= ON + YEAR for day in days)


def test_news_that_wait_come_by_themselves(content: Content) -> None:
    found = [(each.day, each.kind, each.path) for each in upcoming(content, ON) if each.kind == "comes"]

    assert found == [(datetime.date(2026, 12, 1), "comes", NEWS)]


def test_news_go_on_the_day_after_their_last(tmp_path: Path) -> None:
    site = copy_site("everyday", tmp_path / "everyday")
    site.replace(NEWS, "dato: 2026-12-01\n", "dato: 2026-12-01\nvises_til: 2026-12-31\n")

    found = [each.day for each in upcoming(read(site), ON) if (each.kind, each.path) == ("goes", NEWS)]

    assert found == [datetime.date(2027, 1, 1)]


def test_a_cancelled_event_is_no_event(tmp_path: Path) -> None:
    site = copy_site("everyday", tmp_path / "everyday")
    before = [each for each in upcoming(read(site), ON, YEAR) if each.path == EVENT]
    site.replace(EVENT, "aflyst: nej", "aflyst: ja")
    site.replace(EVENT, "opslag: ja\n", "")

    after = [each for each in upcoming(read(site), ON, YEAR) if each.path == EVENT]

    assert before
    assert after == []


def test_whose_consent_ends_is_not_said_and_the_file_is_marked(content: Content) -> None:
    found = [each for each in upcoming(content, ON) if each.kind == "consent"]

    assert found
    assert all(each.is_private for each in found)
    assert not any(member.id in each.said for each in found for member in content.members)


@pytest.mark.parametrize(
    ("built", "on", "kinds"),
    [
        ("2026-11-30", "2026-12-01", {"comes"}),  # news that wait until the 1st
        ("2026-12-01", "2026-12-01", set()),
        ("2026-12-01", "2026-12-02", {"sign-up"}),  # whose last day is the 1st
        ("2026-12-02", "2026-12-03", set()),  # the event is held today, and has not been
        ("2026-12-03", "2026-12-04", {"event"}),
        ("2026-11-22", "2026-11-23", {"consent"}),
        ("2026-11-23", "2026-11-22", set()),  # built ahead
    ],
)
def test_what_a_site_of_an_earlier_day_does_not_show_yet(
    content: Content, built: str, on: str, kinds: set[str]
) -> None:
    found = overdue(content, datetime.date.fromisoformat(built), datetime.date.fromisoformat(on))

    assert {each.kind for each in found} == kinds
