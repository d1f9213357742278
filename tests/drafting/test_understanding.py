"""What is understood of minutes, in layouts of our own and in the sample documents; and that no word is lost."""

from __future__ import annotations

import datetime
import re
from itertools import chain

import pytest

from synlig.drafting.blocks import Line, Source
from synlig.drafting.docx import flat
from synlig.drafting.draft import write_draft
from synlig.drafting.people import Members, read_people
from synlig.drafting.reading import lines_of, read_here
from synlig.drafting.times import days_in_name, find_days, find_times
from synlig.drafting.understanding import Known, understand
from synlig.errors import Problems
from synlig.records import Minutes
from synlig.records.document import parse_yaml
from synlig.records.record import read_record
from tests.drafting.layouts import LAYOUTS, Layout
from tests.drafting.woven import Woven, weave
from tests.minutes_samples import Half, samples
from tests.minutes_samples.measure import GOAL, GOALS, measure, read
from tests.minutes_samples.model import Sample, members

GROUPS = {
    group: group
    for group in ("bestyrelsen", "pr-gruppen", "it-gruppen", "virksomhedsgruppen", "medlemsgruppen")
}
MEMBERS = Members({f"m{number:09}": person["name"] for number, person in enumerate(members())})


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_layout_is_understood(layout: Layout) -> None:
    data, name = layout.make()

    meeting = understand(read_here(data)[1], name, Known(GROUPS))

    assert tuple(item.title for item in meeting.items) == layout.titles
    assert tuple(person.name for person in meeting.present) == layout.present
    assert tuple(person.name for person in meeting.absent) == layout.absent
    assert tuple(text for item in meeting.items for text in item.decisions) == layout.decisions
    assert meeting.date is not None
    assert meeting.date.year == 2026
    assert meeting.group is not None


@pytest.mark.parametrize("half", ["tuning", "second"])
def test_the_samples_to_tune_on_are_understood(half: Half) -> None:
    scores = measure(samples(half))

    assert {field: scores[field].share >= GOAL for field in GOALS} == dict.fromkeys(GOALS, True)


WORDS = re.compile(r"[^\W\d_]{2,}")
NUMBERING = {"ad", "pkt", "punkt"}
"""What stands before a number; the draft says the number in a field."""


def words(text: str) -> set[str]:
    return {word.casefold() for word in WORDS.findall(text)} - NUMBERING


WOVEN = [weave(seed) for seed in range(60)]
"""Sixty mixtures, the same each time; many more were tuned on."""


def test_whatever_minutes_are_woven_of_they_are_understood() -> None:
    scores = measure(Sample(each.name, "", each.data, each.meeting) for each in WOVEN)

    assert {field: scores[field].share >= GOAL for field in GOALS} == dict.fromkeys(GOALS, True)


@pytest.mark.parametrize("woven", WOVEN, ids=lambda woven: "; ".join(woven.ways))
def test_no_word_of_woven_minutes_is_lost(woven: Woven) -> None:
    source = read_here(woven.data)[1]
    meeting = understand(source, woven.name, Known(GROUPS))

    draft = write_draft(meeting, MEMBERS)

    assert words(" ".join(line.text for line in lines_of(source))) - words(draft.text) == set()


@pytest.mark.parametrize("sample", [*samples("tuning"), *samples("second")], ids=lambda sample: sample.name)
def test_no_word_of_a_sample_is_lost(sample: Sample) -> None:
    source = read_here(sample.data)[1]
    meeting = read(sample)
    meeting.group = meeting.group or "bestyrelsen"

    draft = write_draft(meeting, MEMBERS)

    assert words(" ".join(line.text for line in lines_of(source))) - words(draft.text) == set()


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_no_word_of_a_layout_is_lost(layout: Layout) -> None:
    data, name = layout.make()
    source = read_here(data)[1]

    draft = write_draft(understand(source, name, Known(GROUPS)), MEMBERS)

    assert words(" ".join(line.text for line in flat(list(source.blocks)))) - words(draft.text) == set()


@pytest.mark.parametrize("sample", [*samples("tuning"), *samples("second")], ids=lambda sample: sample.name)
def test_a_draft_is_minutes_that_our_own_reader_reads(sample: Sample) -> None:
    meeting = read(sample)
    meeting.group = meeting.group or "bestyrelsen"
    problems = Problems()

    document = parse_yaml(write_draft(meeting, MEMBERS).text, "a.yml", problems)
    record = read_record(Minutes, document, problems) if document is not None else None

    assert list(problems) == []
    assert record is not None
    assert record.date == meeting.date
    assert len(record.present) == len({m for p in meeting.present if (m := MEMBERS.find(p.name))})


