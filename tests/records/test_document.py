"""A file becomes text with line numbers, and what a volunteer does not expect of YAML does not happen."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from synlig.errors import Problems
from synlig.records.document import Document, Place, field_name, parse_yaml, read_text

PROFILE = """\
# Et menneske, der ikke findes.
navn: Gerda Tangmose
grupper: [bestyrelsen,
  it-gruppen]

kompetencer:
  - navn: bogføring
    niveau: 3
  -
  - navn: regneark

    niveau: 2
tekst: |
  Første linje.
  Anden linje.
tom:
"""


def parsed(text: str, first_line: int = 1) -> Document:
    problems = Problems()
    document = parse_yaml(text, "fil.yml", problems, first_line=first_line)
    problems.stop_if_any()
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("navn",), 2),
        (("grupper",), 3),
        (("grupper", 0), 3),
        (("grupper", 1), 4),  # a list in brackets may run over lines
        (("kompetencer",), 6),
        (("kompetencer", 0), 7),
        (("kompetencer", 0, "niveau"), 8),
        (("kompetencer", 1, "navn"), 10),  # the bullet with nothing behind it does not count
        (("kompetencer", 1, "niveau"), 12),
        (("kompetencer", 1, "eksempel"), 10),  # what is missing is where its holder is
        (("kompetencer", 7), 6),
        (("tekst",), 13),
        (("tom",), 16),
        (("findes", "ikke"), 1),
        ((), 1),
    ],
)
def test_every_value_knows_its_line(place: Place, line: int) -> None:
    assert parsed(PROFILE).line(place) == line


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    assert parsed("titel: Kontakt\nresumé: Ring.\n", first_line=2).line(("resumé",)) == 3


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "no",
        "yes",
        "true",
        "~x",
        "10:30",
        "0045",
        "0x1F",
        "1e3",
        "1_000",
        "2026-11-22",
        ".inf",
        "12:30:45",
        "=",
        "Null",
    ],
)
def test_a_text_stays_as_it_stands(written: str) -> None:
    assert parsed(f"felt: {written}\n").data == {"felt": written}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("felt:", None),  # a field not filled in
        ("felt: # en bemærkning", None),
        ('felt: ""', ""),  # an empty text, which somebody chose
        ("felt: ''", ""),
        ("felt: []", []),
        ("felt: {}", {}),
        ("felt: [a, , b]", None),  # no list: YAML has no empty place in brackets
        ("felt:\n  -\n  - a\n  -\n", ["a"]),
        ("felt: a # b", "a"),
        ("felt: a#b", "a#b"),
        ("felt: 'a: b'", "a: b"),
        ("felt: it's", "it's"),
        ("felt: >-\n  a\n  b\n", "a b"),
        ("felt: |\n  a\n  b\n", "a\nb\n"),
    ],
)
def test_empty_and_quoted_values(written: str, value: object) -> None:
    if written == "felt: [a, , b]":
        assert parse_yaml(written, "fil.yml", Problems()) is None
    else:
        assert parsed(written).data == {"felt": value}


def test_every_text_of_a_file_can_be_looked_through() -> None:
    document = parsed("navn: Gerda\ngrupper:\n  - a\nposter:\n  - post: formand\n")

    assert list(document.scalars()) == [
        (1, "", "navn"),
        (1, "navn", "Gerda"),
        (2, "", "grupper"),
        (3, "grupper[1]", "a"),
        (4, "", "poster"),
        (5, "poster[1]", "post"),
        (5, "poster[1].post", "formand"),
    ]


def test_the_text_below_front_matter_is_looked_through_by_the_lines_of_the_file() -> None:
    document = Document(
        "side.md", {"titel": "A"}, {("titel",): 2}, body="En.\u2028Stadig en.\n\nTo.", body_line=4
    )

    assert list(document.scalars())[2:] == [
        (4, "tekst", "En.\u2028Stadig en."),
        (5, "tekst", ""),
        (6, "tekst", "To."),
    ]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (("navn",), "navn"),
        (("kompetencer", 2, "niveau"), "kompetencer[3].niveau"),
        (("tekst_sha256",), "tekst_sha256"),
        (("næste_møde", "sted"), "næste_møde.sted"),
        ((), ""),
        (("Gerda Tangmose",), "?"),  # not a field's name, and so perhaps a value
        (("010266-1234",), "?"),
        (("poster", 0, "90123456"), "poster[1].?"),
        (("gerda@example.org",), "?"),
        (("x" * 40,), "?"),
    ],
)
def test_a_place_is_named_as_a_volunteer_reads_it(place: Place, name: str) -> None:
    assert field_name(place) == name


def test_all_duplicate_fields_of_a_file_are_told_at_once() -> None:
    problems = Problems()

    parse_yaml("a: 1\nb: 2\na: 3\nb: 4\n", "fil.yml", problems)

    assert len(problems) == 2


@pytest.mark.parametrize(
    "data",
    [
        "navn: Åse\r\nmail: x\r\n".encode(),  # Windows
        "navn: Åse\rmail: x\r".encode(),  # an old Macintosh
        unicodedata.normalize("NFD", "navn: Åse\nmail: x\n").encode(),  # macOS' file names, pasted
    ],
)
def test_line_ends_and_composed_letters_are_made_equal(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "fil.yml"
    file.write_bytes(data)

    assert read_text(file, "fil.yml", Problems()) == "navn: Åse\nmail: x\n"


def test_a_file_of_just_the_largest_size_is_read(tmp_path: Path) -> None:
    file = tmp_path / "fil.yml"
    file.write_bytes(b"a" * 512 * 1024)

    assert read_text(file, "fil.yml", Problems()) is not None


def test_twelve_levels_can_be_read() -> None:
    assert parsed("a: " + "[" * 11 + "]" * 11).data is not None
