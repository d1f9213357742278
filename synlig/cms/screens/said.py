"""What stands in a field, in the words of somebody who reads it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeAlias

from synlig import classifications
from synlig.cms.documents import Field, Values, Vocabulary, Widget
from synlig.dates import long_date, month_and_year
from synlig.language import _

Choices: TypeAlias = Callable[[Field], Sequence[tuple[str, str]]]
"""What there is to choose in a field, as a form offers it."""
SEVERAL_LINES = (Widget.LONG, Widget.MARKDOWN)
SHORT_ROW = 3
"""Fields of a row that is said in one line."""


def choices_of(known: Vocabulary) -> Choices:
    """What there is to choose from in an association, for whoever may see it."""
    return lambda field: field.options(known)


@dataclass(frozen=True)
class Said:
    """One thing that a field says: its words, and what else a row of it has, each with its label."""

    words: str
    rest: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return " · ".join((self.words, *(f"{label}: {words}" for label, words in self.rest)))


def said(field: Field, value: Any, choices: Choices) -> list[Said]:
    """A field's value for somebody who reads it; nothing where there is nothing."""
    if field.widget is Widget.LIST:
        return [_said_row(field, row, choices) for row in value]
    words = dict(choices(field))
    texts = value if isinstance(value, list) else [value]
    return [Said(_readable(field, words.get(text) or text)) for text in texts if text]


def _said_row(field: Field, row: Values, choices: Choices) -> Said:
    first, *rest = (
        (each.label, ", ".join(map(str, said(each, row.get(each.key, each.empty), choices))))
        for each in field.rows
    )
    return Said(first[1], tuple(pair for pair in rest if pair[1]))


def lines_of(field: Field, value: Any, choices: Choices) -> list[str]:
    """The same as lines: of a row with much in it, one for each of its fields."""
    if field.widget in SEVERAL_LINES:
        return str(value).split("\n") if value else []
    if field.widget is Widget.YES_NO:
        return [_("Ja") if value == "ja" else str(value) or _("Nej")]
    if field.widget is not Widget.LIST or len(field.rows) <= SHORT_ROW:
        return list(map(str, said(field, value, choices)))
    lines: list[str] = []
    for number, row in enumerate(value, start=1):
        lines += [*([""] if lines else []), *_lines_of_row(field, number, row, choices)]
    return lines


def _lines_of_row(field: Field, number: int, row: Values, choices: Choices) -> Iterator[str]:
    if field.row_label:
        yield f"{field.row_label} {number}"
    for each in field.rows:
        value = row.get(each.key, each.empty)
        if not value or each.widget is Widget.NUMBER:
            continue  # an item's number is where it stands
        lines = lines_of(each, value, choices)
        yield from (f"{each.label}: {line}" if not place else line for place, line in enumerate(lines))


def _readable(field: Field, text: str) -> str:
    """A code as what it stands for, and a date as one says it; what cannot be read stays as it is."""
    with suppress(ValueError, IndexError):
        if field.widget is Widget.DATE:
            return long_date(datetime.date.fromisoformat(text))
        if field.key == "bekræftet":
            return month_and_year(text)
    return meaning_of(field, text) or text


def meaning_of(field: Field, text: object) -> str:
    """What a code in a field stands for (`"43.32"` of a sector); empty where it is said in words already."""
    if field.search != "sectors" or not text:
        return ""
    term = classifications.db07().get(str(text))
    return term.da if term is not None else ""
