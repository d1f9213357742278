"""Tables as lines: each row becomes what somebody would have written without a table.

What a cell says of itself stands in the head of its column (`Ansvarlig`), or in the first cell of its row (`Sted`). A table of which
neither is known is text, and stays a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synlig.drafting.blocks import Block, Cell, Line, Table
from synlig.drafting.labels import Field, is_field, read_label
from synlig.drafting.times import find_days, without

_NOBODY = "–"
"""Beside a label in a table whose cell is empty: what stands in the next line is not meant."""
ITEM = 9
"""The `heading` of a line that a table says is an item."""

PAIR = 8
"""The `heading` of a line beside which its text stands in a table: a title, if others are."""
_HEADS = {
    "number": r"nr\.?|pkt\.?(?: ?nr\.?)?|punkt ?nr\.?|#|no\.?",
    "title": r"punkt(?:er)?|emner?|dagsorden(?:s?punkt(?:er)?)?|sag(?:er)?|titel|overskrift|tema",
    "text": r"(?:referat|drøftelser?|debat)(?: ?(?:/|og|&) ?(?:beslutning(?:er)?|konklusion(?:er)?|drøftelse))?|kommentar(?:er)?|bemærkning(?:er)?|notat(?:er)?|noter|indhold|opsamling|beskrivelse|tekst|resumé|gennemgang|(?:hvad|det) (?:vi |blev der |der blev )?(?:talte?|snakkede?|drøftede?s?|sagt)(?: vi)?(?: om)?",
    "decision": r"beslutning(?:er)?|konklusion(?:er)?|besluttet|(?:hvad |det )?(?:vi |blev der )?(?:besluttede?|aftalte)|resultat|vedtaget|beslutning/konklusion",
    "what": r"opgaver?|aftalt|aftaler?|aktion(?:er)?|handling(?:er)?|hvad|to[ -]?do|aktivitet(?:er)?|action",
    "who": r"ansvarlige?|ansv\.?|hvem|tovholder|udføres af|hvem gør det",
    "by": r"frist|deadline|hvornår|senest|inden|dato",
    "who_by": r"(?:ansvarlig|hvem|ansv\.?) ?(?:/|og|&|,) ?(?:frist|deadline|hvornår|dato)",
    "name": r"navn(?:e)?|deltager(?:e)?|medlem(?:mer)?|person",
    "role": r"rolle|funktion|post|titel|hverv|gruppe",
    "present": r"til ?stede|mødt|fremmødt|deltog|deltager|mødte|ja|fremmøde|deltagelse|status|tilstedeværelse",
    "absent": r"fraværende|afbud|ikke mødt|ikke til ?stede|nej|fravær|udeblevet",
    "kind": r"type|slags|kategori|formål",
    "time": r"tid|tidspunkt|kl\.?|klokken|start",
    "presenter": r"oplæg|ved|v/|fremlægger|oplægsholder|ansvarlig for punktet|indleder",
}  # fmt: skip
_PATTERNS = {
    name: re.compile(rf"(?:{words})(?: ?[/,&(].*)?", re.IGNORECASE) for name, words in _HEADS.items()
}
_YES = re.compile(r"[x×✓✔☑☒✗■]|ja|j|mødt|til ?stede|deltog|1|ok|\(x\)|\[x\]|fremmødt", re.IGNORECASE)
_AWAY = re.compile(
    r"nej|n|afbud.*|fravær.*|ikke (?:mødt|til ?stede).*|udeblev.*|syg.*|ferie.*|a|f", re.IGNORECASE
)
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
_IS_NUMBER = re.compile(r"(?:(?:ad|pkt|punkt)\.?\s*)?\d{1,2}\s*[.):]?", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:(?:ad|pkt|punkt)\.?\s*\d{1,2}|\d{1,2}\s*[.):])\s*[.:–-]?\s*\S", re.IGNORECASE)
_ITEM_LABEL = re.compile(r"(?:dagsordens)?punkt:?|emne:?|sag:?|overskrift:?|titel:?", re.IGNORECASE)
"""Before the title of an item that has a table of its own."""
_LAST = re.compile(r"eventuelt|evt\.?", re.IGNORECASE)
"""A table with this in its first column is an agenda."""
_LONGEST_TITLE = 80
_FEWEST_FACTS = 3  # rows of a table that is the head of the minutes
_DATE_LIKE = re.compile(
    r"\d{1,2}\s?[./]\s?(?:\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)", re.IGNORECASE
)


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
    if _is_headed_by_labels(rows):
        return list(_by_column(rows)), []
    below = next(
        (
            place
            for place, row in enumerate(rows)
            if place and "title" in _columns(row) and len(set(_columns(row)) - {""}) >= 2
        ),
        None,
    )
    if below is not None:
        first, heads = _lines_of(Table(tuple(rows[:below])))
        second, more = _lines_of(Table(tuple(rows[below:])))
        return [*first, *second], [*heads, *more]
    columns = _columns(rows[0])
    shown = [" | ".join(" ".join(line.whole for line in cell) for cell in row) for row in rows]
    if "name" in columns and (is_of_people or {"present", "absent"} & set(columns)):
        return list(_attendance(rows[1:], columns)), shown
    if "title" in columns and len(set(columns) - {""}) >= 2:
        columns = _titled_beside(columns, rows[1:])
        return list(_agenda(rows[1:], columns)), [shown[0]]
    if "what" in columns and {"who", "by"} & set(columns):
        return list(_tasks(rows[1:], columns)), [shown[0]]
    if _is_head(rows):
        return [line for row in rows for line in (_told(row) if _is_told(row) else _paired(row))], []
    if sum(map(_is_told, rows)) * 4 >= len(rows) or not _is_of_data(rows):
        return [line for row in rows for line in _told(row)], []
    return list(_as_markdown(rows)), []


def _columns(head: tuple[Cell, ...]) -> list[str]:
    """What each column holds; `""` where its head says nothing we know. The first cell may be left open for the number."""
    found: list[str] = []
    for cell in head:
        text = _text(cell).strip(" :")
        names = [name for name, pattern in _PATTERNS.items() if pattern.fullmatch(text) and name not in found]
        found.append(names[0] if names else "")
    return _renamed(found, [_text(cell).casefold() for cell in head])


def heads_of_columns(names: list[str]) -> bool:
    """Whether some words over each other are the heads of an agenda's columns."""
    found = _columns(tuple((Line(name),) for name in names))
    return "title" in found and len(set(found) - {""}) >= 2


