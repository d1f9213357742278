"""A document's fields as a form: what was sent is read into values, and rows are added and moved without any script.

The name of an input is its field's key; in a list it is the list's key, the row's number and the field's key, with
dots between them: `"dagsorden.2.titel"`. A list that was emptied must not look like one that was never shown, so each
list says itself how many rows it was shown with: `"dagsorden.#"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from django.http import QueryDict

from synlig.cms.documents import BODY, Field, Kind, Value, Values, Widget, field_of
from synlig.errors import Problem
from synlig.language import _

MOST_ROWS = 500
"""More than any meeting has items; what claims to have more is not a form of ours."""
WORDS_OF_LINE = 5


@dataclass(frozen=True)
class Wrong:
    """One thing to mend: what is wrong, what to do, and the field that it leads to; `key` is empty for the whole.

    `address` is where the field is, when that is on another page.
    """

    key: str
    label: str
    wrong: str
    mend: str
    address: str = ""


def values_from(fields: Iterable[Field], sent: QueryDict, prefix: str = "") -> Values:
    """What the form says, with an empty value for what it does not have."""
    return {field.key: _value(field, sent, f"{prefix}{field.key}") for field in fields}


def _value(field: Field, sent: QueryDict, name: str) -> Value:
    match field.widget:
        case Widget.LIST:
            return [values_from(field.rows, sent, f"{name}.{row}.") for row in _rows(field, sent, name)]
        case Widget.CHOICES:
            return [text for text in sent.getlist(name) if text]
        case Widget.TEXTS:
            return [line.strip() for line in sent.get(name, "").splitlines() if line.strip()]
    return sent.get(name, "")


def whole_number(typed: str, otherwise: int = 0) -> int:
    """What was typed, if it is a whole number of at most six figures: of thousands, Python makes no number at all."""
    return int(typed) if re.fullmatch("[0-9]{1,6}", typed) else otherwise


def _rows(field: Field, sent: QueryDict, name: str) -> Iterator[int]:
    """The numbers of a list's rows: no more than the form says, nor than it brings something of."""
    said = min(whole_number(sent.get(f"{name}.#", "")), MOST_ROWS)
    ends = ("", ".#")
    return takewhile(
        lambda row: any(f"{name}.{row}.{each.key}{end}" in sent for each in field.rows for end in ends),
        range(said),
    )


def wanted_change(sent: QueryDict) -> tuple[str, str, int] | None:
    """What a button beside a row asks for: `("add", "dagsorden", 0)`, `("up", "dagsorden.2.opgaver", 1)`; else None."""
    what, _colon, rest = sent.get("row", "").partition(":")
    place, _colon, number = rest.partition(":")
    if what not in _CHANGES or not place:
        return None
    return what, place, whole_number(number)


def with_change(fields: Sequence[Field], values: Values, change: tuple[str, str, int]) -> Values:
    """The values with a row added, removed or moved; unchanged where there is no such list or row."""
    what, place, number = change
    rows, inside = _list_at(fields, values, place.split("."))
    if rows is None:
        return values
    _CHANGES[what](rows, number, inside)
    return values


def _list_at(
    fields: Sequence[Field], values: Values, way: list[str]
) -> tuple[list[Values] | None, Sequence[Field]]:
    """The rows at a place such as `["dagsorden", "2", "opgaver"]`, and the fields of each."""
    for field in fields:
        key = field.key.split(".")
        if way[: len(key)] != key or field.widget is not Widget.LIST:
            continue
        rows = values.get(field.key)
        rest = way[len(key) :]
        if not isinstance(rows, list):
            return None, ()
        if not rest:
            return rows, field.rows  # type: ignore[return-value]  # a LIST holds rows
        if 0 <= (place := whole_number(rest[0], -1)) < len(rows):
            row = rows[place]
            return _list_at(field.rows, row, rest[1:]) if isinstance(row, dict) else (None, ())
    return None, ()


def _add(rows: list[Values], _number: int, fields: Sequence[Field]) -> None:
    if len(rows) < MOST_ROWS:
        rows.append({field.key: field.empty for field in fields})


def _remove(rows: list[Values], number: int, _fields: Sequence[Field]) -> None:
    if number < len(rows):
        del rows[number]


def _up(rows: list[Values], number: int, _fields: Sequence[Field]) -> None:
    if 0 < number < len(rows):
        rows[number - 1], rows[number] = rows[number], rows[number - 1]


def _down(rows: list[Values], number: int, fields: Sequence[Field]) -> None:
    _up(rows, number + 1, fields)


_CHANGES = {"add": _add, "remove": _remove, "up": _up, "down": _down}


def wrongs(kind: Kind, problems: Iterable[Problem], text: str = "") -> list[Wrong]:
    """The problems of a document, each with the field that it can be mended in; of its `text`, also with the line."""
    found = []
    for problem in problems:
        key = field_of(kind, problem)
        place = _line(text, problem.line) if key == BODY else ""
        wrong = " ".join(filter(None, (problem.wrong, place)))
        found.append(Wrong(key, label_of(kind, key) or problem.field, wrong, problem.mend))
    return found


def _line(text: str, number: int) -> str:
    """Which line of a text it is, by the words that it begins with; no editor shows numbers."""
    lines = text.split("\n")
    words = re.findall(r"\w[\w'’-]*", lines[number - 1]) if 0 < number <= len(lines) else []
    first = " ".join(words[:WORDS_OF_LINE])
    return _("Det er i linjen, der begynder »{words}«.").format(words=first) if first else ""


def by_key(found: Iterable[Wrong]) -> Mapping[str, list[Wrong]]:
    """What is wrong in each field."""
    sorted_out: dict[str, list[Wrong]] = {}
    for each in found:
        sorted_out.setdefault(each.key, []).append(each)
    return sorted_out


def label_of(kind: Kind, key: str) -> str:
    """What the form calls the field: of a row's field, the list's words as well."""
    fields: Sequence[Field] = kind.fields
    words = []
    rest = key
    while rest:
        found = next((each for each in fields if rest == each.key or rest.startswith(f"{each.key}.")), None)
        if found is None:
            break
        words.append(found.label)
        rest = rest[len(found.key) + 1 :]
        number, _dot, after = rest.partition(".")
        if number.isdigit():
            words[-1] = f"{found.row_label or found.label} {int(number) + 1}"
            rest = after
        fields = found.rows
    return ", ".join(words)
