"""Tables as lines: each row becomes what somebody would have written without a table.

What a cell says of itself stands in the head of its column (`Ansvarlig`), or in the first cell of its row (`Sted`). A table of which
neither is known is text, and stays a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.drafting.blocks import Block, Cell, Line, Table, text_of
from synlig.drafting.columns import columns_of, titled_beside
from synlig.drafting.headed_tables import agenda, attendance, tasks
from synlig.drafting.labelled_tables import by_column, is_head, is_headed_by_labels, is_told, paired, told
from synlig.drafting.labels import Field, read_label

_LAST = re.compile(r"eventuelt|evt\.?", re.IGNORECASE)
"""A table with this in its first column is an agenda."""


def without_tables(blocks: tuple[Block, ...]) -> tuple[list[Line], list[str]]:
    """The blocks as lines, and the heads of columns that went into them, word for word."""
    lines: list[Line] = []
    heads: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            lines.append(block)
        else:
            made, head = _lines_of(block, is_of_people=bool(lines) and _is_over_people(lines[-1]))
            lines += made
            heads += head
    return lines, heads


def _is_over_people(line: Line) -> bool:
    """Whether a line is `Deltagere` with nobody beside it."""
    found = read_label(line.text, line.lead)
    return found is not None and found.field is Field.PRESENT and not found.value


def _lines_of(table: Table, *, is_of_people: bool = False) -> tuple[list[Line], list[str]]:
    rows = [row for row in table.rows if any(row)]
    if not rows:
        return [], []
    if is_headed_by_labels(rows):
        return list(by_column(rows)), []
    below = next(
        (
            place
            for place, row in enumerate(rows)
            if place and "title" in columns_of(row) and len(set(columns_of(row)) - {""}) >= 2
        ),
        None,
    )
    if below is not None:
        first, heads = _lines_of(Table(tuple(rows[:below])))
        second, more = _lines_of(Table(tuple(rows[below:])))
        return [*first, *second], [*heads, *more]
    columns = columns_of(rows[0])
    shown = [" | ".join(" ".join(line.whole for line in cell) for cell in row) for row in rows]
    if "name" in columns and (is_of_people or {"present", "absent"} & set(columns)):
        return list(attendance(rows[1:], columns)), shown
    if "title" in columns and len(set(columns) - {""}) >= 2:
        columns = titled_beside(columns, rows[1:])
        return list(agenda(rows[1:], columns)), [shown[0]]
    if "what" in columns and {"who", "by"} & set(columns):
        return list(tasks(rows[1:], columns)), [shown[0]]
    if is_head(rows):
        return [line for row in rows for line in (told(row) if is_told(row) else paired(row))], []
    if sum(map(is_told, rows)) * 4 >= len(rows) or not _is_of_data(rows):
        return [line for row in rows for line in told(row)], []
    return list(_as_markdown(rows)), []


def _is_of_data(rows: list[tuple[Cell, ...]]) -> bool:
    """Whether a table holds data, a word or a number in each cell; and is not there to set texts beside each other."""
    if any(row[0] and _LAST.fullmatch(text_of(row[0]).strip()) for row in rows):
        return False
    filled = [cell for row in rows for cell in row if cell]
    several = sum(sum(1 for cell in row if cell) > 1 for row in rows)
    return (
        len(rows) > 1
        and several * 2 > len(rows)
        and all(len(cell) == 1 for cell in filled)
        and not any(read_label(cell[0].text) is not None and ":" in cell[0].text for cell in filled)
    )


def _as_markdown(rows: list[tuple[Cell, ...]]) -> Iterator[Line]:
    width = max(map(len, rows))
    for place, row in enumerate(rows):
        cells = [" ".join(line.whole for line in cell).replace("|", "/") for cell in row] + [""] * (
            width - len(row)
        )
        yield Line(f"| {' | '.join(cells)} |")
        if not place:
            yield Line(f"|{'---|' * width}")
