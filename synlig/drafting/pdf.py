"""A PDF as lines and tables: what it says, put together from where its texts stand. A PDF has no paragraphs of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from synlig.drafting.blocks import Block, Dropped, Left, Line, Run, Source, Table, clean, to_lines
from synlig.drafting.columns import heads_of_columns
from synlig.drafting.container import locked
from synlig.drafting.pdf_lines import Piece, Row, rows_of
from synlig.drafting.refused import Refused
from synlig.drafting.xml_tree import broken
from synlig.language import _

MOST_PAGES = 100
_FULL = 0.85
"""Of the widest line: where even the next word would not have reached that far, whoever wrote it ended the line."""
_MORE = 1.15
"""Of the usual distance between lines: more than that lies between paragraphs."""
_LARGER = 1.15
"""Of the usual size: letters larger than that make a heading."""
_APART = 1.5  # sizes of letters: what is further from the line above is another row
_SLACK = 4.0  # points by which a text may begin before its column
_BEGINS = re.compile(
    r"(?:[-–•*→▪◦]|\d{1,2}[.):]|(?:ad|pkt\.?|punkt)\s*\d|[A-ZÆØÅ][\wæøå ]{1,24}:)", re.IGNORECASE
)
_PAGE_NUMBER = re.compile(r"(?:side )?\d+(?: ?(?:/|af) ?\d+)?", re.IGNORECASE)


def read_pdf(data: bytes) -> Source:
    """The text of a PDF; `Refused` where it has none, or is locked or too long."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked()
        _check_length(len(reader.pages))
        pages = [rows_of(page) for page in reader.pages]
        attached = len(reader.attachments)
    except Refused:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        raise broken() from None  # what pypdf says of broken files, beside its own errors
    if not any(pages):
        raise Refused(
            _("PDF'en har ingen tekst, kun billeder: den er nok scannet."),
            _("Brug det dokument, den er lavet af, eller lad en scanner med tekstgenkendelse læse den."),
        )
    margins = _margins(pages)
    rows = [row for page in pages for row in _inner(page, margins)]
    shown = tuple(Line(clean(text)) for text in dict.fromkeys(margins.values()))
    return Source(tuple(_blocks(rows)), shown, (Dropped(Left.EMBEDDED),) * attached)


def _check_length(count: int) -> None:
    if count > MOST_PAGES:
        raise Refused(
            _("Filen har {count} sider; et referat har højst {most}.").format(count=count, most=MOST_PAGES),
            _("Se efter, om det er den rigtige fil, eller tag kun referatets sider med."),
        )


# margins


def _margins(pages: list[list[Row]]) -> dict[str, str]:
    """What stands first or last on most pages, but for its numbers, as on the first of them; and the numbers of pages."""
    found = Counter(same for page in pages for same in {_without_numbers(row) for row in _ends(page)})
    return {
        same: _text(row)
        for page in reversed(pages)
        for row in _ends(page)
        if (same := _without_numbers(row))
        and ((len(pages) > 1 and found[same] > len(pages) / 2) or _PAGE_NUMBER.fullmatch(_text(row)))
    }


def _ends(page: list[Row]) -> list[Row]:
    return [page[0], page[-1]] if page else []


def _without_numbers(row: Row) -> str:
    return re.sub(r"\d+", "0", _text(row))


def _inner(page: list[Row], margins: dict[str, str]) -> list[Row]:
    """The page without its margins, which are its first and last lines only; its first line is set apart."""
    ends = {id(row) for row in _ends(page) if _without_numbers(row) in margins}
    kept = [row for row in page if id(row) not in ends]
    if kept:
        kept[0].gap = 0.0
    return kept


def _text(row: Row) -> str:
    return clean(" ".join(piece.text for piece in row.joined()))


# paragraphs and tables


