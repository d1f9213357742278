"""What only these documents hold: page headers with tables, page numbers, columns, boxes, capitals by format."""

from __future__ import annotations

from collections.abc import Sequence

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from tests.minutes_samples.word import Word


def header_table(w: Word, rows: Sequence[Sequence[str]]) -> None:
    """A table in the page's header; Word wants a paragraph after it."""
    header = w.doc.sections[0].header
    table = header.add_table(len(rows), len(rows[0]), Cm(17))
    header.add_paragraph()
    for place, row in enumerate(rows):
        for cell, text in zip(table.rows[place].cells, row, strict=True):
            w.fill(cell, text)


def page_numbers(w: Word, before: str = "Side ", between: str = " af ") -> None:
    """`Side 1 af 1` in the footer, the numbers by fields."""
    paragraph = w.doc.sections[0].footer.paragraphs[0]
    for text, code in ((before, "PAGE"), (between, "NUMPAGES")):
        paragraph.add_run(text)
        paragraph._p.append(
            parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
        )


def box(paragraph: Paragraph) -> Paragraph:
    """A border on all four sides."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="808080"/>'
        for side in ("top", "left", "bottom", "right")
    )
    paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>"))
    return paragraph


def italic(paragraph: Paragraph) -> Paragraph:
    for run in paragraph.runs:
        run.italic = True
    return paragraph


def capitals(paragraph: Paragraph) -> Paragraph:
    """Shown in capitals, while the letters of the text stay as they are."""
    for run in paragraph.runs:
        run.font.all_caps = True
    return paragraph


def centred(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def lying(w: Word) -> None:
    """The page on its side."""
    page = w.doc.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)


def in_columns(w: Word, number: int = 2) -> None:
    """All text in columns, as in a newspaper."""
    w.doc.sections[0]._sectPr.find(qn("w:cols")).set(qn("w:num"), str(number))
