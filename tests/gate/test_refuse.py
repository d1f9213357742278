"""What stops the build although every file can be read; addresses are in `test_refuse_addresses.py`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from synlig.errors import Problems
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
from tests.gate.refusing import lines, page, problems_of


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
    "text",
    [
        "Tak til Ragnhild\nTofteskov for kagen.",
        "Tak til Ragnhild\\\nTofteskov for kagen.",
        "Nummeret er 010170-\n1234 eller noget.",
    ],
)
def test_what_is_broken_over_two_lines_is_found(text: str) -> None:
    found = problems_of(folder(), documents=(page(text),))

    assert [problem.line for problem in found] == [6]


def test_a_members_name_in_a_public_file_is_told_by_line() -> None:
    found = problems_of(folder(), documents=(page("Tak til Ragnhild Tofteskov."),))

    assert [(problem.line, problem.wrong) for problem in found] == [(6, "Der står et medlems navn.")]


def test_a_name_with_an_initial_is_told_unless_somebody_who_agreed_may_be_meant() -> None:
    officer = folder(
        own=member(navn="Ragnhild Toft"), given=consents(consent("post på hjemmesiden")), id="q7w4x8m2kd"
    )
    public = page("Det siger Ragnhild T. i dag.")

    (told,) = problems_of(folder(), documents=(public,))

    assert (told.path, told.line, told.field) == (public.path, 6, "tekst")
    assert told.wrong == "Der står et navn med et forbogstav, som kan være et medlems."
    assert told.mend.endswith(" Er det en anden, så skriv hele navnet uden forkortelse.")
    assert problems_of(folder(), officer, documents=(public,)) == ()


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
        ("Spørg Ragnhild{person: k3v9q2m7xd}", True),  # a marker without a space before it hides no name
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
    named = folder(given=consents(consent("navn i referater")))
    other = folder("m3v9q2m7xd", member(navn="Ragnhild Opfund"))
    file = minutes_file(minutes(), approvals(("punkter.1.tekst", "kilde", "Spørg Ragnhild.")))

    assert not problems_of(named, other, minutes=(file,))


IN_MINUTES, ON_PAGES = "navn i referater", "post på hjemmesiden"


@pytest.mark.parametrize(
    ("purpose", "stops"),
    [
        pytest.param(IN_MINUTES, {"page", "profile"}, id="minutes"),
        pytest.param(ON_PAGES, {"minutes", "profile"}, id="pages"),
        pytest.param("katalogkort", {"page", "minutes", "profile"}, id="neither"),
    ],
)
@pytest.mark.parametrize(
    ("text", "pages_too"), [("Spørg Ragnhild Tofteskov.", True), ("Spørg Ragnhild.", False)]
)
def test_a_name_may_stand_where_its_own_consent_says_and_never_in_a_profile(
    text: str, pages_too: bool, purpose: str, stops: set[str]
) -> None:
    """decisions/0008; of typed pages the full name is asked for alone, as first names are many people's."""
    given = consents(consent(purpose))
    approved = approvals(("tekst", "kilde", text))
    found = {
        "page": problems_of(folder(given=given), documents=(page(text),)),
        "minutes": problems_of(folder(given=given), minutes=(minutes_file(minutes(), approved),)),
        "profile": problems_of(folder(given=given, approved=approved)),
    }

    assert {where for where, problems in found.items() if problems} == (
        stops if pages_too else stops - {"page"}
    )


