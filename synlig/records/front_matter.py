"""A Markdown file with fields at its top, between two lines of `---`."""

from __future__ import annotations

from pathlib import Path

from synlig.errors import Problems
from synlig.language import _
from synlig.records.document import Document, parse_yaml
from synlig.records.files import Files


def read_markdown(files: Files, file: Path) -> Document | None:
    """The fields and the text of a file; None where they cannot be told apart or understood."""
    path = files.path(file)
    text = files.text(file)
    parts = _parts(text, path, files.problems) if text is not None else None
    if parts is None:
        return None
    front, body, body_line = parts
    fields = parse_yaml(front, path, files.problems, first_line=2)
    if fields is None:
        return None
    document = Document(path, fields.data, fields.lines, body, body_line)
    files.documents.append(document)
    return document


def _parts(text: str, path: str, problems: Problems) -> tuple[str, str, int] | None:
    """The front matter, the Markdown below it, and the line the Markdown begins at."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.add(
            path,
            1,
            "",
            _("Filen begynder ikke med felter."),
            _("Den første linje skal være --- og så «titel: ...»."),
        )
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return "\n".join(lines[1:number]) + "\n", "\n".join(lines[number + 1 :]), number + 2
    problems.add(
        path,
        1,
        "",
        _("Felterne øverst er ikke sluttet af."),
        _("Sæt en linje med --- mellem felterne og teksten."),
    )
    return None
