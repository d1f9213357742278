"""Approved minutes were changed: what, by whom, and the lock of what they are now, added to their file."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

from synlig.files import write_file
from synlig.language import _
from synlig.minute_book.file import BookFile, NotInBook, minutes_file, with_row
from synlig.records import Correction, Minutes, MinutesState, last_lock, lock_of

MINUTE_TAKER = "referent"
"""Who corrected where nothing else is said: the role whose work minutes are."""


def correct_minutes(
    content: Path,
    which: str,
    today: datetime.date,
    what: str,
    by: str | None = None,
    at: datetime.date | None = None,
) -> Path:
    """Write down what was changed in locked minutes since the last lock, `by` a role or `at` a meeting; their file.

    The change itself stands in the file already. `NotInBook` where there is none, or none is needed.
    """
    file, book = minutes_file(content, which)
    write_file(file, corrected_text(book, today, what, by, at).encode())
    return file


def corrected_text(
    book: BookFile,
    today: datetime.date,
    what: str,
    by: str | None = None,
    at: datetime.date | None = None,
) -> str:
    """The text of changed minutes with the correction that tells of the change; as `correct_minutes`."""
    lock = lock_of(book.minutes)
    _check(book.minutes, lock, what)
    role = by or (None if at else MINUTE_TAKER)
    made = Correction.model_validate(
        {"dato": today, "hvad": what.strip(), "af": role, "på": at, "låst": lock}
    )
    return _with(book, made)


def _check(minutes: Minutes, lock: str, what: str) -> None:
    if minutes.state is not MinutesState.APPROVED or minutes.lock is None:
        raise NotInBook(_("Referatet er ikke låst. Ret det, og godkend det bagefter med: approve."))
    if last_lock(minutes) == lock:
        raise NotInBook(_("Der er intet ændret, siden referatet blev låst. Ret først i filen."))
    if not what.strip() or len(what.strip()) > 200 or "\n" in what.strip():
        raise NotInBook(_("Skriv på én linje og med højst 200 tegn, hvad der er rettet: --what."))


def _with(book: BookFile, made: Correction) -> str:
    wanted = book.minutes.model_copy(update={"corrections": (*book.minutes.corrections, made)})
    refused = None
    for lines in _spellings(made):
        try:
            return book.changed(with_row(book.text, "rettelser", lines), wanted)
        except NotInBook as error:
            refused = error
    assert refused is not None
    raise refused


def _spellings(made: Correction) -> Iterator[list[str]]:
    """The row's lines, the one free text in the plainest way first."""
    for what in (made.what, json.dumps(made.what, ensure_ascii=False), json.dumps(made.what)):
        yield [
            f"  - dato: {made.date.isoformat()}",
            f"    hvad: {what}",
            *([f"    af: {made.by}"] if made.by else []),
            *([f"    på: {made.at.isoformat()}"] if made.at else []),
            f"    låst: {made.lock}",
        ]
