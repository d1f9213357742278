"""What must not be found in a finished site: values of private records, and where each is forbidden.

The gate compiles needles, build.py hands them to the release's sweep, in memory. They are never written to disk,
never given to the site's child process, and have no `repr`. This module belongs to no room, so that neither
`gate` nor `release` needs to know the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a value may be spelled, and so how the sweep looks for it."""

    TEXT = "text"
    """Words: found across case, diacritics, white space, entities and encodings."""
    NAME = "name"
    """A person's name: as TEXT, on word borders; one made of ordinary words only where it is capitalised."""
    NUMBER = "number"
    """A phone, CPR or account number: digits, whatever stands between them."""
    ADDRESS = "address"
    """An e-mail, URL or member id: as it stands, and in every encoding."""
    PASSAGE = "passage"
    """A run of words from a text that must not get out (closed items, unapproved texts)."""


@dataclass(frozen=True, repr=False)
class Needle:
    """One value that must not be found.

    `rule` and `place` are what a message may say: the private field's name (`"member.phone"`) and the file it
    stands in, relative to the content's root. `pages` are the addresses (`"catalogue/K7QX2M4PH/"`) where the value is
    forbidden; empty means everywhere. `ordinary` marks a name made of ordinary words (Bo, Mark, Lund), which counts
    only where every word of it is capitalised and it does not begin a sentence.
    """

    rule: str
    place: str
    value: str
    kind: Kind
    pages: frozenset[str] = frozenset()
    ordinary: bool = False
