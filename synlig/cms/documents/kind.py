"""A kind of document: which files it has, and which fields a form shows of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from synlig.cms.documents.field import BODY, Field, Value
from synlig.records.record import PrivateRecord


@dataclass(frozen=True)
class Step:
    """One page of a guided form: what it is called, and what it asks for."""

    key: str
    title: str
    about: str


@dataclass(frozen=True)
class Kind:
    """Documents of one kind. `folder` is relative to the content, `record` is what the repo reads them as.

    `named` gives the path of a new document from its values and the content folder; it names no file that is there,
    and raises `Unnamed` where the values do not say enough.
    """

    name: str
    label: str
    plural: str
    folder: str
    suffix: str
    fields: tuple[Field, ...]
    record: type[PrivateRecord]
    named: Callable[[Path, Mapping[str, Value]], str]
    paths: re.Pattern[str]
    steps: tuple[Step, ...] = ()

    @property
    def has_body(self) -> bool:
        """Whether there is Markdown below the fields."""
        return any(field.key == BODY for field in self.fields)

    def path_for(self, content: Path, values: Mapping[str, Value]) -> str:
        """Where a new document with these values goes, relative to the content folder; never where one is."""
        return self.named(content, values)

    def name_of(self, path: str) -> str:
        """How addresses name a document: its path in the kind's folder, without the ending."""
        return path.removeprefix(f"{self.folder}/").removesuffix(self.suffix)

    def field(self, key: str) -> Field | None:
        """The field with a key; None for one that no form shows."""
        return next((field for field in self.fields if field.key == key), None)
