"""What stands around the items, by people who hate to write: no colons, dots instead, all in one sentence."""

from __future__ import annotations

import datetime

import pytest

from synlig.drafting.blocks import Line
from tests.drafting.written import ITEMS, TITLE, read

# labels


def test_labels_of_the_head_need_no_colon() -> None:
    meeting = read(
        "*REFERAT FRA BESTYRELSESMØDE", "Dato 3/5-2011 kl 10 - 12.15", "Sted kontoret",
        "Til stede Alma Vest,Bent Holm , Ida Toft og Kaj Lund", "Afbud Ole Vang , Per Kær-Holm", "REFERENT Bent Holm",
        *ITEMS,
    )  # fmt: skip

    assert meeting.place == "kontoret"
    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm", "Ida Toft", "Kaj Lund"]
    assert [person.name for person in meeting.absent] == ["Ole Vang", "Per Kær-Holm"]
    assert meeting.taker is not None
    assert (meeting.date, meeting.since, meeting.until) == (
        datetime.date(2011, 5, 3), datetime.time(10), datetime.time(12, 15),
    )  # fmt: skip
    assert meeting.unplaced == []


def test_labels_may_end_with_dots() -> None:
    meeting = read(
        "Bestyrelsesreferat", "Dato.......: 14.05.2025", "Til stede..: Alma Vest, fmd.; Bent Holm, ekstern",
        "Referent.: Bent Holm",
        *ITEMS, "Næste møde.: 11.06.2025",
    )  # fmt: skip

    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm"]
    assert meeting.next_date == datetime.date(2025, 6, 11)


@pytest.mark.parametrize(
    "line", ["Afbud kom for sent.", "Til stede Alle", "Sted og tid aftales senere på året med alle"]
)
def test_a_sentence_that_begins_as_a_label_is_none(line: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.present == meeting.absent == []
    assert meeting.place is None
    assert meeting.unplaced == [line]


@pytest.mark.parametrize("line", ["Gæster:", "Mødeleder:"])
def test_a_label_with_nothing_beside_it_takes_no_other_label(line: str) -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", line, "Bilag:", *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma", "Bent"]
    assert meeting.chair is None


def test_a_label_may_be_followed_by_sentences() -> None:
    meeting = read(
        "*PR-gruppen torsdag den 7. maj 2026",
        "Sted: Biblioteket, sal 1. Mødet begyndte kl. 9.00 og sluttede kl. 11.00.",
        "Med ved bordet: Alma, Bent", *ITEMS,
    )  # fmt: skip

    assert meeting.place == "Biblioteket, sal 1"
    assert (meeting.since, meeting.until) == (datetime.time(9), datetime.time(11))
    assert [person.name for person in meeting.present] == ["Alma", "Bent"]


# people


@pytest.mark.parametrize(
    ("line", "present", "absent"),
    [
        ("Kom: Carsten, Ditte", ["Carsten", "Ditte"], []),
        ("Meldte afbud: Winnie og Yrsa", [], ["Winnie", "Yrsa"]),
        ("Forhindret: Dorrit Holm (afbud)", [], ["Dorrit Holm"]),
    ],
)
def test_little_words_tell_who_came_and_who_did_not(line: str, present: list[str], absent: list[str]) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert [person.name for person in meeting.present] == present
    assert [person.name for person in meeting.absent] == absent
    assert meeting.unplaced == []


