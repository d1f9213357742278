"""One file of minutes, read to be changed: every comment, and the order of fields, stays as it was."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from synlig.errors import Problems
from synlig.language import _
from synlig.records import Document, Minutes, own_faults
from synlig.records.document import field_name, parse_yaml, text_of
from synlig.records.record import read_record

_WHICH = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/\d{4}-\d{2}-\d{2}")


class NotInBook(Exception):
    """It cannot be written in the minutes; the sentence says why, in Danish and without a private value."""


@dataclass(frozen=True, repr=False)
class BookFile:
    """The text of minutes with its own line ends, and what it says."""

    text: str
    minutes: Minutes
    document: Document

    def changed(self, text: str, wanted: Minutes) -> str:
        """The text, if it says what is wanted and nothing in that is wrong."""
        problems = Problems()
        for place, wrong, mend in own_faults(wanted):
            problems.add(self.document.path, self.document.line(place), field_name(place), wrong, mend)
        problems.stop_if_any()
        if not _says(text, wanted):
            raise NotInBook(
                _(
                    "Referatet er skrevet på en måde, som programmet ikke kan skrive i."
                    " Sæt hvert felt på sin egen linje, helt ude til venstre."
                )
            )
        return text


def minutes_file(content: Path, which: str) -> tuple[Path, BookFile]:
    """The file of the minutes called `"bestyrelsen/2026-11-02"`, and what it says; `NotInBook` where there is none."""
    if not _WHICH.fullmatch(which):
        raise NotInBook(_("Skriv gruppens id, en skråstreg og mødets dato: bestyrelsen/2026-11-02."))
    path = f"private/minutes/{which}.yml"
    file = content / path
    if not file.is_file():
        raise NotInBook(_("Der er ikke noget referat i {path}.").format(path=f"{content.name}/{path}"))
    return file, read_minutes(file.read_bytes(), f"{content.name}/{path}")


def read_minutes(data: bytes, path: str) -> BookFile:
    """What a file of minutes says; `ContentError` about `path` where it cannot be read as minutes."""
    problems = Problems()
    text = text_of(data, path, problems)
    document = parse_yaml(text, path, problems) if text is not None else None
    minutes = read_record(Minutes, document, problems) if document is not None else None
    problems.stop_if_any()
    assert document is not None, "no document without a problem"
    assert minutes is not None, "no minutes without a problem"
    return BookFile(data.decode(), minutes, document)


def _says(text: str, wanted: Minutes) -> bool:
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    problems = Problems()
    document = parse_yaml(plain, "", problems)
    return document is not None and read_record(Minutes, document, problems) == wanted


def with_fields(text: str, values: Mapping[str, str | None], after: str) -> str:
    """The text with top-level fields set: where they stand, else below the field `after`, in the order given.

    One that is None stays as it is.
    """
    for key, value in values.items():
        line = re.compile(
            rf"^{key}:(?:[ \t]*[^\s#][^#\r\n]*?)?(?P<said>[ \t]+#[^\r\n]*)?[ \t]*(?=\r?$)", re.MULTILINE
        )
        found = line.search(text)
        if found is not None and value is not None:
            text = f"{text[: found.start()]}{key}: {value}{found['said'] or ''}{text[found.end() :]}"
        elif value is not None:
            text = _below(text, after, f"{key}: {value}")
        if found is not None or value is not None:
            after = key
    return text


def _below(text: str, above: str, line: str) -> str:
    end = _line_end(text)
    return re.sub(
        rf"^{above}:[^\n]*(?:\n|\Z)",
        lambda found: f"{found[0].rstrip()}{end}{line}{end}",
        text,
        count=1,
        flags=re.MULTILINE,
    )


def with_row(text: str, key: str, lines: Iterable[str]) -> str:
    """The text with a row more at the end of a top-level list; the list is begun at the end of the text."""
    end = _line_end(text)
    row = "".join(f"{line}{end}" for line in lines)
    begun = re.search(rf"^{key}:[ \t]*(?:#[^\r\n]*)?\r?\n", text, re.MULTILINE)
    if begun is None:
        return f"{text.rstrip()}{end}{key}:{end}{row}"
    following = re.compile(r"^(?=[^\s#-])", re.MULTILINE).search(text, begun.end())
    place = following.start() if following else len(text)
    inside = text[begun.end() : place].rstrip()
    kept = f"{text[: begun.end()]}{inside}{end if inside else ''}"
    return f"{kept}{row}{end if following else ''}{text[place:]}"


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
