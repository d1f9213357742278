"""An approval is added to the end of a `godkendelser.yml`; everything that stood there stays as it was.

The file is only ever added to, so that comments and order are kept; what was written is read back before it counts.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path

from synlig.errors import ContentError, Problems
from synlig.files import write_file
from synlig.language import _
from synlig.records import Approval, Approvals, text_hash
from synlig.records.document import parse_yaml
from synlig.records.record import read_record

KEY = "godkendelser"
_ITEM = re.compile(r"^( *)- +felt *:", re.MULTILINE)
_EMPTY = re.compile(rf"^{KEY}: *(?:\[ *\]|~|null)? *(?=#|\r?$)", re.MULTILINE)


class NotApproved(Exception):
    """The approval may not be given; the sentence says why, in Danish and without a value."""


def approve(
    file: Path, field: str, source: str, text: str, by: str, on: datetime.date, *, author: str | None
) -> None:
    """Write down that `by` has read `text` as what may be shown of exactly this `source`.

    `file` is the `godkendelser.yml` of the document, made if it is missing. `NotApproved` where the author would
    approve, or nothing is left of the text; `ContentError` where the file cannot be read as it stands.
    """
    if by == author:
        raise NotApproved(_("Den, der har skrevet teksten, kan ikke selv godkende den. Bed en anden om det."))
    if not text.strip():
        raise NotApproved(_("Der er ingen tekst tilbage at godkende. Ret den, eller spring den over."))
    before = file.read_bytes().decode() if file.exists() else ""
    before = before if before.strip() else f"{KEY}:\n"
    old = _read(before, file.name)
    wanted = Approval.model_validate(
        {
            "felt": field,
            "kilde_sha256": text_hash(source),
            "tekst": text.strip(),
            "af": by,
            "dato": on.isoformat(),
        }
    )
    for entry in _spellings(wanted, _indent(before)):
        after = _added(before, entry)
        if _reads_back(after, (*old, wanted)):
            write_file(file, after.encode())
            return
    raise NotApproved(_("Teksten kan ikke gemmes, som den er. Skriv den om med almindelige tegn."))


def _read(text: str, name: str) -> tuple[Approval, ...]:
    problems = Problems()
    document = parse_yaml(text, name, problems)
    record = read_record(Approvals, document, problems) if document is not None else None
    problems.stop_if_any()
    assert record is not None
    return record.approvals


def _reads_back(text: str, wanted: tuple[Approval, ...]) -> bool:
    try:
        return _read(text, KEY) == wanted
    except ContentError:
        return False


def _indent(before: str) -> str:
    found = _ITEM.search(before)
    return found[1] if found else "  "


def _added(before: str, entry: list[str]) -> str:
    """The file with an item more at its end, in the file's own line ends."""
    end = "\r\n" if "\r\n" in before else "\n"
    if not _ITEM.search(before):
        before = _EMPTY.sub(f"{KEY}: ", before, count=1) if _EMPTY.search(before) else f"{before}{KEY}:{end}"
        before = re.sub(rf"^{KEY}: (?=\r?$)", f"{KEY}:", before, flags=re.MULTILINE)
    if before and not before.endswith("\n"):
        before += end
    return before + "".join(line + end for line in entry)


def _spellings(approval: Approval, indent: str) -> Iterator[list[str]]:
    """The item's lines, the text in the plainest way first."""
    inner = f"{indent}  "
    for text in _texts(approval.text, f"{inner}  "):
        yield [
            f"{indent}- felt: {approval.field}",
            f"{inner}kilde_sha256: {approval.source_sha256}",
            *f"{inner}tekst: {text}".split("\n"),
            f"{inner}af: {approval.by}",
            f"{inner}dato: {approval.on.isoformat()}",
        ]


def _texts(text: str, inner: str) -> Iterator[str]:
    if "\n" in text:
        lines = [f"{inner}{line}" if line else "" for line in text.split("\n")]
        yield "\n".join(("|-", *lines))
    else:
        yield text
    yield json.dumps(text, ensure_ascii=False)
    yield json.dumps(text)
