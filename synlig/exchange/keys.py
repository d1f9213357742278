"""A network's own keys: one to sign with, one to open what is encrypted to it.

Both stand in one file under `content/private`, which is never in git and never copied to the site. Whoever has the
file can speak in the network's name and read what others send it.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from synlig.files import write_file

_KEY_BYTES = 32
_LINE = re.compile(r"(?P<name>underskrift|lås): (?P<key>\S+)")
_ONLY_THE_OWNER = 0o600


@dataclass(frozen=True, repr=False)
class Keys:
    """`signing` is an Ed25519 private key, 32 bytes in base64; `age` an identity, `"AGE-SECRET-KEY-1..."`."""

    signing: str
    age: str

    def signing_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(self.signing))

    def identity(self) -> pyrage.x25519.Identity:
        return pyrage.x25519.Identity.from_str(self.age)

    @property
    def public_key(self) -> str:
        """What others check our signature with, in base64."""
        return base64.b64encode(self.signing_key().public_key().public_bytes_raw()).decode()

    @property
    def recipient(self) -> str:
        """What others encrypt to, `"age1..."`."""
        return str(self.identity().to_public())


def make_keys() -> Keys:
    """New keys, at random."""
    signing = Ed25519PrivateKey.generate().private_bytes_raw()
    return Keys(base64.b64encode(signing).decode(), str(pyrage.x25519.Identity.generate()))


def write_keys(file: Path, keys: Keys) -> None:
    """Put the keys where only their owner can read them; `FileExistsError` rather than over others."""
    if file.exists():
        raise FileExistsError
    file.parent.mkdir(parents=True, exist_ok=True)
    write_file(file, f"underskrift: {keys.signing}\nlås: {keys.age}\n".encode(), _ONLY_THE_OWNER)


def read_keys(file: Path) -> Keys | None:
    """The keys; None where there is no file. `ValueError` where it holds something else."""
    if not file.is_file():
        return None
    found = {match["name"]: match["key"] for match in _LINE.finditer(file.read_text(encoding="utf-8"))}
    try:
        keys = Keys(found["underskrift"], found["lås"])
        keys.signing_key(), keys.identity()
    except (KeyError, ValueError, pyrage.IdentityError):
        raise ValueError("not the keys that keygen wrote") from None
    return keys


def is_public_key(text: str) -> bool:
    """Whether a text is an Ed25519 public key as `Keys.public_key` writes it."""
    try:
        return len(base64.b64decode(text, validate=True)) == _KEY_BYTES
    except (binascii.Error, ValueError):
        return False


def is_recipient(text: str) -> bool:
    """Whether a text is an age recipient."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True
