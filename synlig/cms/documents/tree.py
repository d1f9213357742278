"""A YAML text as values that know where in the text they stand, so that one can be changed and the rest left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml


@dataclass(frozen=True, repr=False)
class Scalar:
    """A text. `style` is how it is written: `""` plain, `"|"` and `">"` as a block, else the quotation mark."""

    start: int
    end: int
    value: str
    style: str


@dataclass(frozen=True, repr=False)
class Mapping:
    """Fields by their key, each with the place its key begins at. `flow` is one written in braces."""

    start: int
    end: int
    flow: bool
    entries: dict[str, tuple[int, Node]] = field(default_factory=dict)


@dataclass(frozen=True, repr=False)
class Sequence:
    """A list, with the place each row's dash stands at. `flow` is one written in brackets."""

    start: int
    end: int
    flow: bool
    rows: list[tuple[int, Node]] = field(default_factory=list)


Node: TypeAlias = Scalar | Mapping | Sequence


def tree_of(text: str) -> Node | None:
    """What stands in a text that our reader accepts (`synlig.records.document`); None where that is nothing.

    Places are counted in characters. A value ends where its last character does: comments and empty lines after it
    belong to nobody.
    """
    events = yaml.parse(text.encode("utf-8", "replace"), Loader=yaml.CSafeLoader)
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            return _node(event, events, text)
    return None


def plain_value(node: Node | None) -> Any:
    """The value as `dict`, `list` and `str`, or None for an empty one: what our reader makes of it."""
    match node:
        case Mapping():
            return {key: plain_value(inner) for key, (_place, inner) in node.entries.items()}
        case Sequence():
            return [plain_value(row) for _place, row in node.rows]
        case Scalar() if not is_empty(node):
            return node.value
    return None


def is_empty(node: Node) -> bool:
    """Whether nothing is written: a field that is not filled in."""
    return isinstance(node, Scalar) and node.value == "" and node.style == ""


def _node(event: yaml.Event, events: Iterator[Any], text: str) -> Node:
    start, end = _place(event.start_mark), _place(event.end_mark)
    match event:
        case yaml.ScalarEvent():
            style = event.style or ""
            return Scalar(
                start, _end_of_block(text, start, end) if style in "|>" and style else end, event.value, style
            )
        case yaml.MappingStartEvent():
            return _mapping(event, events, text)
    return _sequence(event, events, text)


def _mapping(event: Any, events: Iterator[Any], text: str) -> Mapping:
    start = _place(event.start_mark)
    entries: dict[str, tuple[int, Node]] = {}
    end = start
    for key in events:
        if isinstance(key, yaml.MappingEndEvent):
            end = _place(key.end_mark) if event.flow_style else end
            break
        value = _node(next(events), events, text)
        entries[key.value] = (_place(key.start_mark), value)
        end = max(value.end, _place(key.end_mark))
    return Mapping(start, end, bool(event.flow_style), entries)


def _sequence(event: Any, events: Iterator[Any], text: str) -> Sequence:
    start, flow = _place(event.start_mark), bool(event.flow_style)
    column = event.start_mark.column
    rows: list[tuple[int, Node]] = []
    end = start
    for row in events:
        if isinstance(row, yaml.SequenceEndEvent):
            end = _place(row.end_mark) if flow else end
            break
        node = _node(row, events, text)
        dash = node.start if flow else _dash(text, column, node.start)
        rows.append((dash, node))
        end = max(node.end, dash + 1)
    return Sequence(start, end, flow, rows)


def _dash(text: str, column: int, place: int) -> int:
    """The dash of the row that begins at a place: it stands in the list's column, on that line or one above."""
    line = text.rfind("\n", 0, place) + 1
    while line > 0 and text[line + column : min(line + column + 1, place)] != "-":
        line = text.rfind("\n", 0, line - 1) + 1
    return line + column


def _end_of_block(text: str, start: int, end: int) -> int:
    """Empty lines below a block are no part of it, unless it says so with a `+`."""
    block = text[start:end]
    if "+" in block.splitlines()[0].split("#")[0]:
        return end
    return start + len(block.rstrip())


def _place(mark: Any) -> int:
    return int(mark.index)
