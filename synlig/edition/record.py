"""What a public record is, and the two kinds of text it may hold."""

from __future__ import annotations

from typing import ClassVar, NewType

from pydantic import BaseModel, ConfigDict

PublicText = NewType("PublicText", str)
"""One line or paragraph that may be shown to everybody. Only the gate makes one (`tests/typing/misuse.py`)."""

PublicMarkdown = NewType("PublicMarkdown", str)
"""Markdown that may be shown to everybody. Only the gate makes one."""

PublicCode = NewType("PublicCode", str)
"""A code of a public classification (`"4321"`, `"NJ-AAL"`), checked against it by the gate."""


class PublicPart(BaseModel):
    """A part of a public record. Unrelated to every private type.

    A value that the gate offers and that does not fit may be private: no error shows it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class PublicRecord(PublicPart):
    """A document of the edition. `folder` is where its kind stands; `name` is its file there, without `.json`."""

    folder: ClassVar[str]

    @property
    def name(self) -> str:
        raise NotImplementedError

    @property
    def path(self) -> str:
        """Where it stands in the edition: `profiles/K7QX2M4PX.json`."""
        return f"{self.folder}/{self.name}.json" if self.folder else f"{self.name}.json"
