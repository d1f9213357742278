"""Kinds of minutes that associations make: facts in sentences, items closed in other words, templates and letters.

Each row is what stands in the document and what is to be understood of it; nothing is guessed. People are invented.
"""

from __future__ import annotations

import datetime

import pytest

from synlig.drafting.blocks import Line, Source, Table
from synlig.drafting.understanding import Known, understand
from tests.drafting.written import GROUPS, ITEMS, TITLE, read, table

# who was there

SAID = [
    ("Vi var Alma, Bent og Ole Vest.", "Alma, Bent, Ole Vest", ""),
    ("Vi var tre: Alma, Bent og Ole.", "Alma, Bent, Ole", ""),
    ("Vi var Alma og Bent; Ole havde meldt afbud.", "Alma, Bent", "Ole"),
    ("Deltagerne var Alma og Bent, mens Ole måtte melde afbud.", "Alma, Bent", "Ole"),
    ("Alma og Bent var mødt op. Ole var forhindret.", "Alma, Bent", "Ole"),
    ("Alma og Bent deltog. Ole kunne ikke komme.", "Alma, Bent", "Ole"),
    ("Mødt var Alma og Bent; afbud fra Ole.", "Alma, Bent", "Ole"),
    ("Ved bordet sad Alma og Bent. Ole havde meldt fra.", "Alma, Bent", "Ole"),
    ("Til stede: Alma, Bent. Ole er syg.", "Alma, Bent", "Ole"),
    ("Der deltog: Alma, Bent", "Alma, Bent", ""),
    ("Hvem: Alma, Bent", "Alma, Bent", ""),
    ("Hvem manglede: Ole", "", "Ole"),
    ("Med: Alma, Bent. Uden: Ole", "Alma, Bent", "Ole"),
    ("Med på Teams: Alma, Bent", "Alma, Bent", ""),
    ("Fraværende medlemmer: Ole", "", "Ole"),
    ("Fraværende med afbud: Ole. Fraværende uden afbud: Per", "", "Ole, Per"),
    ("Alma, Bent og Lars Toft var der, Ole var syg.", "Alma, Bent, Lars Toft", "Ole"),
    ("Til stede: Alma Vest - Bent Holm - Ida Toft", "Alma Vest, Bent Holm, Ida Toft", ""),
]  # fmt: skip


