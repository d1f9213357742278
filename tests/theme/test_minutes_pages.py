"""The minutes: one meeting, the archive, the decisions and the tasks."""

from __future__ import annotations

import re
from typing import Any

import pytest

from synlig.pages.minutes import minutes_pages
from tests.theme.invented import edition, item, main_of, meeting, pages, words_of

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
