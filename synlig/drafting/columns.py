"""What stands in the columns of a table, by the words at their heads."""

from __future__ import annotations

import re

from synlig.drafting.blocks import Line, TableRow, text_of
from synlig.drafting.column_heads import HEADS
from synlig.drafting.vocabulary import one_of

_PATTERNS = {
    name: re.compile(rf"{one_of(*words)}(?: ?[/,&(].*)?", re.IGNORECASE) for name, words in HEADS.items()
}
_INITIALS = re.compile(r"[A-ZÆØÅ]{2,4}(?:\s?[/,+&]\s?[A-ZÆØÅ]{2,4})*")
IS_NUMBER = re.compile(r"(?:(?:ad|pkt|punkt)\.?\s*)?\d{1,2}\s*[.):]?", re.IGNORECASE)


def columns_of(head: TableRow) -> list[str]:
    """What each column holds; `""` where its head says nothing we know. The first cell may be left open for the number."""
    found: list[str] = []
    for cell in head:
        text = text_of(cell).strip(" :")
        names = [name for name, pattern in _PATTERNS.items() if pattern.fullmatch(text) and name not in found]
        found.append(names[0] if names else "")
    return _renamed(found, [text_of(cell).casefold() for cell in head])


def _renamed(found: list[str], heads: list[str]) -> list[str]:
    """`Punkt | Emne`: where two columns could be the title, the first is the number. `Aftalt | Opgave`: the first is decided."""
    agreed = [
        place for place, name in enumerate(found) if name == "what" and heads[place].startswith("aftal")
    ]
    tasks = [
        place
        for place, head in enumerate(heads)
        if not found[place] and _PATTERNS["what"].fullmatch(head.strip(" :"))
    ]
    if agreed and tasks and "decision" not in found:
        found[agreed[0]], found[tasks[0]] = "decision", "what"
    second = [
        place for place, head in enumerate(heads) if place and _PATTERNS["title"].fullmatch(head.strip(" :"))
    ]
    if found and found[0] == "title" and second:
        found[0], found[second[0]] = "number", "title"
    return found


def heads_of_columns(names: list[str]) -> bool:
    """Whether some words over each other are the heads of an agenda's columns."""
    return is_agenda_head(columns_of(tuple((Line(name),) for name in names)))


def is_agenda_head(columns: list[str]) -> bool:
    """Whether columns hold items: their titles, and something beside them."""
    return "title" in columns and len(set(columns) - {""}) >= 2


def is_task_head(columns: list[str]) -> bool:
    """Whether columns hold tasks: what is to be done, and by whom or when."""
    return "what" in columns and bool({"who", "by"} & set(columns))


def is_log_head(columns: list[str]) -> bool:
    """Whether columns hold what was decided, and in which item."""
    return "number" in columns and "decision" in columns and not {"title", "text"} & set(columns)


def _below(column: str, columns: list[str], rows: list[TableRow]) -> list[str]:
    """What stands in the filled cells of a column; [] where there is no such column."""
    if column not in columns:
        return []
    place = columns.index(column)
    return [text_of(row[place]) for row in rows if place < len(row) and row[place]]


def titled_beside(columns: list[str], rows: list[TableRow]) -> list[str]:
    """`Punkt` over nothing but numbers: the title is in the next column, whatever stands over that."""
    cells = _below("title", columns, rows)
    if "number" in columns or not cells or not all(map(IS_NUMBER.fullmatch, cells)):
        return columns
    place = columns.index("title")
    if place + 1 >= len(columns):
        return columns
    return [*columns[:place], "number", "title", *columns[place + 2 :]]


def with_titles(columns: list[str], rows: list[TableRow]) -> list[str]:
    """`Pkt.` over `1. Økonomi`: the titles stand with their numbers."""
    cells = _below("number", columns, rows)
    if "title" in columns or not cells or not all(re.search(r"[^\W\d]{3}", cell) for cell in cells):
        return columns
    return ["title" if column == "number" else column for column in columns]


def logged(columns: list[str], rows: list[TableRow]) -> list[str]:
    """`Punkt | Opgave | Ansvarlig`, `Punkt | Beslutning` over numbers: of which item each of them is, and no item."""
    cells = _below("title", columns, rows)
    known = set(columns) - {"", "title"}
    is_log = known <= {"decision", "what", "who", "by", "who_by"} and bool(known & {"decision", "what"})
    if not is_log or not cells or not all(map(IS_NUMBER.fullmatch, cells)):
        return columns
    return ["number" if column == "title" else column for column in columns]


def who_alone(columns: list[str], rows: list[TableRow]) -> list[str]:
    """`Aktion` over nothing but initials: who is to act, and not what is to be done."""
    cells = _below("what", columns, rows)
    if "who" in columns or not cells or not all(map(_INITIALS.fullmatch, cells)):
        return columns
    return ["who" if column == "what" else column for column in columns]
