"""The edition on disk: a folder that anyone can open, compare, hash and hand over.

Written once and never changed. `manifest.json` names every file with its SHA-256; the reader refuses an edition
that does not match its manifest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from synlig.edition.exchanged import Exchanged
from synlig.edition.meeting import Meeting
from synlig.edition.picture import MadePicture, Picture
from synlig.edition.profile import Profile, Tombstones
from synlig.edition.prose import (
    Association,
    Demand,
    Event,
    Groups,
    KeyFigures,
    NewsItem,
    Series,
    SitePage,
    Topics,
)
from synlig.edition.public_file import MadeFile, PublicFile
from synlig.edition.record import PublicRecord

FORMAT = 1
"""Of the edition's folder; raised when an older reader could not understand it."""
MANIFEST = "manifest.json"
"""The file that names all others, and the last that is written."""
KINDS: tuple[type[PublicRecord], ...] = (
    Association, Demand, Event, Groups, KeyFigures, Meeting, NewsItem, Picture, Profile, PublicFile, Series,
    SitePage, Tombstones, Topics,
)  # fmt: skip

_FOLDERS: dict[str, type[PublicRecord]] = {kind.folder: kind for kind in KINDS if kind.folder}
_SINGLE: dict[str, type[PublicRecord]] = {
    "association.json": Association,
    "demand.json": Demand,
    "figures.json": KeyFigures,
    "groups.json": Groups,
    "series.json": Series,
    "tombstones.json": Tombstones,
    "topics.json": Topics,
}

EXPLAINED: tuple[type[PublicRecord], ...] = (*KINDS, Exchanged)
"""What has a JSON Schema in the edition: its documents, and what networks exchange."""

Kind = TypeVar("Kind", bound=PublicRecord)


class EditionDamaged(Exception):
    """The folder is not the edition its manifest describes."""


@dataclass(frozen=True)
class Edition:
    """All public records, each kind in the order of its file names."""

    association: Association
    profiles: tuple[Profile, ...]
    meetings: tuple[Meeting, ...]
    pages: tuple[SitePage, ...]
    news: tuple[NewsItem, ...]
    events: tuple[Event, ...]
    series: Series
    topics: Topics
    groups: Groups
    demand: Demand
    figures: KeyFigures
    pictures: tuple[Picture, ...]
    files: tuple[PublicFile, ...]
    tombstones: Tombstones
    folder: Path


class EditionWriter:
    """Writes an edition into an empty folder. It takes public records, made pictures and files, and nothing else."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self._folder = folder
        self._write = write
        self._hashes: dict[str, str] = {}

    def put(self, record: PublicRecord) -> None:
        if not isinstance(record, KINDS):
            raise TypeError(f"{type(record).__name__} is not a public record")
        self._put(record.path, _bytes_of(record))

    def put_made(self, made: MadePicture | MadeFile) -> None:
        """A picture or a file to fetch: its record, and its bytes."""
        self.put(made.record)
        for path, data in made.data.items():
            self._put(path, data)

    def put_schemas(self) -> None:
        """One JSON Schema for each kind, and for what networks exchange, so that others can check what they read."""
        for kind in EXPLAINED:
            self._put(f"schema/{kind.__name__.lower()}.schema.json", _schema_of(kind))

    def close(self) -> str:
        """Write the manifest; returns its SHA-256, which stands for the whole edition."""
        listed = {"format": FORMAT, "files": dict(sorted(self._hashes.items()))}
        data = (json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode()
        self._write(self._folder / MANIFEST, data)
        return hashlib.sha256(data).hexdigest()

    def _put(self, path: str, data: bytes) -> None:
        if path in self._hashes:
            raise ValueError(f"two documents of the edition have the path {path}")
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        self._write(file, data)
        self._hashes[path] = hashlib.sha256(data).hexdigest()


def _bytes_of(record: PublicRecord) -> bytes:
    return (record.model_dump_json(indent=1) + "\n").encode()


@cache
def _schema_of(kind: type[PublicRecord]) -> bytes:
    return (json.dumps(kind.model_json_schema(), ensure_ascii=False, indent=1) + "\n").encode()


def write_edition(
    folder: Path,
    records: Iterable[PublicRecord],
    made: Iterable[MadePicture | MadeFile],
    write: Callable[[Path, bytes], None],
) -> str:
    """Write all of an edition into an empty folder; returns its hash."""
    writer = EditionWriter(folder, write)
    for record in records:
        writer.put(record)
    for each in made:
        writer.put_made(each)
    writer.put_schemas()
    return writer.close()


def hashes_of(made: Iterable[MadePicture | MadeFile]) -> dict[str, str]:
    """The SHA-256 of every file that these would be in an edition, by its path."""
    hashes = {}
    for each in made:
        for path, data in {**each.data, each.record.path: _bytes_of(each.record)}.items():
            hashes[path] = hashlib.sha256(data).hexdigest()
    return hashes


def hashes_in(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of an edition that has been read, as its manifest says."""
    hashes: dict[str, str] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
    return hashes


