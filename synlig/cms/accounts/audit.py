"""The log of who did what: one line of JSON for each event, each holding the hash of the line before.

Ids alone: no names, no mail addresses, no values, no addresses of machines. So the log may be kept when what it tells
of is erased. A changed, moved or missing line breaks the chain, and `verify` says where. Whoever can write the file
could make the whole chain anew; to be able to tell, note the number and hash of the last line elsewhere.
Belongs to no web framework.
"""

from __future__ import annotations

import datetime
import hashlib
import ipaddress
import json
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synlig.alone import alone
from synlig.files import append_line

FIRST = "0" * 64
"""What the first line says of the line before."""

_WORD = re.compile(r"[a-z][a-z-]{0,39}")
_ID = re.compile(r"[a-z0-9][a-z0-9._/-]{0,199}")
_TAIL = 64 * 1024  # bytes; far more than the longest line
_OWNER_ONLY = 0o600
_TURN = threading.Lock()


@dataclass(frozen=True)
class Entry:
    """One line. `by` is the account that did it, `about` what it was done to: an account, a member or a document.

    Both are empty where there is none. `number` counts from 1; `hash` stands for the line and all before it.
    """

    number: int
    at: datetime.datetime
    event: str
    by: str
    about: str
    hash: str


@dataclass(frozen=True)
class Verdict:
    """What reading the whole chain told: `broken` is the first line that does not fit, counted from 1; 0 if all fit."""

    lines: int
    broken: int
    last_hash: str


def append(path: Path, event: str, now: datetime.datetime, by: str = "", about: str = "") -> None:
    """Write that it happened; on the disk when this returns.

    `event` is a word with hyphens (`"logged-in"`), `by` and `about` are ids or paths relative to the content folder.
    A `ValueError` for anything that could be a name, a mail or the address of a machine; it does not repeat it.
    """
    if not _WORD.fullmatch(event) or not all(_is_id(word) for word in (by, about)):
        raise ValueError("the log takes a word and ids")
    with _TURN, alone(path.with_suffix(".lock")):
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, _OWNER_ONLY))
        number, previous = _last(path)
        body = {
            "number": number + 1,
            "at": now.astimezone(datetime.UTC).isoformat(timespec="milliseconds"),
            "event": event,
            "by": by,
            "about": about,
            "previous": previous,
        }
        append_line(path, _text({**body, "hash": _hash(body)}))


def verify(path: Path) -> Verdict:
    """Read the log from its first line to its last. A log that is not there yet is whole."""
    number, previous, torn = 0, FIRST, 0
    for place, line in enumerate(_lines(path), 1):
        body = _parse(line)
        if body is None:
            torn = torn or place
        elif body["number"] != number + 1 or body["previous"] != previous:
            return Verdict(number, torn or place, previous)
        else:
            number, previous, torn = number + 1, body["hash"], 0
    return Verdict(number, torn if torn and _is_ended(path) else 0, previous)


def read_last(path: Path, many: int) -> list[Entry]:
    """The last so many events, the newest first."""
    bodies = [body for line in _lines(path) if (body := _parse(line)) is not None][-many:]
    return [_entry(body) for body in reversed(bodies)]


def read_events(path: Path, *events: str) -> Iterator[Entry]:
    """Every line of these events, the oldest first. Lines of others are not looked into: there are many."""
    wanted = [f'"{event}"'.encode() for event in events]
    for line in _lines(path):
        if any(word in line for word in wanted) and (body := _parse(line)) and body["event"] in events:
            yield _entry(body)


def _entry(body: dict[str, Any]) -> Entry:
    return Entry(
        number=body["number"],
        at=datetime.datetime.fromisoformat(body["at"]),
        event=body["event"],
        by=body["by"],
        about=body["about"],
        hash=body["hash"],
    )


def _is_id(text: str) -> bool:
    if not text:
        return True
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return _ID.fullmatch(text) is not None
    return False


def _text(body: dict[str, Any]) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode("ascii")


def _hash(body: dict[str, Any]) -> str:
    return hashlib.sha256(_text(body)).hexdigest()


def _parse(line: bytes) -> dict[str, Any] | None:
    """The line, if it is one of ours, to the byte; None for one that was changed or cut short."""
    try:
        body = json.loads(line)
        claimed = body.pop("hash")
        return {**body, "hash": claimed} if _text({**body, "hash": _hash(body)}) == line else None
    except (ValueError, AttributeError, KeyError, TypeError):
        return None


def _lines(path: Path) -> Iterator[bytes]:
    if path.exists():
        with open(path, "rb") as file:
            for line in file:
                yield line.rstrip(b"\n")


def _last(path: Path) -> tuple[int, str]:
    """Number and hash of the last whole line; a crash may have cut one short after it."""
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL))
        for line in reversed(file.read().split(b"\n")):
            body = _parse(line)
            if body is not None:
                return body["number"], body["hash"]
    return 0, FIRST


def _is_ended(path: Path) -> bool:
    """Whether the file ends in a line break; what a crash cut short does not."""
    return path.read_bytes().endswith(b"\n")
