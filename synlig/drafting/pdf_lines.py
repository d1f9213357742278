"""The lines of a PDF's page by where its pieces of text stand: columns, bold, and the space between paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject

_SAME_LINE = 0.4  # of the letters' size, up or down
_COLUMN = 1.2  # of the letters' size, between two pieces
_LETTER = 0.48  # of the letters' size: how wide a letter is on average


@dataclass(repr=False)
class Piece:
    """One text as it was drawn; `x` and `y` in points from the page's lower left corner."""

    x: float
    y: float
    size: float
    text: str
    strong: bool

    @property
    def end(self) -> float:
        return self.x + len(self.text) * self.size * _LETTER


@dataclass(repr=False)
class Row:
    """The pieces of one line from left to right; `gap` is the distance from the line above in sizes of its letters."""

    pieces: list[Piece]
    gap: float = 0.0

    @property
    def end(self) -> float:
        return self.pieces[-1].end

    def joined(self) -> list[Piece]:
        """The pieces, those that touch as one."""
        return list(_joined(self.pieces))


def rows_of(page: PageObject) -> list[Row]:
    """The lines of a page from its top."""
    rows: list[Row] = []
    for piece in sorted(_pieces(page), key=lambda piece: (-piece.y, piece.x)):
        last = rows[-1] if rows else None
        if last is not None and abs(last.pieces[0].y - piece.y) <= _SAME_LINE * piece.size:
            last.pieces.append(piece)
        else:
            above = (last.pieces[0].y - piece.y) / max(piece.size, 1.0) if last is not None else 0.0
            rows.append(Row([piece], above))
    for row in rows:
        row.pieces.sort(key=lambda piece: piece.x)
    return rows


def _pieces(page: PageObject) -> list[Piece]:
    found: list[Piece] = []

    def take(
        text: str, matrix: list[float], place: list[float], font: dict[str, Any] | None, size: float
    ) -> None:
        x, y = place[4], place[5]
        at_x = matrix[0] * x + matrix[2] * y + matrix[4]
        at_y = matrix[1] * x + matrix[3] * y + matrix[5]
        scale = abs(matrix[3] * place[3]) or 1.0
        shown = text.replace("\n", " ")
        if shown.strip():
            name = str((font or {}).get("/BaseFont", "")).casefold()
            found.append(
                Piece(at_x, at_y, max(abs(size) * scale, 1.0), shown, "bold" in name or "black" in name)
            )

    page.extract_text(visitor_text=take)
    return found


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Pieces that touch as one; those of another weight stay apart, because a label may be bold."""
    held: Piece | None = None
    for piece in pieces:
        if held is not None and held.strong == piece.strong and piece.x - held.end <= _COLUMN * piece.size:
            space = " " if piece.x - held.end > 0.15 * piece.size and not held.text.endswith(" ") else ""
            held = Piece(held.x, held.y, held.size, f"{held.text}{space}{piece.text}", held.strong)
        else:
            if held is not None:
                yield held
            held = piece
    if held is not None:
        yield held
