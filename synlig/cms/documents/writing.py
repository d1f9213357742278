"""Changed values put into a text: each change touches the lines it is about, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from synlig.cms.documents.field import Field, Shape, shape_of
from synlig.cms.documents.matching import matched
from synlig.cms.documents.reading import Nested, is_void, nested_row, nested_value
from synlig.cms.documents.rendering import field_lines, flow_text, row_lines, text_lines, value_lines
from synlig.cms.documents.scalars import STEP
from synlig.cms.documents.tree import Mapping, Node, Scalar, Sequence, plain_value


def changed(text: str, root: Node | None, shape: Shape, wanted: dict[str, Nested]) -> str:
    """The YAML text with the wanted values in it. `root` is its tree."""
    writer = Writer(text)
    writer.fields(
        root if isinstance(root, Mapping) else Mapping(len(text), len(text), flow=False), shape, wanted, 0
    )
    return writer.result(0, len(text))


def line_end(text: str) -> str:
    """How the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"


class Writer:
    """Gathers what is to be put in place of what, and does it at the end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._end = line_end(text)
        self._edits: list[tuple[int, int, str]] = []

    def result(self, start: int, end: int) -> str:
        """The text between two places with what was gathered."""
        pieces, place = [], start
        for begins, ends, text in sorted(self._edits, key=lambda edit: edit[:2]):
            pieces += [self._text[place:begins], text]
            place = ends
        return "".join([*pieces, self._text[place:end]])

    # fields

    def fields(self, node: Mapping, shape: Shape, wanted: dict[str, Nested], indent: int) -> None:
        """The fields of a mapping whose keys stand in column `indent`."""
        different = {
            key for key, below in shape.items() if nested_value(below, _inner(node, key)) != wanted[key]
        }
        if different and node.flow:
            self._put(node.start, node.end, flow_text(_with(plain_value(node), wanted, different)))
            return
        for key in (key for key in shape if key in different):
            self._field(node, key, shape, wanted[key], indent)

    def _field(self, node: Mapping, key: str, shape: Shape, value: Nested, indent: int) -> None:
        below, inner = shape[key], _inner(node, key)
        if inner is None:
            self._insert(node, key, shape, value, indent)
        elif isinstance(below, dict) and isinstance(inner, Mapping) and self._stays(inner, below, value):
            assert isinstance(value, dict)
            self.fields(inner, below, value, self._column(inner.start))
        elif is_void(value):
            self._clear(node.entries[key][0], inner)
        elif isinstance(value, str):
            assert isinstance(below, Field)
            assert isinstance(inner, Scalar)
            self._rewrite(inner, text_lines(below, value, indent, inner.style))
        elif isinstance(inner, Sequence):
            assert isinstance(below, Field)
            assert isinstance(value, list)
            self._rows(inner, below, value)
        else:
            self._below(inner.end, value_lines(below, value, indent + STEP))

    def _stays(self, node: Mapping, shape: Shape, value: Nested) -> bool:
        """Whether there is something to keep below a field: a value, a comment, or what no form knows."""
        commented = "#" in self._text[node.start : self._line_end(node.end)]
        return not is_void(value) or commented or bool(set(node.entries) - set(shape))

    def _insert(self, node: Mapping, key: str, shape: Shape, value: Nested, indent: int) -> None:
        """A field that is not there goes below the one before it in the form; else below the first."""
        keys = list(shape)
        above = [before for before in reversed(keys[: keys.index(key)]) if before in node.entries]
        above += list(node.entries)[:1]
        lines = field_lines(key, shape[key], value, indent)
        if above:
            begins, inner = node.entries[above[0]]
            self._below(max(begins, inner.end), lines)
        else:
            text = "".join(f"{line}{self._end}" for line in lines)
            self._put(
                node.end, node.end, self._end + text if self._text and not self._text.endswith("\n") else text
            )

    def _clear(self, key: int, node: Node) -> None:
        """A field without its value: its lines go, unless one of them has a comment or a dash."""
        first = self._line_end(key)
        is_below = self._is_below(key, node)
        tail = self._text[first if is_below else node.end : first]
        commented = "#" in (self._text[key:first] if is_below else tail) or (
            self._is_block(node) and "#" in self._text[node.start : first]
        )
        if not commented and not self._text[self._line(key) : key].strip():
            self._put(self._line(key), self._next_line(node.end), "")
        elif isinstance(node, Scalar):
            self._rewrite(node, [""])
        elif is_below:
            self._put(first, self._line_end(node.end), "")
        else:
            self._put(node.start, node.end, "")

    def _rewrite(self, node: Scalar, lines: list[str]) -> None:
        """Other lines in place of a text; a comment behind it stays."""
        first, rest = lines[0], "".join(self._end + line for line in lines[1:])
        if self._is_block(node):
            header = self._line_end(node.start)
            sign = re.compile(r"[|>][-+0-9]*").match(self._text, node.start)
            assert sign is not None
            self._put(node.start, sign.end(), first)
            self._put(header, max(header, node.end), rest)
            return
        gap = "" if self._text[node.start - 1 : node.start].isspace() or not first else " "
        grown = len(gap + first) - (node.end - node.start)
        room = re.compile(r"( *) #").match(self._text, node.end)
        start = node.start if first else len(self._text[: node.start].rstrip(" "))
        self._put(start, node.end + max(0, min(grown, len(room[1]) if room else 0)), gap + first)
        if rest:
            self._put(self._line_end(node.end), self._line_end(node.end), rest)

    # rows

    def _rows(self, node: Sequence, field: Field, wanted: list[Nested]) -> None:
        if node.flow:
            self._put(node.start, node.end, flow_text(wanted_plain(wanted)))
            return
        old = [nested_row(field, row) for _dash, row in node.rows]
        origins = matched(old, wanted)
        if origins == list(range(len(old))):
            for (_dash, row), value in zip(node.rows, wanted, strict=True):
                self._row(row, field, value)
            return
        starts = [self._line(node.rows[0][0]), *(self._next_line(row.end) for _dash, row in node.rows)]
        chunks = []
        for origin, value in zip(origins, wanted, strict=True):
            if origin is None:
                lines = row_lines(field, value, self._column(node.start))
                chunks.append("".join(f"{line}{self._end}" for line in lines))
            else:
                inside = Writer(self._text)
                inside._end = self._end
                inside._row(node.rows[origin][1], field, value)
                chunks.append(inside.result(starts[origin], starts[origin + 1]))
        self._put(starts[0], starts[-1], self._joined(chunks, self._is_spaced(starts)))

    def _row(self, node: Node, field: Field, value: Nested) -> None:
        if nested_row(field, node) == value:
            return
        if isinstance(value, dict):
            assert isinstance(node, Mapping)
            self.fields(node, shape_of(field.rows), value, self._column(node.start))
        else:
            assert isinstance(node, Scalar)
            assert isinstance(value, str)
            self._rewrite(node, text_lines(field, value, self._column(node.start) - STEP, node.style))

    def _is_spaced(self, starts: list[int]) -> bool:
        """Whether the rows have empty lines between them."""
        return any(not self._text[start : self._line_end(start)].strip() for start in starts[1:-1])

    def _joined(self, chunks: list[str], spaced: bool) -> str:
        """Rows below each other, with an empty line between them where there were some."""
        joined = ""
        for number, chunk in enumerate(chunks):
            bare = re.sub(r"\A(?:[ \t]*\r?\n)+", "", chunk)
            has_space = bare != chunk and number
            joined += (self._end if spaced and number and not has_space else "") + (
                chunk if has_space else bare
            )
            joined += "" if joined.endswith("\n") else self._end
        return joined

    # places

    def _put(self, start: int, end: int, text: str) -> None:
        self._edits.append((start, end, text))

    def _below(self, place: int, lines: Iterable[str]) -> None:
        """Lines below the one that a place is on."""
        end = self._line_end(place)
        self._put(end, end, "".join(self._end + line for line in lines))

    def _is_block(self, node: Node) -> bool:
        return isinstance(node, Scalar) and node.style in ("|", ">")

    def _is_below(self, key: int, node: Node) -> bool:
        """Whether a value begins on a line below its key."""
        return node.start > self._line_end(key)

    def _line(self, place: int) -> int:
        return self._text.rfind("\n", 0, place) + 1

    def _column(self, place: int) -> int:
        return place - self._line(place)

    def _line_end(self, place: int) -> int:
        """Where the line of a place ends, before its line end."""
        found = self._text.find("\n", place)
        end = len(self._text) if found < 0 else found
        return end - 1 if end > place and self._text[end - 1] == "\r" else end

    def _next_line(self, place: int) -> int:
        found = self._text.find("\n", place)
        return len(self._text) if found < 0 else found + 1


def _inner(node: Mapping, key: str) -> Node | None:
    return node.entries[key][1] if key in node.entries else None


def _with(data: dict[str, object], wanted: dict[str, Nested], different: set[str]) -> dict[str, object]:
    """What stood in braces, with what is different."""
    kept = {key: value for key, value in data.items() if key not in different}
    return {
        **kept,
        **{key: wanted_plain(wanted[key]) for key in wanted if key in different and not is_void(wanted[key])},
    }


def wanted_plain(value: Nested) -> object:
    """A value without the fields that are empty."""
    if isinstance(value, dict):
        return {key: wanted_plain(inner) for key, inner in value.items() if not is_void(inner)}
    if isinstance(value, list):
        return [wanted_plain(inner) for inner in value]
    return value
