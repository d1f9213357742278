"""What stops the build although every file can be read."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from synlig.errors import Problem, Problems
from synlig.gate.refuse import refuse
from synlig.records import Document, Entry
from synlig.records.public_files import EventFile, GroupsFile, NewsFile, PageFile, SeriesFile, TopicsFile
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
from tests.gate.test_prose import EVENT, NEWS, PAGE, entry


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


NAMED_ADDRESSES = {
    "a page": {"pages": (entry(PageFile, PAGE, "", "om-os/ragnhild-tofteskov"),)},
    "news": {"news": (entry(NewsFile, NEWS, "", "2026-11-01-ragnhild-tofteskovs-tale"),)},
    "an event": {"events": (entry(EventFile, EVENT, "", "moed-ragnhild-tofteskov"),)},
    "an old address": {
        "pages": (entry(PageFile, PAGE | {"tidligere_adresser": ["/hold/ragnhild_tofteskov.html"]}),)
    },
    "a picture": {"news": (entry(NewsFile, NEWS | {"billede": "ragnhild-tofteskov.jpg"}),)},
    "a picture in a text": {"pages": (entry(PageFile, PAGE, "![Hun taler](ragnhild-tofteskov.jpg)"),)},
    "a heading": {"pages": (entry(PageFile, PAGE, "## Ragnhild Tofteskov fylder rundt\n\nVi fejrer det."),)},
    "a heading with lines under": {"news": (entry(NewsFile, NEWS, "Ragnhild Tofteskov\n---\n\nVi ses."),)},
    "a heading's own address": {"pages": (entry(PageFile, PAGE, "> ## Formanden {#ragnhild-tofteskov}"),)},
    "a heading in an event": {"events": (entry(EventFile, EVENT | {"tekst": "# Ragnhild Tofteskov"}),)},
    "a heading in a group's text": {
        "groups": entry(
            GroupsFile,
            {
                "grupper": [
                    {"id": "kaffe", "navn": "Kaffe", "formål": "Brygger.", "tekst": "### Ragnhild Tofteskov"}
                ]
            },
        )
    },
    "a file": {"files": ("ragnhild-tofteskov.pdf",)},
    "a group": {
        "groups": entry(
            GroupsFile, {"grupper": [{"id": "ragnhild-tofteskov", "navn": "Kaffe", "formål": "Brygger."}]}
        )
    },
    "a series": {
        "series": entry(SeriesFile, {"serier": [{"id": "ragnhild-tofteskov", "navn": "A", "resumé": "B"}]})
    },
    "a topic": {
        "topics": entry(TopicsFile, {"emner": [{"id": "ragnhild-tofteskov", "navn": "A", "resumé": "B"}]})
    },
}


@pytest.mark.parametrize("purpose", ["post på hjemmesiden", "katalogkort"])
@pytest.mark.parametrize("kinds", NAMED_ADDRESSES.values(), ids=NAMED_ADDRESSES)
def test_nobody_is_named_in_an_address_whatever_they_agreed_to(kinds: dict[str, Any], purpose: str) -> None:
    found = problems_of(folder(given=consents(consent(purpose))), **kinds)

    assert [problem.wrong for problem in found] == ["Et medlems navn bliver til en del af en adresse."]


@pytest.mark.parametrize(
    ("body", "stops"),
    [
        ("Et afsnit.\n\n## Spørg {person: k3v9q2m7xd}\n\nMere.", True),
        ("Spørg {person: k3v9q2m7xd}\n======\n\nMere.", True),
        ("En note[^ragnhild-tofteskov].\n\n[^ragnhild-tofteskov]: Den.", True),
        ('Et <a id="ragnhild-tofteskov"></a>sted.', True),
        ("## Spørg {person: k3v9q2m7xd} {#formanden}\n\nMere.", False),
        ("## Formanden\n\nSpørg {person: k3v9q2m7xd}.", False),
        ("En note[^1].\n\n[^1]: Siger {person: k3v9q2m7xd}.", False),
    ],
)
def test_a_place_in_a_text_that_can_be_linked_to_names_nobody(body: str, stops: bool) -> None:
    found = problems_of(
        folder(given=consents(consent("post på hjemmesiden"))), pages=(entry(PageFile, PAGE, body),)
    )

    assert {problem.wrong for problem in found} == (
        {"Et medlems navn bliver til en del af en adresse."} if stops else set()
    )


def test_a_paragraph_in_one_long_line_is_searched_for_places_in_time() -> None:
    body = "ord " * 15_000
    began = time.process_time()

    assert problems_of(folder(), pages=(entry(PageFile, PAGE, f"{body}\n\n{body}"),)) == ()
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("name", "address", "stops"),
    [
        ("Åse Nørregård", "om-os/aase-noerregaard", True),
        ("Åse Nørregård", "om-os/noerregaard", False),
        ("Bo Lund", "bo-lunden", False),
        ("Bo Lund", "mød-bo-lund", True),
        ("Signe", "signe-i-byen", False),
        ("Åse Mai Nørregård", "aase-noerregaard", True),
        ("Åse Mai Nørregård", "aase-m-noerregaard", True),
        ("Åse Mai Nørregård", "aasemainoerregaard", True),
        ("Åse Mai Nørregård", "ase-norregard", True),
        ("Åse Mai Nørregård", "noerregaard-aase", True),
        ("Åse Mai Nørregård", "aasenoerregaard", True),
        ("Åse Mai Nørregård", "aase-og-noerregaard", False),
        ("Bo Lund", "bolund", False),
        ("Åse Mai Nørregård", "aasemnoerregaard", True),
        ("Åse Mai Bodil Nørregård", "aase-mai-bodil-noerregaard", True),
        ("Åse Mai Bodil Nørregård", "aase-mb-noerregaard", False),
        ("Åse Mai Bodil Nørregård", "aase-m-b-noerregaard", True),
        ("Åse Mai Bodil Nørregård", "aasemaibodilnoerregaard", True),
        ("Gerda Kærmose", "gerda-kaermose", True),
        ("Gerda Kærmose", "gerda-karmose", True),
        ("Gerda Karmose", "gerda-kaermose", False),
    ],
)
def test_an_address_spells_a_name_with_a_to_z(name: str, address: str, stops: bool) -> None:
    found = problems_of(folder(own=member(navn=name)), pages=(entry(PageFile, PAGE, "", address),))

    assert bool(found) is stops


def test_a_heading_in_approved_minutes_names_nobody_by_a_marker() -> None:
    heading = "## Spørg {person: k3v9q2m7xd}\n\nSvar."
    found = [
        problems_of(folder(), minutes=(minutes_file(minutes(), approvals(*texts)),))
        for texts in (
            (("punkter.1.tekst", "kilde", heading),),
            (("punkter.1.tekst", "kilde", heading), ("punkter.1.tekst", "kilde", "## Spørgsmål")),
        )
    ]

    assert [[problem.wrong for problem in each] for each in found] == [
        ["Et medlems navn bliver til en del af en adresse."],
        [],
    ]


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


def lines(path: str, **at: int) -> Document:
    """A document that knows the line of each place, written `til_stede__0__rolle`."""
    places = {
        tuple(int(part) if part.isdigit() else part for part in place.split("__")): line
        for place, line in at.items()
    }
    return Document(path, {}, places)


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


NAMED = "ragnhild-tofteskov"
HEADING = "## Ragnhild Tofteskov"
LISTED = {"navn": "Kaffe", "resumé": "Vi brygger."}
GROUPS = {"id": "bestyrelsen", "navn": "Bestyrelsen", "formål": "Leder foreningen."}


def placed(kind: Any, fields: dict[str, Any], body: str = "", slug: str = "en-side", **at: int) -> Entry[Any]:
    """A public file called `f.md`, with the body from its fifth line."""
    return Entry(kind.model_validate(fields), replace(lines("f.md", **at), body=body, body_line=5), slug)


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        pytest.param({"pages": (placed(PageFile, PAGE, slug=NAMED),)}, ("f.md", 0, ""), id="the file itself"),
        pytest.param(
            {
                "pages": (
                    placed(
                        PageFile,
                        PAGE | {"tidligere_adresser": ["/hold.html", f"/{NAMED}.html"]},
                        tidligere_adresser__0=3,
                        tidligere_adresser__1=4,
                    ),
                )
            },
            ("f.md", 4, "tidligere_adresser[2]"),
            id="the second old address",
        ),
        pytest.param(
            {"news": (placed(NewsFile, NEWS | {"billede": f"{NAMED}.jpg"}, billede=3),)},
            ("f.md", 3, "billede"),
            id="the picture of news",
        ),
        pytest.param(
            {"pages": (placed(PageFile, PAGE, f"Ring:\n{{kontakt}}\n![Tale]({NAMED}.jpg)\n\nKom."),)},
            ("f.md", 7, "tekst"),
            id="a picture in the third line of a text, behind another snippet",
        ),
        pytest.param(
            {"pages": (placed(PageFile, PAGE, f"\nKom.\n\n{HEADING}\nMere."),)},
            ("f.md", 8, ""),
            id="a heading in the fourth line of a text",
        ),
        pytest.param(
            {"events": (placed(EventFile, EVENT | {"tekst": f"Kom.\n\n{HEADING}"}, tekst=6),)},
            ("f.md", 6, "tekst"),
            id="a heading in an event",
        ),
        pytest.param(
            {
                "groups": placed(
                    GroupsFile,
                    {"grupper": [GROUPS, {**GROUPS, "id": "kaffe", "tekst": HEADING}]},
                    grupper__0=1,
                    grupper__1=6,
                    grupper__1__tekst=9,
                )
            },
            ("f.md", 9, "grupper[2].tekst"),
            id="a heading in the second group's text",
        ),
        pytest.param(
            {
                "minutes": (
                    replace(
                        minutes_file(
                            minutes(), approvals(("titel", "a", "Et møde"), ("punkter.1.tekst", "b", HEADING))
                        ),
                        approvals_document=lines("m.yml", godkendelser__1=4, godkendelser__1__tekst=7),
                    ),
                )
            },
            ("m.yml", 7, "godkendelser[2].tekst"),
            id="a heading in what was approved second of minutes",
        ),
        pytest.param(
            {"files": ("love.pdf", f"{NAMED}.pdf")}, (f"content/public/files/{NAMED}.pdf", 0, ""), id="a file"
        ),
        pytest.param(
            {
                "groups": placed(
                    GroupsFile,
                    {"grupper": [GROUPS, {**GROUPS, "id": NAMED}]},
                    grupper__1=5,
                    grupper__1__id=6,
                )
            },
            ("f.md", 6, "grupper[2].id"),
            id="the second group",
        ),
        pytest.param(
            {
                "series": placed(
                    SeriesFile,
                    {"serier": [{"id": "kaffe", **LISTED}, {"id": NAMED, **LISTED}]},
                    serier__1=5,
                    serier__1__id=6,
                )
            },
            ("f.md", 6, "serier[2].id"),
            id="the second series",
        ),
        pytest.param(
            {
                "topics": placed(
                    TopicsFile,
                    {"emner": [{"id": "kaffe", **LISTED}, {"id": NAMED, **LISTED}]},
                    emner__1=5,
                    emner__1__id=6,
                )
            },
            ("f.md", 6, "emner[2].id"),
            id="the second topic",
        ),
    ],
)
def test_a_name_in_an_address_is_told_by_file_line_and_field(
    kinds: dict[str, Any], told: tuple[str, int, str]
) -> None:
    named = folder(given=consents(consent(IN_MINUTES, ON_PAGES)))

    (found,) = problems_of(named, **kinds)

    assert (found.path, found.line, found.field) == told
    assert found.mend == (
        "Skriv det uden: en adresse bliver husket af andre, når medlemmet ikke vil nævnes mere."
    )


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
            "Skriv {person: id} i stedet; så vises navnet kun, når medlemmet har sagt ja til det."
        ),
        "site.yml": "Skriv en post i stedet, som formanden eller kontoret.",
    }
