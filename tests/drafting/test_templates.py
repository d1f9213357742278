"""Minutes in the templates that come with Word, and in those of former employers."""

from __future__ import annotations

import datetime

from synlig.drafting.blocks import Line, Table
from tests.drafting.written import TITLE, read, table


def names(people: list[object]) -> list[str]:
    return [getattr(person, "name", "") for person in people]


def test_words_template_with_minutes_for_each_item() -> None:
    items = table(
        ("45 min", "Annoncer", "Jørn Holm"),
        ("DISKUSSION", "En halv side er dyr.", ""),
        ("KONKLUSIONER", "Vi annoncerer i marts.", ""),
        ("HANDLINGSPUNKTER", "ANSVARLIG PERSON", "TIDSFRIST"),
        ("Bestille annonce", "Jørn Holm", "10. oktober"),
        ("30 min", "Rollups", "Inge Toft"),
        ("DISKUSSION", "Den ene er knækket.", ""),
        ("KONKLUSIONER", "", ""),
        ("HANDLINGSPUNKTER", "ANSVARLIG PERSON", "TIDSFRIST"),
        ("", "", ""),
    )
    head = table(
        ("2. oktober 2025", "13.00 – 14.45", "Bibliotekets mødelokale"),
        ("MØDET INDKALDT AF", "Gerda Lund", ""),
        ("MØDELEDER", "Gerda Lund", ""),
        ("REFERENT", "Jørn Holm", ""),
        ("DELTAGERE", "Gerda Lund, Jørn Holm, Inge Toft", ""),
        ("AFBUD", "Anne Dal", ""),
    )

    meeting = read("*MØDEREFERAT", head, "*Dagsordenspunkter", items)

    assert (meeting.date, meeting.since, meeting.until, meeting.place) == (
        datetime.date(2025, 10, 2), datetime.time(13), datetime.time(14, 45), "Bibliotekets mødelokale",
    )  # fmt: skip
    assert [item.title for item in meeting.items] == ["Annoncer", "Rollups"]
    assert [item.presenter for item in meeting.items] == ["Jørn Holm", "Inge Toft"]
    assert [item.decisions for item in meeting.items] == [["Vi annoncerer i marts."], []]
    assert [(task.what, task.who, task.due) for item in meeting.items for task in item.tasks] == [
        ("Bestille annonce", "Jørn Holm", "10. oktober")
    ]
    assert names([*meeting.absent]) == ["Anne Dal"]
    assert meeting.chair is not None


def test_words_formal_template_tells_the_facts_in_its_first_items() -> None:
    meeting = read(
        "*Nordbakken Forening", "*Mødereferat", "20. august 2025", "*I. Mødets åbning",
        "Mødeleder Alma Vest åbnede bestyrelsens ordinære møde kl. 16.00 den 20. august 2025 i Foreningshuset.",
        "*II. Navneopråb",
        "Følgende var til stede: formand Alma Vest, næstformand Bent Holm og sekretær Ida Toft.", "Afbud fra Ole Vang.",
        "*III. Nye sager", "Det blev besluttet at købe en lampe.", "*IV. Afslutning",
        "Alma Vest hævede mødet kl. 17.30. Næste møde er den 18. september 2025.",
    )  # fmt: skip

    assert meeting.group == "bestyrelsen"
    assert (meeting.since, meeting.until, meeting.place) == (
        datetime.time(16), datetime.time(17, 30), "Foreningshuset",
    )  # fmt: skip
    assert names([*meeting.present]) == ["Alma Vest", "Bent Holm", "Ida Toft"]
    assert names([*meeting.absent]) == ["Ole Vang"]
    assert meeting.chair is not None
    assert meeting.chair.name == "Alma Vest"
    assert [item.title for item in meeting.items] == [
        "Mødets åbning",
        "Navneopråb",
        "Nye sager",
        "Afslutning",
    ]


def test_an_agenda_in_a_table_whose_texts_have_numbers_alone() -> None:
    agenda = table(
        ("Pkt.", "Tid", "Emne", "Oplæg ved"), ("1", "9.30-9.45", "Nye medlemmer", "Alma Vest"),
        ("2", "9.45-10.20", "Mappen", "Bent Holm"), ("3", "", "Eventuelt", ""),
    )  # fmt: skip
    ads = [Line(f"Ad {number}", heading=3, strong=True) for number in (1, 2, 3)]

    meeting = read(
        TITLE,
        "*Dagsorden",
        agenda,
        "*Referat",
        ads[0],
        "Seks nye.",
        ads[1],
        "Konklusion: Den trykkes.",
        ads[2],
        "Tak.",
    )

    assert [item.title for item in meeting.items] == ["Nye medlemmer", "Mappen", "Eventuelt"]
    assert [item.text for item in meeting.items] == ["Seks nye.", "", "Tak."]
    assert meeting.items[1].decisions == ["Den trykkes."]


