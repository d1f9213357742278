"""The way back: to the site before, unless it shows what somebody does not agree to any more."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from synlig.language import _
from synlig.release import Release, Store, UnknownReleaseError
from synlig.withdrawing import Allowed, shows_ended


@dataclass(frozen=True)
class Undo:
    """The release that the button goes back to, or None and `why_not` for a person."""

    release: Release | None
    why_not: str = ""


def undo_offered(output: Path, allowed: Allowed) -> Undo:
    """What can be gone back to today, by the consents of today; `build.py rollback` asks them once more.

    Never across an erasure or a withdrawal: those remove the releases that showed the person. The texts in content/
    stay as they are, so the next publishing brings them out again.
    """
    store = Store(output)
    try:
        release = store.find()
    except UnknownReleaseError:
        return Undo(None, _("Der er ingen tidligere hjemmeside at gå tilbage til."))
    if shows_ended(store, release, allowed):
        return Undo(
            None,
            _(
                "Den forrige hjemmeside viser noget, som der ikke længere er samtykke til. Den kan ikke vises igen. "
                "Ret i stedet teksterne, og udgiv på ny."
            ),
        )
    return Undo(release)
