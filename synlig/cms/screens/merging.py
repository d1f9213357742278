"""Two people filled in the same form: what comes of both, field by field, and what a person has to choose between.

What one of them changed is taken. Of a list, the rows that are alike are held against each other, each field by itself;
of a text, its lines. Nothing that somebody wrote is left out unless a person says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from synlig.cms.documents import Field, Row, Value, Values, Widget
from synlig.cms.screens.said import SEVERAL_LINES
from synlig.cms.screens.same_rows import as_text, counted_by, inserted, paired, said_in
from synlig.cms.versions import Stretch, merge

_SEVERAL = (Widget.CHOICES, Widget.TEXTS)


class How(Enum):
    """Who changed a field; `CHOICE` where both changed the same of it."""

    YOURS = auto()
    THEIRS = auto()
    BOTH = auto()
    CHOICE = auto()


@dataclass(frozen=True, repr=False)
class Choice:
    """What both changed: a field, with its name in the form (`"punkter.1.tekst"`), or a whole row (`is_row`).

    `stretches` are all of the field, also what is settled. Of a row that one removed and the other changed there is
    one stretch, which says nothing for whoever removed it.
    """

    key: str
    field: Field
    stretches: tuple[Stretch, ...]
    is_row: bool = False


@dataclass(frozen=True, repr=False)
class Differing:
    """A field of the form that is not the same in your text as in theirs; `both` is what came of it."""

    field: Field
    how: How
    base: Value
    yours: Value
    theirs: Value
    both: Value


@dataclass(frozen=True, repr=False)
class Both:
    """What two made of one document. Where there is a choice, `values` has yours."""

    values: Values
    differing: tuple[Differing, ...]
    choices: tuple[Choice, ...]


def merged_values(fields: Sequence[Field], base: Mapping[str, Value], yours: Values, theirs: Values) -> Both:
    """The values of a form that two filled in, beginning from `base`; all three as `canonical` has them.

    A field that `base` lacks was empty.
    """
    merger = _Merger()
    values: Values = {}
    differing = []
    for field in fields:
        before, mine, other = base.get(field.key, field.empty), yours[field.key], theirs[field.key]
        asked = len(merger.choices)
        values[field.key] = merger.value(field, field.key, before, mine, other)
        if mine != other:
            how = How.THEIRS if mine == before else How.YOURS if other == before else How.BOTH
            how = How.CHOICE if len(merger.choices) > asked else how
            differing.append(Differing(field, how, before, mine, other, values[field.key]))
    return Both(values, tuple(differing), tuple(merger.choices))


class _Merger:
    def __init__(self) -> None:
        self.choices: list[Choice] = []

    def value(self, field: Field, name: str, before: Value, mine: Value, other: Value) -> Value:
        if mine in (before, other):
            return other
        if other == before:
            return mine
        if field.widget is Widget.LIST:
            return self._rows(field, name, *map(_rows_of, (before, mine, other)))
        if field.widget in _SEVERAL:
            return _texts(*(list(map(str, each)) for each in (before, mine, other)))
        if field.widget in SEVERAL_LINES:
            return self._text(field, name, *(_ended(str(each)) for each in (before, mine, other)))
        self.choices.append(Choice(name, field, (Stretch(str(mine), str(other)),)))
        return mine

    def _text(self, field: Field, name: str, before: str, mine: str, other: str) -> str:
        made = merge(before, mine, other)
        if not all(each.is_settled for each in made):
            self.choices.append(Choice(name, field, tuple(made)))
        return "".join(each.yours for each in made).strip("\n")

    def _rows(
        self, field: Field, name: str, before: list[Row], mine: list[Row], other: list[Row]
    ) -> list[Row]:
        counted = counted_by(field, before, mine, other)
        ours, their = paired(before, mine, counted), paired(before, other, counted)
        came, theirs_came = inserted(ours, mine), inserted(their, other)
        made: list[Row] = []
        for place in range(-1, len(before)):
            if place >= 0:
                own = mine[ours[place]] if place in ours else None
                new = other[their[place]] if place in their else None
                self._row(field, name, made, (before[place], own, new), counted)
            made += theirs_came.get(place, [])
            made += [row for row in came.get(place, []) if row not in theirs_came.get(place, [])]
        return [{**row, **dict.fromkeys(counted, str(number))} for number, row in enumerate(made, start=1)]

    def _row(
        self,
        field: Field,
        name: str,
        made: list[Row],
        rows: tuple[Row, Row | None, Row | None],
        counted: Sequence[str],
    ) -> None:
        """One row that both began from, put last in `made` unless it is gone."""
        before, mine, other = rows
        here = f"{name}.{len(made)}"
        if mine is not None and other is not None:
            made.append({
                each.key: mine[each.key] if each.key in counted
                else self.value(each, f"{here}.{each.key}", before[each.key], mine[each.key], other[each.key])
                for each in field.rows
            })  # fmt: skip
            return
        left = mine or other
        if left is None or said_in(left, counted) == said_in(before, counted):
            return
        self.choices.append(Choice(here, field, (Stretch(as_text(mine), as_text(other)),), is_row=True))
        made.append(left)


def _rows_of(value: Value) -> list[Row]:
    return [row for row in value if isinstance(row, dict)]


def _texts(before: list[str], mine: list[str], other: list[str]) -> list[str]:
    """Theirs without what you took out, and with what you put in."""
    kept = [each for each in other if each in mine or each not in before]
    return [*kept, *(each for each in mine if each not in before and each not in other)]


def _ended(text: str) -> str:
    """So that the last line is the same, whatever comes behind it."""
    return f"{text}\n" if text else ""
