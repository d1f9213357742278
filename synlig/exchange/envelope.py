"""The exchanged file: a manifest that is signed, and a body that the manifest holds by size and hash.

    synlig-udgave 1                  the format
    {"network":"...", ...}           the manifest, one line of JSON
    mEUCIQ...                        Ed25519 over the two lines above, in base64
    {...}                            the body: JSON, to the end of the file

So little is read before the signature is known to be right: one short line. Nothing is packed, so nothing can swell.
A file for named networks is all of this inside age; the manifest says whom it is for, so that a receiver cannot pass
it on as if it were for somebody else.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from synlig.exchange.keys import Keys
from synlig.language import _

FORMAT = 1
"""Of the file and of its body's schema; raised when either changes."""
LARGEST = 20_000_000
"""Bytes of a file, encrypted or not: 10,000 full profiles. A larger one is not read."""
LONGEST_LIFE = 35
"""Days from `made` to `expires`: whoever has withdrawn is gone from everybody's site by then (design.md 5.9)."""

_MAGIC = re.compile(rb"synlig-udgave (\d{1,4})")
_AGE = b"age-encryption.org/v1"
_LONGEST_LINE = 4096

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]


class RefusedError(Exception):
    """The file is not used; in Danish what is wrong, and what to do."""

    def __init__(self, wrong: str, mend: str) -> None:
        super().__init__(f"{wrong} {mend}")
        self.wrong = wrong
        self.mend = mend


