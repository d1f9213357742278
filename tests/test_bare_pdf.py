"""What is left of a PDF when it is put out."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader, PdfWriter

from synlig.bare_pdf import without_hidden
from synlig.edition import make_file
from synlig.release.sweep.readers import read_texts
from tests.pdf_files import AUTHOR, changed, paper, photographed, restless

NAME = b"Vestergaard"


def raw(data: bytes) -> str:
    """Every text that the sweep finds in it, packed streams included."""
    return "\n".join(text.content for text in read_texts("x.pdf", data))


def attached(writer: PdfWriter) -> None:
    writer.add_attachment("liste.txt", AUTHOR.encode())


def revised(writer: PdfWriter) -> None:
    """An earlier version is still in the file, and nothing leads to it."""
    writer.pages[0].merge_page(PdfReader(io.BytesIO(paper(f"Før: {AUTHOR}."))).pages[0])
    del writer.pages[0]["/Contents"]


@pytest.mark.parametrize("change", [lambda _writer: None, restless, attached, revised, photographed])
def test_who_made_it_is_gone(change: Callable[[PdfWriter], object]) -> None:
    source = changed(change)
    assert AUTHOR in raw(source)

    made = without_hidden(source, "vedtaegter")

    assert AUTHOR not in raw(made)
    assert NAME not in made


def test_its_pages_are_as_they_were() -> None:
    made = PdfReader(io.BytesIO(without_hidden(paper(), "vedtaegter")))

    assert [page.extract_text() for page in made.pages] == ["Vedtægter\nVedtægter for foreningen."]
    assert made.metadata == {"/Title": "vedtaegter"}


def test_its_photographs_are_as_they_were() -> None:
    source = changed(photographed)

    before, after = (
        PdfReader(io.BytesIO(data)).pages[0].images[0].image for data in (source, without_hidden(source, "x"))
    )

    assert before is not None
    assert after is not None
    assert after.tobytes() == before.tobytes()
    assert not after.getexif()


def test_a_screen_reader_finds_its_way_as_before() -> None:
    root = PdfReader(io.BytesIO(without_hidden(paper(), "vedtaegter"))).root_object

    assert root["/Lang"] == "da"
    assert {"/StructTreeRoot", "/MarkInfo", "/Outlines"} <= set(root)


def test_the_bytes_depend_on_the_file_alone() -> None:
    source = changed(restless)
    once = without_hidden(source, "vedtaegter")

    assert without_hidden(source, "vedtaegter") == once
    assert without_hidden(once, "vedtaegter") == once  # there is nothing more to take away


def test_the_record_says_its_size_and_where_it_stands() -> None:
    made = make_file("vedtaegter.pdf", paper(), lambda _key, make: make())

    assert made.data.keys() == {"filer/vedtaegter.pdf"}
    assert (made.record.kind, made.record.size) == ("PDF", len(made.data["filer/vedtaegter.pdf"]))
    assert made.record.path == "files/vedtaegter.pdf.json"
