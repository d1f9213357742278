"""Every field of a private record, by its path, and the values that stand there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from synlig.records.record import PrivateRecord


def leaves(model: type[PrivateRecord], above: str = "") -> Iterator[str]:
    """`"name"`, `"experience.employer"` ...: the fields that hold no record themselves."""
    for name, field in model.model_fields.items():
        inner = _record_in(field.annotation)
        if inner is None:
            yield above + name
        else:
            yield from leaves(inner, f"{above}{name}.")


def values_at(record: object, path: str) -> list[object]:
    """What stands at a path, in the order of the file; lists on the way are gone through."""
    found = [record]
    for name in path.split("."):
        found = [value for one in found if one is not None for value in _listed(getattr(one, name))]
    return found


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, tuple | list) else [value]


def _record_in(annotation: object) -> type[PrivateRecord] | None:
    if isinstance(annotation, type) and issubclass(annotation, PrivateRecord):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _record_in(inner))), None)
