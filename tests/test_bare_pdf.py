"""What is left of a PDF when it is put out."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject

from synlig.bare_pdf import without_hidden
from synlig.edition import make_file
from synlig.release.sweep.readers import read_texts
from tests.pdf_files import (
    AUTHOR,
    at_root,
    changed,
    coloured,
    leading,
    on_page,
    paper,
    photograph_2000,
    photographed,
    profile,
    restless,
)

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


SIGNED = {"Type": "/Sig", "Name": AUTHOR, "Location": AUTHOR}
LAYER = {
    "Type": "/OCG",
    "Name": AUTHOR,
    "Usage": {"CreatorInfo": {"Creator": AUTHOR}, "User": {"Name": AUTHOR}},
}
HIDDEN: dict[str, Callable[[PdfWriter], object]] = {
    "any key": at_root("/Anything", AUTHOR),
    "a signature": at_root("/Perms", {"DocMDP": SIGNED}),
    "certificates": at_root("/DSS", {"Certs": [AUTHOR]}),
    "an attestation": at_root("/Legal", {"Attestation": AUTHOR}),
    "articles": at_root("/Threads", [{"Type": "/Thread", "I": {"Title": AUTHOR, "Author": AUTHOR}}]),
    "the printer's colours": at_root("/OutputIntents", [{"S": "/GTS_PDFA1", "Info": AUTHOR}]),
    "where links start": at_root("/URI", {"Base": f"file:///C:/Users/{AUTHOR}/"}),
    "where it was fetched": at_root("/SpiderInfo", {"V": AUTHOR}),
    "a layer": at_root("/OCProperties", {"OCGs": [LAYER], "D": {"Creator": AUTHOR, "Order": [LAYER]}}),
    "a template": at_root("/Names", {"Templates": {"Names": [AUTHOR, 1]}}),
    "any key of a page": on_page("/Anything", AUTHOR),
    "a page's parts": on_page("/DPart", {"DPM": AUTHOR}),
    "a page's view": on_page("/VP", [{"Type": "/Viewport", "Name": AUTHOR}]),
    "a link's writer": on_page(
        "/Annots", [{"Subtype": "/Link", "Rect": [1, 1, 2, 2], "T": AUTHOR, "NM": AUTHOR}]
    ),
    "a file on a machine": leading("/URI", URI=f"file:///C:/Users/{AUTHOR}/brev.docx"),
    "a path": leading("/URI", URI=f"C:\\Users\\{AUTHOR}\\brev.docx"),
    "a share": leading("/URI", URI=f"\\\\server\\{AUTHOR}\\brev.docx"),
    "a path without a machine": leading("/URI", URI=f"/Users/{AUTHOR}/brev.docx"),
    "another PDF": leading("/GoToR", F=f"../{AUTHOR}/brev.pdf"),
    "a program": leading("/Launch", F=AUTHOR),
    "a screen's colours": coloured(profile()),
    "a picture in JPEG 2000": lambda writer: photographed(writer, photograph_2000(), "/JPXDecode"),
}


@pytest.mark.parametrize("change", HIDDEN.values(), ids=HIDDEN)
def test_a_name_at_a_place_that_no_reader_needs_is_gone(change: Callable[[PdfWriter], object]) -> None:
    source = changed(change)
    assert NAME.decode() in raw(source)

    made = without_hidden(source, "vedtaegter")

    assert NAME.decode() not in raw(made)
    assert without_hidden(made, "vedtaegter") == made


def test_what_stands_elsewhere_in_the_file_is_looked_at_as_well() -> None:
    def elsewhere(writer: PdfWriter) -> None:
        leading("/URI", URI=f"file:///C:/Users/{AUTHOR}/brev.docx")(writer)
        page = writer.pages[0]
        link = page["/Annots"][0]
        link["/A"][NameObject("/URI")] = writer._add_object(link["/A"]["/URI"])
        link[NameObject("/A")] = writer._add_object(link["/A"])
        page[NameObject("/Annots")] = writer._add_object(ArrayObject([writer._add_object(link)]))

    source = changed(elsewhere)
    assert NAME.decode() in raw(source)

    assert NAME.decode() not in raw(without_hidden(source, "vedtaegter"))


def test_a_link_to_the_web_leads_there_as_before() -> None:
    made = PdfReader(io.BytesIO(without_hidden(changed(leading("/URI", URI="https://example.org/a")), "x")))

    assert made.pages[0]["/Annots"][0]["/A"] == {"/S": "/URI", "/URI": "https://example.org/a"}


def test_a_picture_keeps_its_palette() -> None:
    palette = {"C1": ["/Indexed", "/DeviceRGB", 1, "sorthvid"[:6]]}
    made = PdfReader(io.BytesIO(without_hidden(changed(on_page("/Resources", {"ColorSpace": palette})), "x")))

    assert made.pages[0]["/Resources"]["/ColorSpace"]["/C1"][3] == "sorthv"


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
