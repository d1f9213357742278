"""PDFs as an association's programs write them, and as they should not be put out."""

from __future__ import annotations

import io
from collections.abc import Callable

import typst
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

AUTHOR = "Viggo Vestergaard"
"""Who wrote the invented papers: no member."""


def paper(text: str = "Vedtægter for foreningen.", author: str = AUTHOR) -> bytes:
    """A tagged PDF of one page."""
    source = (
        f'#set document(title: "Kladde", author: "{author}")\n#set text(lang: "da")\n= Vedtægter\n{text}\n'
    )
    return typst.compile(source.encode(), format="pdf", pdf_standards=["ua-1"])


def changed(change: Callable[[PdfWriter], object]) -> bytes:
    """A paper with something done to it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper())))
    change(writer)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def scanned() -> bytes:
    """A page that is a picture of text."""
    buffer = io.BytesIO()
    Image.linear_gradient("L").save(buffer, format="PDF")
    return buffer.getvalue()


def noted(writer: PdfWriter) -> None:
    writer.add_annotation(0, Text(rect=(50, 50, 90, 90), text=f"Slettes? {AUTHOR}"))


def filled(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject()


def restless(writer: PdfWriter) -> None:
    """It runs something when it is opened, and tells who made it in three places."""
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(AUTHOR)}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    info = {NameObject("/Private"): TextStringObject(AUTHOR)}
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject(info)
    writer.add_metadata({"/Company": AUTHOR, "/Author": AUTHOR})
