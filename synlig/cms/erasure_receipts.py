"""What an erasure did, kept so that its receipt can be printed again: one line of `erased.jsonl` for each.

A line has the member's id, an account's, a moment and numbers. It names no file: one that a person must look at may
still hold the member's name, and the id would lead to it (docs/decisions/0050).
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from synlig.cms.desk import Desk
from synlig.cms.publishing import Run
from synlig.files import append_line

FILE = "erased.jsonl"
CUT_OFF = "cut_off"
"""Noted of a run that goes on where another was ended: what that one had done, nobody has counted."""


@dataclass(frozen=True)
class ErasureReceipt:
    """`run` is the run's id, `at` UTC, `by` an account's id, empty where the program went on by itself.

    The numbers are as `Removal` and `Forgotten` have them; `to_look_at` is how many places were left for a person.
    """

    run: str
    member: str
    at: datetime.datetime
    by: str
    was_shown: bool = False
    profiles: int = 0
    documents: int = 0
    mended: int = 0
    releases: int = 0
    files: int = 0
    drafts: int = 0
    mended_drafts: int = 0
    to_look_at: int = 0
    was_cut_off: bool = False


def receipt_of(run: Run, member: str) -> ErasureReceipt | None:
    """Of an erasure that has come to its end; None of one that has not said what it did, and of other runs."""
    removal, noted = run.removal, run.noted
    if removal is None or run.kind != "erase":
        return None
    places = (*removal.traces, *removal.unreadable, *noted.get("papers", ()))
    return ErasureReceipt(
        run=run.id,
        member=member,
        at=(run.ended or run.began).astimezone(datetime.UTC),
        by=run.by,
        was_shown=removal.was_shown,
        profiles=removal.profiles,
        documents=removal.documents,
        mended=removal.mended,
        releases=removal.releases,
        files=removal.files,
        drafts=int(noted.get("drafts", 0)),
        mended_drafts=int(noted.get("mended_drafts", 0)),
        to_look_at=len(places),
        was_cut_off=bool(noted.get(CUT_OFF, False)),
    )


def keep_receipt(desk: Desk, receipt: ErasureReceipt) -> None:
    """Write it down, once for each run."""
    if any(receipt.run == kept.run for kept in kept_receipts(desk).values()):
        return
    row = asdict(receipt) | {"at": receipt.at.isoformat(timespec="seconds")}
    append_line(desk.folder / FILE, json.dumps(row).encode())


def kept_receipts(desk: Desk) -> Mapping[str, ErasureReceipt]:
    """The last receipt for each member, the newest member last. A line that a crash cut short is none."""
    file = desk.folder / FILE
    found: dict[str, ErasureReceipt] = {}
    for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else ():
        try:
            row: dict[str, Any] = json.loads(line)
        except ValueError:
            continue
        found[row["member"]] = ErasureReceipt(**{**row, "at": datetime.datetime.fromisoformat(row["at"])})
    return found