def read_edition(folder: Path) -> Edition:
    """The edition in a folder; `EditionDamaged` where a file is missing, extra or changed, or the format is not
    ours.
    """
    listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    if listed.get("format") != FORMAT:
        raise EditionDamaged("another format")
    hashes: dict[str, str] = listed["files"]
    present = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()} - {
        MANIFEST
    }
    if present != set(hashes):
        raise EditionDamaged("a file is missing, or one is there that the manifest does not name")
    data = {path: (folder / path).read_bytes() for path in sorted(hashes)}
    for path, content in data.items():
        if hashlib.sha256(content).hexdigest() != hashes[path]:
            raise EditionDamaged(f"{path} has been changed")
    return edition_of(
        (kind_at(path).model_validate_json(data[path]) for path in data if is_record(path)), folder
    )


def edition_of(records: Iterable[PublicRecord], folder: Path) -> Edition:
    """The edition of all its records, each kind in the order they come; `EditionDamaged` where one that must be there
    is missing.
    """
    by_kind: dict[type[PublicRecord], list[Any]] = {}
    for record in records:
        by_kind.setdefault(type(record), []).append(record)

    def all_of(kind: type[Kind]) -> tuple[Kind, ...]:
        return tuple(by_kind.get(kind, ()))

    def one(kind: type[Kind], if_none: Kind | None = None) -> Kind:
        found = next(iter(by_kind.get(kind, ())), if_none)
        if found is None:
            raise EditionDamaged(f"{kind.__name__} is missing")
        return found

    return Edition(
        association=one(Association),
        profiles=all_of(Profile),
        meetings=all_of(Meeting),
        pages=all_of(SitePage),
        news=all_of(NewsItem),
        events=all_of(Event),
        series=one(Series, Series(rows=())),
        topics=one(Topics, Topics(rows=())),
        groups=one(Groups),
        demand=one(Demand, Demand(rows=())),
        figures=one(KeyFigures, KeyFigures(rows=())),
        pictures=all_of(Picture),
        files=all_of(PublicFile),
        tombstones=one(Tombstones, Tombstones(numbers=())),
        folder=folder,
    )


def kind_at(path: str) -> type[PublicRecord]:
    """The kind of the record at a path of the edition; `KeyError` where there is none."""
    folder, _slash, name = path.partition("/")
    return _FOLDERS[folder] if name else _SINGLE[folder]


def is_record(path: str) -> bool:
    """Whether a file of the edition is a record, and no picture, file to fetch or schema."""
    folder, _slash, name = path.partition("/")
    return path.endswith(".json") and (folder in _FOLDERS if name else folder in _SINGLE)


def read_record(folder: Path, path: str) -> PublicRecord | None:
    """One record (`"news/x.json"`) of the edition in a folder; None where it has none of that path, or none at all.

    `EditionDamaged` where it cannot be understood: damaged, or written by another version.
    """
    manifest = folder / MANIFEST
    listed = json.loads(manifest.read_text(encoding="utf-8"))["files"] if manifest.is_file() else {}
    if path not in listed or not is_record(path):
        return None
    try:
        return kind_at(path).model_validate_json((folder / path).read_bytes())
    except ValidationError:
        raise EditionDamaged(f"{path} cannot be read") from None


def read_events(folder: Path) -> tuple[Event, ...]:
    """The events of an edition, and nothing else of it; none where there is no edition.

    `EditionDamaged` where they cannot be understood: damaged, or written by another version.
    """
    return _read_folder(folder, Event)


def read_pages(folder: Path) -> tuple[SitePage, ...]:
    """The pages of prose, in the same way."""
    return _read_folder(folder, SitePage)


def _read_folder(folder: Path, kind: type[Kind]) -> tuple[Kind, ...]:
    files = sorted((folder / kind.folder).rglob("*.json"))
    try:
        return tuple(kind.model_validate_json(file.read_bytes()) for file in files)
    except ValidationError:
        raise EditionDamaged(f"a document in {kind.folder} cannot be read") from None