DATES = [
    ("12. november 2026", "2026-11-12"), ("den 12. november 2026", "2026-11-12"), ("tirsdag d. 3/6-26", "2026-06-03"),
    ("3/6 2026", "2026-06-03"), ("03.06.2026", "2026-06-03"), ("3.6.26", "2026-06-03"), ("3-6-2026", "2026-06-03"),
    ("2026-06-03", "2026-06-03"), ("3. jun. 2026", "2026-06-03"), ("3 juni, 2026", "2026-06-03"),
    ("3. maj '26", "2026-05-03"), ("den tredje juni 2026", "2026-06-03"), ("3. JUNI 2026", "2026-06-03"),
    ("3. - 5. punkt", None), ("30. februar 2026", None), ("§ 3, stk. 2", None), ("nr. 1/2026", None),
    ("10.30-12.00", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), DATES)
def test_a_date_is_read_however_it_is_spelled(text: str, date: str | None) -> None:
    found = [day.on(None) for day in find_days(text)]

    assert found == ([datetime.date.fromisoformat(date)] if date else [])


TIMES = [
    ("kl. 10.00-12.15", "10:00", "12:15"), ("10-12", "10:00", "12:00"), ("kl. 16.00 til 18.30", "16:00", "18:30"),
    ("kl 19", "19:00", None), ("fra 9:30 til kl. 11", "09:30", "11:00"), ("3. maj 2026 kl. 10", "10:00", None),
    ("03-05-2026", None, None), ("14 personer", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "since", "until"), TIMES)
def test_times_are_read_beside_dates(text: str, since: str | None, until: str | None) -> None:
    assert [time and f"{time:%H:%M}" for time in find_times(text)] == [since, until]


@pytest.mark.parametrize(
    ("name", "date"), [("PR 081025", "2025-10-08"), ("ref_20261103", "2026-11-03"), ("virk-0925", None)]
)
def test_a_date_is_read_in_the_name_of_a_file(name: str, date: str | None) -> None:
    assert [day.on(None) for day in days_in_name(name)] == (
        [datetime.date.fromisoformat(date)] if date else []
    )


PEOPLE = [
    (
        "Alma Vadsager (formand), Bent og Connie",
        [("Alma Vadsager", "formand"), ("Bent", None), ("Connie", None)],
    ),
    ("Alma Vadsager, formand, Bent", [("Alma Vadsager", "formand"), ("Bent", None)]),
    ("formand Alma Vadsager; Gerda L.", [("Alma Vadsager", "formand"), ("Gerda L.", None)]),
    ("Inge-Lise Rosenlyng – tovholder", [("Inge-Lise Rosenlyng", "tovholder")]),
    ("Bent (ferie)", [("Bent", None)]),
    ("ingen", []),
    ("-", []),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_a_list_of_people_is_read(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.role) for person in read_people(text)] == people


