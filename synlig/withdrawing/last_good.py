"""The last good edition, and an edition made of what is left of it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields
from pathlib import Path

from synlig.edition import (
    Edition,
    EditionDamaged,
    MadeFile,
    MadePicture,
    Picture,
    PublicFile,
    PublicRecord,
    assets_shown,
    files_led_to,
    read_edition,
    write_edition,
)
from synlig.gate.account import Entry
from synlig.gate.withdrawal import Left, cut_whole
from synlig.language import _
from synlig.needles import Needle
from synlig.release import DamagedReleaseError, Release, Store, sweep
from synlig.withdrawing.ended import account_of_release
from synlig.withdrawing.needles import in_edition

TRIES = 3
"""How often an edition is searched and mended; once mended, nothing is left to find."""


@dataclass(frozen=True, repr=False)
class LastGood:
    """An edition that is whole, its account, and whether it is that of the site that is out."""

    edition: Edition
    account: tuple[Entry, ...]
    is_current: bool

    @property
    def documents(self) -> tuple[PublicRecord, ...]:
        """All its documents but the pictures and files, which follow those that show them."""
        values = (getattr(self.edition, field.name) for field in fields(self.edition))
        records = (record for value in values for record in (value if isinstance(value, tuple) else (value,)))
        return tuple(
            r for r in records if isinstance(r, PublicRecord) and not isinstance(r, Picture | PublicFile)
        )


def find_last_good(store: Store, current: Release) -> LastGood:
    """The edition of the site that is out, or, where that is damaged, of the newest release that has a whole one.

    `DamagedReleaseError` where there is none.
    """
    for release in sorted(store.releases(), key=lambda release: not release.is_current):
        account = account_of_release(store, release)
        try:
            edition = read_edition(store.edition(release))
        except (
            EditionDamaged,
            OSError,
            ValueError,
            LookupError,
            TypeError,
            AttributeError,
        ):  # as in read_manifest
            continue  # the next one may be whole
        if account is not None:
            return LastGood(edition, account, release.id == current.id)
    raise DamagedReleaseError(
        _(
            "Siden viser stadig medlemmet: der er ingen hel udgave at lave en ny side af. "
            "Byg med python3 build.py. Kan der ikke bygges, så tag siden ned, til det kan lade sig gøre."
        )
    )


def write_left(
    store: Store, good: LastGood, left: Left, ended: AbstractSet[Entry], needles: tuple[Needle, ...]
) -> tuple[Path, Left]:
    """Write what is left of an edition into a work folder; a document in which one of the needles is still found goes
    too, or loses its texts. A file to fetch goes whole: by what has `ended`, and by what is found in it.
    """
    without = {entry.document for entry in ended}
    files = frozenset(file.address for file in good.edition.files if file.path not in without)
    folder = _write(store, good.edition, left, files)
    for _try in range(TRIES):
        hits = {hit.file for hit in sweep(folder, in_edition(needles, left.documents)).hits}
        found = hits & {document.path for document in left.documents}
        if not found and not files & hits:
            break
        files -= hits
        less = cut_whole(left.documents, found)
        gone = left.gone | less.gone
        left = Left(less.documents, gone, (left.mended | less.mended) - gone)
        folder = _write(store, good.edition, left, files)
    return folder, left


def _write(store: Store, edition: Edition, left: Left, files: AbstractSet[str]) -> Path:
    """`files` are the addresses of those that may be fetched."""
    folder = store.new_work_folder()
    shown, led_to = assets_shown(left.documents), files_led_to(left.documents)
    made: list[MadePicture | MadeFile] = [
        MadePicture(picture, {file.path: (edition.folder / file.path).read_bytes() for file in picture.files})
        for picture in edition.pictures
        if picture.asset in shown
    ]
    made += [
        MadeFile(file, {file.address: (edition.folder / file.address).read_bytes()})
        for file in edition.files
        if file.file in led_to and file.address in files
    ]
    write_edition(folder, left.documents, made, lambda path, data: _put(path, data))
    return folder


def _put(path: Path, data: bytes) -> None:
    """Nothing in a work folder has to survive a crash."""
    path.write_bytes(data)
