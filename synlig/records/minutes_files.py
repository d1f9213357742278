"""The minutes, read: each with its approvals, in the folder of its group and under its date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from synlig.language import _
from synlig.records.approval import Approvals
from synlig.records.content import MinutesFile
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.minutes import Minutes

APPROVALS = ".godkendelser.yml"


def read_minutes(files: Files) -> Iterator[MinutesFile]:
    """The minutes that can be read, group by group."""
    for file in files.below("private/minutes", "*.yml"):
        if file.name.endswith(APPROVALS):
            _check_has_minutes(files, file)
            continue
        minutes, document = files.record(file, Minutes)
        approvals = files.optional(file.with_name(f"{file.stem}{APPROVALS}"), Approvals)
        if minutes is None or document is None or approvals is None:
            continue
        _check_place(files, file, minutes, document)
        yield MinutesFile(minutes, document, *approvals)


def _check_has_minutes(files: Files, approvals: Path) -> None:
    if not approvals.with_name(approvals.name.replace(".godkendelser", "")).is_file():
        files.complain(
            approvals,
            _("Godkendelserne hører ikke til noget referat."),
            _("Slet filen, eller ret navnet."),
        )


def _check_place(files: Files, file: Path, minutes: Minutes, document: Document) -> None:
    if file.parent.name != minutes.group:
        files.problems.add(
            document.path,
            document.line(("gruppe",)),
            "gruppe",
            _("Referatet ligger i en anden gruppes mappe."),
            _("Flyt filen, eller ret gruppen."),
        )
    if file.stem != minutes.date.isoformat():
        files.problems.add(
            document.path,
            document.line(("dato",)),
            "dato",
            _("Datoen passer ikke med filens navn."),
            _("Filen skal hedde som datoen, for eksempel 2026-11-22.yml."),
        )