def _is_headed_by_labels(rows: list[tuple[Cell, ...]]) -> bool:
    """`Til stede | Afbud` over columns of names."""
    head = [cell for cell in rows[0] if cell]
    fields = [
        found.field
        for cell in head
        if (found := read_label(_text(cell).strip())) is not None and not found.value
    ]
    return (
        len(rows) > 1
        and len(head) > 1
        and len(fields) == len(head)
        and set(fields) <= _FACTS
        and not _is_told(rows[1])
        and not any(_YES.fullmatch(_text(cell).strip()) for row in rows[1:] for cell in row)
    )


def _by_column(rows: list[tuple[Cell, ...]]) -> Iterator[Line]:
    for place, cell in enumerate(rows[0]):
        values = [line.whole for row in rows[1:] if place < len(row) for line in row[place]]
        if cell:
            yield Line(f"{_text(cell).strip().rstrip(':')}: {'; '.join(values) or _NOBODY}")


def _titled_beside(columns: list[str], rows: list[tuple[Cell, ...]]) -> list[str]:
    """`Punkt` over nothing but numbers: the title is in the next column, whatever stands over that."""
    place = columns.index("title") if "title" in columns else -1
    cells = [_text(row[place]) for row in rows if 0 <= place < len(row) and row[place]]
    if (
        "number" in columns
        or not cells
        or place + 1 >= len(columns)
        or not all(map(_IS_NUMBER.fullmatch, cells))
    ):
        return columns
    return [*columns[:place], "number", "title", *columns[place + 2 :]]


def _renamed(found: list[str], heads: list[str]) -> list[str]:
    """`Punkt | Emne`: where two columns could be the title, the first is the number."""
    second = [
        place for place, head in enumerate(heads) if place and _PATTERNS["title"].fullmatch(head.strip(" :"))
    ]
    if found and found[0] == "title" and second:
        found[0], found[second[0]] = "number", "title"
    return found


def _text(cell: Cell) -> str:
    return " ".join(line.text for line in cell)


def _cells(row: tuple[Cell, ...], columns: list[str]) -> dict[str, Cell]:
    return {name: cell for name, cell in zip(columns, row, strict=False) if name}


