"""An approval is added to the end of a `godkendelser.yml`; everything that stood there stays as it was."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path

from synlig.language import _
from synlig.records import Approval, Approvals, text_hash
from synlig.records.list_file import add_item


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
    wanted = Approval.model_validate(
        {
            "felt": field,
            "kilde_sha256": text_hash(source),
            "tekst": text.strip(),
            "af": by,
            "dato": on.isoformat(),
        }
    )
    if not add_item(file, Approvals, wanted, lambda indent: _spellings(wanted, indent)):
        raise NotApproved(_("Teksten kan ikke gemmes, som den er. Skriv den om med almindelige tegn."))


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
