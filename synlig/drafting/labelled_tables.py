"""Tables whose cells say by a label or a number what stands beside or below them: `Sted | Kontoret`, `3. | Økonomi`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synlig.drafting.blocks import ITEM, PAIR, Cell, Line, TableRow, text_of
from synlig.drafting.columns import IS_NUMBER
from synlig.drafting.headed_tables import YES
from synlig.drafting.labels import is_field, read_label
from synlig.drafting.markers import MONTH
from synlig.drafting.vocabulary import Field

_NOBODY = "–"
"""Beside a label in a table whose cell is empty: what stands in the next line is not meant."""
_FACTS = {
    Field.GROUP,
    Field.UNTIL,
    Field.PRESENT,
    Field.ABSENT,
    Field.DATE,
    Field.TIME,
    Field.PLACE,
    Field.CHAIR,
    Field.TAKER,
    Field.NEXT,
}
_NUMBERED = re.compile(r"(?:(?:ad|pkt|punkt)\.?\s*\d{1,2}|\d{1,2}\s*[.):])\s*[.:–-]?\s*\S", re.IGNORECASE)
_ITEM_LABEL = re.compile(r"(?:dagsordens)?punkt:?|emne:?|sag:?|overskrift:?|titel:?", re.IGNORECASE)
"""Before the title of an item that has a table of its own."""
_LONGEST_TITLE = 80
_FEWEST_FACTS = 3  # rows of a table that is the head of the minutes
_LASTING = re.compile(r"\d{1,3} ?min(?:utter|\.)?", re.IGNORECASE)
_IS_MEETING = re.compile(r"møde", re.IGNORECASE)
"""What stands beside it is whose meeting it was; beside `Referat`, the minutes themselves."""
_DATE_LIKE = re.compile(rf"\d{{1,2}}\s?[./]\s?(?:\d|{MONTH.pattern})", re.IGNORECASE)


# labels over columns


def is_headed_by_labels(rows: list[TableRow]) -> bool:
    """`Til stede | Afbud` over columns of names."""
    head = [cell for cell in rows[0] if cell]
    fields = [
        found.field
        for cell in head
        if (found := read_label(text_of(cell).strip())) is not None and not found.value
    ]
    return (
        len(rows) > 1
        and len(head) > 1
        and len(fields) == len(head)
        and set(fields) <= _FACTS
        and not is_told(rows[1])
        and not any(YES.fullmatch(text_of(cell).strip()) for row in rows[1:] for cell in row)
    )


def by_column(rows: list[TableRow]) -> Iterator[Line]:
    for place, cell in enumerate(rows[0]):
        values = [line.whole for row in rows[1:] if place < len(row) for line in row[place]]
        if cell:
            yield Line(f"{text_of(cell).strip().rstrip(':')}: {'; '.join(values) or _NOBODY}")


# labels and numbers before their rows


def is_head(rows: list[TableRow]) -> bool:
    """Whether a table is the head of the minutes: most rows are a label of a fact and its value, and none an item."""
    first = [filled[0] for row in rows if len(filled := [cell for cell in row if cell]) > 1]
    fields = [found.field for cell in first if (found := read_label(text_of(cell).strip())) is not None]
    facts = [field for field in fields if field in _FACTS]
    return len(facts) >= _FEWEST_FACTS and len(facts) * 2 > len(rows) and not any(map(_is_numbered, rows))


def _is_numbered(row: TableRow) -> bool:
    filled = [cell for cell in row if cell]
    return bool(filled) and _is_item(filled)


def paired(row: TableRow) -> Iterator[Line]:
    """`Indkaldt af | Alma` in a head: a label nobody knows, and what stands beside it."""
    filled = [cell for cell in row if cell]
    if len(filled) == 2 and _is_short(filled[0]):
        yield Line(f"{text_of(filled[0])}: {text_of(filled[1])}")
    else:
        yield from (line for cell in filled for line in cell)


def is_told(row: TableRow) -> bool:
    """Whether the first cell says what the others are: a label, or the number of an item."""
    filled = [cell for cell in row if cell]
    return bool(filled) and (is_lasting(row) or _is_label(filled[0]) or _is_item(filled))


def _is_label(cell: Cell) -> bool:
    found = read_label(text_of(cell).strip())
    return (found is not None and not found.value) or _ITEM_LABEL.fullmatch(text_of(cell)) is not None


def _is_item(filled: list[Cell]) -> bool:
    first = filled[0][0]
    if first.number and first.depth <= 0:
        return True
    if IS_NUMBER.fullmatch(first.text):
        return len(filled) > 1
    return _NUMBERED.match(first.text) is not None and not _DATE_LIKE.match(first.text)


def is_lasting(row: TableRow) -> bool:
    """`45 min | Økonomi | Connie`: how long an item takes, its title, and perhaps who presents it."""
    filled = [cell for cell in row if cell]
    return len(filled) in (2, 3) and bool(row[0]) and _LASTING.fullmatch(text_of(row[0])) is not None


def told(row: TableRow) -> Iterator[Line]:
    filled = [cell for cell in row if cell]
    if not filled:
        return
    first, *others = filled
    if is_lasting(row):
        name, *people = (text_of(cell) for cell in others)
        by = f" v/ {', '.join(people)}" if people else ""
        yield Line(f"{name} ({text_of(first)}){by}", ITEM)
    elif _is_label(first):
        is_empty = len(row) > 1 and not others and is_field(first[0], Field.PRESENT, Field.ABSENT)
        yield from _labelled([*filled, (Line(_NOBODY),)] if is_empty else filled)
    elif len(filled) > 1 and all(_NUMBERED.match(cell[0].text) for cell in filled):
        for cell in filled:
            yield from (replace(cell[0], heading=ITEM), *cell[1:])
    elif _is_item(filled):
        if IS_NUMBER.fullmatch(first[0].text) and len(first) == 1 and others:
            title, *rest = others[0]
            yield replace(title, number=first[0].text, heading=ITEM)
            yield from rest
            others = others[1:]
        else:
            yield replace(first[0], heading=ITEM)
            yield from first[1:]
        for cell in others:
            yield from cell
    elif others and _is_short(first):
        yield replace(first[0], heading=PAIR)
        for cell in others:
            yield from cell
    else:
        for cell in filled:
            yield from cell


def _is_short(cell: Cell) -> bool:
    """Whether a cell is one line that could be a title."""
    text = cell[0].text
    is_text = text.endswith((".", ",", ":")) and " " in text
    return len(cell) == 1 and len(text) <= _LONGEST_TITLE and not is_text and text[:1].isupper()


def _labelled(filled: list[Cell]) -> Iterator[Line]:
    """`Sted | Kontoret | Tid | 10-12`: a label, its value, and perhaps more of both."""
    if _ITEM_LABEL.fullmatch(text_of(filled[0])) and len(filled) > 1:
        yield replace(filled[1][0], heading=ITEM)
        filled = [filled[1][1:], *filled[2:]]
    waiting = ""
    for cell in filled:
        if _is_label(cell):
            if waiting:
                yield Line(f"{waiting}:")
            waiting = text_of(cell).strip().rstrip(":")
        elif waiting and text_of(cell).rstrip().endswith(":"):
            yield from (Line(f"{waiting}:"), *cell)
            waiting = ""
        elif waiting:
            yield from _under_label(waiting, cell)
            waiting = ""
        else:
            yield from cell
    if waiting:
        yield Line(f"{waiting}:")


def _under_label(label: str, cell: Cell) -> Iterator[Line]:
    """A label with what stands beside it: people in one list, an agenda and its texts line by line."""
    found = read_label(label)
    field = found.field if found is not None else None
    if field in (Field.PRESENT, Field.ABSENT):
        yield Line(f"{label}: {'; '.join(line.whole for line in cell)}")
    elif field is Field.AGENDA or (field is Field.MINUTES and not _IS_MEETING.fullmatch(label)):
        yield Line(f"{label}:")
        yield from cell
    else:
        yield Line(f"{label}: {cell[0].whole}")
        yield from cell[1:]