def test_a_column_of_actions_may_hold_who_alone() -> None:
    rows = (
        ("Pkt.", "Emne og referat", "Aktion", "Frist"), ("1.", "Opfølgning", "MP", "17.02.2026"), ("2.",
        "Evt.", "", ""),
    )  # fmt: skip
    people = table(
        ("Navn", "Init.", "Deltog", "Afbud"), ("Mogens Pil", "MP", "x", ""), ("Kaj Toft", "KT", "", "x")
    )

    meeting = read(TITLE, people, table(*rows))

    assert [(task.who, task.due) for task in meeting.items[0].tasks] == [("MP", "17.02.2026")]
    assert names([*meeting.absent]) == ["Kaj Toft"]


def test_a_list_of_who_does_what_ends_the_items() -> None:
    tasks = table(("Hvad", "Hvem", "Hvornår"), ("Låne skilt", "Alma", "20/2"))

    meeting = read(
        TITLE,
        "Til stede: Alma, Bent",
        "*ÅBENT HUS",
        "Godt.",
        "*NYT",
        "Nej.",
        "*EVT.",
        "Intet.",
        "*HVEM GØR HVAD",
        tasks,
    )

    assert [item.title for item in meeting.items] == ["ÅBENT HUS", "NYT", "EVT."]
    assert [task.who for item in meeting.items for task in item.tasks] == ["Alma"]


def test_an_election_is_decided_and_tells_who_leads() -> None:
    meeting = read(
        "*Referat af ordinær generalforsamling", "onsdag den 15. april 2026 kl. 16.00", "*1. Valg af dirigent",
        "Mogens Pil blev valgt som dirigent.", "*2. Evt.",
        "Dirigenten takkede for god ro og hævede generalforsamlingen kl. 18.05.",
    )  # fmt: skip

    assert meeting.chair is not None
    assert meeting.chair.name == "Mogens Pil"
    assert meeting.until == datetime.time(18, 5)
    assert meeting.items[0].decisions == ["Mogens Pil blev valgt som dirigent."]


def test_the_year_stands_in_the_margin_alone() -> None:
    meeting = read(
        "*NOTAT", "Emne: Referat af møde i IT-gruppen", "Tid: Tirsdag den 14. oktober kl. 19.30", "*Nyt",
        "Nej.", "*Evt.",
        margins=("IT-gruppen 2025",),
    )  # fmt: skip

    assert meeting.date == datetime.date(2025, 10, 14)


def test_a_cell_with_several_lines_is_a_title_and_its_text() -> None:
    cell = (Line("Backup", strong=True), Line("Disken er fuld."), Line("Beslutning: Vi køber en ny."))
    rows = (
        ((Line("Pkt."),), (Line("Emne og referat"),)),
        ((Line("1."),), cell),
        ((Line("2."),), (Line("Evt.", strong=True),)),
    )

    meeting = read(TITLE, Table(rows))

    assert [item.title for item in meeting.items] == ["Backup", "Evt."]
    assert meeting.items[0].decisions == ["Vi køber en ny."]