def test_those_away_stand_behind_a_dash() -> None:
    meeting = read(TITLE, "Deltagere: Alma, Bent og Ida – afbud fra Ole.", *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma", "Bent", "Ida"]
    assert [person.name for person in meeting.absent] == ["Ole"]


def test_sentences_tell_who_came_and_what_else_they_say_is_kept() -> None:
    meeting = read(
        "Referat fra PR-gruppen 3. februar 2026",
        "Til stede var Alma, Bent og Ida. Afbud fra Ole. Karen Margrethe var der ikke – håber ikke, du er syg?",
        *ITEMS, "Kærlig hilsen", "Bent, referent",
    )  # fmt: skip

    assert [person.name for person in meeting.absent] == ["Ole", "Karen Margrethe"]
    assert "håber ikke, du er syg?" in meeting.unplaced
    assert meeting.taker is not None
    assert meeting.taker.name == "Bent"


def test_a_letter_tells_who_came_and_who_wrote_it() -> None:
    meeting = read(
        "*PR-gruppen 2026: referat fra augustmødet", "Kære alle",
        "Her er referatet fra mødet d. 11. august kl. 10 på kontoret.",
        "Med var Åge, Yrsa og Bodil.", *ITEMS, "Mange hilsner", "Yrsa (referent)",
    )  # fmt: skip

    assert meeting.place == "kontoret"
    assert [person.name for person in meeting.present] == ["Åge", "Yrsa", "Bodil"]
    assert meeting.taker is not None
    assert meeting.taker.name == "Yrsa"


def test_rows_of_a_table_without_its_lines_are_people() -> None:
    meeting = read(
        TITLE, "*Deltager\tRolle\tTil stede", "Alma Vest\ttovholder ja", "Bent Holm referent ja", "Ida Toft\tja",
        "Ole Vang\tafbud", *ITEMS,
    )  # fmt: skip

    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm", "Ida Toft"]
    assert [person.name for person in meeting.absent] == ["Ole Vang"]
    assert meeting.taker is not None
    assert meeting.taker.name == "Bent Holm"


def test_where_somebody_comes_from_is_nobody() -> None:
    people = [
        Line(text, depth=0)
        for text in ("Alma Vest, formand", "Gerda Lund, PR-gruppen", "Sidsel Holm, ekstern")
    ]

    meeting = read(TITLE, "*Deltagere", *people, *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma Vest", "Gerda Lund", "Sidsel Holm"]
    assert meeting.unplaced == []


def test_a_list_of_people_says_nothing_of_whose_meeting_it_was() -> None:
    people = [
        Line(text, depth=0)
        for text in ("Alma Vest, bestyrelsen", "Gerda Lund, bestyrelsen", "Birthe Holm, korleder")
    ]

    meeting = read("*Fællesmøde om jubilæet 4. juni 2026", "*Deltagere", *people, *ITEMS)

    assert meeting.group is None
    assert [person.name for person in meeting.present] == ["Alma Vest", "Gerda Lund", "Birthe Holm"]


# offices


@pytest.mark.parametrize(
    ("line", "chair", "taker"),
    [
        ("Ordstyrer var Tove, og Ruth skrev referat.", "Tove", "Ruth"),
        ("Mødeleder / referent: Fritz Holm / Ulla Vest", "Fritz Holm", "Ulla Vest"),
        ("Ordstyrer: BK, Bodil Kirke. Referent: DH, Ditte Havn", "Bodil Kirke", "Ditte Havn"),
    ],
)
def test_two_offices_in_a_line(line: str, chair: str, taker: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.chair is not None
    assert meeting.taker is not None
    assert (meeting.chair.name, meeting.taker.name) == (chair, taker)


@pytest.mark.parametrize(
    "line",
    [
        "Bent ledte mødet, Dorrit skrev.",
        "Kl. 10, ordstyrer Bent, referent Dorrit",
        "Som ordstyrer valgtes Bent. Som referent valgtes Dorrit.",
    ],
)
def test_a_line_tells_who_led_and_who_wrote(line: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.chair is not None
    assert meeting.taker is not None
    assert (meeting.chair.name, meeting.taker.name) == ("Bent", "Dorrit")


def test_a_name_with_a_full_stop_is_whole() -> None:
    meeting = read(TITLE, "Chr. Holm var referent.", *ITEMS)

    assert meeting.taker is not None
    assert meeting.taker.name == "Chr. Holm"


def test_a_file_number_is_nobody() -> None:
    meeting = read(TITLE, "Ref.: IT-12/OF", "Referent: OF", *ITEMS)

    assert meeting.taker is not None
    assert meeting.taker.name == "OF"


# when and where


@pytest.mark.parametrize(
    ("line", "since", "until"),
    [
        ("kl. 17-20.30", datetime.time(17), datetime.time(20, 30)),
        ("13.00 – 14.45", datetime.time(13), datetime.time(14, 45)),
    ],
)
def test_the_time_and_the_place_have_lines_of_their_own(
    line: str, since: datetime.time, until: datetime.time
) -> None:
    meeting = read("*Møde i IT-gruppen", "Torsdag den 19. november 2015", line, "Kulturhuset Kilden", *ITEMS)

    assert (meeting.since, meeting.until) == (since, until)
    assert meeting.place == "Kulturhuset Kilden"
    assert meeting.unplaced == []


@pytest.mark.parametrize("line", ["Kontoret, kl. 9.00 til 10.15", "Kantinen på Havnen, kl. 9-10.15"])
def test_the_place_stands_before_the_time(line: str) -> None:
    meeting = read("*Ekstraordinært bestyrelsesmøde den 31. august 2026", line, *ITEMS)

    assert (meeting.since, meeting.until) == (datetime.time(9), datetime.time(10, 15))
    assert meeting.place == line.partition(",")[0]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            "Onsdag den 13. oktober 2010 sad vi i Frivillighuset fra kl. 13 til kl. 15, og der var kage.",
            "Frivillighuset",
        ),
        ("22. april 2010 kl. 19 - 21.30 hjemme hos Gerda", "Hjemme hos Gerda"),
        ("Tid og sted: Kl. 10-11.30, Kantinen på Værftsvej", "Kantinen på Værftsvej"),
    ],
)
def test_the_place_is_what_is_left_of_a_line_with_the_date(line: str, place: str) -> None:
    assert read("Referat af mødet i PR-gruppen", line, *ITEMS).place == place


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Afholdt den 8. oktober 2025 kl. 13.00 i Jobhuset, 2. sal", "Jobhuset, 2. sal"),
        ("8. oktober 2025 kl. 15.00, Hotel Limfjorden, lobbyen", "Hotel Limfjorden, lobbyen"),
    ],
)
def test_a_place_may_have_a_floor_or_a_room(line: str, place: str) -> None:
    assert read("*Møde i PR-gruppen", line, *ITEMS).place == place