def _attendance(rows: list[tuple[Cell, ...]], columns: list[str]) -> Iterator[Line]:
    for row in rows:
        cells = _cells(row, columns)
        name, role = _text(cells.get("name", ())), _text(cells.get("role", ()))
        if not name:
            continue
        here, away = _text(cells.get("present", ())).strip(), _text(cells.get("absent", ())).strip()
        is_here = bool(_YES.fullmatch(here)) or (
            not _AWAY.fullmatch(here) and not _ticked(away) and not here and "present" not in columns
        )
        shown = f"{name} ({role})" if role else name
        yield Line(f"Til stede: {shown}" if is_here else f"Fraværende: {shown}")


def _ticked(text: str) -> bool:
    return bool(text) and text not in ("☐", "-", "–")


def _agenda(rows: list[tuple[Cell, ...]], columns: list[str]) -> Iterator[Line]:
    """Each row an item; a row without a title goes on with the one above."""
    for row in rows:
        cells = _cells(row, columns)
        known = {id(cell) for cell in cells.values()}
        title, number = (
            _text(cells.get("title", ())),
            " ".join(line.whole for line in cells.get("number", ())),
        )
        time, kind = _text(cells.get("time", ())), _text(cells.get("kind", ()))
        if not title and not number:
            yield from (line for name in ("time", "kind", "presenter") for line in cells.get(name, ()))
        presenter = _text(cells.get("presenter", ()))
        if title or number:
            first, *more = cells.get("title") or (Line(""),)
            is_kind = re.fullmatch(
                r"(?:til )?(?:orientering|drøftelse|beslutning|o|d|b)", kind, re.IGNORECASE
            )
            told = [
                f"kl. {time}" if re.search(r"\d[.:]\d\d", time) else "",
                first.whole,
                f"({kind})" if is_kind else "",
                f"v/ {presenter}" if presenter else "",
            ]
            yield Line(" ".join(filter(None, told)), ITEM, number=number)
            yield from more
            yield from (
                Line(said) for said in (kind if not is_kind else "", time if told[0] == "" else "") if said
            )
        body = [*cells.get("text", ()), *(line for cell in row if id(cell) not in known for line in cell)]
        yield from _with_task(body, cells)


def _with_task(body: list[Line], cells: dict[str, Cell]) -> Iterator[Line]:
    who, by, what = (cells.get(name, ()) for name in ("who", "by", "what"))
    if cells.get("who_by"):
        who, by = _both(cells["who_by"])
    if not what and (who or by) and not cells.get("decision"):
        loose = [line for line in body if read_label(line.text) is None]
        if loose:
            what = (loose[-1],)
            body = [line for line in body if line is not loose[-1]]
    yield from body
    for line in cells.get("decision", ()):
        yield Line(f"Beslutning: {line.whole}")
    yield from _task_lines(what, who, by)


def _both(cell: Cell) -> tuple[Cell, Cell]:
    """`Connie 1/4` in one cell: who, and by when."""
    text = _text(cell)
    days = find_days(text)
    if not days:
        return cell, ()
    who = without(text, days[-1:]).strip(" ,;/()–-")
    return (Line(who),) if who else (), (Line(text[days[-1].start : days[-1].end].strip()),)


def _task_lines(what: Cell, who: Cell, by: Cell) -> Iterator[Line]:
    """One task for each line of the cell, if the cells beside it have as many; else one with all of them."""
    if len(what) > 1 and len(who) in (1, len(what)) and len(by) in (0, 1, len(what)):
        for place, line in enumerate(what):
            yield _task_line(line.text, _nth(who, place), _nth(by, place))
    elif any(re.search(r"\w", _text(cell)) for cell in (what, who, by)):
        yield _task_line(_text(what), _text(who), _text(by))


def _nth(cell: Cell, place: int) -> str:
    return "" if not cell else cell[place if len(cell) > 1 else 0].text


def _task_line(what: str, who: str, by: str) -> Line:
    parts = [
        f"Opgave: {what}".strip(),
        *([f"Ansvarlig: {who}"] if who else []),
        *([f"Frist: {by}"] if by else []),
    ]
    return Line("\t".join(parts))


def _tasks(rows: list[tuple[Cell, ...]], columns: list[str]) -> Iterator[Line]:
    for row in rows:
        cells = _cells(row, columns)
        number = _text(cells.get("number", ())) if "number" in cells else ""
        for line in _task_lines(*(cells.get(name, ()) for name in ("what", "who", "by"))):
            yield replace(line, number=number.strip(" .")) if number.strip(" .").isdigit() else line
        known = {id(cell) for name, cell in cells.items() if name in ("what", "who", "by")}
        if number.strip(" .").isdigit():
            known.add(id(cells["number"]))
        yield from (line for cell in row if id(cell) not in known for line in cell)


