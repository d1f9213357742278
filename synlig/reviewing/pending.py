"""The texts that wait for somebody to read them, each with what the masking proposes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from synlig.gate import Waiting
from synlig.gate.mask import Masked
from synlig.gate.recognise import TextKind
from synlig.gate.typed_names import TypedNames, with_markers
from synlig.records import Content, PrivateRecord


@dataclass(frozen=True, repr=False)
class Pending:
    """One text. `path` is the file it stands in, as messages name it; `approvals` where an approval is written."""

    path: str
    field: str
    source: str
    author: str | None
    approvals: Path
    masked: Masked


class Masking(Protocol):
    """What proposes: `Masker`, `BoundedMasker`, or one that leaves some texts to a person."""

    def mask(self, doc: str, kind: TextKind, text: str) -> Masked: ...


def pending_texts(content: Content, waiting: Iterable[Waiting], masker: Masking) -> Iterator[Pending]:
    """Each text that the gate says is waiting, in the gate's order; of minutes, a marker is proposed for a name."""
    holders, names = dict(_holders(content)), names_in(content)
    for text in waiting:
        record, author, approvals, doc, kind = holders[text.path]
        source = source_of(record, text.field)
        masked = masker.mask(doc, kind, source)
        masked = with_markers(masked, source, names) if kind == "minutes" else masked
        yield Pending(text.path, text.field, source, author, approvals, masked)


def names_in(content: Content) -> TypedNames:
    """The members' names, as somebody may have typed them."""
    return TypedNames({folder.id: folder.member.name for folder in content.members})


Holder = tuple[PrivateRecord, str | None, Path, str, TextKind]


def _holders(content: Content) -> Iterator[tuple[str, Holder]]:
    """Each document's path, and its record, author, file of approvals, id and kind."""
    for folder in content.members:
        file = _file(content, folder.approvals_document.path)
        yield folder.document.path, (folder.member, folder.id, file, folder.id, "profile")
    for minutes in content.minutes:
        file = _file(content, minutes.approvals_document.path)
        own = minutes.minutes
        yield minutes.path, (own, own.minute_taker, file, f"{own.group}/{own.date.isoformat()}", "minutes")


def _file(content: Content, path: str) -> Path:
    """The file of a path that begins with the content folder's label."""
    return content.root / path.partition("/")[2]


def source_of(record: PrivateRecord, field: str) -> str:
    """The text at a field as approvals name it (`"punkter.3.opgaver.1.hvad"`); lists count from 1, items by number."""
    value: Any = record
    for part in field.split("."):
        value = _item(value, int(part)) if isinstance(value, tuple) else _named(value, part)
    assert isinstance(value, str), "only texts wait"
    return value


def _named(record: PrivateRecord, alias: str) -> Any:
    (name,) = (name for name, info in type(record).model_fields.items() if (info.alias or name) == alias)
    return getattr(record, name)


def _item(items: tuple[Any, ...], number: int) -> Any:
    if items and hasattr(items[0], "number"):
        return next(item for item in items if item.number == number)
    return items[number - 1]
