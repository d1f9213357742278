"""The records of the last edition that was put out, and what stands in for pictures and files that are in none yet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from PIL import Image
from pydantic import ValidationError

from synlig.edition import (
    Picture,
    PictureFile,
    PublicFile,
    PublicRecord,
    assets_shown,
    files_led_to,
    is_record,
    kind_at,
)
from synlig.records import Content
from synlig.release import Store


def release_id(output: Path | None) -> str | None:
    """The release that is out; None where there is none."""
    current = Store(output).current() if output is not None else None
    return current.id if current is not None else None


def released_records(output: Path | None) -> dict[str, PublicRecord]:
    """Every record of the edition that is out, by its path."""
    store = Store(output) if output is not None else None
    current = store.current() if store is not None else None
    if store is None or current is None:
        return {}
    return records_in(store.edition(current))


def records_in(folder: Path) -> dict[str, PublicRecord]:
    """Every record of the edition in a folder, by its path; those that this program understands."""
    found: dict[str, PublicRecord] = {}
    for file in sorted(folder.rglob("*.json")):
        path = file.relative_to(folder).as_posix()
        if is_record(path):
            try:
                found[path] = kind_at(path).model_validate_json(file.read_bytes())
            except ValidationError:  # written by another version
                continue
    return found


def stand_ins(
    content: Content, records: Iterable[PublicRecord], known: Mapping[str, PublicRecord]
) -> Iterator[PublicRecord]:
    """For each picture and file that the records show or lead to and no edition has: a record that leads to the source.

    Whoever shows the site beside the preview serves `assets/<name>` from `content/public/assets` where the site has no
    such file.
    """
    records = tuple(records)
    pictures = {record.asset for record in known.values() if isinstance(record, Picture)}
    for asset in sorted(assets_shown(records) - pictures):
        try:
            with Image.open(content.picture_file(asset)) as opened:
                width, height = opened.size
        except OSError:  # taken away since it was named; the page that shows it has that problem
            continue
        slug = f"kladde-{hashlib.sha256(asset.encode()).hexdigest()[:12]}"
        source = PictureFile(type="image/jpeg", width=width, path=f"assets/{asset}")
        yield Picture(asset=asset, slug=slug, width=width, height=height, files=(source,))
    files = {record.file for record in known.values() if isinstance(record, PublicFile)}
    for name in sorted(files_led_to(records) - files):
        if content.file_to_fetch(name).is_file():
            yield PublicFile(file=name, kind="PDF", size=content.file_to_fetch(name).stat().st_size)