@pytest.mark.parametrize(("line", "present", "absent"), SAID, ids=[each[0] for each in SAID])
def test_who_came_is_read_in_sentences(line: str, present: str, absent: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert ", ".join(person.name for person in meeting.present) == present
    assert ", ".join(person.name for person in meeting.absent) == absent
    assert meeting.unplaced == []
    assert [item.title for item in meeting.items] == ["Velkomst", "Eventuelt"]


NOT_TAKEN = [
    ("Vi var enige om, at Bent ringer.", "Vi var enige om, at Bent ringer."),
    ("Vi var hos Nordkyst Maskiner.", "Vi var hos Nordkyst Maskiner."),
    ("Alle var mødt undtagen Ole.", "Alle var mødt undtagen Ole."),
    ("Deltagere: Alma og (fra kl. 11) Bent", "(fra kl. 11) Bent"),
    ("Alma var til stede. Ole holdt en pause.", "Ole holdt en pause."),
]


@pytest.mark.parametrize(("line", "left"), NOT_TAKEN, ids=[each[0] for each in NOT_TAKEN])
def test_what_is_not_certain_stays_for_a_person_to_see(line: str, left: str) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert meeting.unplaced == [left]
    assert "Bent" not in {person.name for person in (*meeting.present, *meeting.absent)}
    assert "Ole" not in {person.name for person in (*meeting.present, *meeting.absent)}


OFFICES = [
    ("Pen: Bent", None, "Bent"),
    ("Ordstyrer Alma, referent Bent", "Alma", "Bent"),
    ("Ordstyrer/referent: Alma/Bent", "Alma", "Bent"),
    ("Ordstyrer og referent: Alma og Bent", "Alma", "Bent"),
    ("Ordstyrer og referent: Alma", "Alma", "Alma"),
    ("Referent (BH)", None, "BH"),
    ("Referat v. Bent", None, "Bent"),
    ("Alma styrede ordet, og Bent førte pennen.", "Alma", "Bent"),
    ("Mødet blev ledet af Alma. Bent skrev referat.", "Alma", "Bent"),
    ("Alma bød velkommen som ordstyrer, og Bent tog referat", "Alma", "Bent"),
    ("Alma var ordstyrer. Bent sad ved tasterne.", "Alma", "Bent"),
    ("Til stede: AV (ordstyrer), BH (ref.), OV", "AV", "BH"),
]


@pytest.mark.parametrize(("line", "chair", "taker"), OFFICES, ids=[each[0] for each in OFFICES])
def test_who_led_and_who_wrote_is_read_in_sentences(line: str, chair: str | None, taker: str | None) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert (meeting.chair.name if meeting.chair else None) == chair
    assert (meeting.taker.name if meeting.taker else None) == taker
    assert meeting.unplaced == []


# when and where


def test_a_head_of_one_sentence_is_read() -> None:
    meeting = read(
        "Referat af PR-gruppens møde",
        "Mødet blev holdt på kontoret mandag den 2. februar 2026 kl. 10-12 med Alma som ordstyrer og Bent ved "
        "tasterne.",
        *ITEMS,
    )

    assert meeting.date == datetime.date(2026, 2, 2)
    assert meeting.place == "kontoret"
    assert meeting.chair is not None
    assert meeting.taker is not None
    assert (meeting.chair.name, meeting.taker.name) == ("Alma", "Bent")
    assert meeting.unplaced == []


def test_facts_that_only_spaces_part_are_read() -> None:
    meeting = read(
        "Møde i IT-gruppen", "Dato 9. april 2026   Start 10.00   Slut 11.40", "Tid 10.00-11.40", *ITEMS
    )

    assert meeting.date == datetime.date(2026, 4, 9)
    assert (meeting.since, meeting.until) == (datetime.time(10), datetime.time(11, 40))
    assert meeting.place is None
    assert meeting.unplaced == []


def test_a_list_of_members_says_who_came() -> None:
    people = ("Alma Vest (AV) – formand – til stede", "Bent Holm (BH) – mødt", "Ole Vang (OV) – afbud")
    meeting = read("*Møde i IT-gruppen 4. marts 2026", "Medlemmer:", *people, *ITEMS)

    assert [person.name for person in meeting.present] == ["Alma Vest", "Bent Holm"]
    assert [person.name for person in meeting.absent] == ["Ole Vang"]
    assert meeting.unplaced == []


TITLES = [
    (("Referat", "af årsmøde den 3. marts 2026"), "Referat af årsmøde den 3. marts 2026"),
    (("*REFERAT", "Bestyrelsesmøde i Nordbakken", "3. marts 2026"), "Bestyrelsesmøde i Nordbakken"),
    (("*REFERAT", "3. marts 2026"), "REFERAT"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "title"), TITLES, ids=[each[1] for each in TITLES])
def test_a_title_over_two_lines_is_one(lines: tuple[str, ...], title: str) -> None:
    meeting = read(*lines, *ITEMS)

    assert meeting.title == title
    assert meeting.date == datetime.date(2026, 3, 3)
    assert meeting.unplaced == []


PLACES = [
    ("IT-gruppen, 14. januar 2026, kl. 9.30, lokale 2", "lokale 2"),
    ("14. januar 2026 kl. 9.30 – IT-gruppen – Kontoret, Nordbakken 3", "Kontoret, Nordbakken 3"),
    ("IT-gruppen, 14. januar 2026, kl. 9.30", None),
]


@pytest.mark.parametrize(("line", "place"), PLACES)
def test_the_place_in_a_line_is_without_group_and_time(line: str, place: str | None) -> None:
    assert read("Mødereferat", line, *ITEMS).place == place


def test_minutes_in_a_letter_are_read() -> None:
    meeting = read(
        "Hej alle",
        "Her er lidt fra mødet i PR-gruppen i onsdags den 7. oktober 2026. Vi var Alma og Bent; Ole havde meldt afbud.",
        *ITEMS,
    )

    assert meeting.title == ""
    assert meeting.place is None
    assert meeting.group == "pr-gruppen"
    assert meeting.date == datetime.date(2026, 10, 7)
    assert [person.name for person in meeting.present] == ["Alma", "Bent"]
    assert [person.name for person in meeting.absent] == ["Ole"]


def test_a_head_in_the_margin_of_the_page_is_read() -> None:
    meeting = read(
        *ITEMS,
        margins=(
            "Referat af bestyrelsesmøde", "Dato: 3. februar 2026 kl. 10", "Sted: Kontoret", "Til stede: Alma, Bent",
            "Afbud: Ole", "Referent: Bent", "Nordbakken Forening", "Side 1 af 2",
        ),
    )  # fmt: skip

    assert meeting.title == "Referat af bestyrelsesmøde"
    assert meeting.date == datetime.date(2026, 2, 3)
    assert meeting.since == datetime.time(10)
    assert meeting.place == "Kontoret"
    assert [person.name for person in meeting.present] == ["Alma", "Bent"]
    assert [person.name for person in meeting.absent] == ["Ole"]
    assert meeting.taker is not None
    assert meeting.unplaced == ["Nordbakken Forening"]


def test_a_table_that_is_the_head_may_have_labels_nobody_knows() -> None:
    head = table(
        ("Mødetype", "Bestyrelsesmøde"),
        ("Mødedato og -tid", "Mandag den 8. juni 2026, kl. 9-11"), ("Mødested", "Teams"),
        ("Indkaldt af", "Alma Vest"), ("Deltagere", "Alma Vest, Bent Holm"), ("Afbud fra", "Ole Vang"),
    )  # fmt: skip
    below = (Line("Økonomi", 2), Line("Kassen stemmer."), Line("Sommer", 2), Line("Vi holder fri."))

    meeting = understand(Source((Line("Mødenotat", 1), head, *below)), "a.docx", Known(GROUPS))

    assert [item.title for item in meeting.items] == ["Økonomi", "Sommer"]
    assert (meeting.group, meeting.date, meeting.place) == ("bestyrelsen", datetime.date(2026, 6, 8), "Teams")
    assert [person.name for person in meeting.absent] == ["Ole Vang"]
    assert meeting.unplaced == ["Mødetype: Bestyrelsesmøde", "Indkaldt af: Alma Vest"]


def test_a_head_without_a_title_is_called_by_whose_meeting_it_was() -> None:
    head = table(
        ("Møde", "Bestyrelsen"), ("Dato", "tirsdag 10. marts 2026"), ("Deltagere", "Alma Vest, Bent Holm")
    )

    meeting = understand(Source((head, Line("Økonomi", 2), Line("Sommer", 2))), "a.docx", Known(GROUPS))

    assert (meeting.title, meeting.group) == ("Møde: Bestyrelsen", "bestyrelsen")
    assert meeting.unplaced == []


def test_the_association_in_the_margin_is_no_place() -> None:
    meeting = read(
        "Mødereferat", *ITEMS, margins=("Nordbakken Forening – IT-gruppen\tTirsdag den 24. marts 2026",)
    )

    assert meeting.date == datetime.date(2026, 3, 24)
    assert meeting.place is None


# items


def test_a_section_sign_begins_an_item() -> None:
    meeting = read(
        TITLE, "§1 Godkendelse", "Ok.", "§2 Lejemål", "§ 3, stk. 2 gælder stadig.", "§3 Regnskab", "Tal."
    )

    assert [item.title for item in meeting.items] == ["Godkendelse", "Lejemål", "Regnskab"]


def test_heads_of_columns_in_everyday_words_are_known() -> None:
    rows = (
        ("Punkt", "Hvad vi talte om", "Aftalt / hvem"),
        ("1 Velkomst", "Alma bød velkommen", "–"),
        ("2 Besøg", "Vi har været hos ni firmaer", "Bent ringer til Skagen"),
    )
    meeting = understand(Source((Line(TITLE), table(*rows))), "a.docx", Known(GROUPS))

    assert [item.title for item in meeting.items] == ["Velkomst", "Besøg"]
    assert [len(item.tasks) for item in meeting.items] == [0, 1]
    assert meeting.unplaced == []


def test_what_follows_from_an_item_stands_in_a_column() -> None:
    rows = (
        ("Pkt.", "Emne", "Referat", "Opfølgning"),
        ("1", "Økonomi", "Budgettet er fremlagt.", "Bent sender det til revisor, 20/3"),
        ("2", "Evt.", "", ""),
    )
    meeting = understand(
        Source((Line(TITLE), Line("Til stede: Alma, Bent"), table(*rows))), "a.docx", Known(GROUPS)
    )

    assert [(task.what, task.who, task.due) for task in meeting.items[0].tasks] == [
        ("sender det til revisor", "Bent", "20/3")
    ]


CLOSED_TEXTS = [
    "Punktet behandles for lukkede døre.", "LUKKET", "(lukket dagsorden)", "Punktet er fortroligt.", "Lukket punkt.",
    "Der føres ikke referat af dette punkt.", "Ikke til offentliggørelse", "Internt punkt", "Lukkede døre",
    "Punktet optages ikke i referatet", "Ikke til referat", "Udeladt af det offentlige referat.",
    "Alma orienterede. Punktet er lukket for offentligheden.",
]  # fmt: skip


@pytest.mark.parametrize("text", CLOSED_TEXTS)
def test_a_text_that_says_so_closes_its_item(text: str) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Personale", text, "*3. Evt.", "Intet.")

    assert [item.closed for item in meeting.items] == [False, True, False]


ABOUT_ELSE = [
    "Lågen er lukket.", "Lukket uge 28-30. Vi ses i august.", "Lukket fra 1. juli.", "Vi har ikke mere kaffe.",
    "Punktet er lukket ned og afsluttet.",
]  # fmt: skip


@pytest.mark.parametrize("text", ABOUT_ELSE)
def test_a_text_about_something_else_closes_nothing(text: str) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Lokaler", text, "*3. Evt.", "Intet.")

    assert not any(item.closed for item in meeting.items)


CLOSED_TITLES = [
    "Personale (LUKKET)", "Personale – lukket dagsorden", "Personale (lukkede døre)", "LUKKET: Personale",
    "Personale – behandles for lukkede døre", "Personale (ikke til referat)", "Personale *lukket*",
    "Personale (lukket drøftelse)", "Personale (fortroligt punkt)",
]  # fmt: skip


@pytest.mark.parametrize("title", CLOSED_TITLES)
def test_a_title_that_says_so_closes_its_item(title: str) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", f"*2. {title}", "Tekst.", "*3. Evt.", "Intet.")

    assert [(item.title, item.closed) for item in meeting.items][1] == ("Personale", True)


SIGNS = [
    ("L = lukket punkt", "Personale (L)", True),
    ("Punkter mærket med F er fortrolige", "Personale [F]", True),
    ("Punkter markeret med * behandles for lukkede døre", "Personale *", True),
    ("D = drøftelse", "Personale (F)", False),
]


@pytest.mark.parametrize(("legend", "title", "closed"), SIGNS, ids=[each[0] for each in SIGNS])
def test_a_sign_closes_an_item_where_the_minutes_explain_it(legend: str, title: str, closed: bool) -> None:
    meeting = read(TITLE, legend, "*1. Velkomst", "Hej.", f"*2. {title}", "Tekst.", "*3. Evt.", "Intet.")

    assert [item.closed for item in meeting.items] == [False, closed, False]


# the next meeting

NEXT = [
    ("Vi mødes igen den 3. marts 2026 kl. 10.", 10, None),
    ("Næste gang er tirsdag den 3. marts hos Alma.", None, "Hos Alma"),
    ("Intet nyt. Vi mødes igen tirsdag den 3. marts kl. 9 på Kontoret.", 9, "Kontoret"),
    ("Der var kage, og næste møde bliver den 3. marts kl. 10.", 10, None),
    ("Mødet sluttede kl. 12. Næste gang 3/3.", None, None),
    ("På gensyn den 3. marts kl. 9", 9, None),
    ("Næste bestyrelsesmøde er fastsat til 3. marts kl. 16.", 16, None),
    ("Til næste møde den 3. marts undersøger Bent prisen.", None, None),
]


@pytest.mark.parametrize(("text", "hour", "place"), NEXT, ids=[each[0] for each in NEXT])
def test_the_next_meeting_is_read_in_the_last_item(text: str, hour: int | None, place: str | None) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Evt.", text)

    assert meeting.next_date == datetime.date(2026, 3, 3)
    assert meeting.next_since == (datetime.time(hour) if hour else None)
    assert meeting.next_place == place


@pytest.mark.parametrize(
    "text",
    ["Vi tager det op igen næste gang. Frist 5/3.", "Næste møde aftales.", "Møde med Ole den 5. marts."],
)
def test_another_date_is_not_the_next_meeting(text: str) -> None:
    assert read(TITLE, "*1. Velkomst", "Hej.", "*2. Evt.", text).next_date is None


# decisions

DECIDED = [
    "Der indkøbes en ny printer.", "Regnskabet godkendes.", "Orienteringen tages til efterretning.",
    "Enstemmigt vedtaget.", "Budgettet blev enstemmigt godkendt.", "Man blev enige om at holde lukket.",
    "Sagen udsættes til næste møde.", "Taget til efterretning.", "Forslaget forkastes.", "Indstillingen følges.",
    "Bestyrelsen tog orienteringen til efterretning.", "Konklusionen blev, at vi venter.",
    "Alle var enige om at købe.", "Tiltrådt.", "Budgettet vedtaget.", "Vedtaget med 4 stemmer mod 1.",
]  # fmt: skip


@pytest.mark.parametrize("text", DECIDED)
def test_a_decision_at_the_end_of_an_item_is_known(text: str) -> None:
    meeting = read(
        TITLE, "*1. Velkomst", "Hej.", "*2. Sagen", f"Vi så på tallene. {text}", "*3. Evt.", "Intet."
    )

    assert meeting.items[1].decisions == [text]
    assert meeting.items[1].text == "Vi så på tallene."


UNDECIDED = [
    "Det blev ikke besluttet.", "Vi talte om, hvad der blev besluttet sidst.", "Kassen tømmes hver fredag af Ole.",
    "Regnskabet skal godkendes af revisor.", "Hvis budgettet godkendes, køber vi.", "Skal sagen udsættes?",
    "Der blev ikke truffet beslutning om køb.", "Ingen beslutning.", "Referatet godkendes.", "Referatet godkendt.",
]  # fmt: skip


@pytest.mark.parametrize("text", UNDECIDED)
def test_what_is_only_talked_of_is_no_decision(text: str) -> None:
    meeting = read(TITLE, "*1. Velkomst", "Hej.", "*2. Sagen", text, "*3. Evt.", "Intet.")

    assert meeting.items[1].decisions == []


def test_where_minutes_have_a_word_for_decisions_nothing_else_is_one() -> None:
    meeting = read(
        TITLE,
        "*1. Velkomst",
        "Der indkøbes en printer.",
        "*2. Sagen",
        "Beslutning: Vi venter.",
        "*3. Evt.",
        "Intet.",
    )

    assert [item.decisions for item in meeting.items] == [[], ["Vi venter."], []]


# where items begin

BACKUP, MAIL = "Den kører hver nat.", "Den er langsom."
AGENDAS = {
    "a word before each": ("Emne: Backup", BACKUP, "Emne: Mail", MAIL, "Emne: Evt.", "Intet."),
    "a bullet for each": (f"- Backup: {BACKUP}", f"- Mail: {MAIL}", "- Evt.: Intet."),
    "titles with a colon": ("Backup:", BACKUP, "Mail:", MAIL, "Evt.:", "Intet."),
    "small letters": ("a. Backup", BACKUP, "b. Mail", MAIL, "c. Evt.", "Intet."),
    "letters in brackets": ("A) Backup", BACKUP, "B) Mail", MAIL, "C) Evt.", "Intet."),
    "letters, listed before": (
        "Dagsorden:", "a. Backup", "b. Mail", "c. Evt.", "a. Backup", BACKUP, "b. Mail", MAIL, "c. Evt.", "Intet.",
    ),
    "the numbers once more": (
        "Dagsorden", "1. Backup", "2. Mail", "3. Evt.", "Referat", f"1. {BACKUP}", f"2. {MAIL}", "3. Intet.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("lines", AGENDAS.values(), ids=AGENDAS)
def test_items_begin_in_plain_ways(lines: tuple[str, ...]) -> None:
    meeting = read("*Møde i IT-gruppen 4. marts 2026", "Til stede: Alma, Bent", *lines)

    assert [item.title.rstrip(".") for item in meeting.items] == ["Backup", "Mail", "Evt"]
    assert [item.text for item in meeting.items] == [BACKUP, MAIL, "Intet."]


def test_a_table_without_heads_is_an_agenda_where_it_has_eventuelt() -> None:
    agenda = table(("Backup", BACKUP), ("Mail", MAIL), ("Evt.", "Intet."))

    meeting = understand(Source((Line(TITLE), agenda)), "a.docx", Known(GROUPS))

    assert [item.title for item in meeting.items] == ["Backup", "Mail", "Evt."]


@pytest.mark.parametrize("empty", [table(), table(("", ""))])
def test_a_table_with_nothing_in_it_is_nothing(empty: Table) -> None:
    assert [item.title for item in read(TITLE, empty, *ITEMS).items] == ["Velkomst", "Eventuelt"]


def test_what_each_one_said_is_no_agenda() -> None:
    meeting = read(TITLE, "Til stede: Alma, Bent", "- Alma: Har fået job.", "- Bent: Intet nyt.")

    assert meeting.items == []
    assert meeting.unplaced == ["- Alma: Har fået job.", "- Bent: Intet nyt."]


@pytest.mark.parametrize(
    "line", ["Frist for bladet er 1. april 2026.", "Opgave: Ringe\tAnsvarlig: Alma\tFrist: 1/4"]
)
def test_the_date_is_the_title_s_and_not_that_of_a_deadline(line: str) -> None:
    meeting = read("*Møde i IT-gruppen 4. marts 2026", line, *ITEMS)

    assert meeting.date == datetime.date(2026, 3, 4)
    assert meeting.place is None
    assert meeting.unplaced == [line]


PEOPLE = [
    ("Deltagere: AV/BH/OV", ["AV", "BH", "OV"], []),
    ("Deltagere: Hele gruppen undtagen Ole", [], ["Hele gruppen undtagen Ole"]),
]


@pytest.mark.parametrize(("line", "present", "left"), PEOPLE, ids=[each[0] for each in PEOPLE])
def test_a_list_is_of_people_alone(line: str, present: list[str], left: list[str]) -> None:
    meeting = read(TITLE, line, *ITEMS)

    assert [person.name for person in meeting.present] == present
    assert meeting.unplaced == left


def test_a_list_with_letters_within_an_item_is_no_agenda() -> None:
    meeting = read(
        TITLE, "1. Velkomst", "Hej.", "2. Forslag", "a) Ny skærm", "b) Ny mus", "c) Nyt bord", "d) Ny stol",
        "3. Evt.", "Nej.",
    )  # fmt: skip

    assert [item.title.rstrip(".") for item in meeting.items] == ["Velkomst", "Forslag", "Evt"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ansvarlig", "Bent", "Frist", "1. april 2026"),
        ("Ansvarlig:", "Bent", "Frist:", "1. april 2026"),
        ("Ansvarlig\tBent", "Frist\t1. april 2026"),
    ],
)
def test_who_and_when_stand_below_their_words(lines: tuple[str, ...]) -> None:
    meeting = read(
        TITLE,
        "Til stede: Alma, Bent",
        "*1. Velkomst",
        "Hej.",
        "*2. Plakat",
        "Tegne den om.",
        *lines,
        "*3. Evt.",
    )

    assert [(task.what, task.who, task.due) for task in meeting.items[1].tasks] == [
        ("Tegne den om.", "Bent", "1. april 2026")
    ]
    assert meeting.items[1].text == ""
