"""`content/private/exchange.json`: the newest serial sent, and received from each network.

Commands write it, a build only reads it: a build must not decide what counts as new.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from synlig.files import write_file


class Serial(BaseModel):
    """A serial, and the hash of what it was given to: the body sent, or the file received."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    serial: int
    sha256: str


class Seen(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    sent: Serial | None = None
    received: dict[str, Serial] = {}
    """By network."""

    def with_received(self, network: str, serial: int, sha256: str) -> Seen:
        return Seen(sent=self.sent, received={**self.received, network: Serial(serial=serial, sha256=sha256)})

    def next_serial(self, made: datetime.date, sha256: str) -> int:
        """The serial of a body to be sent: the last one's where it is the same body, else a higher one.

        It begins with the date, so that it does not fall where this file was lost: 2026-11-22 gives 2026112200.
        """
        first = int(f"{made:%Y%m%d}00")
        if self.sent is None:
            return first
        return self.sent.serial if self.sent.sha256 == sha256 else max(first, self.sent.serial + 1)

    def with_sent(self, serial: int, sha256: str) -> Seen:
        return Seen(sent=Serial(serial=serial, sha256=sha256), received=self.received)


def read_seen(file: Path) -> Seen:
    """What the file says, or nothing where there is none. `ValueError` where it cannot be understood."""
    if not file.exists():
        return Seen()
    try:
        return Seen.model_validate_json(file.read_bytes())
    except ValidationError:
        raise ValueError("not the register that import wrote") from None


def write_seen(file: Path, seen: Seen) -> None:
    """In the order of the networks' names."""
    ordered = Seen(sent=seen.sent, received=dict(sorted(seen.received.items())))
    write_file(file, (ordered.model_dump_json(indent=1) + "\n").encode())
