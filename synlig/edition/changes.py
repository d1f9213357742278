"""What differs between an edition on disk and the documents that a new one would have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from synlig.edition.record import PublicRecord

_NOT_OF_THE_GATE = ("assets", "files", "pictures", "schema")
"""Folders of what an edition has beside the gate's documents."""
_BUILD_DATE = ("association.json", "build_date")
"""A document and its field that differ every day."""


@dataclass(frozen=True)
class Change:
    """A document that is new, gone or changed. `path` is its place in the edition: `"news/aabent-hus.json"`."""

    path: str
    how: Literal["new", "gone", "changed"]

    @property
    def kind(self) -> str:
        """The folder of its kind (`"news"`); of a document that stands alone, its name (`"groups"`)."""
        return self.path.partition("/")[0].removesuffix(".json")

    @property
    def name(self) -> str:
        """`"aabent-hus"`, `"bestyrelsen/2026-11-02"`; empty for a document that stands alone."""
        return self.path.partition("/")[2].removesuffix(".json")


def changes(folder: Path, documents: Iterable[PublicRecord]) -> Iterator[Change]:
    """The documents that differ, in the order of their paths. The date of a build is no difference."""
    before = {path: _content((folder / path).read_bytes(), path) for path in sorted(_documents(folder))}
    now = {each.path: _content(each.model_dump_json().encode(), each.path) for each in documents}
    for path in sorted(before.keys() | now.keys()):
        if path not in before:
            yield Change(path, "new")
        elif path not in now:
            yield Change(path, "gone")
        elif before[path] != now[path]:
            yield Change(path, "changed")


def _documents(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*.json"):
        path = file.relative_to(folder).as_posix()
        if path != "manifest.json" and path.partition("/")[0] not in _NOT_OF_THE_GATE:
            yield path


def _content(data: bytes, path: str) -> dict[str, object]:
    content: dict[str, object] = json.loads(data)
    return {name: value for name, value in content.items() if (path, name) != _BUILD_DATE}
