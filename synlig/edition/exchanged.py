"""What one network gives another: its profiles as finely as they may be published, for the k-gate to count.

It is no document of the edition, because it is finer than what a site shows. Its JSON Schema is published with the
edition's, so that another system can write and read it; `synlig.records.imported` reads it back, untrusted.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from synlig.edition.profile import Profile
from synlig.edition.record import PublicCode, PublicRecord, PublicText


class Exchanged(PublicRecord):
    """The body of an exchanged file (`synlig.exchange`)."""

    folder: ClassVar[str] = ""

    network: PublicCode
    title: PublicText
    policy: Literal["strict", "informed"]
    """What the network has promised its members; whoever shows them keeps it."""
    k: int
    profiles: tuple[Profile, ...]
    """In the order of their numbers."""
    tombstones: tuple[PublicCode, ...]
    """Numbers that were given out and are no longer, in their order; they never come back."""

    @property
    def name(self) -> str:
        return "exchanged"
