"""A mistake that only shows when values are held together, and the ones that several kinds of file can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from synlig.language import _
from synlig.records.document import Place

Fault: TypeAlias = tuple[Place, str, str]
"""A place in a document, what is wrong there, and what to do."""


def twice(rows: str, key: str, values: Iterable[object], wrong: str) -> Iterator[Fault]:
    """The rows of a list that have the same `key` as one before them."""
    seen: set[object] = set()
    for number, value in enumerate(values):
        if value in seen:
            yield (rows, number, key), wrong, _("Ret det ene.")
        seen.add(value)


def unknown_group(*place: str | int) -> Fault:
    return place, _("Gruppen kendes ikke."), _("Grupperne står i content/public/groups.yml.")