class Manifest(BaseModel):
    """What a file says of itself. Dates are Danish days; the last day counts."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    network: Slug
    serial: int = Field(ge=1, le=10**12)
    """Never falls from one file of a network to its next."""
    made: datetime.date
    expires: datetime.date
    recipients: tuple[Slug, ...] = Field(max_length=50)
    """The networks that the file is encrypted to; none where anybody may read it."""
    size: int = Field(ge=2, le=LARGEST)
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    """Of the body."""

    def counts(self, on: datetime.date) -> bool:
        return self.made <= on <= self.expires


@dataclass(frozen=True, repr=False)
class Opened:
    """A file whose signature is right: who says it, and what; `sha256` is of the file as it lay there."""

    manifest: Manifest
    body: bytes
    sha256: str


def seal(
    body: bytes,
    network: str,
    serial: int,
    made: datetime.date,
    expires: datetime.date,
    keys: Keys,
    recipients: Mapping[str, str],
) -> bytes:
    """The file; `recipients` are networks and their age recipients, none for a file that anybody may read.

    The same bytes for the same arguments, where it is not encrypted.
    """
    told = {
        "network": network,
        "serial": serial,
        "made": made.isoformat(),
        "expires": expires.isoformat(),
        "recipients": sorted(recipients),
        "size": len(body),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    signed = f"synlig-udgave {FORMAT}\n{json.dumps(told, separators=(',', ':'))}\n".encode()
    signature = base64.b64encode(keys.signing_key().sign(signed))
    plain = signed + signature + b"\n" + body
    if len(plain) > LARGEST:
        raise ValueError("the edition is too large to exchange")
    if not recipients:
        return plain
    to = [pyrage.x25519.Recipient.from_str(recipients[name]) for name in sorted(recipients)]
    return bytes(pyrage.encrypt(plain, to))


def open_sealed(data: bytes, public_keys: Mapping[str, str], own: str | None, keys: Keys | None) -> Opened:
    """What a file says, if it is from a network we know, unchanged, and for us; else `RefusedError`.

    `public_keys` are the networks' own, `own` is our network and `keys` are ours, where we have some.
    """
    if len(data) > LARGEST:
        raise too_large()
    encrypted = data.startswith(_AGE)
    plain = _decrypted(data, keys) if encrypted else data
    lines = _lines(plain)
    if lines is None:
        raise _ill_formed()
    head, told, signature, body = lines
    _check_format(head)
    try:
        manifest = Manifest.model_validate_json(told)
    except ValidationError:
        raise _ill_formed() from None
    if manifest.network not in public_keys:
        raise RefusedError(
            _("Udgaven er fra et netværk, som foreningen ikke kender."),
            _("Skriv netværket og dets nøgle i site.yml under networks, hvis I stoler på det."),
        )
    if not _is_signed(head + b"\n" + told + b"\n", signature, public_keys[manifest.network]) or not _is_whole(
        manifest, body
    ):
        raise RefusedError(
            _("Underskriften passer ikke: filen er ændret, eller en anden har lavet den."),
            _("Brug den ikke. Ring til netværket, og få den sendt igen."),
        )
    if manifest.recipients and not (encrypted and own in manifest.recipients):
        raise RefusedError(
            _("Udgaven er ikke til jeres forening."),
            _("Slet den, og sig det til det netværk, der har lavet den."),
        )
    return Opened(manifest, body, hashlib.sha256(data).hexdigest())


def check_dates(manifest: Manifest) -> None:
    """`RefusedError` where a file would live longer than it may."""
    days = (manifest.expires - manifest.made).days
    if not 0 <= days <= LONGEST_LIFE:
        raise RefusedError(
            _("Udgaven gælder for længe: højst {days} dage er tilladt.").format(days=LONGEST_LIFE),
            _("Få netværket til at lave den igen med export-edition."),
        )


def too_large() -> RefusedError:
    return RefusedError(
        _("Filen er større end {megabytes} MB.").format(megabytes=LARGEST // 1_000_000),
        _("Brug den ikke. Ring til netværket, og spørg, hvad der er galt."),
    )


def _decrypted(data: bytes, keys: Keys | None) -> bytes:
    if keys is None:
        raise RefusedError(
            _("Udgaven er krypteret, og foreningen har ingen nøgle."),
            _("Lav nøgler med keygen, send den offentlige til netværket, og få en ny udgave."),
        )
    try:
        return bytes(pyrage.decrypt(data, [keys.identity()]))
    except pyrage.DecryptError:
        raise RefusedError(
            _("Udgaven kan ikke låses op: den er ikke til jer, eller den er ændret."),
            _("Bed netværket om at se efter, om det er jeres nøgle, der står i deres site.yml."),
        ) from None


def _lines(plain: bytes) -> Sequence[bytes] | None:
    """The first three lines and the rest; None where they are not there."""
    lines = plain[: 3 * _LONGEST_LINE].split(b"\n", 3)
    if len(lines) < 4 or any(len(line) > _LONGEST_LINE for line in lines[:3]):
        return None
    head = sum(len(line) + 1 for line in lines[:3])
    return (*lines[:3], plain[head:])


def _check_format(head: bytes) -> None:
    found = _MAGIC.fullmatch(head)
    if found is None:
        raise _ill_formed()
    if int(found[1]) < FORMAT:
        raise RefusedError(
            _("Udgaven er lavet med et ældre Synlig."), _("Bed netværket om at opdatere og lave den igen.")
        )
    if int(found[1]) > FORMAT:
        raise RefusedError(
            _("Udgaven er lavet med et nyere Synlig."), _("Opdatér jeres, og læs den ind igen.")
        )


def _ill_formed() -> RefusedError:
    return RefusedError(
        _("Filen er ikke en udgave, eller den er gået i stykker undervejs."), _("Få den sendt igen.")
    )


def _is_signed(signed: bytes, signature: bytes, public_key: str) -> bool:
    """Only as `seal` writes it: base64 has several spellings of the same bytes."""
    try:
        raw = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key)).verify(raw, signed)
    except (InvalidSignature, binascii.Error):
        return False
    return base64.b64encode(raw) == signature


def _is_whole(manifest: Manifest, body: bytes) -> bool:
    return manifest.size == len(body) and manifest.sha256 == hashlib.sha256(body).hexdigest()
