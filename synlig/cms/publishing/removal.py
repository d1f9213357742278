"""What a withdrawal or an erasure did, as its run has told it: numbers and places, and nobody's id."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True)
class Removal:
    """As `Withdrawn` and `Erased` of `synlig.withdrawing`, whose words these are.

    `traces` are files in which something of the member still stands, `unreadable` those that only a person can read.
    """

    was_shown: bool = False
    still_shown: bool = False
    profiles: int = 0
    documents: int = 0
    mended: int = 0
    releases: int = 0
    notes: tuple[str, ...] = ()
    files: int = 0
    traces: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()


def read_removal(said: Mapping[str, Any]) -> Removal:
    """From a line of the run's log."""
    values: dict[str, Any] = {field.name: said[field.name] for field in fields(Removal) if field.name in said}
    return Removal(**{name: _frozen(value) for name, value in values.items()})


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def stamp_of(run: str, member: str) -> str:
    """What a run's file says instead of a member's id: only who knows the id can tell that the run was about it."""
    return hashlib.sha256(f"{run} {member}".encode()).hexdigest()
