"""The lock of approved minutes: a fingerprint of what the meeting approved.

Whoever changes approved minutes afterwards has to say so, in a correction that carries the new fingerprint
(docs/decisions/0064-approved-minutes-are-locked.md).
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from synlig.records.minutes import Minutes

_FORM = "referat 1"
"""What is counted in, and how. Another form would void every lock there is, and needs a name of its own."""
_LIVES_ON: dict[str, Any] = {
    "state": True,
    "comments_by": True,
    "approved": True,
    "approved_at": True,
    "lock": True,
    "corrections": True,
    "absent": {"__all__": {"reason"}},
    "items": {"__all__": {"tasks": {"__all__": {"state"}}}},
}
"""What no meeting approves: how far the minutes are, how far a task has come, why somebody was absent."""


def lock_of(minutes: Minutes) -> str:
    """The SHA-256 (hex) of the content: by value, so comments, order of fields and ways to write a date are free.

    A field at its default counts as one not written; so a field that is invented later leaves old locks alone.
    """
    content = minutes.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=_LIVES_ON)
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{_FORM}\n{text}".encode()).hexdigest()


def last_lock(minutes: Minutes) -> str | None:
    """The lock that the content must have now: of the last correction, else of the approval; None for none."""
    return minutes.corrections[-1].lock if minutes.corrections else minutes.lock
