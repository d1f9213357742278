"""A new file can be read as it is, its examples too; it says which words can be used; nothing is ever overwritten."""

from __future__ import annotations

import datetime
import re
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from synlig import classifications
from synlig.classifications import scales
from synlig.errors import ContentError, Problems
from synlig.records import (
    Approvals,
    Consents,
    Content,
    ItemKind,
    Member,
    Minutes,
    MinutesState,
    Purpose,
    TaskState,
    check_content,
    read_content,
)
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.skeletons import KINDS, make_association, write_skeleton

ON = datetime.date(2026, 11, 22)
NAMES = {
    "member": None,
    "minutes": "bestyrelsen",
    "news": "Åbent hus i maj",
    "page": "Vores historie",
    "event": "Kursus i regneark",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    make_association(tmp_path / "forening", ON)
    return tmp_path / "forening" / "content"


def read(content: Path) -> tuple[Content, list[str]]:
    """The content, and every problem in it as a person sees it."""
    found, problems = read_content(content, "content")
    assert found is not None
    check_content(found, problems)
    return found, said(problems)


def said(problems: Problems) -> list[str]:
    try:
        problems.stop_if_any()
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


# every kind


def test_every_kind_is_tried() -> None:
    assert tuple(KINDS) == tuple(NAMES)


@pytest.mark.parametrize("kind", NAMES)
def test_a_new_file_can_be_read_as_it_is(content: Path, kind: str) -> None:
    write_skeleton(content, kind, NAMES[kind], ON)

    assert read(content)[1] == []


@pytest.mark.parametrize("kind", NAMES)
def test_the_file_that_is_named_is_the_new_one(content: Path, kind: str) -> None:
    before = files_in(content)

    file = write_skeleton(content, kind, NAMES[kind], ON)

    assert file.relative_to(content).as_posix() in files_in(content).keys() - before.keys()


@pytest.mark.parametrize("kind", NAMES)
def test_the_examples_can_be_read_when_their_mark_is_taken_away(content: Path, kind: str) -> None:
    file = write_skeleton(content, kind, NAMES[kind], ON)

    for written in file.parent.glob("*") if kind == "member" else [file]:
        text = written.read_text(encoding="utf-8")
        written.write_text(re.sub(r"^#(?=  )", "", text, flags=re.MULTILINE), encoding="utf-8", newline="\n")

    assert said(read_content(content, "content")[1]) == []


@pytest.mark.parametrize("kind", ["member", "minutes"])
def test_there_are_examples_to_read(content: Path, kind: str) -> None:
    file = write_skeleton(content, kind, NAMES[kind], ON)

    assert len(re.findall(r"^#  ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)) > 10


def fields_of(model: type[BaseModel]) -> Iterator[str]:
    """The Danish names of a record's fields and of those of the records inside it."""
    for name, info in model.model_fields.items():
        yield info.alias or name
        for inner in models_in(info.annotation):
            yield from fields_of(inner)


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from models_in(inner)


@pytest.mark.parametrize(
    ("kind", "model", "only_front"),
    [
        ("member", Member, set()),
        ("minutes", Minutes, set()),
        ("news", NewsFile, set()),
        ("page", PageFile, {"sætning", "dør_virksomhed", "dør_senior", "tekst"}),
        ("event", EventFile, set()),
    ],
)
def test_every_field_there_is_stands_in_the_file(
    content: Path, kind: str, model: type[BaseModel], only_front: set[str]
) -> None:
    """Also those inside others: a volunteer should not need another place to look."""
    text = write_skeleton(content, kind, NAMES[kind], ON).read_text(encoding="utf-8")

    missing = {
        field for field in fields_of(model) if not re.search(rf"^#? *(- )?{field}:", text, re.MULTILINE)
    }

    assert missing == only_front


@pytest.mark.parametrize(("file", "model"), [("samtykke.yml", Consents), ("godkendelser.yml", Approvals)])
def test_every_field_stands_in_the_files_beside_a_profile(
    content: Path, file: str, model: type[BaseModel]
) -> None:
    folder = write_skeleton(content, "member", None, ON).parent
    text = (folder / file).read_text(encoding="utf-8")

    assert {
        field for field in fields_of(model) if not re.search(rf"^#? *(- )?{field}:", text, re.MULTILINE)
    } == set()


@pytest.mark.parametrize("kind", NAMES)
def test_no_mark_is_left_in_the_text(content: Path, kind: str) -> None:
    file = write_skeleton(content, kind, NAMES[kind], ON)

    texts = [written.read_text(encoding="utf-8") for written in file.parent.glob("*")]
    assert not any("$" in text for text in texts)


@pytest.mark.parametrize("kind", ["minutes", "news", "page", "event"])
def test_a_file_that_is_there_is_left_as_it_is(content: Path, kind: str) -> None:
    file = write_skeleton(content, kind, NAMES[kind], ON)
    file.write_text("skrevet af et menneske", encoding="utf-8", newline="\n")

    with pytest.raises(ContentError, match=re.escape(file.name)) as refused:
        write_skeleton(content, kind, NAMES[kind], ON)

    assert "Filen findes i forvejen." in str(refused.value)
    assert file.read_text(encoding="utf-8") == "skrevet af et menneske"


def test_a_folder_that_cannot_be_written_in_is_told(content: Path) -> None:
    (content / "public" / "events").rmdir()
    (content / "public" / "events").write_text("a file", encoding="utf-8", newline="\n")

    with pytest.raises(ContentError, match="Filen kan ikke skrives"):
        write_skeleton(content, "event", "Kursus", ON)


# members


def test_a_member_is_a_folder_with_a_random_name_and_three_files(content: Path) -> None:
    folder = write_skeleton(content, "member", None, ON).parent

    assert re.fullmatch("[a-z0-9]{10}", folder.name)
    assert sorted(file.name for file in folder.iterdir()) == [
        "godkendelser.yml",
        "profil.yml",
        "samtykke.yml",
    ]


def test_two_members_get_two_folders(content: Path) -> None:
    folders = {write_skeleton(content, "member", None, ON).parent for _member in range(20)}

    assert len(folders) == 20


def test_an_id_that_is_taken_is_not_given_again(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = iter("aaaaaaaaaa" + "aaaaaaaaaa" + "bbbbbbbbbb")
    monkeypatch.setattr("synlig.skeletons.skeleton.secrets.choice", lambda _letters: next(letters))

    folders = [write_skeleton(content, "member", None, ON).parent.name for _member in range(2)]

    assert folders == ["aaaaaaaaaa", "bbbbbbbbbb"]


def test_a_members_name_is_refused_and_never_repeated(content: Path) -> None:
    before = files_in(content)

    with pytest.raises(ContentError) as refused:
        write_skeleton(content, "member", "Per Sten", ON)

    assert "Per" not in str(refused.value)
    assert files_in(content) == before


def test_a_new_member_has_agreed_to_nothing(content: Path) -> None:
    write_skeleton(content, "member", None, ON)

    (folder,) = read(content)[0].members
    assert (folder.consents.consents, folder.approvals.approvals) == ((), ())


@pytest.mark.parametrize(
    "words",
    [
        pytest.param([term.da for term in scales.leadership()], id="leadership"),
        pytest.param([term.da for term in scales.work_forms()], id="work forms"),
        pytest.param([term.da for term in scales.availability()], id="availability"),
        pytest.param([term.da for term in scales.mobility()], id="mobility"),
        pytest.param([term.da for term in scales.competence_levels()], id="competence levels"),
        pytest.param([term.da for term in classifications.disced15().of_level(2)], id="education"),
        pytest.param(["A1", "C2", "M"], id="language levels"),
        pytest.param(["aktiv", "hvilende", "udmeldt"], id="status"),
        pytest.param([purpose.value for purpose in Purpose], id="purposes"),
    ],
)
def test_a_members_files_say_which_words_can_be_used(content: Path, words: list[str]) -> None:
    folder = write_skeleton(content, "member", None, ON).parent

    comments = [
        line
        for file in folder.iterdir()
        for line in file.read_text(encoding="utf-8").splitlines()
        if "#" in line
    ]
    assert [word for word in words if not any(word in line for line in comments)] == []


# minutes


def test_minutes_lie_in_their_groups_folder_under_their_date(content: Path) -> None:
    file = write_skeleton(content, "minutes", "virksomhedsgruppen", ON)

    assert file == content / "private" / "minutes" / "virksomhedsgruppen" / "2026-11-22.yml"


def test_new_minutes_are_a_draft_with_one_item(content: Path) -> None:
    write_skeleton(content, "minutes", "bestyrelsen", ON)

    (file,) = read(content)[0].minutes
    assert (file.minutes.state, len(file.minutes.items)) == (MinutesState.DRAFT, 1)


@pytest.mark.parametrize("name", [None, "Bestyrelsen", "festudvalget", "../members", ""])
def test_a_group_that_is_not_there_is_answered_with_those_that_are(content: Path, name: str | None) -> None:
    with pytest.raises(
        ContentError, match="Skriv en af disse: bestyrelsen, medlemsgruppen, virksomhedsgruppen"
    ):
        write_skeleton(content, "minutes", name, ON)


@pytest.mark.parametrize("words", [MinutesState, ItemKind, TaskState])
def test_minutes_say_which_words_can_be_used(content: Path, words: type[MinutesState]) -> None:
    text = write_skeleton(content, "minutes", "bestyrelsen", ON).read_text(encoding="utf-8")

    assert ", ".join(word.value for word in words) in text


# news, pages and events


@pytest.mark.parametrize(
    ("kind", "title", "path"),
    [
        ("news", "Åbent hus i maj", "public/news/2026-11-22-aabent-hus-i-maj.md"),
        ("page", "Øl & brød", "public/pages/oel-broed.md"),
        ("page", "om-os/Vores historie", "public/pages/om-os/vores-historie.md"),
        ("page", "Kaffe/te", "public/pages/kaffe-te.md"),
        ("page", "../om-os/Væk herfra", "public/pages/om-os-vaek-herfra.md"),
        ("event", "Kursus #1: regneark", "public/events/kursus-1-regneark.yml"),
    ],
)
def test_a_title_becomes_an_address(content: Path, kind: str, title: str, path: str) -> None:
    assert write_skeleton(content, kind, title, ON) == content / path


@pytest.mark.parametrize("kind", ["news", "page", "event"])
@pytest.mark.parametrize(
    "title",
    [
        'Et "citat": og # mere',
        "Ja",
        "- en streg",
        "2026-11-22",
        "{en} & [to] *tre* !fire",
        "C:\\mappe\\n",
        "Kl. 10:30",
        "Spørgsmål?",
        "👋 Velkommen",
    ],
)
def test_a_title_is_read_back_as_it_was_written(content: Path, kind: str, title: str) -> None:
    write_skeleton(content, kind, title, ON)

    found, problems = read(content)
    entries = {"news": found.news, "page": found.pages, "event": found.events}[kind]
    assert problems == []
    assert title in [entry.record.title for entry in entries]


@pytest.mark.parametrize(
    "title", ["Tre   ord\ni træk", "Tre\tord\x07i træk ", "Tre ord i tr\u0061\u0065k".replace("ae", "æ")]
)
def test_a_title_is_one_line_without_signs_that_cannot_be_seen(content: Path, title: str) -> None:
    write_skeleton(content, "news", title, ON)

    assert [entry.record.title for entry in read(content)[0].news] == ["Tre ord i træk"]


@pytest.mark.parametrize("kind", ["news", "page", "event"])
@pytest.mark.parametrize(
    ("title", "words"),
    [
        (None, "Der mangler en titel"),
        ("  ", "Der mangler en titel"),
        ("!!!", "Titlen har ingen bogstaver eller tal"),
        ("a" * 121, "Titlen er for lang"),
    ],
)
def test_a_title_that_gives_no_address_is_refused(
    content: Path, kind: str, title: str | None, words: str
) -> None:
    with pytest.raises(ContentError, match=words):
        write_skeleton(content, kind, title, ON)


@pytest.mark.parametrize("title", ["Arrangementer", "Nyt", "Find en medarbejder", "Søg", "om-os/Referater"])
def test_a_page_that_the_program_makes_itself_is_refused(content: Path, title: str) -> None:
    with pytest.raises(ContentError, match="Adressen bruges af en side, programmet selv laver"):
        write_skeleton(content, "page", title, ON)


def test_news_of_the_same_title_is_the_same_address_on_another_day(content: Path) -> None:
    write_skeleton(content, "news", "Åbent hus", ON)

    with pytest.raises(ContentError, match="2026-11-22-aabent-hus"):
        write_skeleton(content, "news", "Åbent hus", ON + datetime.timedelta(1))


def test_an_event_says_which_kinds_there_are(content: Path) -> None:
    text = write_skeleton(content, "event", "Kursus", ON).read_text(encoding="utf-8")

    assert ", ".join(term.da for term in scales.event_kinds()) in text


@pytest.mark.parametrize(
    ("way", "to"),
    [
        ("mail", "kontor@sen.example.org"),
        ("telefon", "96 00 00 00"),
        ("link", "https://example.org/kursus"),
        ("ingen", "  "),
    ],
)
def test_each_way_to_sign_up_that_an_event_names_can_be_used(content: Path, way: str, to: str) -> None:
    file = write_skeleton(content, "event", "Kursus", ON)
    text = file.read_text(encoding="utf-8")
    assert re.search(rf"^# Tilmelding\. måde: .*\b{way}\b", text, re.MULTILINE)

    text = text.replace("måde: ingen", f"måde: {way}").replace("  til:   ", f"  til: {to} ")
    file.write_text(text, encoding="utf-8", newline="\n")

    assert read(content)[1] == []
