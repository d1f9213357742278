"""Values that were not in a file before, as the lines of YAML a volunteer would write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from synlig.cms.documents.field import BARE, Field, Shape, shape_of
from synlig.cms.documents.reading import Nested, is_void
from synlig.cms.documents.scalars import STEP, flow_scalar, scalar_lines


def new_lines(shape: Shape, values: dict[str, Nested], indent: int) -> Iterator[str]:
    """The fields that are filled in, in the order of the form, moved in by `indent` spaces."""
    for key, below in shape.items():
        if not is_void(values[key]):
            yield from field_lines(key, below, values[key], indent)


def field_lines(key: str, below: Field | Shape, value: Nested, indent: int) -> Iterator[str]:
    """One field with its key."""
    margin = " " * indent
    if isinstance(value, str):
        assert isinstance(below, Field)
        first, *rest = text_lines(below, value, indent)
        yield f"{margin}{key}: {first}"
        yield from rest
        return
    yield f"{margin}{key}:"
    yield from value_lines(below, value, indent + STEP)


def value_lines(below: Field | Shape, value: Nested, indent: int) -> Iterator[str]:
    """What stands below a key: fields, or the rows of a list."""
    if isinstance(value, dict):
        assert isinstance(below, dict)
        yield from new_lines(below, value, indent)
    else:
        assert isinstance(below, Field)
        for row in value:
            yield from row_lines(below, row, indent)


def row_lines(field: Field, row: Nested, indent: int) -> Iterator[str]:
    """One row of a list, its dash moved in by `indent` spaces."""
    if isinstance(row, dict):
        lines = list(new_lines(shape_of(field.rows), row, indent + STEP))
        first, rest = lines[0][indent + STEP :], lines[1:]
    else:
        assert isinstance(row, str)
        first, *rest = text_lines(field, row, indent)
    yield f"{' ' * indent}- {first}"
    yield from rest


def text_lines(field: Field, value: str, indent: int, style: str = "") -> list[str]:
    """A text behind its key; `style` is how it was written before."""
    return scalar_lines(value, indent, style, bare=field.widget in BARE)


def flow_text(value: Any) -> str:
    """A value inside brackets or braces: `[kurser, egnen]`."""
    match value:
        case dict():
            inside = ", ".join(f"{flow_scalar(key)}: {flow_text(inner)}" for key, inner in value.items())
            return f"{{{inside}}}"
        case list():
            return f"[{', '.join(flow_text(inner) for inner in value)}]"
        case None:
            return ""
    return flow_scalar(str(value))
