"""Beside `word.py` and `odt.py`: italics, boxes, shades, and LibreOffice's styles."""

from __future__ import annotations

import io
import zipfile

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import pack


def italic(paragraph: Paragraph) -> Paragraph:
    """The whole paragraph in italics."""
    for run in paragraph.runs:
        run.italic = True
    return paragraph


def coloured(paragraph: Paragraph, rgb: str) -> Paragraph:
    """The whole paragraph in a colour, `1F6F43`."""
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor.from_string(rgb)
    return paragraph


def small_as_capitals(paragraph: Paragraph) -> Paragraph:
    """Shown in capitals, but written in small letters."""
    for run in paragraph.runs:
        run.font.all_caps = True
    return paragraph


def boxed(paragraph: Paragraph) -> Paragraph:
    """A frame around the paragraph."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="4" w:color="444444"/>'
        for side in ("top", "left", "bottom", "right")
    )
    properties = paragraph._p.get_or_add_pPr()
    after = properties.find("{*}ind")
    border = parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>")
    if after is None:
        properties.append(border)
    else:
        after.addprevious(border)
    return paragraph


def ruled(paragraph: Paragraph) -> Paragraph:
    """A line under the paragraph, as under a heading made by hand."""
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="888888"/></w:pBdr>'
        )
    )
    return paragraph


def shaded(cell: _Cell, fill: str = "E7E6E6") -> _Cell:
    """A cell with a ground of its own."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )
    return cell


def merged(table: Table, row: int) -> _Cell:
    """One row's cells as one."""
    cells = table.rows[row].cells
    return cells[0].merge(cells[-1])


class LibreOffice(Odt):
    """An OpenDocument text with the automatic styles that LibreOffice gives what is marked by hand:
    paragraphs P1 (bold), P2 (underlined), P3 (italic), P4 (indented), and lists L1 (numbers) and L2 (bullets)."""

    STYLES = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>'
        '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:text-properties style:text-underline-style="solid" style:text-underline-width="auto"/></style:style>'
        '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:margin-left="1cm"/></style:style>'
        '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
        "</text:list-style>"
    )

    def data(self, title: str = "") -> bytes:
        end = b"</office:automatic-styles>"
        with zipfile.ZipFile(io.BytesIO(super().data(title))) as archive:
            entries = [(name, archive.read(name)) for name in archive.namelist()]
        return pack(
            [
                (name, data.replace(end, self.STYLES.encode() + end) if name == "content.xml" else data)
                for name, data in entries
            ],
            stored="mimetype",
        )
