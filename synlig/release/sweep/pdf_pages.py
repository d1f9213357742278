"""The texts on a PDF's pages.

PDFium reads them, nine times as quickly as pypdf. It leaves out what has no width (letters of size 0, or
squeezed flat), so a page that holds any is read by pypdf as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

from pypdf import PageObject
from pypdfium2 import PdfDocument, PdfPage
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

from synlig.release.sweep.unreadable import Unreadable

_FLAT = 0.01  # points; a narrower text PDFium leaves out (cpdf_textpage.cpp, kSizeEpsilon)
_DEEPEST = 50  # drawings within drawings; PDFium itself goes to 40
_HYPHEN = "\ufffe"  # stands for a hyphen that ends a line, and for the end of the line


def page_texts(data: bytes, pages: Sequence[PageObject]) -> Iterator[str]:
    """What stands on each page, line by line; `pages` are pypdf's, and must be as many."""
    with closing(PdfDocument(data)) as document:
        if len(document) != len(pages):
            raise Unreadable  # two readers see two documents
        for page, slowly in zip(document, pages, strict=True):
            yield page.get_textpage().get_text_range().replace("\r", "").replace(_HYPHEN, "-\n")
            if _holds_flat(page):
                yield slowly.extract_text()


def _holds_flat(page: PdfPage) -> bool:
    bounds = (thing.get_bounds() for thing in page.get_objects([FPDF_PAGEOBJ_TEXT], _DEEPEST))
    return any(right - left < _FLAT for left, _bottom, right, _top in bounds)
