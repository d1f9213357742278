"""Every kind of PDF we set, looked into by a reader that is not ours: qpdf's syntax check, tags, language and title.

What PDF/UA-1 (ISO 14289-1) asks for and a program can see: all content is tagged or an artifact, headings skip no
level, a picture has words, a link has a description. A person reads the rest.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from synlig.pages import Paper
from tests.theme.printed import press
from tests.theme.test_newsletter import on_paper, whole
from tests.theme.test_papers import flyer, minutes, sheet, welders

MAKERS: dict[str, Callable[[], Paper | None]] = {
    "a product sheet": sheet,
    "a list of profiles": lambda: welders(6),
    "minutes": minutes,
    "an event's flyer": flyer,
    "a newsletter": lambda: on_paper(whole()),
}
STANDARD = {
    "Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table",
    "THead", "TBody", "TR", "TH", "TD", "Span", "Link", "Figure", "BlockQuote", "Caption", "Note", "Quote",
    "NonStruct", "Code", "Strong", "Em", "Title",
}  # fmt: skip
"""Types of structure that readers know: ISO 32000-1 14.8.4, and those of ISO 32000-2 that typst maps to them."""


@pytest.fixture(scope="module", params=MAKERS.values(), ids=MAKERS)
def made(request: pytest.FixtureRequest) -> tuple[Paper, pikepdf.Pdf]:
    paper = request.param()
    assert paper is not None
    return paper, pikepdf.open(io.BytesIO(press().set(paper)))


Made = tuple[Paper, pikepdf.Pdf]


def elements(node: Any) -> Iterator[Any]:
    """The structure elements below a node, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def kinds(pdf: pikepdf.Pdf) -> list[str]:
    root = pdf.Root.StructTreeRoot
    mapped = {str(own): str(meant) for own, meant in root.get("/RoleMap", {}).items()}
    return [mapped.get(str(each.S), str(each.S)).removeprefix("/") for each in elements(root)]


def test_qpdf_finds_nothing_wrong(made: Made) -> None:
    assert made[1].check_pdf_syntax() == []


def test_the_paper_says_its_language_and_title(made: Made) -> None:
    paper, pdf = made

    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == paper.title
        assert metadata["dc:language"] == {"da-DK"}
    assert str(pdf.Root.Lang) == "da-DK"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_all_is_tagged_in_ways_that_readers_know(made: Made) -> None:
    pdf = made[1]

    assert pdf.Root.MarkInfo.Marked
    assert not pdf.Root.MarkInfo.get("/Suspects", False)
    assert kinds(pdf)[0] == "Document"
    assert set(kinds(pdf)) <= STANDARD


def test_no_text_is_outside_the_tags(made: Made) -> None:
    outside = 0
    for page in made[1].pages:
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += (operator in ("BDC", "BMC")) - (operator == "EMC")
            outside += operator in ("Tj", "TJ", "'", '"') and not depth

    assert outside == 0


def test_headings_begin_at_the_top_and_skip_no_level(made: Made) -> None:
    levels = [int(kind[1]) for kind in kinds(made[1]) if kind in ("H1", "H2", "H3", "H4", "H5", "H6")]

    assert levels[:1] == [1]
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_rows_and_points_stand_where_they_belong(made: Made) -> None:
    homes = {"LI": {"L"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody"}, "TH": {"TR"}, "TD": {"TR"}}
    wrong = [
        (str(each.S), str(each.P.S))
        for each in elements(made[1].Root.StructTreeRoot)
        if (name := str(each.S)[1:]) in homes and str(each.P.S)[1:] not in homes[name]
    ]

    assert wrong == []


def test_a_picture_has_words_and_a_link_a_description(made: Made) -> None:
    pdf = made[1]
    figures = [each for each in elements(pdf.Root.StructTreeRoot) if str(each.S) == "/Figure"]
    links = [note for page in pdf.pages for note in page.get("/Annots", []) if str(note.Subtype) == "/Link"]

    assert [figure for figure in figures if not str(figure.get("/Alt", ""))] == []
    assert [link for link in links if not str(link.get("/Contents", "")) or "/StructParent" not in link] == []


def test_nothing_in_it_does_anything(made: Made) -> None:
    pdf = made[1]
    active = ("/OpenAction", "/AA", "/AcroForm")

    assert [name for name in active if name in pdf.Root] == []
    assert set(pdf.attachments) == set()
    assert not pdf.is_encrypted
    assert "/JavaScript" not in pdf.Root.get("/Names", {})


def test_the_tables_of_minutes_have_heads() -> None:
    paper = minutes()

    assert {"Table", "TR", "TH", "TD", "L", "LI", "BlockQuote"} <= set(
        kinds(pikepdf.open(io.BytesIO(press().set(paper))))
    )
