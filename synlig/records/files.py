"""The files of an association's content, read one by one: text, YAML, record."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from synlig.errors import Problems
from synlig.records.document import Document, parse_yaml, read_text
from synlig.records.record import Record, read_record


@dataclass(repr=False)
class Files:
    """A content folder: what is read of it is kept, and what is wrong with it is added to the problems.

    `label` is how messages name the folder.
    """

    root: Path
    label: str
    problems: Problems = field(default_factory=Problems)
    documents: list[Document] = field(default_factory=list)

    def path(self, file: Path) -> str:
        """How messages name a file or folder: `"content/public/groups.yml"`."""
        return f"{self.label}/{file.relative_to(self.root).as_posix()}"

    def complain(self, file: Path, wrong: str, mend: str) -> None:
        """Add a problem with a file or folder as a whole."""
        self.problems.add(self.path(file), 0, "", wrong, mend)

    def below(self, folder: str, pattern: str) -> list[Path]:
        """The files anywhere in a folder (`"public/news"`), in the order of their paths."""
        found = self.root.joinpath(folder).rglob(pattern)
        return sorted((file for file in found if file.is_file()), key=lambda file: file.as_posix())

    def is_there(self, file: Path) -> bool:
        return file.exists()

    def text(self, file: Path) -> str | None:
        """What a file says; None and a problem where it is not readable."""
        return read_text(file, self.path(file), self.problems)

    def document(self, file: Path) -> Document | None:
        path = self.path(file)
        text = self.text(file)
        if text is None:
            return None
        document = parse_yaml(text, path, self.problems)
        if document is not None:
            self.documents.append(document)
        return document

    def record(self, file: Path, model: type[Record]) -> tuple[Record | None, Document | None]:
        document = self.document(file)
        if document is None:
            return None, None
        return read_record(model, document, self.problems), document

    def optional(self, file: Path, model: type[Record]) -> tuple[Record, Document] | None:
        """The record; an empty one where there is no file; None where there is one that cannot be used."""
        if not self.is_there(file):
            return model(), Document(self.path(file), {})
        record, document = self.record(file, model)
        return None if record is None or document is None else (record, document)
