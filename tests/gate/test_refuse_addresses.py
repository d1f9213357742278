"""No address, of a page or of a place on it, names a member: others remember it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from synlig.records import Entry
from synlig.records.public_files import EventFile, GroupsFile, NewsFile, PageFile, SeriesFile, TopicsFile
from tests.gate.invented import (
    approvals,
    consent,
    consents,
    folder,
    member,
    minutes,
    minutes_file,
)
from tests.gate.refusing import lines, problems_of
from tests.gate.test_prose import EVENT, NEWS, PAGE, entry
from tests.growth import grows_with_its_text

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
    def work(words: int) -> Callable[[], object]:
        body = "ord " * words
        return lambda: problems_of(folder(), pages=(entry(PageFile, PAGE, f"{body}\n\n{body}"),))

    assert work(15_000)() == ()
    assert grows_with_its_text(work, 15_000)


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
    named = folder(given=consents(consent("navn i referater", "post på hjemmesiden")))

    (found,) = problems_of(named, **kinds)

    assert (found.path, found.line, found.field) == told
    assert found.mend == (
        "Skriv det uden: en adresse bliver husket af andre, når medlemmet ikke vil nævnes mere."
    )
