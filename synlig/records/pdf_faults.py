"""What a PDF says, on its pages and beside them, or what keeps it from being put out: runs in `public_pdf`'s child.

What nobody can look through is refused: a locked file, a scanned page, comments, forms, other files in it. What pypdf
raises at a broken file is broad; it ends there, and the child with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter

from synlig.bare_pdf import without_hidden
from synlig.language import _
from synlig.pdf_known import texts_in
from synlig.records.pdf_drawing import drawings_of, has_photograph, marked_texts
from synlig.records.public_pdf import Looked, Told

MOST_PAGES = 200


def look(data: bytes) -> Looked:
    reader = PdfReader(BytesIO(data))
    told = next(_faults(reader), None)
    texts = () if told else tuple(page.extract_text() for page in reader.pages)
    told = told or next(_scanned(reader, texts), None)
    if told is not None:
        return Looked(told=told)
    made = PdfWriter(clone_from=BytesIO(without_hidden(data, "")))  # as the edition will
    drawings = tuple(drawings_of(made))
    if any(map(has_photograph, drawings)):
        return Looked(told=_photograph())
    beside = (*texts_in(made), *(text for drawing in drawings for text in marked_texts(drawing)))
    return Looked(texts, tuple(dict.fromkeys(filter(None, beside))))


def _photograph() -> Told:
    wrong = _("PDF'en har et foto med det, kameraet skrev i det, på en måde der ikke kan ryddes op i.")
    return wrong, _("Udskriv den til en ny PDF, og læg den her.")


def _faults(reader: PdfReader) -> Iterator[Told]:
    if reader.is_encrypted:
        wrong = _("PDF'en er låst, så ingen kan se efter, hvad der står i den.")
        yield wrong, _("Gem den uden adgangskode.")
    if len(reader.pages) > MOST_PAGES:
        yield _("PDF'en er for lang."), _("Den må højst have 200 sider. Del den i flere.")
    if reader.attachments:
        yield _("Der ligger andre filer inde i PDF'en."), _("Gem den uden vedhæftede filer.")
    if "/AcroForm" in reader.root_object:
        wrong = _("PDF'en har felter til at udfylde; i dem kan der stå noget, ingen ser.")
        yield wrong, _("Udskriv den til en ny PDF, og læg den her.")
    if any(note.get_object().get("/Subtype") != "/Link" for page in reader.pages for note in _notes(page)):
        wrong = _("PDF'en har kommentarer eller tegninger oven på siderne.")
        yield wrong, _("Gem den uden kommentarer, eller udskriv den til en ny PDF.")


def _notes(page: PageObject) -> Iterable[Any]:
    """Whatever lies on top of the page; a link alone has no words and nobody's name."""
    found: Iterable[Any] = page.get("/Annots") or ()
    return found


def _scanned(reader: PdfReader, texts: tuple[str, ...]) -> Iterator[Told]:
    """The pages that are nothing but a picture."""
    for number, (page, text) in enumerate(zip(reader.pages, texts, strict=True), start=1):
        if not text.strip() and _has_picture(page):
            wrong = _(
                "Side {number} er et billede af tekst, som hverken programmet eller en skærmlæser kan læse."
            )
            mend = _("Lav PDF'en af det dokument, den er skrevet i, eller scan den med tekstgenkendelse.")
            yield wrong.format(number=number), mend


def _has_picture(page: PageObject) -> bool:
    return any(True for _image in page.images)
