"""A file's text as the values of a form, and the values of a form as the text of a file."""

from __future__ import annotations

import re
from collections.abc import Mapping as Given

from synlig.cms.documents.field import BODY, Field, Value, Values, canonical, shape_of
from synlig.cms.documents.front import Parts, parts_of, why_no_parts
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.reading import Misplaced, Unreadable, flat, nested, nested_fields
from synlig.cms.documents.rendering import new_lines
from synlig.cms.documents.tree import Node, tree_of
from synlig.cms.documents.writing import changed, line_end
from synlig.errors import Problems
from synlig.records.document import parse_yaml


def values_of(kind: Kind, text: str) -> Values:
    """What a form shows of a file. A value that breaks a rule is shown as it stands; `Unreadable` where none can be."""
    parts = _parts(kind, _with_known_ends(text))
    root = _root(parts)
    try:
        found = nested_fields(shape_of(_in_file(kind)), root)
    except Misplaced as misplaced:
        line = parts.first_line + parts.fields.count("\n", 0, misplaced.place)
        raise Unreadable(line, misplaced.wrong, misplaced.mend) from None
    values = flat(_in_file(kind), found)
    return canonical(kind.fields, {**values, BODY: parts.body})


def text_with(kind: Kind, text: str | None, values: Given[str, Value]) -> str:
    """The file's text with the values in it; None for a new file. A key that is not among the values stays as it is.

    What no value changes stays byte for byte: comments, the order of fields, quotation marks, line ends.
    `Unreadable` where `values_of` raises it.
    """
    if text is None:
        return _new(kind, canonical(kind.fields, values))
    old = values_of(kind, text)
    wanted = canonical(kind.fields, {**old, **values})
    if wanted == old:
        return text
    text = _with_known_ends(text)
    parts, end = _parts(kind, text), line_end(text)
    fields = changed(parts.fields, _root(parts), shape_of(_in_file(kind)), nested(_in_file(kind), wanted))
    body = parts.body
    if wanted.get(BODY) != old.get(BODY):
        body = str(wanted[BODY]).replace("\n", end)
    between = parts.between if body == parts.body or parts.body else parts.between.rstrip("\r\n") + end * 2
    return parts.before + fields + between + body + (parts.after or (end if body != parts.body else ""))


def _new(kind: Kind, values: Values) -> str:
    lines = new_lines(shape_of(_in_file(kind)), nested(_in_file(kind), values), 0)
    fields = "".join(f"{line}\n" for line in lines)
    return f"---\n{fields}---\n\n{values[BODY]}\n" if kind.has_body else fields


def _in_file(kind: Kind) -> tuple[Field, ...]:
    """The fields that stand in YAML."""
    return tuple(field for field in kind.fields if field.key != BODY)


def _with_known_ends(text: str) -> str:
    """A carriage return alone ends a line, as our reader has it."""
    return re.sub(r"\r(?!\n)", "\n", text)


def _parts(kind: Kind, text: str) -> Parts:
    if not kind.has_body:
        return Parts("", text, "", "", "")
    parts = parts_of(text)
    if parts is None:
        raise Unreadable(1, *why_no_parts(text))
    return parts


def _root(parts: Parts) -> Node | None:
    problems = Problems()
    parse_yaml(parts.fields, "", problems, first_line=parts.first_line)
    for problem in sorted(problems):
        raise Unreadable(problem.line, problem.wrong, problem.mend)
    return tree_of(parts.fields)
