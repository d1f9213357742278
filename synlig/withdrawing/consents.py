"""The day of withdrawal is added to a `samtykke.yml`; everything that stood there stays as it was.

Only the key `trukket` is added, so that what was agreed to, when and how can still be shown (GDPR art. 7(1), read
2026-11-22); what was written is read back before it counts.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

from synlig.errors import Problems
from synlig.files import write_file
from synlig.language import _
from synlig.records import Consent, Consents, Purpose
from synlig.records.document import Document, parse_yaml, read_text
from synlig.records.record import read_record

FILE = "samtykke.yml"
KEY = "trukket"


def read_consents(folder: Path, path: str, problems: Problems) -> tuple[Consents, Document] | None:
    """A member's consents, none where there is no file; None, and problems, where they cannot be understood."""
    file = folder / FILE
    if not file.exists():
        return Consents(), Document(path, {})
    text = read_text(file, path, problems)
    document = parse_yaml(text, path, problems) if text is not None else None
    record = read_record(Consents, document, problems) if document is not None else None
    return None if record is None or document is None else (record, document)


def mark_withdrawn(
    folder: Path, path: str, purposes: frozenset[Purpose], on: datetime.date, problems: Problems
) -> Consents | None:
    """Withdraw every consent that counts for one of the purposes from `on`; returns all consents as they are now.

    One that begins later is withdrawn from its first day. None where the file cannot be read or written, with what is
    to be mended among the problems.
    """
    found = read_consents(folder, path, problems)
    if found is None:
        return None
    consents, document = found
    wanted = tuple(_withdrawn(consent, purposes, on) for consent in consents.consents)
    if wanted == consents.consents:
        return consents
    try:
        before = (folder / FILE).read_bytes().decode()
        after = _rewritten(before, consents.consents, wanted, document)
        if after is not None:
            write_file(folder / FILE, after.encode())
            return Consents(samtykker=wanted)
    except OSError:  # whoever withdraws is taken off the site all the same, and somebody must be told
        pass
    problems.add(
        path,
        document.line(("samtykker",)),
        "samtykker",
        _("Filen kunne ikke skrives."),
        _("Skriv «trukket: {date}» under samtykket.").format(date=on.isoformat()),
    )
    return None


def _withdrawn(consent: Consent, purposes: frozenset[Purpose], on: datetime.date) -> Consent:
    is_over = consent.until < on or (consent.withdrawn is not None and consent.withdrawn <= on)
    if is_over or purposes.isdisjoint(consent.purposes):
        return consent
    return consent.model_copy(update={"withdrawn": max(on, consent.given)})


def _rewritten(
    text: str, before: tuple[Consent, ...], wanted: tuple[Consent, ...], document: Document
) -> str | None:
    """The file with the dates added, from the last consent to the first, so that line numbers hold; None where none
    of the ways to write it reads back as wanted.
    """
    now = list(before)
    for number in reversed(range(len(before))):
        if before[number] == wanted[number]:
            continue
        now[number] = wanted[number]
        ways = _ways(text, document, number, str(wanted[number].withdrawn))
        found = next((way for way in ways if _reads_back(way, tuple(now))), None)
        if found is None:
            return None
        text = found
    return text


def _ways(text: str, document: Document, number: int, date: str) -> Iterator[str]:
    """On the line of the key where it stands already, on a line of its own after `til`, or behind it within braces."""
    lines = text.split("\n")
    if (place := ("samtykker", number, KEY)) in document.lines:
        at = document.lines[place] - 1
        filled = re.sub(rf"({KEY}[ \t]*:)[^#,}}\r]*?(?=[ \t]*([#,}}\r]|$))", rf"\1 {date}", lines[at])
        yield "\n".join([*lines[:at], filled, *lines[at + 1 :]])
        return
    at = document.line(("samtykker", number, "til")) - 1
    key = re.search(r"\btil[ \t]*:", lines[at])
    if key is None:
        return
    end = "\r" if lines[at].endswith("\r") else ""
    yield "\n".join([*lines[: at + 1], f"{' ' * key.start()}{KEY}: {date}{end}", *lines[at + 1 :]])
    within = re.sub(r"(\btil[ \t]*:[ \t]*[^,}#\s]+)", rf"\1, {KEY}: {date}", lines[at])
    yield "\n".join([*lines[:at], within, *lines[at + 1 :]])


def _reads_back(text: str, wanted: tuple[Consent, ...]) -> bool:
    problems = Problems()
    document = parse_yaml(text.replace("\r\n", "\n"), FILE, problems)
    record = read_record(Consents, document, problems) if document is not None else None
    return record is not None and not len(problems) and record.consents == wanted