def test_logs_at_the_end_go_to_their_items() -> None:
    decisions = table(("Pkt.", "Beslutning"), ("2", "Alle får egen bruger"), ("3", "Billeder skaleres ned"))
    actions = table(("Pkt.", "Aktion", "Ejer", "Deadline"), ("2", "Opretter brugere", "Ole", "17-04-2026"))

    meeting = read(
        TITLE, "Til stede: Ole, Nina", Line("1. Status", heading=2), "Alt virker.", Line("2. Koder",
        heading=2), "Tre deler.",
        Line("3. Billeder", heading=2), "De fylder.", Line("Beslutningslog", heading=2), decisions,
        Line("Aktionslog", heading=2), actions, "Næste møde: 21-04-2026 kl. 19.00",
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Status", "Koder", "Billeder"]
    assert [item.decisions for item in meeting.items] == [
        [],
        ["Alle får egen bruger"],
        ["Billeder skaleres ned"],
    ]
    assert [[task.who for task in item.tasks] for item in meeting.items] == [[], ["Ole"], []]


def test_items_stand_beside_each_other_in_a_table() -> None:
    def cell(*lines: str) -> tuple[Line, ...]:
        return tuple(Line(line, strong=not place) for place, line in enumerate(lines))

    rows = (
        (
            cell("1. Brev", "Halvdelen er skrevet."),
            cell("2. Fotos", "De mangler.", "Beslutning: Vi bestiller en."),
        ),
        (cell("3. Opslag", "Om tirsdagen."), cell("4. Evt.", "Intet.")),
    )

    meeting = read(TITLE, Table(rows))

    assert [item.title for item in meeting.items] == ["Brev", "Fotos", "Opslag", "Evt."]
    assert [item.decisions for item in meeting.items] == [[], ["Vi bestiller en."], [], []]


def test_a_table_of_figures_is_no_decision() -> None:
    figures = table(("", "2025", "2024"), ("Indtægter", "96.840", "91.115"), ("Resultat", "7.412", "1.095"))

    meeting = read(TITLE, "*1. Regnskab", "Godkendt.", figures, "*2. Evt.", "Intet.")

    assert [item.decisions for item in meeting.items] == [[], []]
    assert "| Resultat | 7.412 | 1.095 |" in meeting.items[0].text


def test_a_log_may_call_the_number_an_item() -> None:
    decisions = table(("Punkt", "Beslutning"), ("1", "Der købes to"), ("3", "Billeder slettes"))

    meeting = read(
        TITLE, "*Punkt 1 - Nyt", "Dyrt.", "*Punkt 2 - Net", "Langsomt.", "*Punkt 3 - Filer", "Mange.",
        Line("Beslutningsliste", heading=1), decisions,
    )  # fmt: skip

    assert [item.decisions for item in meeting.items] == [["Der købes to"], [], ["Billeder slettes"]]


def test_what_is_to_be_done_is_the_last_sentence_before_who() -> None:
    rows = (
        ("Pkt.", "Emne", "Referat", "Ansvarlig", "Frist"),
        ("1", "Avisen", "Journalisten kommer. Finde to at tale med.", "Alma", "14/9"), ("2", "Evt.", "Nej.", "", ""),
    )  # fmt: skip

    meeting = read(TITLE, "Til stede: Alma, Bent", table(*rows))

    assert [task.what for task in meeting.items[0].tasks] == ["Finde to at tale med"]
    assert meeting.items[0].text == "Journalisten kommer."


def test_a_number_stands_before_the_title_in_its_cell() -> None:
    rows = (("Kl.", "Punkt", "Referat"), ("9.00", "1. Status", "Tre opslag."), ("9.20", "2. Messen", "Dyr."))

    meeting = read(TITLE, table(*rows))

    assert [item.title for item in meeting.items] == ["Status", "Messen"]
    assert [item.number for item in meeting.items] == [1, 2]


def test_rows_below_a_line_of_people_are_items() -> None:
    rows = table(
        ("1. Julehilsen", "Beslutning: Fyrtårnet vælges."),
        ("2. Annoncer", "Prisen stiger."),
        ("3. Evt.", "Nej."),
    )

    meeting = read(TITLE, "Med: GL (ordstyrer), HB, ILR (referent). Afbud: JSK.", rows)

    assert [item.title for item in meeting.items] == ["Julehilsen", "Annoncer", "Evt."]


def test_a_table_nobody_knows_is_no_agenda_below_numbered_headings() -> None:
    steps = table(
        ("Pkt.", "Det videre", "Bagmand"), ("1", "Bestille tryk", "Gerda"), ("2", "Fotografere", "Jørn")
    )

    meeting = read(
        TITLE, Line("1. Kampagne", heading=2), "To bølger.", Line("2. Billeder", heading=2), "Elleve.",
        Line("3. Eventuelt", heading=2), "Ros.", steps,
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Kampagne", "Billeder", "Eventuelt"]


def test_a_heading_over_a_table_of_tasks_is_no_item() -> None:
    tasks = table(("Punkt", "Opgave", "Ansvarlig", "Frist"), ("2", "Låner to borde", "Poul", "1. maj 2026"))

    meeting = read(
        TITLE, "Til stede: Poul, Ulla", "*Punkt 1 – Nyt", "Nej.", "*Punkt 2 – Messe", "To borde.",
        "*Punkt 3 – Evt.", "Nej.",
        "*Opfølgning", tasks,
    )  # fmt: skip

    assert [item.title for item in meeting.items] == ["Nyt", "Messe", "Evt."]
    assert [len(item.tasks) for item in meeting.items] == [0, 1, 0]


def test_who_presents_stands_before_the_time() -> None:
    meeting = read(
        TITLE,
        "Til stede: MP, LT",
        "*1. Siden sidst (LT), kl. 19.00-19.10",
        "Ok.",
        "*2. Evt., kl. 19.10-20.00",
        "-",
    )

    assert [(item.title, item.presenter) for item in meeting.items] == [("Siden sidst", "LT"), ("Evt.", "")]


def test_an_office_that_leads_is_no_name() -> None:
    meeting = read(
        TITLE,
        "Til stede: Alma Vest, formand; Bent Holm",
        "Formanden ledede mødet.",
        "*1. Nyt",
        "-",
        "*2. Evt.",
        "-",
    )

    assert meeting.chair is None or meeting.chair.name == "Alma Vest"


def test_what_was_agreed_stands_beside_what_is_to_be_done() -> None:
    rows = (
        ("Pkt.", "Hvad vi talte om", "Aftalt", "Opgave", "Hvem", "Hvornår"),
        ("1. Regnskab", "Der er nok.", "Én annonce mere", "Ringe til avisen", "Alma", "15/9"),
        ("2. Evt.", "Intet.", "", "", "", ""),
    )

    meeting = read(TITLE, "Til stede: Alma, Bent", table(*rows))

    assert meeting.items[0].decisions == ["Én annonce mere"]
    assert [(task.what, task.who) for task in meeting.items[0].tasks] == [("Ringe til avisen", "Alma")]


def test_a_room_is_no_hour() -> None:
    meeting = read(
        "*Referat fra bestyrelsesmødet den 13. januar 2026",
        "Vi mødtes kl. 14 i Foreningshuset, lokale 3 og sluttede kl. 16.",
        "*1. Nyt", "Nej.", "*2. Evt.", "Nej.",
    )  # fmt: skip

    assert (meeting.since, meeting.until) == (datetime.time(14), datetime.time(16))
