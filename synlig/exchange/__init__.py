"""What networks exchange: one signed file each, and the keys it is signed and encrypted with.

The room knows bytes, keys, dates and codes; no member, no gate, and nothing public.
Signature: Ed25519 (RFC 8032). Encryption: age, X25519 recipients (https://age-encryption.org/v1). Both read 2026-11-22.
"""

from synlig.exchange.body import Body, ImportedProfile, read_body
from synlig.exchange.envelope import (
    FORMAT,
    LARGEST,
    LONGEST_LIFE,
    Manifest,
    Opened,
    RefusedError,
    open_sealed,
    seal,
)
from synlig.exchange.imports import (
    ENDING,
    ImportedEdition,
    Trust,
    check_numbers,
    check_serial,
    read_import,
    read_imports,
)
from synlig.exchange.keys import Keys, is_public_key, is_recipient, make_keys, read_keys, write_keys
from synlig.exchange.register import Seen, read_seen, write_seen

__all__ = [
    "ENDING",
    "FORMAT",
    "LARGEST",
    "LONGEST_LIFE",
    "Body",
    "ImportedEdition",
    "ImportedProfile",
    "Keys",
    "Manifest",
    "Opened",
    "RefusedError",
    "Seen",
    "Trust",
    "check_numbers",
    "check_serial",
    "is_public_key",
    "is_recipient",
    "make_keys",
    "open_sealed",
    "read_body",
    "read_import",
    "read_imports",
    "read_keys",
    "read_seen",
    "seal",
    "write_keys",
    "write_seen",
]