def test_every_problem_is_told_by_file_line_and_field() -> None:
    own = minutes(
        til_stede=[{"medlem": "k3v9q2m7xd"}, {"medlem": "k3v9q2m7xd", "rolle": "Ragnhild"}],
        punkter=[
            {"nr": "1", "titel": "A", "fremlægger": "formand"},
            {
                "nr": "2",
                "titel": "B",
                "fremlægger": "Signe",
                "opgaver": [{"hvad": "Skrive", "rolle": "formand"}, {"hvad": "Ringe", "rolle": "Asmus"}],
            },
        ],
        rettelser=[
            {"dato": "2026-11-18", "hvad": "Et tal", "låst": "0" * 64},
            {"dato": "2026-11-20", "hvad": "Et tal", "af": "Bodil", "låst": "1" * 64},
        ],
    )
    texts = (("titel", "a", "Et møde"), ("punkter.1.titel", "b", "Tak til Ragnhild Tofteskov på 20 00 12 34"))
    file = replace(
        minutes_file(own, approvals(*texts)),
        document=lines(
            "m.yml",
            til_stede__1__rolle=4,
            punkter__1__fremlægger=8,
            punkter__1__opgaver__1__rolle=9,
            rettelser__1__af=14,
        ),
        approvals_document=lines("m.godkendelser.yml", godkendelser__0=1, godkendelser__1__tekst=7),
    )
    poster = [{"gruppe": "bestyrelsen", "post": "kasserer"}, {"gruppe": "bestyrelsen", "post": "Ragnhild"}]
    someone = replace(folder(own=member(poster=poster)), document=lines("p.yml", poster__1__post=5))
    digits = Document("content/public/figures.yml", {"note": "0101701234"}, {("note",): 2})
    public = page("Tak til Ragnhild Tofteskov og Ragnhild\nTofteskov.")

    found = problems_of(someone, minutes=(file,), documents=(digits, public))

    text, field = "Den godkendte tekst ", "godkendelser[2].tekst"
    role = "Rollen kendes ikke, og den vises på hjemmesiden."
    assert {(one.path, one.line, one.field, one.wrong) for one in found} == {
        ("content/public/figures.yml", 2, "note", "Der står ti cifre, som kan være et CPR-nummer."),
        ("content/public/pages/en-side.md", 6, "tekst", "Der står et medlems navn."),
        ("m.godkendelser.yml", 7, field, f"{text}nævner et medlem ved navn."),
        ("m.godkendelser.yml", 7, field, f"{text}har et telefonnummer, som ikke er foreningens."),
        ("m.yml", 4, "til_stede[2].rolle", role),
        ("m.yml", 8, "punkter[2].fremlægger", role),
        ("m.yml", 9, "punkter[2].opgaver[2].rolle", role),
        ("m.yml", 14, "rettelser[2].af", role),
        ("p.yml", 5, "poster[2].post", role),
    }
    assert all(one.mend.startswith(("Skriv ", "Slet ")) for one in found)


def test_a_cpr_number_is_told_how_to_be_mended() -> None:
    (found,) = problems_of(documents=(page("010170-1234"),))

    assert found.mend == "Slet det. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."


def test_what_is_broken_over_two_lines_is_told_as_text() -> None:
    found = problems_of(folder(), documents=(page("Tak til Ragnhild\nTofteskov."),))

    assert [(problem.line, problem.field) for problem in found] == [(6, "tekst")]


@pytest.mark.parametrize(
    ("path", "stops"),
    [
        ("offentlig/public/content/public/deep/a.yml", True),
        ("offentlig/public/content/private/a.yml", False),
    ],
)
def test_what_is_public_is_told_by_its_own_folder(path: str, stops: bool) -> None:
    """The site's folder may be called anything."""
    root = "offentlig/public/content/public"
    groups = content().groups
    moved = replace(groups, document=Document(f"{root}/groups.yml", {}))
    told = Document(path, {"tekst": "Tak til Ragnhild Tofteskov, 0101701234."})

    found = problems_of(folder(), documents=(told,), groups=moved)

    assert len(found) == (2 if stops else 0)


def test_what_a_site_is_set_to_say_goes_out_too_and_takes_no_marker() -> None:
    said = {"title": "Hos Ragnhild Tofteskov", "tagline": "010170-1234", "phone": "0101701234"}
    settings = Document("site.yml", said, {(name,): 0 for name in said})
    problems = Problems()

    refuse(content(folder(), documents=(page("Tak til Ragnhild Tofteskov."),)), TODAY, problems, (), settings)

    assert {(one.path, one.field, one.wrong) for one in problems} == {
        ("content/public/pages/en-side.md", "tekst", "Der står et medlems navn."),
        ("site.yml", "title", "Der står et medlems navn."),
        ("site.yml", "tagline", "Der står et CPR-nummer."),
        ("site.yml", "phone", "Der står ti cifre, som kan være et CPR-nummer."),
    }
    assert {one.path: one.mend for one in problems if "navn" in one.wrong} == {
        "content/public/pages/en-side.md": (
            "Skriv en rolle i stedet, som formanden. Navnet må stå her, når medlemmet har sagt ja til det."
        ),
        "site.yml": "Skriv en post i stedet, som formanden eller kontoret.",
    }
