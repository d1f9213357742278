"""Fields as the text of a content file that our own reader reads back as they were. This module belongs to no room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml


class _Writer(yaml.SafeDumper):
    """Texts of several lines stand as blocks, as a volunteer would write them."""


def _write_text(writer: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    several = "\n" in text and all(line == line.rstrip() and "\t" not in line for line in text.split("\n"))
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style="|" if several else None)


_Writer.add_representer(str, _write_text)


def as_yaml(profile: Mapping[str, Any], comment: str) -> str:
    """The text of the file, with a comment on top; the fields keep their order."""
    return f"{as_comment(comment)}\n{fields_as_yaml(profile)}"


def fields_as_yaml(fields: Mapping[str, Any]) -> str:
    """The fields alone, in their order."""
    written: str = yaml.dump(dict(fields), Dumper=_Writer, allow_unicode=True, sort_keys=False, width=100)
    return written


def as_comment(text: str) -> str:
    """Each line of a text behind a `#`; whatever stands in it, nobody reads it as a field."""
    return "".join(f"# {line}".rstrip() + "\n" for line in text.splitlines())
