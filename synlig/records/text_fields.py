"""The names of the free texts of a record, as an approval writes them: `"kompetencer.2.eksempel"`, lists from 1."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from synlig.records.record import FREE_TEXT, PrivateRecord

NUMBER = "1"
"""What stands for any number of a list in a name."""


def unknown_text(field: str, model: type[PrivateRecord]) -> list[str] | None:
    """The three nearest names of texts in the record where none is called so; None where one is.

    The number in a name may be any: a text that somebody approved may have been deleted since.
    """
    known = text_fields(model)
    name = re.sub(r"(?<=\.)[1-9]\d{0,2}(?=\.)", NUMBER, field)
    return None if name in known else difflib.get_close_matches(name, known, n=3, cutoff=0.0)


@cache
def text_fields(model: type[PrivateRecord]) -> tuple[str, ...]:
    """Every free text that the record may hold, each list with the number 1."""
    return tuple(_texts(model, ""))


def _texts(model: type[BaseModel], above: str) -> Iterator[str]:
    for name, info in model.model_fields.items():
        here = f"{above}{info.alias or name}"
        is_text = FREE_TEXT in info.metadata or _has_mark(info.annotation)
        if is_text:
            yield here
        for inner, is_list in _records(info.annotation):
            yield from _texts(inner, f"{here}.{NUMBER}." if is_list else f"{here}.")


def _has_mark(annotation: Any) -> bool:
    inside = (*getattr(annotation, "__args__", ()), getattr(annotation, "__origin__", None))
    return FREE_TEXT in getattr(annotation, "__metadata__", ()) or any(
        _has_mark(inner) for inner in inside if inner is not None
    )


def _records(annotation: Any, is_list: bool = False) -> Iterator[tuple[type[BaseModel], bool]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation, is_list
    is_list = is_list or getattr(annotation, "__origin__", None) is tuple
    for inner in getattr(annotation, "__args__", ()):
        yield from _records(inner, is_list)
