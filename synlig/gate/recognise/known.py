"""What the association knows, for recognisers to look for: its people, and where the writer has worked and studied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.workplace_index import WorkplaceIndex

TextKind = Literal["profile", "minutes"]


@dataclass(frozen=True, repr=False)
class Known:
    """What one text is held against.

    `office` are the association's own values (phone, mail, street), which may stand anywhere. `own` and `others` are
    places of work and study: the writer's, and everybody else's.
    """

    kind: TextKind = "profile"
    people: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))
    own: WorkplaceIndex = field(default_factory=lambda: WorkplaceIndex((), ()))
    others: WorkplaceIndex = field(default_factory=lambda: WorkplaceIndex((), ()))
    office: tuple[str, ...] = ()