def _is_of_data(rows: list[tuple[Cell, ...]]) -> bool:
    """Whether a table holds data, a word or a number in each cell; and is not there to set texts beside each other."""
    if any(row[0] and _LAST.fullmatch(_text(row[0]).strip()) for row in rows):
        return False
    filled = [cell for row in rows for cell in row if cell]
    several = sum(sum(1 for cell in row if cell) > 1 for row in rows)
    return (
        len(rows) > 1
        and several * 2 > len(rows)
        and all(len(cell) == 1 for cell in filled)
        and not any(read_label(cell[0].text) is not None and ":" in cell[0].text for cell in filled)
    )


def _is_head(rows: list[tuple[Cell, ...]]) -> bool:
    """Whether a table is the head of the minutes: most rows are a label of a fact and its value, and none an item."""
    first = [filled[0] for row in rows if len(filled := [cell for cell in row if cell]) > 1]
    fields = [found.field for cell in first if (found := read_label(_text(cell).strip())) is not None]
    facts = [field for field in fields if field in _FACTS]
    return len(facts) >= _FEWEST_FACTS and len(facts) * 2 > len(rows) and not any(map(_is_numbered, rows))


def _is_numbered(row: tuple[Cell, ...]) -> bool:
    filled = [cell for cell in row if cell]
    return bool(filled) and _is_item(filled)


def _paired(row: tuple[Cell, ...]) -> Iterator[Line]:
    """`Indkaldt af | Alma` in a head: a label nobody knows, and what stands beside it."""
    filled = [cell for cell in row if cell]
    if len(filled) == 2 and _is_short(filled[0]):
        yield Line(f"{_text(filled[0])}: {_text(filled[1])}")
    else:
        yield from (line for cell in filled for line in cell)


def _is_told(row: tuple[Cell, ...]) -> bool:
    """Whether the first cell says what the others are: a label, or the number of an item."""
    filled = [cell for cell in row if cell]
    return bool(filled) and (_is_label(filled[0]) or _is_item(filled))


def _is_label(cell: Cell) -> bool:
    found = read_label(_text(cell).strip())
    return (found is not None and not found.value) or _ITEM_LABEL.fullmatch(_text(cell)) is not None


def _is_item(filled: list[Cell]) -> bool:
    first = filled[0][0]
    if first.number and first.depth <= 0:
        return True
    if _IS_NUMBER.fullmatch(first.text):
        return len(filled) > 1
    return _NUMBERED.match(first.text) is not None and not _DATE_LIKE.match(first.text)


def _told(row: tuple[Cell, ...]) -> Iterator[Line]:
    filled = [cell for cell in row if cell]
    if not filled:
        return
    first, *others = filled
    if _is_label(first):
        is_empty = len(row) > 1 and not others and is_field(first[0], Field.PRESENT, Field.ABSENT)
        yield from _labelled([*filled, (Line(_NOBODY),)] if is_empty else filled)
    elif _is_item(filled):
        if _IS_NUMBER.fullmatch(first[0].text) and len(first) == 1 and others:
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
    if _ITEM_LABEL.fullmatch(_text(filled[0])) and len(filled) > 1:
        yield replace(filled[1][0], heading=ITEM)
        filled = [filled[1][1:], *filled[2:]]
    waiting = ""
    for cell in filled:
        if _is_label(cell):
            if waiting:
                yield Line(f"{waiting}:")
            waiting = _text(cell).strip().rstrip(":")
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
    elif field in (Field.AGENDA, Field.MINUTES):
        yield Line(f"{label}:")
        yield from cell
    else:
        yield Line(f"{label}: {cell[0].whole}")
        yield from cell[1:]


def _as_markdown(rows: list[tuple[Cell, ...]]) -> Iterator[Line]:
    width = max(map(len, rows))
    for place, row in enumerate(rows):
        cells = [" ".join(line.whole for line in cell).replace("|", "/") for cell in row] + [""] * (
            width - len(row)
        )
        yield Line(f"| {' | '.join(cells)} |")
        if not place:
            yield Line(f"|{'---|' * width}")
