"""Word files by python-docx, and by raw XML where it has no words for what real files hold."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw

from tests.minutes_samples.model import Item

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
WHEN = datetime(2026, 1, 2, 8, 0, tzinfo=UTC)
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


def picture(colour: str = "navy", size: int = 48) -> bytes:
    """A small PNG: a disc."""
    image = Image.new("RGB", (size, size), "white")
    ImageDraw.Draw(image).ellipse((4, 4, size - 5, size - 5), fill=colour)
    held = io.BytesIO()
    image.save(held, "PNG")
    return held.getvalue()


def pack(entries: Iterable[tuple[str, bytes]], stored: str = "") -> bytes:
    """A zip that is the same bytes each time; the entry named `stored` is left uncompressed."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in entries:
            how = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            info = zipfile.ZipInfo(name, LONG_AGO)
            info.compress_type = how
            archive.writestr(info, data)
    return held.getvalue()


class Word:
    """A Word document being written. In every text `**` makes bold, `\\t` a tab and `\\n` a soft line break.

    `direct` writes font and size on every run, as Google Docs exports do; `pieces` breaks runs within words, as
    Word and LibreOffice do after editing; `renamed` gives styles other ids, as a Danish Word does.
    """

    def __init__(
        self,
        font: str = "Calibri",
        size: float = 11,
        *,
        direct: bool = False,
        pieces: bool = False,
        renamed: dict[str, str] | None = None,
        spacing: float = 1.0,
    ) -> None:
        self.doc = Document()
        self._font, self._size, self._direct, self._pieces = font, size, direct, pieces
        self._renamed = renamed or {}
        self._lists = 0
        self._footnotes: list[str] = []
        page = self.doc.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        if not direct:
            normal = self.doc.styles["Normal"]
            normal.font.name, normal.font.size = font, Pt(size)
            normal.paragraph_format.line_spacing = spacing

    # --- text -------------------------------------------------------------------------------------------------

    def p(self, text: str = "", style: str | None = None, **how: Any) -> Paragraph:
        """A paragraph; `how` is any of bold, underline, size, indent (cm) and number (list, level)."""
        return self.write(self.doc.add_paragraph(style=style), text, **how)

    def ps(self, texts: Iterable[str], style: str | None = None, **how: Any) -> None:
        """Several paragraphs, all alike."""
        for text in texts:
            self.p(text, style, **how)

    def h(self, text: str, level: int = 1, number: tuple[int, int] | None = None) -> Paragraph:
        """A paragraph in a heading style; level 0 is Title."""
        return self.p(text, f"Heading {level}" if level else "Title", number=number)

    def write(
        self,
        paragraph: Paragraph,
        text: str,
        *,
        bold: bool = False,
        underline: bool = False,
        size: float | None = None,
        indent: float = 0,
        number: tuple[int, int] | None = None,
    ) -> Paragraph:
        """Adds the text to a paragraph (of a cell, a header ...)."""
        for place, part in enumerate(_BOLD.split(text)):
            for piece in re.findall(r".{1,9}", part, re.DOTALL) if self._pieces else [part] if part else []:
                run = paragraph.add_run(piece)
                run.bold = True if bold or place % 2 else None
                run.underline = underline or None
                if self._direct:
                    run.font.name = self._font
                if size or self._direct:
                    run.font.size = Pt(size or self._size)
        if indent:
            paragraph.paragraph_format.left_indent = Cm(indent)
        if number:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = number[1]
            properties.get_or_add_numId().val = number[0]
        return paragraph

    def new_list(self, *levels: tuple[str, str]) -> int:
        """A list whose numbers Word makes, a level each: `("decimal", "%1.")`. Gives what `number` takes."""
        self._lists += 1
        name = 100 + self._lists
        inner = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level, (kind, text) in enumerate(levels)
        )
        numbering = self.doc.part.numbering_part.element
        numbering.insert(
            0,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{name}"><w:multiLevelType w:val="multilevel"/>'
                f"{inner}</w:abstractNum>"
            ),
        )
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{name}"><w:abstractNumId w:val="{name}"/></w:num>')
        )
        return name

    def new_page(self) -> None:
        self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    # --- tables -----------------------------------------------------------------------------------------------

    def table(
        self, rows: Sequence[Sequence[str]], style: str | None = "Table Grid", head: bool = False
    ) -> Table:
        """A table; `\\n\\n` in a cell begins a new paragraph, and `head` makes the first row bold."""
        table: Table = self.doc.add_table(len(rows), max(map(len, rows)), style)
        for place, row in enumerate(rows):
            for cell, text in zip(table.rows[place].cells, row, strict=False):
                self.fill(cell, text, bold=head and place == 0)
        return table

    def fill(self, cell: _Cell, text: str, bold: bool = False) -> None:
        """Writes a cell's paragraphs."""
        for place, part in enumerate(text.split("\n\n")):
            self.write(cell.add_paragraph() if place else cell.paragraphs[0], part, bold=bold)

    # --- what is outside the text ------------------------------------------------------------------------------

    def header(self, text: str) -> None:
        self.write(self.doc.sections[0].header.paragraphs[0], text)

    def footer(self, text: str) -> None:
        self.write(self.doc.sections[0].footer.paragraphs[0], text)

    def image(self, data: bytes, width: float = 1.5) -> None:
        self.doc.add_picture(io.BytesIO(data), Cm(width))

    def link(self, paragraph: Paragraph, text: str, address: str) -> None:
        """An external link at the paragraph's end."""
        held = self.doc.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        paragraph._p.append(
            parse_xml(
                f'<w:hyperlink {nsdecls("w", "r")} r:id="{held}"><w:r><w:rPr><w:u w:val="single"/></w:rPr>'
                f"<w:t>{escape(text)}</w:t></w:r></w:hyperlink>"
            )
        )

    def footnote(self, paragraph: Paragraph, text: str) -> None:
        """A footnote at the paragraph's end."""
        self._footnotes.append(text)
        paragraph._p.append(
            parse_xml(
                f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                f'<w:footnoteReference w:id="{len(self._footnotes) + 1}"/></w:r>'
            )
        )

    def comment(self, paragraph: Paragraph, text: str, author: str) -> None:
        """A comment on the whole paragraph."""
        self.doc.add_comment(paragraph.runs, text, author, author[0])

    def change(self, paragraph: Paragraph, deleted: str, inserted: str, author: str) -> None:
        """A tracked change at the paragraph's end."""
        mark = f'w:author="{escape(author)}" w:date="2026-01-02T08:00:00Z"'
        space = 'xml:space="preserve"'
        paragraph._p.append(
            parse_xml(
                f'<w:del {nsdecls("w")} w:id="901" {mark}><w:r><w:delText {space}>{escape(deleted)}</w:delText>'
                "</w:r></w:del>"
            )
        )
        paragraph._p.append(
            parse_xml(
                f'<w:ins {nsdecls("w")} w:id="902" {mark}><w:r><w:t {space}>{escape(inserted)}</w:t></w:r></w:ins>'
            )
        )

    def text_box(self, lines: Sequence[str]) -> None:
        """A text box, written twice as Word does: for itself, and for readers of the older kind."""
        inner = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines
        )
        inner = f"<w:txbxContent>{inner}</w:txbxContent>"
        paragraph = self.doc.add_paragraph()
        paragraph._p.append(
            parse_xml(f"""<w:r {nsdecls("w", "wp", "a")}
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:inline><wp:extent cx="2520000" cy="1080000"/><wp:docPr id="77" name="Tekstfelt 1"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2520000" cy="1080000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>
<v:shape style="width:200pt;height:85pt"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>""")
        )

    def control(self, label: str, text: str) -> None:
        """A paragraph whose text stands in a content control, as templates have it (`Klik for at angive dato`)."""
        paragraph = self.p(label)
        paragraph._p.append(
            parse_xml(
                f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Dato"/><w:date><w:dateFormat w:val="d. MMMM yyyy"/>'
                f'</w:date></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
                "</w:sdtContent></w:sdt>"
            )
        )

    # --- the file ---------------------------------------------------------------------------------------------

    def data(self, title: str = "") -> bytes:
        """The file: the same bytes each time."""
        core = self.doc.core_properties
        core.author, core.comments, core.title, core.last_modified_by = "", "", title, ""
        core.created = core.modified = WHEN
        if self._footnotes:
            self._add_footnotes()
        held = io.BytesIO()
        self.doc.save(held)
        with zipfile.ZipFile(held) as archive:
            return pack([(name, self._settled(name, archive.read(name))) for name in archive.namelist()])

    def _settled(self, name: str, data: bytes) -> bytes:
        if name == "word/comments.xml":  # python-docx dates a comment by the clock
            data = re.sub(rb'w:date="[^"]*"', b'w:date="2026-01-02T08:00:00Z"', data)
        if name in ("word/document.xml", "word/styles.xml"):
            for old, new in self._renamed.items():  # the id, and where it is used; never the style's name
                used = rf'(w:styleId="|<w:(?:pStyle|basedOn|next|link) w:val="){old}"'.encode()
                data = re.sub(used, rb"\g<1>" + new.encode() + b'"', data)
        return data

    def _add_footnotes(self) -> None:
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r>'
            f'<w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
            for number, text in enumerate(self._footnotes, 2)
        )
        body = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="{W}">'
            '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
            f"</w:footnote>{notes}</w:footnotes>"
        )
        part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, body.encode(), self.doc.part.package)
        self.doc.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def own_numbers(points: Iterable[Item]) -> list[str]:
    """`1. Title` for each item."""
    return [f"{point.number}. {point.title}" for point in points]


__all__ = ["Word", "own_numbers", "pack", "picture", "qn"]
