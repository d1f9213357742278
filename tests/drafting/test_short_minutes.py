"""Minutes in few words: labels and groups cut short, initials, who and when in the end of a line."""

from __future__ import annotations

import datetime

import pytest

from tests.drafting.written import ITEMS, TITLE, read, table


def test_labels_are_cut_short() -> None:
    meeting = read(
        "*Ref. PR-gr. 04.03.26", "Kl. 12.30-13.45, kontoret", "Tilst.: AV, BH", "Afb.: OV", "Ordst.: AV Ref.: BH",
        "*1. Nyt", "4 nye pr. 01.03.", "Bsl.: Samtale inden 5 dage.", "A: lave skema / BH / 13.03.", "*2. Evt.", "Ok.",
        "Næste: 8/4 kl. 12.30",
    )  # fmt: skip

    assert (meeting.group, meeting.date) == ("pr-gruppen", datetime.date(2026, 3, 4))
    assert [person.name for person in meeting.present] == ["AV", "BH"]
    assert [person.name for person in meeting.absent] == ["OV"]
    assert meeting.chair is not None
    assert meeting.taker is not None
    assert (meeting.chair.name, meeting.taker.name) == ("AV", "BH")
    assert meeting.items[0].decisions == ["Samtale inden 5 dage."]
    assert [(task.what, task.who, task.due) for task in meeting.items[0].tasks] == [
        ("lave skema", "BH", "13.03")
    ]
    assert meeting.next_date == datetime.date(2026, 4, 8)


@pytest.mark.parametrize(
    "line", ["Der var: Alma, Bent", "På mødet: Alma, Bent", "Tilst. Alma Vest, Bent Holm"]
)
def test_who_came_is_said_in_other_words(line: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert len(meeting.present) == 2
    assert meeting.unplaced == []


def test_letters_before_two_proposals_are_no_tasks() -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", "*1. Valg", "A: den røde", "C: den blå", "*2. Evt.")

    assert meeting.items[0].tasks == []


@pytest.mark.parametrize(
    ("title", "group"),
    [
        ("IT-gr. møde 3/2-2026", "it-gruppen"),
        ("Gruppen 3/2-2026", None),
        ("Bestyrelsesm. 3/2-2026", "bestyrelsen"),
    ],
)
def test_a_group_is_cut_short(title: str, group: str | None) -> None:
    assert read(f"*{title}", *ITEMS).group == group


def test_bars_part_the_facts() -> None:
    meeting = read(
        "*PR-gruppen ref. 29-04-2026", "Kl. 11.00-12.00 | Mødested Syd", "Tilstede: Alma | Afbud: Ole", *ITEMS
    )

    assert (meeting.since, meeting.until) == (datetime.time(11), datetime.time(12))
    assert meeting.place == "Mødested Syd"
    assert [person.name for person in meeting.absent] == ["Ole"]


def test_a_place_may_be_on_a_floor() -> None:
    meeting = read("*IT-gruppen", "Tirsdag 13. januar 2026, kl. 10.00-11.45. Mødelokalet på 1. sal.", *ITEMS)

    assert meeting.place == "Mødelokalet på 1. sal"


@pytest.mark.parametrize(
    ("text", "what", "who", "by"),
    [
        ("Booke lokale. Ansv.: Bent, frist 04-05-2026", "Booke lokale", "Bent", datetime.date(2026, 5, 4)),
        ("Ringe til VVS igen. Bent, senest 6/3.", "Ringe til VVS igen", "Bent", datetime.date(2026, 3, 6)),
        (
            "Plakat trykkes. Alma og Bent inden 6/3",
            "Plakat trykkes",
            "Alma og Bent",
            datetime.date(2026, 3, 6),
        ),
    ],
)
def test_who_and_when_end_a_line(text: str, what: str, who: str, by: datetime.date) -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", "*1. Sagen", "Hej.", text, "*2. Evt.", "Intet.")

    assert [(task.what.rstrip("."), task.who, task.by) for task in meeting.items[0].tasks] == [
        (what, who, by)
    ]


def test_a_table_of_tasks_at_the_end_says_of_which_item_each_is() -> None:
    tasks = table(("Punkt", "Opgave", "Ansvarlig", "Frist"), ("2", "Aftale talere", "Bent", "30. juni 2026"))

    meeting = read(TITLE, "Til stede: Alma, Bent", "*1. Velkomst", "Hej.", "*2. Foredrag", "To.", "*3. Evt.", "Nej.",
                   "*Opgaver", tasks)  # fmt: skip

    assert [[task.what for task in item.tasks] for item in meeting.items] == [[], ["Aftale talere"], []]


def test_a_small_table_for_an_item_is_that_item() -> None:
    first = table(("Punkt", "1. Kodeord"), ("Noter", "Mange glemmer."), ("Beslutning", "Sedler fjernes."))
    second = table(("Punkt", "2. Backup"), ("Noter", "Ikke prøvet."), ("Opgave", "Prøve den"))

    meeting = read(TITLE, first, second)

    assert [item.title for item in meeting.items] == ["Kodeord", "Backup"]
    assert [task.what for task in meeting.items[1].tasks] == ["Prøve den"]


def test_a_closed_item_may_be_called_so() -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Lukket punkt: henvendelse", "-", "*3. Evt.", "Nej.")

    assert (meeting.items[1].title, meeting.items[1].closed) == ("Lukket punkt: henvendelse", True)
