"""Minutes written line by line, for the tests that ask what is understood of them. People are invented."""

from __future__ import annotations

from synlig.drafting.blocks import Block, Line, Source, Table
from synlig.drafting.understanding import Known, understand
from synlig.drafting.understood import Meeting

GROUPS = {"bestyrelsen": "Bestyrelsen", "pr-gruppen": "PR-gruppen", "it-gruppen": "IT-gruppen"}
TITLE = "Referat, bestyrelsen 3. februar 2026"
ITEMS = ("*1. Velkomst", "Hej.", "*2. Eventuelt", "Intet.")


def read(*lines: str | Block, margins: tuple[str, ...] = ()) -> Meeting:
    """The meeting of some lines and tables; a line that begins with `*` is bold."""
    blocks = tuple(
        Line(line.lstrip("*"), strong=line.startswith("*")) if isinstance(line, str) else line
        for line in lines
    )
    return understand(Source(blocks, tuple(map(Line, margins))), "a.docx", Known(GROUPS))


def table(*rows: tuple[str, ...]) -> Table:
    """A table of cells of one line each; an empty text is an empty cell."""
    return Table(tuple(tuple((Line(cell),) if cell else () for cell in row) for row in rows))
