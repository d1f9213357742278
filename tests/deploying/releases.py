"""Output folders with small releases in them."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from synlig.release import Receipt, Release, Store, make_manifest, set_times

NOON = datetime(2026, 11, 12, 12, 0, 0, tzinfo=UTC)
HEAVY = 400_000
"""Bytes in each site that cannot be packed, so that a connection has something to be cut in."""


def add(output: Path, text: str, number: int = 0, *, heavy: int = 0) -> Release:
    """The release that was made `number` seconds past noon."""
    with Store(output) as store:
        folder = store.new_work_folder()
        (folder / "nyt").mkdir()
        (folder / "index.html").write_text(text, encoding="utf-8", newline="\n")
        (folder / "nyt" / "index.html").write_text(f"nyt: {text}", encoding="utf-8", newline="\n")
        (folder / "always.html").write_text("always the same", encoding="utf-8", newline="\n")
        if heavy:
            (folder / "film.bin").write_bytes(random.Random(text).randbytes(heavy))
        set_times(folder, NOON.date())
        manifest = make_manifest(folder)
        receipt = Receipt(NOON.date(), manifest.content_hash)
        return store.add(folder, NOON + timedelta(seconds=number), manifest, receipt)


def remove(output: Path, release: Release) -> None:
    """As an erasure does."""
    with Store(output) as store:
        store.remove(release)


def shown(www: Path) -> str | None:
    """The text that visitors read, or None where there is no site; fails where it is not whole."""
    if not (www / "current").exists():
        return None
    text = (www / "current" / "index.html").read_text(encoding="utf-8")
    assert (www / "current" / "nyt" / "index.html").read_text(encoding="utf-8") == f"nyt: {text}"
    return text


def files_in(www: Path) -> list[str]:
    """What lies there, beside what `current` leads to and the lock."""
    return sorted(
        path.name
        for path in (*www.iterdir(), *(www / "releases").iterdir())
        if path.name not in (".lock", "current")
    )


def silent(_what: str, _done: int = 0, _of: int | None = None) -> None:
    """Nobody follows the work."""
