"""What stands in a tree of YAML, as the nested values of a form; `Unreadable` where a form cannot show it."""

from __future__ import annotations

from collections.abc import Mapping as Fields
from collections.abc import Sequence as Several
from typing import TypeAlias

from synlig.cms.documents.field import LISTS, Field, Shape, Value, Values, Widget, shape_of
from synlig.cms.documents.tree import Mapping, Node, Scalar, Sequence, is_empty
from synlig.language import _

Nested: TypeAlias = "str | list[Nested] | dict[str, Nested]"
"""Values nested as in the file: `{"sted": {"navn": "Kontoret"}}`."""


class Unreadable(Exception):
    """A text that no form can show: the line (from 1), what is wrong there, and what to do. To be mended as text."""

    def __init__(self, line: int, wrong: str, mend: str) -> None:
        super().__init__(line, wrong, mend)
        self.line, self.wrong, self.mend = line, wrong, mend


class Misplaced(Exception):
    """A value of another shape than the form's, at a place of the text."""

    def __init__(self, place: int, wrong: str, mend: str) -> None:
        super().__init__(place, wrong, mend)
        self.place, self.wrong, self.mend = place, wrong, mend


def nested_value(below: Field | Shape, node: Node | None) -> Nested:
    """What the form shows of a node; what is empty in the form where there is none."""
    if isinstance(below, dict):
        return nested_fields(below, node)
    if below.widget not in LISTS:
        return below.shown(_text(node))
    if node is None or is_empty(node):
        return []
    if not isinstance(node, Sequence):
        raise Misplaced(
            node.start, _("Her skal stå en liste."), _("Skriv hver ting på sin egen linje med «- » foran.")
        )
    rows = (nested_row(below, row) for _place, row in node.rows)
    return [row for row in rows if not is_void(row)]


def nested_fields(shape: Shape, node: Node | None) -> dict[str, Nested]:
    """What the form shows of the fields in a mapping."""
    if node is not None and not is_empty(node) and not isinstance(node, Mapping):
        raise Misplaced(
            node.start, _("Her skal stå felter."), _("Skriv dem som «felt: tekst» på linjerne under.")
        )
    entries = node.entries if isinstance(node, Mapping) else {}
    return {
        key: nested_value(below, entries[key][1] if key in entries else None) for key, below in shape.items()
    }


def nested_row(field: Field, node: Node) -> Nested:
    """What the form shows of one row of a list."""
    return (
        nested_fields(shape_of(field.rows), node) if field.widget is Widget.LIST else field.shown(_text(node))
    )


def is_void(value: Nested) -> bool:
    """Whether nothing in it is filled in."""
    if isinstance(value, dict):
        return all(is_void(inner) for inner in value.values())
    return not value


def _text(node: Node | None) -> str:
    if node is None:
        return ""
    if not isinstance(node, Scalar):
        wrong = _("Her skal stå en tekst.")
        raise Misplaced(node.start, wrong, _("Skriv teksten på linjen, uden bindestreg og uden underfelter."))
    return node.value


def flat(fields: Several[Field], nested: Fields[str, Nested]) -> Values:
    """Nested values as the form has them, by the keys of its fields."""
    return {field.key: _flat(field, _at(nested, field.key)) for field in fields}


def _at(nested: Nested | Fields[str, Nested], key: str) -> Nested:
    for part in key.split("."):
        assert isinstance(nested, dict)
        nested = nested[part]
    assert not isinstance(nested, Fields) or isinstance(nested, dict)
    return nested


def _flat(field: Field, value: Nested) -> Value:
    if isinstance(value, str):
        return value
    if field.widget is Widget.LIST:
        return [flat(field.rows, row) for row in value if isinstance(row, dict)]
    return [text for text in value if isinstance(text, str)]


def nested(fields: Several[Field], values: Fields[str, Value]) -> dict[str, Nested]:
    """The values of a form nested as they stand in the file."""
    result: dict[str, Nested] = {}
    for field in fields:
        *above, last = field.key.split(".")
        inside = result
        for key in above:
            below = inside.setdefault(key, {})
            assert isinstance(below, dict)
            inside = below
        inside[last] = _nested(field, values[field.key])
    return result


def _nested(field: Field, value: Value) -> Nested:
    if isinstance(value, str):
        return value
    return [nested(field.rows, row) if isinstance(row, dict) else row for row in value]
