"""What is set on paper: tagged, Danish, always the same, no trace of who, when or where, and a text is all there."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plugins.press import NotPrinted, Press
from synlig.edition import Profile
from synlig.pages import Paper
from synlig.pages.facets import make_facets
from synlig.pages.sheets import SheetPaper
from tests.gate.invented import cv_number
from tests.theme.invented import NUMBER, PHONE, edition, event, item, meeting, papers, profile
from tests.theme.printed import PAPER, closed_up, pdf_of, press, words_on

SHEET = "find-en-medarbejder/K7QX2M4PH/produktblad/1/produktblad-K7QX2M4PH-1.pdf"
LIST = "find-en-medarbejder/fag/haandvaerk/profiler-haandvaerk.pdf"
FLYER = "arrangementer/aabent-hus/opslag-aabent-hus.pdf"
MINUTES = "om-os/referater/bestyrelsen/2026-10-05/referat-bestyrelsen-2026-10-05.pdf"
OFFER = {
    "headline": "Et eftersyn af jeres svejsninger",
    "solves": "Jeg går konstruktionen igennem.\n\n- Revner\n- Rust",
    "for_whom": "Havne og værfter",
    "evidence": "Fandt elleve revner, før nogen faldt igennem.",
}


def offering(number: str = NUMBER, **changed: Any) -> Profile:
    return profile(number, headline="Kan svejse under vand", offers=[OFFER | changed])


def sheet(**changed: Any) -> Paper:
    return papers(edition(profiles=[offering(**changed)]))[SHEET]


def flyer() -> Paper | None:
    return papers(edition(events=[event(has_flyer=True)])).get(FLYER)


def numbers(count: int) -> list[str]:
    return [cv_number(f"{number:08}") for number in range(count)]


def welders(count: int) -> Paper | None:
    return papers(edition(profiles=[profile(number) for number in numbers(count)])).get(LIST)


def minutes(**changed: Any) -> Paper:
    """Minutes with one of everything; `changed` is their first item."""
    table = "| Post | Kr. |\n|---|---:|\n| Kaffe | 900 |"
    text = f"{table}\n\n1. et\n2. to\n\n> sagt\n\n### Mere\n\n- *a*\n\n[b](/kontakt/)"
    task = {"what": "Hente kanden", "owner": "kasserer", "by": "2020-01-01", "state": "open"}
    first = {"title": "Kaffe", "text": text, "decision": "Vi **køber** den.", "tasks": [task]} | changed
    held = meeting(
        "2026-10-05",
        item(1, kind="decision", presenter="kasserer", since="13:00", until="13:20", **first),
        item(2, kind="closed"),
        corrections=[{"date": "2026-11-09", "what": "Prisen", "by": "referent", "at": None}],
        next_date="2026-12-07",
        next_since="13:00",
    )
    return papers(edition(meetings=[held]))[MINUTES]


@pytest.fixture(scope="module", params=["sheet", "list", "minutes", "flyer"])
def paper(request: pytest.FixtureRequest) -> Paper:
    makers = {"sheet": sheet, "list": lambda: welders(6), "minutes": minutes, "flyer": flyer}
    made: Paper | None = makers[request.param]()
    assert made is not None
    return made


# what every paper is


def test_a_paper_is_tagged_for_a_screen_reader_and_in_danish(paper: Paper) -> None:
    pdf = pdf_of(paper)

    root: Any = pdf.root_object
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "da-DK"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()
    assert pdf.metadata is not None
    assert pdf.metadata.title == paper.title


def test_a_paper_says_neither_who_nor_when_nor_where(paper: Paper) -> None:
    data = press().set(paper)
    pdf = pdf_of(paper)

    assert set(pdf.metadata or {}) == {"/Title", "/Creator"}
    xmp: Any = pdf.root_object["/Metadata"]
    described = re.findall(r"<([a-zA-Z]+:[a-zA-Z]+)[ >/]", xmp.get_data().decode())
    assert set(described) <= {
        "x:xmpmeta", "rdf:RDF", "rdf:Description", "rdf:Alt", "rdf:Bag", "rdf:li", "dc:title", "dc:language",
        "dc:format", "xmp:CreatorTool", "xmpTPg:NPages", "xmpMM:InstanceID", "xmpMM:DocumentID",
        "xmpMM:RenditionClass", "pdf:PDFVersion", "pdfuaid:part",
    }  # fmt: skip
    for trace in (str(PAPER), PAPER.parents[2].name, ".typ", "/CreationDate", "/ModDate", "/Author"):
        assert trace.encode() not in data


def test_the_same_paper_is_the_same_bytes_in_every_folder(paper: Paper, tmp_path: Path) -> None:
    elsewhere = tmp_path / "another theme" / "paper"
    shutil.copytree(PAPER, elsewhere)

    assert Press(elsewhere).set(paper) == press().set(paper)


def test_what_was_set_before_leaves_no_trace(paper: Paper) -> None:
    once = Press(PAPER)
    once.set(sheet(headline="Noget helt andet"))

    assert once.set(paper) == Press(PAPER).set(paper)


def test_only_the_themes_fonts_are_used(paper: Paper) -> None:
    fonts = {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in pdf_of(paper).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]  # pypdf's own objects
    }

    assert fonts
    assert {re.sub("-(Regular|Bold).*", "", name) for name in fonts} <= {
        "AtkinsonHyperlegibleNext", "AtkinsonHyperlegibleNextMore", "AtkinsonHyperlegibleMono", "BricolageGrotesque",
    }  # fmt: skip


def test_the_phone_stands_on_every_page() -> None:
    long = welders(60)
    assert long is not None

    pages = pdf_of(long).pages

    assert len(pages) > 2
    for page in pages:
        assert PHONE in page.extract_text()


# a text is a text


@pytest.mark.parametrize(
    "text",
    [
        "#let x = 1 #x #sys.inputs.page",
        '#read("/etc/passwd") #image("x.png") #include "base.typ"',
        "*ikke fed* _ikke skrå_ `ikke kode` $ikke formel$",
        "skriv til @kontoret <mærke> = ikke overskrift",
        "\\u{41} \\# \\n \" ' // ikke en kommentar /* heller ikke */",
        '"}, {"headline": "et andet"',
        "</style><script>alert(1)</script>",
        "~ -- --- ... 1/2 -> <= !=",
        "+ et + 2. to / tre: fire",
        "a#" * 400,
    ],
)
def test_no_text_becomes_markup(text: str) -> None:
    made = sheet(headline=text[:120], solves=f"Først {text} sidst.", for_whom=text[:120], evidence=text)

    shown = closed_up(words_on(made))

    assert shown.count(closed_up(text[:120])) >= 4
    assert closed_up(f"Først {text} sidst.") in shown


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("Łódź og Škoda", "Łódź og Škoda", "the neighbours' letters"),
        ("Godt humør \N{GRINNING FACE} altid", "Godt humør altid", "an emoji is no letter"),
        ("Kafe\N{COMBINING ACUTE ACCENT}", "Kafé", "an accent of its own"),
        ("\N{LATIN SMALL LIGATURE FI}n", "fin", "a letter that is two"),
        ("Привет", "??????", "letters that the fonts have not: no empty boxes, and not nothing"),
        ("før\N{ZERO WIDTH JOINER}efter", "førefter", "a sign that is nothing"),
        ("før\N{SOFT HYPHEN}efter", "førefter", "a hyphen that is not there"),
        ("tre\N{THIN SPACE}mand", "tre mand", "another space"),
    ],
)
def test_what_the_fonts_cannot_write_is_written_as_near_as_can_be(text: str, shown: str, why: str) -> None:
    assert shown in words_on(sheet(for_whom=text)), why


def test_a_template_that_is_wrong_stops_the_site(tmp_path: Path) -> None:
    shutil.copytree(PAPER, tmp_path / "paper")
    (tmp_path / "paper" / "sheet.typ").write_text("#page-data.nowhere", encoding="utf-8")

    with pytest.raises(NotPrinted, match=r"sheet\.typ"):
        Press(tmp_path / "paper").set(sheet())


def test_a_font_that_is_missing_stops_the_site(tmp_path: Path) -> None:
    shutil.copytree(PAPER, tmp_path / "paper")
    (tmp_path / "paper" / "fonts" / "display-bold.ttf").unlink()

    with pytest.raises(NotPrinted, match="font"):
        Press(tmp_path / "paper").set(sheet())


# the product sheet


def test_a_sheet_says_what_for_whom_and_how_it_went() -> None:
    made = sheet()

    said = words_on(made)

    for part in (
        OFFER["headline"], "Jeg går konstruktionen igennem.", "Revner", "Rust", "For hvem", OFFER["for_whom"],
        "Det er sket før", OFFER["evidence"], NUMBER, PHONE, "Svejser", "Himmerland", "Juni 2026",
        "Du får svar samme dag.", "Opfundne personer.", "Senior Erhverv Nordjylland",
    ):  # fmt: skip
        assert part in said
    assert len(pdf_of(made).pages) == 1


def test_what_nobody_wrote_has_no_heading() -> None:
    said = words_on(sheet(for_whom=None, evidence=None))

    assert "For hvem" not in said
    assert "Det er sket før" not in said


def test_a_sheet_leads_to_the_profile_and_the_phone() -> None:
    links = {
        str(note.get_object()["/A"]["/URI"])
        for page in pdf_of(sheet()).pages
        for note in page["/Annots"]  # type: ignore[attr-defined]  # pypdf's own objects
    }

    assert links == {"https://sen.example.org/find-en-medarbejder/K7QX2M4PH/", "tel:+4596000000"}


def test_the_longest_sheet_goes_on_on_another_page() -> None:
    long = "Jeg ser på det hele én gang til. " * 300

    said = words_on(sheet(solves=f"{long}\n\nOg det er det."))

    assert said.split().count("gang") == 300
    assert "Og det er det." in said


def test_each_sheet_of_a_profile_has_an_address_of_its_own() -> None:
    second = OFFER | {"headline": "Et kursus for lærlinge"}
    made = papers(edition(profiles=[profile(offers=[OFFER, second])]))

    assert [paper.address for paper in made.values() if isinstance(paper, SheetPaper)] == [
        SHEET,
        SHEET.replace("/1/", "/2/").replace("-1.pdf", "-2.pdf"),
    ]


def test_without_an_offer_there_is_no_sheet() -> None:
    assert papers(edition(profiles=[profile()])) == {}


# the list of an occupation group


def test_a_list_has_everybody_of_the_group_and_nobody_else() -> None:
    ours = [profile(number) for number in numbers(7)]
    other = profile(occupation="2411", headline="Kan regne")
    made = papers(edition(profiles=[*ours, other]))

    said = words_on(made[LIST])

    assert set(made) == {LIST}
    assert sorted(re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b", said)) == sorted(numbers(7))
    assert "Kan regne" not in said
    assert "7 profiler" in said


@pytest.mark.parametrize(("count", "is_made"), [(5, False), (6, True)])
def test_fewer_than_k_have_no_list(count: int, is_made: bool) -> None:
    assert (welders(count) is not None) == is_made


@pytest.mark.parametrize(("count", "is_made"), [(1, False), (2, True)])
def test_where_k_is_1_a_list_of_one_is_no_list(count: int, is_made: bool) -> None:
    few = edition(profiles=[profile(number) for number in numbers(count)])
    few = replace(few, association=few.association.model_copy(update={"k": 1}))

    assert (LIST in papers(few)) == is_made


def test_a_row_says_what_a_line_of_the_catalogue_says() -> None:
    one = profile(
        headline="Kan svejse",
        availability="now",
        competences=[
            {"term": term, "level": 3, "evidence": None} for term in ("svejsning", "tegningslæsning")
        ],
    )
    made = papers(edition(profiles=[one, *(profile(number) for number in numbers(5))]))

    said = words_on(made[LIST])

    for part in ("Kan svejse", "Svejser", "Svejsning · Tegningslæsning", "Himmerland", "Straks", NUMBER):
        assert part in said


def test_the_address_of_a_list_is_below_its_choice() -> None:
    facets = make_facets((profile(),))

    assert [
        LIST.startswith(value.address) for facet in facets for value in facet.values if facet.name == "fag"
    ] == [True]


# minutes


def test_minutes_on_paper_say_what_the_page_says() -> None:
    said = closed_up(words_on(minutes()))

    for words in (
        "Mandag den 5. oktober 2026", "Kaffe", "kl. 13.00–13.20", "Fremlagt af kasserer", "900", "Besluttet",
        "Vi køber den.", "Hente kanden", "Lukket punkt", "Mandag den 7. december 2026 kl. 13.00",
        "Rettet 9. november 2026 af referent: Prisen",
    ):  # fmt: skip
        assert closed_up(words) in said


def test_no_task_is_late_on_paper() -> None:
    """Tomorrow's build would be another file."""
    assert "Åben" in words_on(minutes())
    assert "Over frist" not in words_on(minutes())


@pytest.mark.parametrize("text", ["Skriv #let x = 1 #x", "$ a^2 $ @b <c> // d", "\\*e\\* = f"])
def test_what_was_written_in_minutes_is_text_on_paper(text: str) -> None:
    assert closed_up(text.replace("\\", "").replace("<c>", "")) in closed_up(words_on(minutes(text=text)))


def test_a_ragged_table_is_set() -> None:
    ragged = "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>"

    assert "abc" in closed_up(words_on(minutes(text=ragged)))
