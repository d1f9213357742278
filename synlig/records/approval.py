"""`godkendelser.yml`: the masked texts that somebody has read and approved; the build publishes these and no other."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Annotated

from pydantic import Field

from synlig.records.fields import Date, MemberId, Sha256
from synlig.records.record import OPEN, PrivateRecord


class Approval(PrivateRecord):
    """One approved text.

    `field` is where the source stands (`"overskrift"`, `"kompetencer.1.eksempel"`, `"punkter.3.tekst"`; lists count
    from 1). `source_sha256` binds the approval to the exact source: an edit voids it. `text` is what goes out.
    """

    field: Annotated[str, OPEN] = Field(alias="felt", min_length=2, max_length=80)
    source_sha256: Sha256 = Field(alias="kilde_sha256")
    text: Annotated[str, OPEN] = Field(alias="tekst", max_length=20_000)
    by: MemberId = Field(alias="af")
    on: Date = Field(alias="dato")


class Approvals(PrivateRecord):
    """All approvals of one document, in the order they were given."""

    approvals: tuple[Approval, ...] = Field((), alias="godkendelser", max_length=500)


def text_hash(text: str) -> str:
    """The SHA-256 (hex) that an approval or a consent binds to: NFC, LF line ends, no white space at the ends."""
    normal = unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()
    return hashlib.sha256(normal.encode()).hexdigest()
