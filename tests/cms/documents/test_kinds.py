"""The kinds of document: every field of a record has its place in a form, and every new file a name of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from synlig.cms.documents import (
    BODY,
    KINDS,
    Field,
    Kind,
    Unnamed,
    Values,
    Vocabulary,
    Widget,
    kind_of,
    text_with,
)
from tests.site_builder import copy_site

WRITTEN_BY_PROGRAM = {"godkendt", "godkendt_på", "låst", "rettelser"}
"""Of minutes, at their approval (`synlig.minute_book`)."""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site("everyday", tmp_path / "site").folder / "content"


def aliases(model: type[BaseModel]) -> set[str]:
    """Every key that a record of the file may have, lists without their numbers: `"punkter.opgaver.hvad"`."""
    found = set()
    for name, info in model.model_fields.items():
        key = info.alias or name
        below = _records(info.annotation)
        found |= {f"{key}.{inner}" for record in below for inner in aliases(record)} if below else {key}
    return found


def _records(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [record for inner in getattr(annotation, "__args__", ()) for record in _records(inner)]


def keys(fields: tuple[Field, ...]) -> set[str]:
    found = set()
    for field in fields:
        found |= {f"{field.key}.{inner}" for inner in keys(field.rows)} if field.rows else {field.key}
    return found


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_form_has_every_field_of_the_record_and_no_other(kind: Kind) -> None:
    in_record = {
        key
        for key in aliases(kind.record)
        if kind.name != "minutes" or key.split(".")[0] not in WRITTEN_BY_PROGRAM
    }

    assert keys(kind.fields) - {BODY} == in_record


def every_field() -> list[tuple[str, Field]]:
    found: list[tuple[str, Field]] = []
    for kind in KINDS.values():
        left = list(kind.fields)
        while left:
            field = left.pop()
            found.append((f"{kind.name}-{field.key}", field))
            left += field.rows
    return found


@pytest.mark.parametrize(("name", "field"), every_field())
def test_a_field_says_what_it_is_for(name: str, field: Field) -> None:
    assert field.label[:1].isupper(), name
    assert not field.label.endswith(":"), name
    assert "!" not in field.label + field.help, name
    assert (field.rows != ()) == (field.widget is Widget.LIST), name
    assert field.widget not in (Widget.CHOICE, Widget.CHOICES) or field.choices is not None, name
    assert field.widget is not Widget.LIST or field.row_label, name


def test_every_choice_can_be_read(content: Path) -> None:
    known = Vocabulary(content, members=lambda: (("a7k2m9x4qd", "A"),))

    empty = [name for name, field in every_field() if field.choices is not None and not field.options(known)]

    assert [
        name for name in empty if "billede" not in name and "serie" not in name and "emner" not in name
    ] == []


def test_a_value_that_is_no_choice_is_kept() -> None:
    field = Field("kode", "Kode", choices=lambda _known: (("1", "en"),))

    assert field.options(Vocabulary(Path()), "2") == [("1", "en"), ("2", "2")]


def test_a_step_of_the_interview_has_fields_and_a_field_has_a_step() -> None:
    profile = KINDS["profile"]

    assert {field.step for field in profile.fields} == {step.key for step in profile.steps}


def test_a_member_changes_neither_status_nor_posts_nor_the_note() -> None:
    kept = {field.key for field in KINDS["profile"].fields if not field.editable_by_member}

    assert kept == {"status", "grupper", "poster", "intern_note", "bekræftet"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("public/pages/om-os/historie.md", "page"),
        ("public/news/2026-05-01-aabent-hus.md", "news"),
        ("public/events/kursus.yml", "event"),
        ("private/minutes/bestyrelsen/2026-05-01.yml", "minutes"),
        ("private/minutes/bestyrelsen/2026-05-01.godkendelser.yml", ""),
        ("private/members/b4akywbpt7/profil.yml", "profile"),
        ("private/members/b4akywbpt7/samtykke.yml", ""),
        ("private/members/et-navn/profil.yml", ""),
        ("public/groups.yml", ""),
        ("public/pages/../../private/x.md", ""),
        ("public/pages/.skjult.md", ""),
        ("../public/pages/a.md", ""),
    ],
)
def test_a_path_says_what_kind_it_is(path: str, kind: str) -> None:
    found = kind_of(path)

    assert (found.name if found else "") == kind


NEW: dict[str, tuple[Values, str, str]] = {
    "page": ({"titel": "Øl & brød"}, "public/pages/oel-broed.md", "public/pages/oel-broed-2.md"),
    "news": (
        {"titel": "Åbent hus", "dato": "1. maj 2026"},
        "public/news/2026-05-01-aabent-hus.md",
        "public/news/2026-05-01-aabent-hus-2.md",
    ),
    "event": (
        {"titel": "Kursus", "dato": "2027-05-01"},
        "public/events/kursus-2027.yml",
        "public/events/kursus-2027-2.yml",
    ),
}


@pytest.mark.parametrize("name", NEW)
def test_a_new_document_is_called_by_its_title_and_never_as_another(name: str, content: Path) -> None:
    values, first, second = NEW[name]
    kind = KINDS[name]

    path = kind.path_for(content, values)
    (content / path).parent.mkdir(parents=True, exist_ok=True)
    (content / path).write_text(text_with(kind, None, values), encoding="utf-8")

    assert (path, kind.path_for(content, values)) == (first, second)
    assert kind_of(path) is kind


def test_a_page_stands_below_another(content: Path) -> None:
    path = KINDS["page"].path_for(content, {"titel": "Historie", "under": "om-os"})

    assert path == "public/pages/om-os/historie.md"


def test_a_page_does_not_take_an_address_that_the_program_makes(content: Path) -> None:
    path = KINDS["page"].path_for(content, {"titel": "Arrangementer"})

    assert path == "public/pages/arrangementer-2.md"


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("page", {"titel": "!?"}, "titel"),
        ("page", {"titel": "A", "under": "../../private"}, "under"),
        ("news", {"titel": "A", "dato": "i morgen"}, "dato"),
        ("minutes", {"gruppe": "", "dato": "2026-05-01"}, "gruppe"),
        ("minutes", {"gruppe": "../x", "dato": "2026-05-01"}, "gruppe"),
    ],
)
def test_a_document_without_a_name_says_which_field_lacks(
    name: str, values: Values, field: str, content: Path
) -> None:
    with pytest.raises(Unnamed) as unnamed:
        KINDS[name].path_for(content, values)

    assert unnamed.value.field == field


def test_a_group_has_one_set_of_minutes_a_day(content: Path) -> None:
    there = next(content.joinpath("private/minutes").glob("*/????-??-??.yml"))

    with pytest.raises(Unnamed) as unnamed:
        KINDS["minutes"].path_for(content, {"gruppe": there.parent.name, "dato": there.stem})

    assert unnamed.value.field == "dato"


def test_a_members_folder_is_drawn_by_lot(content: Path) -> None:
    paths = {KINDS["profile"].path_for(content, {"navn": "Gerda"}) for _time in range(20)}

    assert len(paths) == 20
    assert all(re.fullmatch(r"private/members/[a-z0-9]{10}/profil\.yml", path) for path in paths)
