"""The minutes, read: each with its approvals, in the folder of its group and under its date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from synlig.language import _
from synlig.records.approval import Approvals
from synlig.records.content import MinutesFile
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.minutes import Minutes

APPROVALS = ".godkendelser.yml"
GROUP = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What a group's folder is called: its id. Any other name could be a person's, and is not repeated."""
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}(\.godkendelser)?\.yml")


def read_minutes(files: Files) -> Iterator[MinutesFile]:
    """The minutes that can be read, group by group."""
    home = files.root / "private" / "minutes"
    for file in files.below("private/minutes", "*.yml"):
        if not _is_in_place(file.relative_to(home)):
            files.complain(
                home,
                _("Et referat ligger et forkert sted eller har et forkert navn."),
                _("Det hedder som gruppens id og sin dato: bestyrelsen/2026-11-22.yml."),
            )
            continue
        if file.name.endswith(APPROVALS):
            _check_has_minutes(files, file)
            continue
        minutes, document = files.record(file, Minutes)
        approvals = files.optional(file.with_name(f"{file.stem}{APPROVALS}"), Approvals)
        if minutes is None or document is None or approvals is None:
            continue
        _check_place(files, file, minutes, document)
        yield MinutesFile(minutes, document, *approvals)


def _is_in_place(path: Path) -> bool:
    """Whether a file is in a group's folder and called by a date; another name could be a person's."""
    *folders, name = path.parts
    return len(folders) == 1 and bool(GROUP.fullmatch(folders[0]) and _NAME.fullmatch(name))


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
