"""A private record shows nothing of itself: not printed, not logged, not in a traceback, not in a problem."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Callable
from dataclasses import is_dataclass
from pathlib import Path

import pytest
from pydantic import ValidationError
from rich.console import Console
from rich.pretty import pretty_repr

from synlig.errors import ContentError, Problems
from synlig.records import Member, content
from synlig.records.document import Document
from synlig.records.record import read_record
from tests.site_builder import copy_site, problems_in, read

SECRETS = ("Gerda", "Tangmose", "90 12 34 56", "gerda.tangmose", "Tangstræde")
FILE = {
    "navn": "Gerda Tangmose",
    "telefon": "90 12 34 56",
    "mail": "gerda.tangmose@example.org",
    "adresse": "Tangstræde 4",
    "postnummer": "9000",
    "fag": "bogholder",
    "bekræftet": "2026-10",
}


def shown(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def logged(value: object) -> str:
    stream = io.StringIO()
    record = logging.LogRecord("synlig", logging.INFO, "", 1, "%s %r", (value, value), None)
    stream.write(record.getMessage())
    return stream.getvalue()


def printed_by_rich(value: object) -> str:
    console = Console(file=io.StringIO(), width=200)
    console.print(value)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    "show",
    [
        *(repr, str, "{}".format, "{!r}".format, lambda value: f"{[value]}", lambda value: f"{value!s:>20}"),
        *(logged, pretty_repr, printed_by_rich),
    ],
)
def test_a_member_shows_no_value(show: Callable[[object], str]) -> None:
    assert shown(show(Member.model_validate(FILE))) == []


def test_everything_that_holds_records_shows_no_value(tmp_path: Path) -> None:
    everything = read(copy_site("minimal", tmp_path / "site"))

    assert shown(repr(everything) + repr(everything.members) + printed_by_rich(everything.members)) == []


def test_nothing_in_the_room_is_a_dataclass_with_a_readable_repr() -> None:
    holders = [value for value in vars(content).values() if isinstance(value, type) and is_dataclass(value)]

    assert [holder.__name__ for holder in holders if holder.__repr__ is not object.__repr__] == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("postnummer", "Tangmose"),
        ("telefon", "90 12 34 56 x"),
        ("navn", ["Gerda"]),
        ("født", "Gerda"),
        ("mentor", "Gerda"),
    ],
)
def test_a_broken_rule_shows_no_value_even_as_a_traceback(field: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Member.model_validate({**FILE, field: value})

    assert shown("".join(traceback.format_exception(caught.value))) == []


def test_a_problem_shows_no_value() -> None:
    problems = Problems()
    spoilt = {**FILE, "postnummer": "Tangmose", "telefon": ["90 12 34 56"], "Gerda Tangmose": "ja"}

    member = read_record(Member, Document("profil.yml", spoilt), problems)

    with pytest.raises(ContentError) as caught:
        problems.stop_if_any()
    assert member is None
    assert len(caught.value.problems) == 3
    assert shown("".join(traceback.format_exception(caught.value))) == []


@pytest.mark.parametrize(
    "name", ["2026-11-02.yml", "2026-11-02.godkendelser.yml", "2026-11-02.yaml", "noter.yml"]
)
@pytest.mark.parametrize(
    "path", ["minutes/Gerda Tangmose", "minutes/gerda_Tangmose", "minutes/Gerda/Tangmose"]
)
def test_a_folder_of_minutes_with_a_persons_name_is_not_repeated(
    path: str, name: str, tmp_path: Path
) -> None:
    site = copy_site("minimal", tmp_path / "site")
    site.write(f"content/private/{path}/{name}", "titel: x\n")

    found = problems_in(site)

    assert {problem.path for problem in found} == {"content/private/minutes"}
    assert shown("".join(map(str, found))) == []


def test_a_record_cannot_be_changed() -> None:
    member = Member.model_validate(FILE)

    with pytest.raises(ValidationError):
        member.name = "En anden"  # type: ignore[misc]  # the point of the test
