"""Minutes as people write who hate it: no colons, lines broken by hand, who and when in any order."""

from __future__ import annotations

import datetime

import pytest

from synlig.drafting.blocks import Line
from tests.drafting.written import ITEMS, TITLE, read

# labels without a sign behind them


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


@pytest.mark.parametrize(
    "line", ["Afbud kom for sent.", "Til stede Alle", "Sted og tid aftales senere på året med alle"]
)
def test_a_sentence_that_begins_as_a_label_is_none(line: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.present == meeting.absent == []
    assert meeting.place is None
    assert meeting.unplaced == [line]


def test_a_label_in_capitals_needs_no_colon() -> None:
    meeting = read(
        TITLE, "*1. Tur", "Bussen er dyr.", "BESLUTNING Turen går til Læsø.", "*2. EVENTUELT", "Der mangler kopper.",
        "NÆSTE MØDE 7/6-2026 kl 10",
    )  # fmt: skip

    assert [item.decisions for item in meeting.items] == [["Turen går til Læsø."], []]
    assert meeting.next_date == datetime.date(2026, 6, 7)


# lines


def test_lines_that_were_broken_by_hand_are_one() -> None:
    meeting = read(
        TITLE, "*1. Net", "Alma har læst aftalen, og vi kan sige den op med en", "måneds varsel.",
        "Aftalt: vi siger op til den første november og tager", "det billige", "*2. Evt.", "Intet.",
    )  # fmt: skip

    assert meeting.items[0].decisions == ["vi siger op til den første november og tager det billige"]
    assert meeting.items[0].text == "Alma har læst aftalen, og vi kan sige den op med en måneds varsel."


def test_short_lines_in_small_letters_stay_apart() -> None:
    meeting = read(TITLE, "*1. Net", "det virker", "men langsomt", "*2. Evt.", "Intet.")

    assert meeting.items[0].text == "det virker\n\nmen langsomt"


def test_a_date_over_two_lines_is_one() -> None:
    meeting = read(
        TITLE, "Til stede: Alma, Bent", "*1. Tur", "Opgave: Finde en rute\tAnsvarlig: Bent\tFrist: 21.", "oktober 2026",
        "*2. Evt.",
    )  # fmt: skip

    assert [task.by for task in meeting.items[0].tasks] == [datetime.date(2026, 10, 21)]


@pytest.mark.parametrize(
    ("line", "since", "until"),
    [
        ("kl. 17-20.30", datetime.time(17), datetime.time(20, 30)),
        ("13.00 – 14.45", datetime.time(13), datetime.time(14, 45)),
    ],
)
def test_the_time_has_a_line_of_its_own(line: str, since: datetime.time, until: datetime.time) -> None:
    meeting = read("*Møde i IT-gruppen", "Torsdag den 19. november 2015", line, "Kulturhuset Kilden", *ITEMS)

    assert (meeting.since, meeting.until) == (since, until)
    assert meeting.place == "Kulturhuset Kilden"
    assert meeting.unplaced == []


# people


def test_people_are_told_with_what_is_said_to_them() -> None:
    meeting = read(
        "Referat fra PR-gruppen 3. februar 2026",
        "Til stede var Alma, Bent og Ida. Afbud fra Ole. Karen Margrethe var der ikke – håber ikke, du er syg?",
        *ITEMS, "Kærlig hilsen", "Bent, referent",
    )  # fmt: skip

    assert [person.name for person in meeting.absent] == ["Ole", "Karen Margrethe"]
    assert "håber ikke, du er syg?" in meeting.unplaced
    assert meeting.taker is not None
    assert meeting.taker.name == "Bent"


def test_those_away_stand_behind_a_dash() -> None:
    meeting = read(TITLE, "Deltagere: Alma, Bent og Ida – afbud fra Ole.", *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma", "Bent", "Ida"]
    assert [person.name for person in meeting.absent] == ["Ole"]


def test_lines_of_a_table_that_a_pdf_has_lost_are_people() -> None:
    meeting = read(
        TITLE, "*Deltager\tRolle\tTil stede", "Alma Vest\ttovholder ja", "Bent Holm referent ja", "Ida Toft\tja",
        "Ole Vang\tafbud", *ITEMS,
    )  # fmt: skip

    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm", "Ida Toft"]
    assert [person.name for person in meeting.absent] == ["Ole Vang"]
    assert meeting.taker is not None
    assert meeting.taker.name == "Bent Holm"


@pytest.mark.parametrize("line", ["Gæster:", "Mødeleder:"])
def test_a_label_with_nothing_beside_it_takes_no_other_label(line: str) -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", line, "Bilag:", *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma", "Bent"]
    assert meeting.chair is None


def test_a_file_number_is_nobody() -> None:
    meeting = read(TITLE, "Ref.: IT-12/OF", "Referent: OF", *ITEMS)

    assert meeting.taker is not None
    assert meeting.taker.name == "OF"


# where


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
def test_the_place_is_what_is_left_of_a_line(line: str, place: str) -> None:
    assert read("Referat af mødet i PR-gruppen", line, *ITEMS).place == place


# items


def test_numbers_that_are_all_one_begin_items() -> None:
    """As a list of Google's looks, whose counting begins anew with every heading."""
    titles = [Line(title, strong=True, depth=0, number="1.") for title in ("Opstart", "Gåture", "Evt.")]

    meeting = read(
        TITLE, titles[0], "Vi er i gang.", titles[1], "To ruter.", "Beslutning: Den korte.", titles[2], "Nej."
    )

    assert [item.title for item in meeting.items] == ["Opstart", "Gåture", "Evt."]
    assert [item.number for item in meeting.items] == [1, 2, 3]


@pytest.mark.parametrize(
    ("title", "name", "presenter"),
    [
        ("Orientering ved Preben fra jobcentret", "Orientering ved Preben fra jobcentret", ""),
        ("Økonomi ved Connie Holm", "Økonomi", "Connie Holm"),
        ("Formandens orientering", "Formandens orientering", ""),
        ("Økonomi (orientering)", "Økonomi", ""),
        ("Økonomi til orientering", "Økonomi", ""),
    ],
)
def test_a_title_keeps_what_is_its_own(title: str, name: str, presenter: str) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", f"*2. {title}", "Tal.", "*3. Evt.", "Intet.")

    assert (meeting.items[1].title, meeting.items[1].presenter) == (name, presenter)


def test_numbers_are_written_in_every_way() -> None:
    meeting = read(
        TITLE,
        "*1) Referat",
        "Ok.",
        "*2. Penge",
        "Tal.",
        "*3 - Side",
        "Nede.",
        "*Punkt 4 Tur",
        "Læsø.",
        "*5: Kørsel",
        "-",
    )

    assert [item.title for item in meeting.items] == ["Referat", "Penge", "Side", "Tur", "Kørsel"]


# decisions and tasks


@pytest.mark.parametrize(
    ("text", "decisions"),
    [
        ("Den norske var bedst. Vi besluttede at lave vores egen i A5. Billeder tages senere.",
         ["Vi besluttede at lave vores egen i A5."]),
        ("Virksomhedsgruppen: Der er aftalt besøg på fabrikken i uge 12.", []),
        ("✔ Beslutning: Vi trækker et kabel.", ["Vi trækker et kabel."]),
        ("→ Åbent hus den 5. marts kl. 10-13.", ["Åbent hus den 5. marts kl. 10-13."]),
    ],
)  # fmt: skip
def test_a_decision_is_what_was_decided_and_no_more(text: str, decisions: list[str]) -> None:
    meeting = read(
        TITLE, "Til stede: Alma, Bent", "*1. Velkomst", "Hej.", "*2. Sagen", text, "*3. Evt.", "Intet."
    )

    assert meeting.items[1].decisions == decisions


def test_below_a_word_for_decisions_the_paragraph_is_one() -> None:
    meeting = read(
        TITLE,
        "*1. Lejemål",
        "*Beslutning",
        "Indstillingen blev tiltrådt. Kassereren svarer skriftligt.",
        "*2. Evt.",
        "-",
    )

    assert meeting.items[0].decisions == ["Indstillingen blev tiltrådt. Kassereren svarer skriftligt."]


@pytest.mark.parametrize(
    ("text", "what", "who", "due"),
    [
        (
            "→ Ida: skrive til busselskabet (frist: 5. september)",
            "skrive til busselskabet",
            "Ida",
            "5. september",
        ),
        ("HVAD: hente teltet\tHVEM: Bent\tHVORNÅR: 30/4", "hente teltet", "Bent", "30/4"),
        ("Opgave: ringe til gartneriet igen / UK / 11/3", "ringe til gartneriet igen", "UK", "11/3"),
        ("Opgave: rette bogstaverne – Ida – inden 20/10", "rette bogstaverne", "Ida", "20/10"),
    ],
)
def test_who_and_when_are_told_in_any_order(text: str, what: str, who: str, due: str) -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent, Ida, UK", "*1. Sagen", "Hej.", text, "*2. Evt.", "Intet.")

    assert [(task.what, task.who, task.due) for task in meeting.items[0].tasks] == [(what, who, due)]


@pytest.mark.parametrize(
    ("text", "what", "who", "by"),
    [
        (
            "Ansvar: Bent. Opgave: Aftale datoer med to. Frist: 15. maj 2026.",
            "Aftale datoer med to",
            "Bent",
            (2026, 5, 15),
        ),
        (
            "– Opgave: Sende indbydelse. Hvem: Bent. Inden: 10. marts.",
            "Sende indbydelse",
            "Bent",
            (2026, 3, 10),
        ),
        (
            "Opgave: Retter tallene – Ansvarlig: Bent – Frist: 25.11.2026",
            "Retter tallene",
            "Bent",
            (2026, 11, 25),
        ),
        ("Frist: 5/6. Hvem: Alma. Hvad: Skrive brevet", "Skrive brevet", "Alma", (2026, 6, 5)),
    ],
)
def test_labels_of_a_task_stand_in_any_order(
    text: str, what: str, who: str, by: tuple[int, int, int]
) -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", "*1. Sagen", "Hej.", text, "*2. Evt.", "Intet.")

    assert [(task.what, task.who, task.by) for task in meeting.items[0].tasks] == [
        (what, who, datetime.date(*by))
    ]


def test_a_label_may_be_followed_by_sentences() -> None:
    meeting = read(
        "*PR-gruppen torsdag den 7. maj 2026",
        "Sted: Biblioteket, sal 1. Mødet begyndte kl. 9.00 og sluttede kl. 11.00.",
        "Med ved bordet: Alma, Bent", *ITEMS,
    )  # fmt: skip

    assert meeting.place == "Biblioteket, sal 1"
    assert (meeting.since, meeting.until) == (datetime.time(9), datetime.time(11))
    assert [person.name for person in meeting.present] == ["Alma", "Bent"]


def test_numbers_within_numbers_may_be_the_items() -> None:
    meeting = read(
        TITLE, "*1.1\tResultat i år", "Godt.", "*1.2\tBudget", "Tal.", "*2.1\tBank", "-", "*3.1\tEvt.", "Nej."
    )

    assert [item.title for item in meeting.items] == ["Resultat i år", "Budget", "Bank", "Evt."]


def test_labels_end_with_dots() -> None:
    meeting = read(
        "Bestyrelsesreferat", "Dato.......: 14.05.2025", "Til stede..: Alma Vest, fmd.; Bent Holm, ekstern",
        "Referent.: Bent Holm",
        *ITEMS, "Næste møde.: 11.06.2025",
    )  # fmt: skip

    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm"]
    assert meeting.next_date == datetime.date(2025, 6, 11)


def test_a_group_beside_a_name_is_nobody() -> None:
    people = [
        Line(text, depth=0)
        for text in ("Alma Vest, formand", "Gerda Lund, PR-gruppen", "Sidsel Holm, ekstern")
    ]

    meeting = read(TITLE, "*Deltagere", *people, *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma Vest", "Gerda Lund", "Sidsel Holm"]
    assert meeting.unplaced == []


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


def test_a_number_may_stand_over_its_title() -> None:
    meeting = read(
        TITLE,
        "*Punkt 1",
        "*Siden sidst",
        "To nye.",
        "*Punkt 2",
        "*Kampagne",
        "Ringe.",
        "*Punkt 3",
        "*Eventuelt",
        "Nej.",
    )

    assert [item.title for item in meeting.items] == ["Siden sidst", "Kampagne", "Eventuelt"]


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("Beslutning 2025-11: Tilskuddet deles.", "2025-11: Tilskuddet deles."),
        ("Det besluttedes: Dagen gentages.", "Dagen gentages."),
        ("Beslutning nr. 4: Vi venter.", "Vi venter."),
    ],
)
def test_a_decision_may_have_a_number(text: str, decision: str) -> None:
    meeting = read(TITLE, "*1. Sagen", "Hej.", text, "*2. Evt.", "Intet.")

    assert meeting.items[0].decisions == [decision]


