"""A file to fetch, as it stands in the edition."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import ClassVar

from synlig.edition.picture import Remember
from synlig.edition.record import PublicRecord
from synlig.snippets import FILES


class PublicFile(PublicRecord):
    """A file to fetch, by the name that links have; `size` in bytes."""

    folder: ClassVar[str] = "files"

    file: str
    kind: str
    size: int

    @property
    def name(self) -> str:
        return self.file

    @property
    def address(self) -> str:
        """Where it stands in the edition and on the site."""
        return FILES + self.file


@dataclass(frozen=True)
class MadeFile:
    """A file's record and its bytes, by path."""

    record: PublicFile
    data: dict[str, bytes]


def make_file(name: str, source: bytes, remember: Remember) -> MadeFile:
    """The file without what is hidden in it, of a source that has been checked already (`records.public_pdf`)."""
    from synlig.bare_pdf import MADE_BY, without_hidden  # takes a third of a second, and few have a file

    key = f"{name}-{hashlib.sha256(source).hexdigest()}-{MADE_BY}"
    data = remember(key, lambda: without_hidden(source, name.removesuffix(".pdf")))
    record = PublicFile(file=name, kind="PDF", size=len(data))
    return MadeFile(record, {record.address: data})
