"""What went out, when and by whom: one line of `receipts.jsonl` for each publishing, going back and sending again.

A line has numbers, ids of releases and of accounts, and nothing of what stands on a page: an erasure has no business
here.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from synlig.addresses import GONE
from synlig.files import append_line
from synlig.release import DamagedReleaseError, Manifest, Release, Store, build_id_of

FILE = "receipts.jsonl"


@dataclass(frozen=True)
class PublishingReceipt:
    """`run` is the run's id, `kind` "publish", "deploy" or "undo", `at` UTC, `by` an account's id.

    `release` and `build_id` are what visitors see since; `pages` how many it has, and `new`, `changed` and `gone` how
    many of them differ from the release before (None where that is not kept any more).
    """

    run: str
    kind: str
    at: datetime.datetime
    by: str
    release: str
    build_id: str | None
    pages: int
    new: int | None = None
    changed: int | None = None
    gone: int | None = None


def read_receipts(folder: Path) -> tuple[PublishingReceipt, ...]:
    """All of them, the newest first; `folder` is the runner's. A line that a crash cut short is none."""
    file = folder / FILE
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    found = []
    for line in lines:
        try:
            row = json.loads(line)
        except ValueError:
            continue
        found.append(PublishingReceipt(**{**row, "at": datetime.datetime.fromisoformat(row["at"])}))
    return tuple(reversed(found))


def note_receipt(
    folder: Path, output: Path, run: str, kind: str, by: str, at: datetime.datetime, before: str | None
) -> None:
    """Write the receipt of a run that went well, once; `before` is the release that was out before it."""
    store = Store(output)
    current = store.current()
    if current is None or any(receipt.run == run for receipt in read_receipts(folder)):
        return
    now = _pages(store, current) or {}
    old = next((_pages(store, release) for release in store.releases() if release.id == before), None)
    new, changed, gone = (None, None, None) if old is None else _differences(old, now)
    receipt = PublishingReceipt(
        run, kind, at, by, current.id, build_id_of(current.folder), len(now), new, changed, gone
    )
    row = asdict(receipt) | {"at": at.isoformat(timespec="seconds")}
    append_line(folder / FILE, json.dumps(row).encode())


def _pages(store: Store, release: Release) -> dict[str, str] | None:
    """The pages of a release and the hash of each; None where that is not known. A tombstone is no page."""
    try:
        manifest: Manifest = store.manifest(release)
    except DamagedReleaseError:
        return None
    tombstone = manifest.files.get(GONE)
    return {
        path: entry.sha256
        for path, entry in manifest.files.items()
        if path.endswith(".html") and entry != tombstone
    }


def _differences(old: dict[str, str], now: dict[str, str]) -> tuple[int, int, int]:
    return (
        len(now.keys() - old.keys()),
        sum(old[path] != now[path] for path in now.keys() & old.keys()),
        len(old.keys() - now.keys()),
    )