def test_a_title_that_is_only_words_for_closed_keeps_one() -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Fortroligt - LUKKET PUNKT", "-", "*3. Evt.", "Nej.")

    assert (meeting.items[1].title, meeting.items[1].closed) == ("Fortroligt", True)


def test_who_stands_between_dashes_also_where_nobody_is_listed() -> None:
    meeting = read(
        TITLE, "*1. Sagen", "Booke salen igen – Carsten – onsdag den 15. april.", "*2. Evt.", "Intet."
    )

    assert [(task.what, task.who, task.by) for task in meeting.items[0].tasks] == [
        ("Booke salen igen", "Carsten", datetime.date(2026, 4, 15))
    ]


@pytest.mark.parametrize(
    ("line", "present", "absent"),
    [
        ("Kom: Carsten, Ditte", ["Carsten", "Ditte"], []),
        ("Meldte afbud: Winnie og Yrsa", [], ["Winnie", "Yrsa"]),
        ("Forhindret: Dorrit Holm (afbud)", [], ["Dorrit Holm"]),
    ],
)
def test_who_came_and_who_did_not(line: str, present: list[str], absent: list[str]) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert [person.name for person in meeting.present] == present
    assert [person.name for person in meeting.absent] == absent
    assert meeting.unplaced == []


@pytest.mark.parametrize(
    "line", ["Bent ledte mødet, Dorrit skrev.", "Kl. 10, ordstyrer Bent, referent Dorrit"]
)
def test_who_led_and_who_wrote(line: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.chair is not None
    assert meeting.taker is not None
    assert (meeting.chair.name, meeting.taker.name) == ("Bent", "Dorrit")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Afholdt den 8. oktober 2025 kl. 13.00 i Jobhuset, 2. sal", "Jobhuset, 2. sal"),
        ("8. oktober 2025 kl. 15.00, Hotel Limfjorden, lobbyen", "Hotel Limfjorden, lobbyen"),
    ],
)
def test_a_place_has_more_than_a_name(line: str, place: str) -> None:
    assert read("*Møde i PR-gruppen", line, *ITEMS).place == place


