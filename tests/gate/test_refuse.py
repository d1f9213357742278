"""What stops the build although every file can be read."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.errors import Problem, Problems
from synlig.gate.refuse import refuse
from synlig.records import Document
from tests.gate.invented import (
    TODAY,
    approvals,
    consent,
    consents,
    content,
    folder,
    member,
    minutes,
    minutes_file,
)


def problems_of(*folders: Any, **kinds: Any) -> tuple[Problem, ...]:
    problems = Problems()
    all_of_it = content(*folders, **kinds)
    refuse(all_of_it, TODAY, problems)
    return tuple(problems)


def page(text: str) -> Document:
    return Document("content/public/pages/en-side.md", {}, {}, f"Første linje.\n{text}", 5)


@pytest.mark.parametrize(
    "path", ["content/public/news/ny.yml", "content/private/members/k3v9q2m7xd/profil.yml"]
)
def test_a_cpr_number_stops_the_build_wherever_it_stands(path: str) -> None:
    found = problems_of(documents=(Document(path, {"tekst": "Mit nummer er 010170-1234."}, {("tekst",): 3}),))

    assert [(problem.path, problem.line, problem.field, problem.wrong) for problem in found] == [
        (path, 3, "tekst", "Der står et CPR-nummer.")
    ]


def test_the_problem_does_not_repeat_the_number() -> None:
    found = problems_of(documents=(page("010170-1234"),))

    assert "010170" not in str(found[0])


@pytest.mark.parametrize(
    ("path", "stops"), [("content/public/pages/a.yml", True), ("content/private/members/a/profil.yml", False)]
)
def test_ten_bare_digits_stop_public_files_only(path: str, stops: bool) -> None:
    found = problems_of(documents=(Document(path, {"tekst": "0101701234"}),))

    assert bool(found) is stops


@pytest.mark.parametrize(
    "text", ["Tak til Ragnhild\nTofteskov for kagen.", "Nummeret er 010170-\n1234 eller noget."]
)
def test_what_is_broken_over_two_lines_is_found(text: str) -> None:
    found = problems_of(folder(), documents=(page(text),))

    assert [problem.line for problem in found] == [6]


def test_a_members_name_in_a_public_file_is_told_by_line() -> None:
    found = problems_of(folder(), documents=(page("Tak til Ragnhild Tofteskov."),))

    assert [(problem.line, problem.wrong) for problem in found] == [(6, "Der står et medlems navn.")]


def test_a_member_who_agreed_may_be_named_in_a_public_file() -> None:
    officer = folder(given=consents(consent("post på hjemmesiden")))

    assert not problems_of(officer, documents=(page("Tak til Ragnhild Tofteskov."),))


def test_a_members_name_in_an_approved_text_stops_the_build() -> None:
    approved = approvals(("tekst", "kilde", "Spørg Ragnhild Tofteskov."))

    found = problems_of(folder(approved=approved))

    assert [problem.field for problem in found] == ["godkendelser[1].tekst"]


@pytest.mark.parametrize(
    "own",
    [
        minutes(til_stede=[{"medlem": "k3v9q2m7xd", "rolle": "Ragnhild"}]),
        minutes(punkter=[{"nr": "1", "titel": "A", "opgaver": [{"hvad": "Ringe", "rolle": "Ragnhild"}]}]),
    ],
)
def test_a_role_that_could_be_a_name_stops_the_build(own: Any) -> None:
    found = problems_of(folder(), minutes=(minutes_file(own),))

    assert ["Rollen kendes ikke" in problem.wrong for problem in found] == [True]


def test_a_post_that_could_be_a_name_stops_the_build() -> None:
    found = problems_of(folder(own=member(poster=[{"gruppe": "bestyrelsen", "post": "Ragnhild"}])))

    assert [problem.field for problem in found] == ["poster[1].post"]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Ring på 20 00 99 99.", True),
        ("Ring på 96 00 00 00.", False),
        ("Skriv til ragnhild@example.org.", True),
        ("Spørg Ragnhild på lageret.", True),
        ("Jeg bor Opfundsvej 12.", True),
        ("Konto 1234 0012345678", True),
        ("Bilen er AB 12 345.", True),
        ("Kan bo i hus og køre truck i 20 år.", False),
    ],
)
def test_a_direct_trace_in_an_approved_text_stops_the_build(text: str, stops: bool) -> None:
    problems = Problems()

    refuse(content(folder(approved=approvals(("tekst", "kilde", text)))), TODAY, problems, ("96 00 00 00",))

    assert {problem.field for problem in problems} == ({"godkendelser[1].tekst"} if stops else set())


def test_a_first_name_that_somebody_named_has_too_stops_nothing() -> None:
    named = folder(given=consents(consent("post på hjemmesiden")))
    other = folder(
        "m3v9q2m7xd",
        member(navn="Ragnhild Opfund"),
        approved=approvals(("tekst", "kilde", "Spørg Ragnhild.")),
    )

    problems = Problems()
    refuse(content(named, other), TODAY, problems)

    assert not tuple(problems)
