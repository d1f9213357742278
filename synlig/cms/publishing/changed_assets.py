"""Pictures and files to fetch that are others though no text is, and where visitors find them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from synlig.edition import (
    Change,
    Edition,
    PublicRecord,
    assets_shown,
    exchanged_assets,
    files_led_to,
    hashes_in,
)


@dataclass(frozen=True)
class ExchangedAsset:
    """`kind` is "pictures" or "files", `file` the name of what was put there (`"huset.jpg"`).

    `shown_by` are the texts that show it now.
    """

    kind: str
    file: str
    shown_by: tuple[PublicRecord, ...]


def asset_changes(before: Edition, now: Edition) -> Iterator[ExchangedAsset]:
    """Those that stand in both editions under the same name, and are others."""
    for change in exchanged_assets(hashes_in(before.folder), hashes_in(now.folder)):
        name = _name(now, change)
        shown_by = tuple(record for record in _texts(now) if name in _shown_by(record, change.kind))
        yield ExchangedAsset(change.kind, name.rpartition("/")[2], shown_by)


def _name(now: Edition, change: Change) -> str:
    """Of a picture, as it stands in the text that shows it; a file has but one name."""
    return next((each.asset for each in now.pictures if each.path == change.path), change.name)


def _texts(edition: Edition) -> Iterable[PublicRecord]:
    return (*edition.pages, *edition.news, *edition.events, edition.groups)


def _shown_by(record: PublicRecord, kind: str) -> frozenset[str]:
    return assets_shown((record,)) if kind == "pictures" else files_led_to((record,))
