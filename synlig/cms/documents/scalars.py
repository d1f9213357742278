"""One text as YAML, in the way it stood before where that is possible, and so that every YAML reader gives it back."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from functools import cache

import yaml

WIDTH = 100
"""Characters of a line in a folded block."""
STEP = 2
"""Spaces that what belongs to a field is moved in."""
_BEGINS_MORE = tuple("[]{},#&*!|>'\"%@`")
"""No text stands bare that begins so. Asking the reader would cost the square of how many brackets there are."""
_ENDS_FLOW = frozenset("[]{},\n")
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def scalar_lines(value: str, indent: int, style: str, *, bare: bool) -> list[str]:
    """The text as it stands behind a key that is moved in by `indent`: the first line, and those of a block below it.

    `style` is how it stood before. `bare` says that what another YAML reader would take for a date or a number may
    stand without quotation marks: `2026-05-01` where a date belongs.
    """
    for lines in _ways(value, indent, style, bare):
        if _says(lines, value):
            return lines
    return [double_quoted(value)]


def flow_scalar(value: str) -> str:
    """The text inside brackets or braces."""
    plain = (
        value != ""
        and not _ENDS_FLOW & set(value)
        and not _is_misread(value)
        and _parsed(f"[{value}]\n") == (value,)
    )
    return value if plain else double_quoted(value)


def double_quoted(value: str) -> str:
    """The text in quotation marks; a sign that YAML cannot hold is written as its number."""
    return '"' + "".join(_ESCAPED.get(sign) or _printable(sign) for sign in value) + '"'


def _printable(sign: str) -> str:
    code = ord(sign)
    if 0xD800 <= code < 0xE000:
        return "\ufffd"  # half a sign, which no file can hold
    if sign.isprintable():
        return sign
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _ways(value: str, indent: int, style: str, bare: bool) -> Iterator[list[str]]:
    """How the text may be written, the best way first; some of them may not fit it."""
    several = "\n" in value
    if style == "|":
        yield _literal(value, indent)
    if style == ">":
        yield _folded(value, indent)
    if style == "'" and not several:
        yield ["'" + value.replace("'", "''") + "'"]
    if style == '"':
        if not several:
            yield [double_quoted(value)]
    elif not several and value[:1] not in _BEGINS_MORE and (bare or not _is_misread(value)):
        yield [value]
    if several:
        yield _literal(value, indent)


def _literal(value: str, indent: int) -> list[str]:
    return ["|", *(" " * (indent + STEP) + line if line else "" for line in value.split("\n"))]


def _folded(value: str, indent: int) -> list[str]:
    margin = " " * (indent + STEP)
    lines = [">-"]
    for number, line in enumerate(value.split("\n")):
        wrapped = textwrap.wrap(line, WIDTH - len(margin), break_long_words=False, break_on_hyphens=False)
        lines += (
            ["", *(margin + piece for piece in wrapped)] if number else [margin + piece for piece in wrapped]
        )
    return lines


def _says(lines: list[str], value: str) -> bool:
    """Whether the lines, as a field of a file, are this very text and nothing else."""
    read = _parsed("".join(f"{line}\n" for line in ["k: " + lines[0], *lines[1:]]), rstrip=len(lines) > 1)
    return read == ("k", value)


def _parsed(text: str, *, rstrip: bool = False) -> tuple[str, ...] | None:
    """The texts of a YAML text, in their order; None where it cannot be read, or means more than texts."""
    try:
        events = list(yaml.parse(text.encode("utf-8", "replace"), Loader=yaml.CSafeLoader))
    except yaml.YAMLError:
        return None
    if any(
        isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None)
        for event in events
    ):
        return None
    found = [str(event.value) for event in events if isinstance(event, yaml.ScalarEvent)]
    collections = [event for event in events if isinstance(event, yaml.CollectionStartEvent)]
    if len(collections) != 1:
        return None
    return tuple(each.rstrip("\n") for each in found) if rstrip else tuple(found)


def _is_misread(value: str) -> bool:
    """Whether another YAML reader would take the bare text for something else: `NO`, `10:30`, `0045`, `2026-05-01`."""
    tag: str = _resolver().resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call]  # not typed
    return tag != "tag:yaml.org,2002:str"


@cache
def _resolver() -> yaml.SafeLoader:
    return yaml.SafeLoader("")
