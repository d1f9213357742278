"""`content/private/exchange.json`: the newest serial sent, and received from each network, and others' CV numbers.

Commands write it, a build only reads it: a build must not decide what counts as new.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
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
    numbers: frozenset[str] = frozenset()
    """Every CV number that an edition we took in ever held, living or dead; which network's does not stand here."""

    def with_received(self, network: str, serial: int, sha256: str, numbers: Iterable[str]) -> Seen:
        """After an edition was taken in; `numbers` are those known by then, its own among them."""
        received = {**self.received, network: Serial(serial=serial, sha256=sha256)}
        return Seen(sent=self.sent, received=received, numbers=self.numbers.union(numbers))

    def next_serial(self, made: datetime.date, sha256: str) -> int:
        """The serial of a body to be sent: the last one's where it is the same body, else a higher one.

        It begins with the date, so that it does not fall where this file was lost: 2026-11-22 gives 2026112200.
        """
        first = int(f"{made:%Y%m%d}00")
        if self.sent is None:
            return first
        return self.sent.serial if self.sent.sha256 == sha256 else max(first, self.sent.serial + 1)

    def with_sent(self, serial: int, sha256: str) -> Seen:
        return self.model_copy(update={"sent": Serial(serial=serial, sha256=sha256)})


def read_seen(file: Path) -> Seen:
    """What the file says, or nothing where there is none. `ValueError` where it cannot be understood."""
    if not file.exists():
        return Seen()
    try:
        return Seen.model_validate_json(file.read_bytes())
    except ValidationError:
        raise ValueError("not the register that import wrote") from None


def write_seen(file: Path, seen: Seen) -> None:
    """Networks and numbers in their order."""
    written = {
        **seen.model_dump(mode="json"),
        "received": {name: serial.model_dump() for name, serial in sorted(seen.received.items())},
        "numbers": sorted(seen.numbers),
    }
    write_file(file, (json.dumps(written, indent=1) + "\n").encode())
