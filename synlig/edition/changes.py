"""What differs between an edition on disk and what a new one would have: documents, pictures and files to fetch."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from synlig.edition.picture import Picture
from synlig.edition.public_file import PublicFile
from synlig.edition.record import PublicRecord
from synlig.snippets import FILES

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


def exchanged_assets(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    """Pictures and files to fetch that keep their name and are others; by the paths of their records.

    Of each edition the SHA-256 of its files (`hashes_in`, `hashes_of`). One that is new or gone is told by the text
    that shows it. A picture's record names its files by their bytes; a file's says no more than how long it is.
    """
    for path in sorted(before.keys() & now.keys()):
        kind, _slash, name = path.partition("/")
        if before[path] == now[path]:
            continue
        if kind == Picture.folder:
            yield Change(path, "changed")
        elif kind == FILES.rstrip("/"):
            yield Change(f"{PublicFile.folder}/{name}.json", "changed")


def _documents(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*.json"):
        path = file.relative_to(folder).as_posix()
        if path != "manifest.json" and path.partition("/")[0] not in _NOT_OF_THE_GATE:
            yield path


def _content(data: bytes, path: str) -> dict[str, object]:
    content: dict[str, object] = json.loads(data)
    return {name: value for name, value in content.items() if (path, name) != _BUILD_DATE}