def test_romans_follow_ad() -> None:
    listed = ("*Dagsorden", "I. Velkomst", "II. Året, der gik", "III. Eventuelt", "*Referat")

    meeting = read(
        TITLE,
        *listed,
        "*Ad I. Velkomst",
        "Hej.",
        "*Ad II. Året, der gik",
        "Godt.",
        "*Ad III. Eventuelt",
        "Nej.",
    )

    assert [item.title for item in meeting.items] == ["Velkomst", "Året, der gik", "Eventuelt"]
    assert [item.text for item in meeting.items] == ["Hej.", "Godt.", "Nej."]


def test_a_list_at_the_end_says_of_which_item_each_is() -> None:
    meeting = read(
        TITLE, "Til stede: Alma, Bent", "*Pkt 1 Penge", "Ok.", "*Pkt 2 Tur", "Nej.", "*Skal laves",
        "- Køber bærbar (pkt 1): Bent 9/5", "- Bestiller bus (pkt 2): Alma 14/5",
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Penge", "Tur"]
    assert [[(task.what, task.who) for task in item.tasks] for item in meeting.items] == [
        [("Køber bærbar", "Bent")], [("Bestiller bus", "Alma")],
    ]  # fmt: skip


def test_the_title_is_that_over_the_text() -> None:
    meeting = read(TITLE, "*Dagsorden", "1. Tal for april", "2. Prøveuger", "3. Eventuelt", "*Referat",
                   "*1. Tal", "Ni.", "*2. Prøveuger", "To.", "*3. Evt.", "Nej.")  # fmt: skip

    assert [item.title for item in meeting.items] == ["Tal", "Prøveuger", "Evt."]


def test_the_last_label_of_a_task_needs_no_colon() -> None:
    meeting = read(
        TITLE,
        "Til stede: Ulla",
        "*1. Sagen",
        "Opgave: Skrive afsnittet. Hvem: Ulla. Senest 4. juni.",
        "*2. Evt.",
    )

    assert [(task.what, task.who, task.due) for task in meeting.items[0].tasks] == [
        ("Skrive afsnittet", "Ulla", "4. juni")
    ]


@pytest.mark.parametrize(
    ("text", "what", "who"),
    [
        ("TODO: Gøre knappen større · Ole · 19. juni 2026", "Gøre knappen større", "Ole"),
        ("☐ @Ole: Skalere billederne (deadline 2026-06-19)", "Skalere billederne", "Ole"),
        ("Ole lovede at bestille bussen inden 19. juni.", "bestille bussen", "Ole"),
        ("Ole sørger for at sætte afstemningen op senest 19. juni.", "sætte afstemningen op", "Ole"),
    ],
)
def test_a_promise_is_a_task(text: str, what: str, who: str) -> None:
    meeting = read(TITLE, "Til stede: Nina, Ole", "*1. Sagen", "Hej.", text, "*2. Evt.", "Intet.")

    assert [(task.what, task.who, task.by) for task in meeting.items[0].tasks] == [
        (what, who, datetime.date(2026, 6, 19))
    ]


@pytest.mark.parametrize("line", ["Kontoret, kl. 9.00 til 10.15", "Kantinen på Havnen, kl. 9-10.15"])
def test_the_place_stands_before_the_time(line: str) -> None:
    meeting = read("*Ekstraordinært bestyrelsesmøde den 31. august 2026", line, *ITEMS)

    assert (meeting.since, meeting.until) == (datetime.time(9), datetime.time(10, 15))
    assert meeting.place == line.partition(",")[0]


def test_a_list_of_people_says_nothing_of_whose_meeting_it_was() -> None:
    people = [
        Line(text, depth=0)
        for text in ("Alma Vest, bestyrelsen", "Gerda Lund, bestyrelsen", "Birthe Holm, korleder")
    ]

    meeting = read("*Fællesmøde om jubilæet 4. juni 2026", "*Deltagere", *people, *ITEMS)

    assert meeting.group is None
    assert [person.name for person in meeting.present] == ["Alma Vest", "Gerda Lund", "Birthe Holm"]


def test_what_was_decided_stands_below_its_own_heading() -> None:
    meeting = read(
        TITLE, Line("Tallene", heading=2), "De stiger.", "*Det besluttede vi", Line("Brevet sendes tirsdag", depth=0),
        Line("Pressen", heading=2), "Intet.",
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Tallene", "Pressen"]
    assert meeting.items[0].decisions == ["Brevet sendes tirsdag"]
