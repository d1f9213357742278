"""What a browser sends of a form, as values.

A field is named by its key; one in a row with the number of its row, counted from 1: `punkter.3.opgaver.1.hvem`. Rows
come in the order of their numbers, of which some may be missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from synlig.cms.documents.field import LISTS, Field, Row, Value, Values, Widget, canonical

MOST_ROWS = 500
"""Of one list; more than the longest that a record may hold."""


def posted_values(fields: Sequence[Field], posted: Mapping[str, Sequence[str]]) -> Values:
    """The values of these fields, and of no others: a step of a guided form sends its own alone.

    What was not sent is empty: a browser sends no box that is not ticked.
    """
    return canonical(fields, typed_values(fields, posted))


def typed_values(fields: Sequence[Field], posted: Mapping[str, Sequence[str]]) -> Values:
    """The same as it was typed: nothing is tidied, and a row that is empty yet is a row."""
    return {field.key: _value(field, field.key, posted) for field in fields}


def _value(field: Field, name: str, posted: Mapping[str, Sequence[str]]) -> Value:
    if field.widget is Widget.LIST:
        return _rows(field, name, posted)
    sent = posted.get(name, ())
    if field.widget in LISTS:
        return [line for text in sent for line in text.splitlines()]
    return sent[-1] if sent else ""


def _rows(field: Field, name: str, posted: Mapping[str, Sequence[str]]) -> list[Row]:
    begins = f"{name}."
    parts = {key.removeprefix(begins).split(".")[0] for key in posted if key.startswith(begins)}
    numbers = sorted(int(part) for part in parts if part.isdecimal() and len(part) < 5)[:MOST_ROWS]
    return [
        {row.key: _value(row, f"{begins}{number}.{row.key}", posted) for row in field.rows}
        for number in numbers
    ]
