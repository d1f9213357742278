"""What the site shows of one member, what it holds back, and why: for the administrator who answers the member.

Source: GDPR art. 15(1), the right of access (read 2026-11-22). It is a part of the answer: what the association has
besides stands in the member's own folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from synlig.gate.account import NAME, Entry, Rule, never_shown
from synlig.language import _


def answer_text(id: str, account: Iterable[Entry]) -> Iterator[str]:
    """Line by line, the fields with one reason together; what is shown comes first."""
    entries = _of(id, account)
    shown = [entry for entry in entries if entry.document is not None]
    yield _("Vist på siden:")
    yield from _lines(shown) if shown else (_("  intet"),)
    yield _("Ikke vist på siden:")
    yield from _lines([entry for entry in entries if entry.document is None])


def answer_json(id: str, account: Iterable[Entry]) -> str:
    """A list of objects: `field`, `shown`, `rule`, `why`, `purpose`, `document`."""
    rows = [
        {
            "field": entry.field,
            "shown": entry.document is not None,
            "rule": entry.rule.value,
            "why": entry.rule.sentence,
            "purpose": entry.purpose.value if entry.purpose else None,
            "document": entry.document,
        }
        for entry in _of(id, account)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _of(id: str, account: Iterable[Entry]) -> list[Entry]:
    """The member's entries, and the fields that no rule lets out."""
    entries = [entry for entry in account if entry.id == id]
    is_named = any(entry.field == NAME and entry.document for entry in entries)
    never = (field for field in never_shown() if field != NAME or not is_named)
    return [*entries, *(Entry(id, field, Rule.NEVER) for field in never)]


def _lines(entries: Iterable[Entry]) -> Iterator[str]:
    fields: dict[tuple[str, str], dict[str, None]] = {}
    for entry in entries:
        fields.setdefault((entry.rule.sentence, entry.document or ""), {})[entry.field] = None
    for (sentence, document), named in fields.items():
        yield f"  {', '.join(named)}"
        yield f"    {sentence}{f' ({document})' if document else ''}"
