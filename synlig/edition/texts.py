"""The texts of a public record: every `PublicText` and `PublicMarkdown` in it. Codes, dates and addresses are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar, get_args

from synlig.edition.record import PublicMarkdown, PublicPart, PublicText

Part = TypeVar("Part", bound=PublicPart)


def texts_of(part: PublicPart) -> Iterator[str]:
    """Every text, in the order of the fields."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    with_texts(part, keep)
    yield from found


def with_texts(part: Part, change: Callable[[str], str]) -> Part:
    """The same record with each text as `change` says."""
    return part.model_copy(
        update={
            name: _changed(getattr(part, name), change, is_text=_holds_text(info.annotation))
            for name, info in type(part).model_fields.items()
        }
    )


def _changed(value: Any, change: Callable[[str], str], *, is_text: bool) -> Any:
    match value:
        case PublicPart():
            return with_texts(value, change)
        case tuple():
            return tuple(_changed(inner, change, is_text=is_text) for inner in value)
        case str() if is_text:
            return change(value)
    return value


def _holds_text(annotation: Any) -> bool:
    """Whether a field is a text, or a tuple of texts, or one that may be missing."""
    return annotation in (PublicText, PublicMarkdown) or any(map(_holds_text, get_args(annotation)))
