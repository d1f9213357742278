"""What a text gives a name of its own, that stands behind `#` in addresses: headings, notes and places.

A heading's comes of its words (`synlig/pages/shaping.py`), those of a `{person: id}` in it among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.records import PERSON_MARKER, Content
from synlig.records.document import Document, Place, field_name

Anchor = tuple[str, int, str, str]
"""Path, line and field of where it stands, and the words it comes of."""
_ANCHOR = re.compile(
    r"^[ \t>*+\-\d.)]*\#{1,6}(?P<heading>.+)$"
    r"|^(?P<underlined>[^\S\n]*+\S.*+)\n[ \t>]*(?:=+|-+)[ \t]*$"
    r"|\[\^(?P<note>[^\]\n]+)\]"
    r"|\bid\s*=\s*[\"']?(?P<place>[^\"'\s>]+)",
    re.MULTILINE,
)
_OWN = re.compile(r"\{:?[^{}\n]*\#(?P<own>[^{}\s]+)[^{}\n]*\}\s*\Z")
"""`{#formanden}` behind a heading: the name that the writer has chosen."""


def anchors_in(content: Content) -> Iterator[Anchor]:
    """Of the public files and of what is approved in minutes; of more approvals of a field, the last counts."""
    for text in content.asked_of((*content.pages, *content.news)):
        for line, words in anchors_of(text.document.body):
            yield text.path, text.document.body_line + line, "", words
    for event in content.asked_of(content.events):
        yield from _in_field(event.document, ("tekst",), event.record.text)
    for number, row in enumerate(content.groups.record.rows):
        yield from _in_field(content.groups.document, ("grupper", number, "tekst"), row.text)
    for file in content.asked_of(content.minutes):
        last = {approval.field: number for number, approval in enumerate(file.approvals.approvals)}
        for number in last.values():
            text_of = file.approvals.approvals[number].text
            yield from _in_field(file.approvals_document, ("godkendelser", number, "tekst"), text_of)


def names_by_marker(words: str) -> bool:
    """Whether the build puts a name in: it would be there for as long as the member agrees, and in others' links."""
    return PERSON_MARKER.search(words) is not None


def _in_field(document: Document, place: Place, text: str | None) -> Iterator[Anchor]:
    for _line, words in anchors_of(text or ""):
        yield document.path, document.line(place), field_name(place), words


def anchors_of(text: str) -> Iterator[tuple[int, str]]:
    """The line, from 0, and the words of each."""
    for found in _ANCHOR.finditer(text):
        words = found["heading"] or found["underlined"] or found["note"] or found["place"]
        chosen = _OWN.search(words)
        yield text.count("\n", 0, found.start()), chosen["own"] if chosen else words