def _blocks(rows: list[Row]) -> Iterator[Block]:
    usual_gap, usual_size = _usual(rows)
    widest = max((row.end for row in rows), default=0.0)
    held: list[Row] = []
    place = 0
    while place < len(rows):
        table, length = _table_at(rows[place:])
        if table is not None:
            yield from _paragraph(held, usual_size)
            held = []
            yield table
            place += length
            continue
        row = rows[place]
        if held and not _goes_on(held[-1], row, usual_gap, widest):
            yield from _paragraph(held, usual_size)
            held = []
        held.append(row)
        place += 1
    yield from _paragraph(held, usual_size)


def _usual(rows: list[Row]) -> tuple[float, float]:
    """The distance between lines of one paragraph, which is the smallest common one, and the size of most letters."""
    gaps = Counter(round(row.gap, 1) for row in rows if row.gap > 0.5)
    common = [gap for gap, count in gaps.items() if count >= max(2, len(rows) / 20)]
    sizes = Counter(piece.size for row in rows for piece in row.pieces for _letter in piece.text)
    return (min(common, default=1.4), sizes.most_common(1)[0][0] if sizes else 11.0)


def _goes_on(above: Row, row: Row, usual_gap: float, widest: float) -> bool:
    """Whether a line belongs to the paragraph above it."""
    first, last = above.pieces[0], row.pieces[0]
    if row.gap > usual_gap * _MORE or _BEGINS.match(_text(row)):
        return False
    if abs(first.size - last.size) > 0.5 or (first.strong and not last.strong and len(above.pieces) == 1):
        return False
    ends_page = row.gap == 0 and _text(above).endswith((".", "!", "?", ":"))
    return not ends_page and not _would_fit(above.pieces[-1], row.pieces[0], widest)


def _would_fit(piece: Piece, below: Piece, end: float) -> bool:
    """Whether the first word of the line below had room behind a text: then whoever wrote it ended the line there."""
    word = below.text.split()[0] if below.text.split() else ""
    return replace(piece, text=f"{piece.text} {word}").end < _FULL * end


def _paragraph(rows: list[Row], usual_size: float) -> Iterator[Line]:
    if not rows:
        return
    runs: list[Run] = []
    for row in rows:
        joined = row.joined()
        runs += [
            Run(("\t" if number else " ") + piece.text, piece.strong) for number, piece in enumerate(joined)
        ]
    heading = 2 if rows[0].pieces[0].size > _LARGER * usual_size else 0
    for line in to_lines(runs, heading=heading):
        yield line if not heading else replace(line, strong=True)


def _table_at(rows: list[Row]) -> tuple[Table | None, int]:
    """The table that begins with the first of these lines, if its words are heads of columns; and how many lines it has."""
    head = rows[0]
    names = [clean(piece.text) for piece in head.pieces]
    if len(names) < 2 or not heads_of_columns(names):
        return None, 0
    starts = [piece.x for piece in head.pieces]
    cells: list[list[list[str]]] = [[[name] for name in names]]
    length = 1
    above = head
    for row in rows[1:]:
        columns = [_column(piece, starts) for piece in row.pieces]
        is_new = (0 in columns and not _goes_on_in_cell(above, row, starts[1])) or (
            row.gap > _APART and len(columns) > 1
        )
        beside = len(row.pieces) == 1 and columns == [0] and row.pieces[0].end > starts[1] + _SLACK
        above = row if 0 in columns else above
        if beside or row.pieces[0].x < starts[0] - _SLACK:
            break
        if is_new:
            cells.append([[] for _name in names])
        for piece, column in zip(row.pieces, columns, strict=True):
            cells[-1][column].append(piece.text)
        length += 1
    made = tuple(tuple((Line(clean(" ".join(texts))),) if texts else () for texts in row) for row in cells)
    return (Table(made), length) if length > 1 else (None, 0)


def _goes_on_in_cell(above: Row, row: Row, end: float) -> bool:
    """Whether a line of the first column was begun in the line above, because its words did not fit there."""
    return row.gap <= _APART and above is not row and not _would_fit(above.pieces[0], row.pieces[0], end)


def _column(piece: Piece, starts: list[float]) -> int:
    return max((number for number, start in enumerate(starts) if piece.x >= start - _SLACK), default=0)
