"""Tables with words over their columns: each row is somebody, an item or a task, and becomes the lines that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from synlig.drafting.blocks import ITEM, Cell, Line, TableRow, text_of
from synlig.drafting.labels import read_label
from synlig.drafting.sentences import sentences
from synlig.drafting.times import find_days, without

YES = re.compile(r"[x×✓✔☑☒✗■]|ja|j|mødt|til ?stede|deltog|1|ok|\(x\)|\[x\]|fremmødt", re.IGNORECASE)
_AWAY = re.compile(
    r"nej|n|afbud.*|fravær.*|ikke (?:mødt|til ?stede).*|udeblev.*|syg.*|ferie.*|a|f", re.IGNORECASE
)

_OWN_NUMBER = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
_CLOCK = re.compile(r"\d[.:]\d\d")
_KIND = re.compile(r"(?:til )?(?:orientering|drøftelse|beslutning|o|d|b)", re.IGNORECASE)


def _cells(row: TableRow, columns: list[str]) -> dict[str, Cell]:
    return {name: cell for name, cell in zip(columns, row, strict=False) if name}


def attendance(rows: list[TableRow], columns: list[str]) -> Iterator[Line]:
    for row in rows:
        cells = _cells(row, columns)
        name, role = text_of(cells.get("name", ())), text_of(cells.get("role", ()))
        if not name:
            continue
        here, away = text_of(cells.get("present", ())).strip(), text_of(cells.get("absent", ())).strip()
        is_here = bool(YES.fullmatch(here)) or (
            not _AWAY.fullmatch(here) and not _ticked(away) and not here and "present" not in columns
        )
        shown = f"{name} ({role})" if role else name
        yield Line(f"Til stede: {shown}" if is_here else f"Fraværende: {shown}")


def _ticked(text: str) -> bool:
    return bool(text) and text not in ("☐", "-", "–")


def agenda(rows: list[TableRow], columns: list[str]) -> Iterator[Line]:
    """Each row an item; a row without a title goes on with the one above."""
    for row in rows:
        cells = _cells(row, columns)
        known = {id(cell) for cell in cells.values()}
        if any(text_of(cells.get(name, ())) for name in ("title", "number")):
            yield from _titled(cells)
        else:
            yield from (line for name in ("time", "kind", "presenter") for line in cells.get(name, ()))
        body = [*cells.get("text", ()), *(line for cell in row if id(cell) not in known for line in cell)]
        yield from _with_task(body, cells)


def _titled(cells: dict[str, Cell]) -> Iterator[Line]:
    """The line an item begins with, with its time, its kind and who presents it; and what else is said of it."""
    time, kind, presenter = (text_of(cells.get(name, ())) for name in ("time", "kind", "presenter"))
    is_time, is_kind = _CLOCK.search(time) is not None, _KIND.fullmatch(kind) is not None
    first, *more = cells.get("title") or (Line(""),)
    own = _OWN_NUMBER.match(first.whole) if "number" not in cells else None
    told = [
        f"kl. {time}" if is_time else "",
        first.whole[own.end() :] if own else first.whole,
        f"({kind})" if is_kind else "",
        f"v/ {presenter}" if presenter else "",
    ]
    number = own[0].strip() if own else " ".join(line.whole for line in cells.get("number", ()))
    yield Line(" ".join(filter(None, told)), ITEM, number=number)
    yield from more
    yield from (Line(said) for said in ("" if is_kind else kind, "" if is_time else time) if said)


def _with_task(body: list[Line], cells: dict[str, Cell]) -> Iterator[Line]:
    who, by, what = (cells.get(name, ()) for name in ("who", "by", "what"))
    if cells.get("who_by"):
        who, by = _both(cells["who_by"])
    if not what and (who or by) and not cells.get("decision"):
        loose = [line for line in body if read_label(line.text) is None]
        if loose:
            *before, last = sentences(loose[-1].text)
            what = (Line(last),)
            at = next(place for place, line in enumerate(body) if line is loose[-1])
            body = [*body[:at], *([Line(" ".join(before))] if before else []), *body[at + 1 :]]
    yield from body
    for line in cells.get("decision", ()):
        yield Line(f"Beslutning: {line.whole}")
    yield from _task_lines(what, who, by)


def _both(cell: Cell) -> tuple[Cell, Cell]:
    """`Connie 1/4` in one cell: who, and by when."""
    text = text_of(cell)
    days = find_days(text)
    if not days:
        return cell, ()
    who = without(text, days[-1:]).strip(" ,;/()–-")
    return (Line(who),) if who else (), (Line(text[days[-1].start : days[-1].end].strip()),)


def _task_lines(what: Cell, who: Cell, by: Cell) -> Iterator[Line]:
    """One task for each line of the cell, if the cells beside it have as many or there are none; else one with all of them."""
    if len(what) > 1 and len(who) in (0, 1, len(what)) and len(by) in (0, 1, len(what)):
        for place, line in enumerate(what):
            yield _task_line(line.text, _nth(who, place), _nth(by, place))
    elif any(re.search(r"\w", text_of(cell)) for cell in (what, who, by)):
        yield _task_line(text_of(what), text_of(who), text_of(by))


def _nth(cell: Cell, place: int) -> str:
    return "" if not cell else cell[place if len(cell) > 1 else 0].text


def _task_line(what: str, who: str, by: str) -> Line:
    parts = [
        f"Opgave: {what}".strip(),
        *([f"Ansvarlig: {who}"] if who else []),
        *([f"Frist: {by}"] if by else []),
    ]
    return Line("\t".join(parts))


def decisions(rows: list[TableRow], columns: list[str]) -> Iterator[Line]:
    """One line for each decision of a log, with the number of its item."""
    for row in rows:
        cells = _cells(row, columns)
        number = text_of(cells.get("number", ())).strip(" .")
        for line in cells.get("decision", ()):
            yield Line(f"Beslutning: {line.whole}", number=number)
        yield from (
            line for name in columns if name not in ("number", "decision") for line in cells.get(name, ())
        )


def tasks(rows: list[TableRow], columns: list[str]) -> Iterator[Line]:
    for row in rows:
        cells = _cells(row, columns)
        number = text_of(cells.get("number", ())) if "number" in cells else ""
        for line in _task_lines(*(cells.get(name, ()) for name in ("what", "who", "by"))):
            yield replace(line, number=number.strip(" .")) if number.strip(" .").isdigit() else line
        known = {id(cell) for name, cell in cells.items() if name in ("what", "who", "by")}
        if number.strip(" .").isdigit():
            known.add(id(cells["number"]))
        yield from (line for cell in row if id(cell) not in known for line in cell)
