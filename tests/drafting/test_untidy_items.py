"""Items by people who hate to write: lines broken by hand, numbers in every way, who and when in any order."""

from __future__ import annotations

import datetime

import pytest

from synlig.drafting.blocks import Line
from tests.drafting.written import TITLE, read

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


# where items begin


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


def test_roman_numbers_may_follow_ad() -> None:
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


def test_sub_numbers_may_be_the_items() -> None:
    meeting = read(
        TITLE, "*1.1\tResultat i år", "Godt.", "*1.2\tBudget", "Tal.", "*2.1\tBank", "-", "*3.1\tEvt.", "Nej."
    )

    assert [item.title for item in meeting.items] == ["Resultat i år", "Budget", "Bank", "Evt."]


def test_lists_that_each_begin_with_one_are_the_items() -> None:
    """As a list of Google's looks, whose counting begins anew with every heading."""
    titles = [Line(title, strong=True, depth=0, number="1.") for title in ("Opstart", "Gåture", "Evt.")]

    meeting = read(
        TITLE, titles[0], "Vi er i gang.", titles[1], "To ruter.", "Beslutning: Den korte.", titles[2], "Nej."
    )

    assert [item.title for item in meeting.items] == ["Opstart", "Gåture", "Evt."]
    assert [item.number for item in meeting.items] == [1, 2, 3]


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


# titles


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


def test_a_title_of_nothing_but_words_for_closed_keeps_one() -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Fortroligt - LUKKET PUNKT", "-", "*3. Evt.", "Nej.")

    assert (meeting.items[1].title, meeting.items[1].closed) == ("Fortroligt", True)


def test_a_title_over_the_text_counts_before_that_of_the_agenda() -> None:
    meeting = read(TITLE, "*Dagsorden", "1. Tal for april", "2. Prøveuger", "3. Eventuelt", "*Referat",
                   "*1. Tal", "Ni.", "*2. Prøveuger", "To.", "*3. Evt.", "Nej.")  # fmt: skip

    assert [item.title for item in meeting.items] == ["Tal", "Prøveuger", "Evt."]


def test_the_text_is_without_the_word_for_it() -> None:
    meeting = read(TITLE, "*1. Sagen", "Referat: Bussen er dyr.", "*2. Evt.", "Intet.")

    assert meeting.items[0].text == "Bussen er dyr."


# decisions


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


def test_a_label_in_capitals_needs_no_colon() -> None:
    meeting = read(
        TITLE, "*1. Tur", "Bussen er dyr.", "BESLUTNING Turen går til Læsø.", "*2. EVENTUELT", "Der mangler kopper.",
        "NÆSTE MØDE 7/6-2026 kl 10",
    )  # fmt: skip

    assert [item.decisions for item in meeting.items] == [["Turen går til Læsø."], []]
    assert meeting.next_date == datetime.date(2026, 6, 7)


def test_the_paragraph_below_a_word_for_decisions_is_one() -> None:
    meeting = read(
        TITLE,
        "*1. Lejemål",
        "*Beslutning",
        "Indstillingen blev tiltrådt. Kassereren svarer skriftligt.",
        "*2. Evt.",
        "-",
    )

    assert meeting.items[0].decisions == ["Indstillingen blev tiltrådt. Kassereren svarer skriftligt."]


def test_what_was_decided_stands_below_its_own_heading() -> None:
    meeting = read(
        TITLE, Line("Tallene", heading=2), "De stiger.", "*Det besluttede vi", Line("Brevet sendes tirsdag", depth=0),
        Line("Pressen", heading=2), "Intet.",
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Tallene", "Pressen"]
    assert meeting.items[0].decisions == ["Brevet sendes tirsdag"]


# tasks


@pytest.mark.parametrize(
    ("text", "what", "who", "due"),
    [
        (
            "→ Ida: skrive til busselskabet (frist: 5. september)",
            "skrive til busselskabet",
            "Ida",
            "5. september",
        ),
        ("Hente teltet (ansvarlig Bent, frist 30/4)", "Hente teltet", "Bent", "30/4"),
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


def test_who_stands_between_dashes_also_where_nobody_is_listed() -> None:
    meeting = read(
        TITLE, "*1. Sagen", "Booke salen igen – Carsten – onsdag den 15. april.", "*2. Evt.", "Intet."
    )

    assert [(task.what, task.who, task.by) for task in meeting.items[0].tasks] == [
        ("Booke salen igen", "Carsten", datetime.date(2026, 4, 15))
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


def test_tasks_of_a_list_at_the_end_go_to_their_items() -> None:
    meeting = read(
        TITLE, "Til stede: Alma, Bent", "*Pkt 1 Penge", "Ok.", "*Pkt 2 Tur", "Nej.", "*Skal laves",
        "- Køber bærbar (pkt 1): Bent 9/5", "- Bestiller bus (pkt 2): Alma 14/5",
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Penge", "Tur"]
    assert [[(task.what, task.who) for task in item.tasks] for item in meeting.items] == [
        [("Køber bærbar", "Bent")], [("Bestiller bus", "Alma")],
    ]  # fmt: skip