NAMED = {
    "a": "Lars Tornelund",
    "b": "Lars Åskov Dam",
    "c": "Karen Margrethe Hedevang",
    "d": "Dorrit Kærsbæk-Lund",
    "e": "Bo Vest",
    "f": "Bo Vest",
    "g": "Kristian Holm Brink",
    "h": "Theodor Brink",
}
MATCHES = [
    ("Lars Tornelund", "a", "in full"), ("lars tornelund", "a", "in small letters"),
    ("Lars T.", "a", "first name and initial"),
    ("LT", "a", "initials"), ("DKL", "d", "initials with a hyphen"), ("Karen Margrethe", "c", "first names"),
    ("Karen", "c", "a first name that one has"), ("Lars Tornelund (LT)", "a", "with initials beside"),
    ("Lars", None, "two are called so"), ("Bo Vest", None, "two have the whole name"), ("Bo", None, "two again"),
    ("Chr. Brink", "g", "a first name cut short, and spelt otherwise"), ("Th. Brink", "h", "cut short"),
    ("L. Tornelund", "a", "the initial of a first name"), ("B. Vest", None, "an initial that two have"),
    ("Chr. Holm", None, "a middle name for a last one"), ("Fr. Brink", None, "nobody's first letters"),
    ("Tornelund", None, "a last name alone"), ("Larsen", None, "somebody else"), ("", None, "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "member"), [match[:2] for match in MATCHES], ids=[match[2] for match in MATCHES]
)
def test_a_name_is_matched_only_where_it_is_certain(said: str, member: str | None) -> None:
    assert Members(NAMED).find(said) == member


@pytest.mark.parametrize("name", ["Chr. Holm", "Joh. Bak Jensen", "J. P. Vestergaard"])
def test_who_wrote_may_have_a_first_name_cut_short(name: str) -> None:
    meeting = understand(
        Source((Line("Bestyrelsen 3. maj 2026"), Line(f"Referent: {name}"))), "a.docx", Known(GROUPS)
    )

    assert meeting.taker is not None
    assert meeting.taker.name == name


SAID_OF_PEOPLE = [
    ("Ikke til stede: Connie", (), ("Connie",)),
    ("Til stede: Alma. Ikke mødt: Connie", ("Alma",), ("Connie",)),
    ("Til stede: Chr. Holm, Fr. Dam. Ikke mødt: Th. Vest", ("Chr. Holm", "Fr. Dam"), ("Th. Vest",)),
]


@pytest.mark.parametrize(("line", "present", "absent"), SAID_OF_PEOPLE)
def test_nobody_who_was_away_is_put_among_those_present(
    line: str, present: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    meeting = understand(Source((Line("Bestyrelsen 3. maj 2026"), Line(line))), "a.docx", Known(GROUPS))

    assert tuple(person.name for person in meeting.present) == present
    assert tuple(person.name for person in meeting.absent) == absent


@pytest.mark.parametrize(
    "line", ["Beslutning: Vi sparer.", "=> Beslutning: Vi sparer.", "- Beslutning: Vi sparer."]
)
def test_a_decision_is_known_behind_a_mark(line: str) -> None:
    lines = (
        Line("Bestyrelsen 3. maj 2026"),
        Line("1. Økonomi", strong=True),
        Line(line),
        Line("2. Evt.", strong=True),
    )

    meeting = understand(Source(lines), "a.docx", Known(GROUPS))

    assert [item.decisions for item in meeting.items] == [["Vi sparer."], []]


def test_who_is_not_known_is_asked_for_and_not_put_in() -> None:
    meeting = read(samples("tuning")[0])
    draft = write_draft(meeting, Members({}))

    shown = draft.text.split("\n")
    asked = [shown[number] for number in draft.unknown]

    assert "- medlem:" not in "\n".join(line for line in shown if not line.startswith("#"))
    names = chain([meeting.chair, meeting.taker], meeting.present, meeting.absent)
    assert {person.name for person in names if person} <= {
        re.sub(r"^# .*?: |  \(.*", "", line) for line in asked
    }


def test_text_without_a_place_stands_in_a_closed_item() -> None:
    meeting = read(samples("tuning")[0])
    meeting.unplaced = ["En løs linje."]

    text = write_draft(meeting, MEMBERS).text

    assert "titel: Tekst, der ikke blev placeret\n  lukket: ja\n  tekst: En løs linje." in text


def test_a_line_knows_its_number() -> None:
    assert Line("Velkomst", number="1.").whole == "1. Velkomst"


PRESENTERS = [
    ("2. Økonomi v/ Alma", "kasserer", "somebody of the meeting, by their role there"),
    ("2. Økonomi v/ Bent", "medlem", "somebody without a role"),
    ("2. Økonomi (Alma)", "kasserer", "in brackets"),
    ("2. Økonomi v/ formanden", "formand", "an office"),
    ("2. Økonomi v/ It-gruppen", "It-gruppen", "a group"),
    ("2. Økonomi v/ Sidsel fra biblioteket", None, "a guest: never a name"),
    ("2. Økonomi", None, "nobody"),
]


@pytest.mark.parametrize(
    ("title", "presenter"), [each[:2] for each in PRESENTERS], ids=[e[2] for e in PRESENTERS]
)
def test_who_presents_an_item_is_a_role_or_a_group(title: str, presenter: str | None) -> None:
    lines = (
        "Bestyrelsen 3. maj 2026",
        "Til stede: Alma (kasserer), Bent",
        "1. Velkomst",
        "Hej.",
        title,
        "Tal.",
    )
    meeting = understand(Source(tuple(map(Line, lines))), "a.docx", Known(GROUPS))
    members = Members({"a123456789": "Alma Vest", "b123456789": "Bent Vest"})

    text = write_draft(meeting, members, groups=("It-gruppen",)).text

    assert re.findall(r"fremlægger: (.*)", text) == ([presenter] if presenter else [])


STATES = [
    ("Bemærkninger til referatet senest 10. maj 2026", "til bemærkning", "bemærkninger_inden: '2026-05-10'"),
    ("Godkendt den 10. juni 2026", "udkast", ""),
    ("Godkendt referat fra 3. april 2026", "udkast", ""),
    ("Bemærkninger senest 1. maj 2026", "udkast", ""),
]


@pytest.mark.parametrize(("line", "state", "also"), STATES)
def test_a_draft_says_how_far_the_minutes_are_and_never_that_they_are_approved(
    line: str, state: str, also: str
) -> None:
    lines = (
        "Referat, bestyrelsen",
        "Dato: 3. maj 2026",
        line,
        "1. Velkomst",
        "Hej.",
        "2. Eventuelt",
        "Intet.",
    )
    meeting = understand(Source(tuple(map(Line, lines))), "a.docx", Known(GROUPS))

    text = write_draft(meeting, MEMBERS).text

    assert f"tilstand: {state}\n" in text
    assert also in text
    assert meeting.approved == (datetime.date(2026, 6, 10) if line.startswith("Godkendt den") else None)
