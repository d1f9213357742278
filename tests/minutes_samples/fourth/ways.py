"""What several of these writers do to a document that word.py has no word for."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.minutes_samples.model import Item


def slant(paragraph: Paragraph) -> Paragraph:
    """The paragraph in italics."""
    for run in paragraph.runs:
        run.italic = True
    return paragraph


def centre(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def shade(cell: _Cell, colour: str = "D9E2F3") -> None:
    """The cell with a coloured ground."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    )


def across(table: Table, row: int, first: int = 0) -> _Cell:
    """The cells of a row from `first` on, merged to one."""
    cells = table.rows[row].cells
    merged: _Cell = cells[first].merge(cells[-1])
    return merged


def running(point: Item, decision: str = "{}", task: str = "{what} ({who})") -> str:
    """The whole body as one paragraph, decisions in the midst of it."""
    return " ".join(point.lines(decision=decision, task=task, sub="{}"))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` letters."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
