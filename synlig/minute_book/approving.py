"""Minutes are approved: the day, the meeting, and the lock of what was approved, written into their file."""

from __future__ import annotations

import datetime
from pathlib import Path

from synlig.files import write_file
from synlig.language import _
from synlig.minute_book.file import BookFile, NotInBook, minutes_file, with_fields
from synlig.records import Minutes, MinutesState, last_lock, lock_of


def approve_minutes(
    content: Path, which: str, today: datetime.date, on: datetime.date | None, at: datetime.date | None = None
) -> Path:
    """Write down that minutes (`"bestyrelsen/2026-11-02"`) were approved `on` a day, `at` the meeting of a date.

    Gives their file. A day that stands in the file already counts where none is given: whoever wrote `godkendt:` by
    hand has only the lock to come. `NotInBook` where it may not be, `ContentError` where the file is wrong.
    """
    file, book = minutes_file(content, which)
    write_file(file, approved_text(book, today, on, at).encode())
    return file


def approved_text(
    book: BookFile, today: datetime.date, on: datetime.date | None, at: datetime.date | None = None
) -> str:
    """The text of the minutes once they are approved; as `approve_minutes`."""
    day, meeting = on or book.minutes.approved, at or book.minutes.approved_at
    _check(book.minutes, day, today)
    assert day is not None, "checked above"
    lock = lock_of(book.minutes)
    approved = {"state": MinutesState.APPROVED, "approved": day, "approved_at": meeting, "lock": lock}
    fields = {
        "tilstand": MinutesState.APPROVED.value,
        "godkendt": day.isoformat() if day != book.minutes.approved else None,
        "godkendt_på": meeting.isoformat() if meeting and meeting != book.minutes.approved_at else None,
        "låst": lock,
    }
    return book.changed(with_fields(book.text, fields, "tilstand"), book.minutes.model_copy(update=approved))


def _check(minutes: Minutes, day: datetime.date | None, today: datetime.date) -> None:
    if minutes.lock is not None and last_lock(minutes) == lock_of(minutes):
        raise NotInBook(_("Referatet er allerede godkendt og låst. Intet er ændret."))
    if minutes.lock is not None:
        raise NotInBook(
            _("Referatet er godkendt og låst, og derefter ændret. Skriv, hvad der er rettet, med: correct.")
        )
    if day is None:
        raise NotInBook(_("Skriv, hvilken dag referatet blev godkendt: --on 2026-11-22."))
    if day > today:
        raise NotInBook(_("Den dag, referatet blev godkendt, ligger i fremtiden. Ret datoen."))
