"""The key that backups are made to. Its public half lies here; the private half is for paper and never written."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pyrage

from synlig.files import write_file

_FILE = "backup-key.json"


class NoKey(ValueError):
    """What was typed is no key. It is not repeated."""


@dataclass(frozen=True)
class BackupKey:
    """`recipient` is `"age1..."`; `proved_at` is when a backup was last opened with the private half, if ever."""

    recipient: str
    made_at: datetime
    proved_at: datetime | None = None


def make_key(cms: Path, now: datetime) -> str:
    """A new key in the place of the one before; its private half, which is not kept anywhere."""
    identity = pyrage.x25519.Identity.generate()
    _write(cms, BackupKey(str(identity.to_public()), now))
    return str(identity)


def read_key(cms: Path) -> BackupKey | None:
    """The key; None while there is none."""
    try:
        said = json.loads((cms / _FILE).read_bytes())
    except FileNotFoundError:
        return None
    proved = said["proved_at"]
    return BackupKey(
        said["recipient"],
        datetime.fromisoformat(said["made_at"]),
        datetime.fromisoformat(proved) if proved else None,
    )


def note_proof(cms: Path, identity: pyrage.x25519.Identity, now: datetime) -> None:
    """A backup was opened with it; of an older key nothing is noted."""
    key = read_key(cms)
    if key is not None and str(identity.to_public()) == key.recipient:
        _write(cms, replace(key, proved_at=now))


def read_identity(typed: str) -> pyrage.x25519.Identity:
    """The private half as it was typed off a paper: spaces, lines and small letters do not matter. `NoKey`."""
    try:
        return pyrage.x25519.Identity.from_str("".join(typed.split()).upper())
    except pyrage.IdentityError:
        raise NoKey from None


def _write(cms: Path, key: BackupKey) -> None:
    said = {
        "recipient": key.recipient,
        "made_at": key.made_at.isoformat(),
        "proved_at": key.proved_at.isoformat() if key.proved_at else None,
    }
    write_file(cms / _FILE, json.dumps(said).encode(), 0o600)
