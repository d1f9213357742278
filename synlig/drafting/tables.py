"""Tables as lines: each row becomes what somebody would have written without a table.

What a cell says of itself stands in the head of its column (`Ansvarlig`), or in the first cell of its row (`Sted`). A table of which
neither is known is text, and stays a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from synlig.drafting.blocks import Block, Line, Table, TableRow, text_of
from synlig.drafting.columns import (
    columns_of,
    is_agenda_head,
    is_log_head,
    is_task_head,
    logged,
    titled_beside,
    who_alone,
    with_titles,
)
from synlig.drafting.headed_tables import agenda, attendance, decisions, tasks
from synlig.drafting.labelled_tables import (
    by_column,
    is_head,
    is_headed_by_labels,
    is_lasting,
    is_told,
    paired,
    told,
)
from synlig.drafting.labels import read_label
from synlig.drafting.vocabulary import Field

_FIGURE = re.compile(r"[-–+]?(?:kr\.? ?)?\d[\d.,]*(?: ?(?:kr\.?|%|,-))?")
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


def _lines_of(table: Table, *, is_of_people: bool) -> tuple[list[Line], list[str]]:
    rows = [row for row in table.rows if any(row)]
    if not rows:
        return [], []
    if is_headed_by_labels(rows):
        return list(by_column(rows)), []
    parts = _parted(rows)
    made = [_lines_of_part(part, is_of_people=is_of_people and len(parts) == 1) for part in parts]
    return [line for lines, _heads in made for line in lines], [
        head for _lines, heads in made for head in heads
    ]


def _parted(rows: list[TableRow]) -> list[list[TableRow]]:
    """The tables that a table is made of: heads of columns begin a new one, as does an item below the tasks of another."""
    starts = [place for place, row in enumerate(rows) if not place or _begins_part(row)]
    return [rows[start:end] for start, end in pairwise([*starts, len(rows)])]


def _begins_part(row: TableRow) -> bool:
    columns = columns_of(row)
    return is_agenda_head(columns) or is_task_head(columns) or is_lasting(row)


def _lines_of_part(rows: list[TableRow], *, is_of_people: bool) -> tuple[list[Line], list[str]]:
    """The lines of a table, by what its heads or its first cells say; and those heads."""
    if is_headed_by_labels(rows):
        return list(by_column(rows)), []
    columns = logged(with_titles(columns_of(rows[0]), rows[1:]), rows[1:])
    shown = [" | ".join(" ".join(line.whole for line in cell) for cell in row) for row in rows]
    if "name" in columns and (is_of_people or {"present", "absent"} & set(columns)):
        return list(attendance(rows[1:], columns)), shown
    if is_agenda_head(columns):
        columns = who_alone(titled_beside(columns, rows[1:]), rows[1:])
        return list(agenda(rows[1:], columns)), [shown[0]]
    if is_log_head(columns):
        return list(decisions(rows[1:], columns)), [shown[0]]
    if is_task_head(columns):
        return list(tasks(rows[1:], columns)), [shown[0]]
    if _is_of_figures(rows):
        return list(_as_markdown(rows)), []
    if is_head(rows):
        return [line for row in rows for line in (told(row) if is_told(row) else paired(row))], []
    if sum(map(is_told, rows)) * 4 >= len(rows) or not _is_of_data(rows):
        return [line for row in rows for line in told(row)], []
    return list(_as_markdown(rows)), []


def _is_of_figures(rows: list[TableRow]) -> bool:
    """Whether a table holds figures beside their names: most cells beyond the first column are numbers."""
    cells = [text_of(cell).strip() for row in rows[1:] for cell in row[1:] if cell]
    return len(cells) > 1 and sum(_FIGURE.fullmatch(cell) is not None for cell in cells) * 2 > len(cells)


def _is_of_data(rows: list[TableRow]) -> bool:
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


def _as_markdown(rows: list[TableRow]) -> Iterator[Line]:
    width = max(map(len, rows))
    for place, row in enumerate(rows):
        cells = [" ".join(line.whole for line in cell).replace("|", "/") for cell in row]
        yield Line(f"| {' | '.join([*cells, *[''] * (width - len(row))])} |")
        if not place:
            yield Line(f"|{'---|' * width}")
