"""Minutes from a file elsewhere, put into a folder of content as a draft: for the command and for the CMS.

It joins the room that reads documents with the folder it knows nothing of. Written is only what was not there before,
all of it or nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from synlig.drafting import LARGEST, Association, Drafted, Refused, draft_minutes, report
from synlig.errors import ContentError, Problem
from synlig.gate.cpr import refuse_cpr_in
from synlig.language import _, ngettext
from synlig.masking import BoundedMasker, read_backgrounds
from synlig.records import read_content
from synlig.skeletons import write_new


@dataclass(frozen=True, repr=False)
class Imported:
    """Where the draft lies, and what became of the document, line by line: fit to be said aloud."""

    file: Path
    report: tuple[str, ...]


def import_minutes(
    file: Path,
    content: Path,
    office: tuple[str, ...],
    group: str | None = None,
    date: datetime.date | None = None,
) -> Imported:
    """Put a draft of the minutes in a file into the content; on a `ContentError` nothing is written."""
    try:
        drafted, masked = read_minutes_file(_bytes_of(file), file.name, content, office, group, date)
    except Refused as refused:
        raise ContentError([Problem(file.name, 0, "", refused.wrong, refused.mend)]) from None
    written = _write(drafted, content)
    lines = report(drafted.meeting, drafted.draft, drafted.dropped, drafted.pictures, masked)
    return Imported(written, tuple(lines))


def read_minutes_file(
    data: bytes,
    name: str,
    content: Path,
    office: tuple[str, ...],
    group: str | None = None,
    date: datetime.date | None = None,
) -> tuple[Drafted, dict[str, list[str]]]:
    """The draft made of a file's bytes, and the fields of it in which something would be masked; nothing is written.

    `Refused` where it cannot be read, `ContentError` where it holds a CPR number. The file is read, and its texts are
    masked, in child processes.
    """
    drafted = draft_minutes(data, name, read_association(content), group=group, date=date)
    refuse_cpr_in(drafted.draft.text, name)
    return drafted, _to_mask(drafted, content, office)


def _bytes_of(file: Path) -> bytes:
    """At most one byte more than a file may have, which is enough to refuse it."""
    try:
        with open(file, "rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError:
        raise Refused(_("Filen kan ikke læses."), _("Se efter, om navnet er rigtigt.")) from None


def read_association(content: Path) -> Association:
    """The groups and members of a folder of content; `ContentError` where its groups cannot be read."""
    found, problems = read_content(content, content.name)
    if found is None:
        problems.stop_if_any()
    assert found is not None, "no content without a problem"
    groups = {group.id: group.name for group in found.groups.record.rows}
    backgrounds = read_backgrounds(content)
    return Association(groups, {member: each.name for member, each in backgrounds.items() if each.name})


def _to_mask(drafted: Drafted, content: Path, office: tuple[str, ...]) -> dict[str, list[str]]:
    """The fields in which something would be masked or held, and in how many places."""
    with BoundedMasker(content, office) as masker:
        return dict(_found(drafted.draft.texts, masker))


def _found(texts: dict[str, str], masker: BoundedMasker) -> Iterator[tuple[str, list[str]]]:
    for field, text in texts.items():
        masked = masker.mask("", "minutes", text)
        if not masked.is_clean:
            count = len(masked.spans)
            places = ngettext("{number} sted", "{number} steder", count).format(number=count)
            yield field, [places] if count else [_("hele teksten")]


def _write(drafted: Drafted, content: Path) -> Path:
    """The draft and what lies beside it; on an error what was written is taken away again."""
    folder = f"private/minutes/{drafted.group}"
    name = f"{folder}/{drafted.date}.yml"
    texts = {f"{folder}/{beside}": data for beside, data in drafted.files.items()}
    wanted = {**texts, name: drafted.draft.text.encode()}
    for path in wanted:
        if (content / path).exists():
            wrong = (
                _("Der ligger allerede et referat for den dag.")
                if path == name
                else _("Filen findes i forvejen.")
            )
            mend = _("Skriv videre i det, eller flyt det, og prøv igen.")
            raise ContentError([Problem(f"{content.name}/{path}", 0, "", wrong, mend)])
    written: list[Path] = []
    try:
        for path, data in wanted.items():
            write_new(content / path, f"{content.name}/{path}", data)
            written.append(content / path)
    except ContentError:
        for file in written:
            file.unlink()
        raise
    return content / name
