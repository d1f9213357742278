"""The newsletter as plain text: for those whose mail program shows nothing else, and for reading aloud."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from synlig.language import _
from synlig.pages.newsletter import Invited, MeetingTold, Newsletter, Told
from synlig.pages.paper_text import Node, PaperText

WIDTH = 76
"""Characters in a line: fits 80 columns with room for the marks of a reply. An address is never broken."""
_BLOCKS = ("paragraph", "list", "numbers", "table", "heading", "quote", "code", "rule", "row")


def as_text(letter: Newsletter) -> str:
    return "\n".join(line.rstrip() for line in _lines(letter)) + "\n"


def _lines(letter: Newsletter) -> Iterator[str]:
    yield from _heading(letter.title, "=")
    yield letter.date
    if letter.notice:
        yield letter.notice
    yield from ("", *_wrapped(letter.lead))
    yield from _section(_("Nyt"), (_news(item) for item in letter.news))
    yield from _section(_("Det sker"), (_event(event) for event in letter.events))
    if letter.has_more_events:
        yield from ("", _("Flere arrangementer:"), letter.events_url)
    yield from _section(_("Besluttet"), (_meeting(meeting) for meeting in letter.meetings))
    yield from ("", "-" * WIDTH, *_foot(letter))


def _heading(words: str, sign: str) -> Iterator[str]:
    yield from _wrapped(words)
    yield sign * min(len(words), WIDTH)


def _section(title: str, parts: Iterator[Iterator[str]]) -> Iterator[str]:
    for number, part in enumerate(parts):
        if not number:
            yield from ("", "", *_heading(title.upper(), "-"))
        yield from ("", *part)


def _news(item: Told) -> Iterator[str]:
    yield from _wrapped(item.title)
    yield item.date
    yield from _wrapped(item.summary)
    yield item.url


def _event(event: Invited) -> Iterator[str]:
    yield from _wrapped(event.title)
    yield from _wrapped(event.state)
    yield from _wrapped(event.when)
    yield from _wrapped(event.place)
    yield from _wrapped(event.summary)
    yield event.url


def _meeting(meeting: MeetingTold) -> Iterator[str]:
    yield from _wrapped(meeting.title)
    for decided in meeting.decisions:
        yield from ("", *_wrapped(decided.title, "  "))
        for block in _blocks(decided.text):
            yield from _wrapped(block, "  ")
        yield f"  {decided.url}"


def _foot(letter: Newsletter) -> Iterator[str]:
    office = letter.office
    yield letter.association
    yield f"{office.street}, {office.postal_code} {office.town}"
    yield _("Telefon {phone}, {mail}").format(phone=office.phone, mail=office.mail)
    yield letter.site_url
    yield from ("", *_wrapped(letter.farewell))


def _wrapped(text: str, indent: str = "") -> list[str]:
    """The lines of a text; a point of a list goes on below its words."""
    mark = "- " if text.startswith("- ") else ""
    return textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + " " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _blocks(parts: PaperText) -> Iterator[str]:
    """Each paragraph, point or row as one text."""
    line = ""
    for part in parts:
        if isinstance(part, Node) and part.kind in _BLOCKS:
            yield from filter(None, (line.strip(),))
            line = ""
            yield from _block(part)
        else:
            line += _inline(part)
    yield from filter(None, (line.strip(),))


def _block(node: Node) -> Iterator[str]:
    if node.kind in ("list", "numbers"):
        points = (part for part in node.parts if isinstance(part, Node))
        for number, point in enumerate(points, start=1):
            first, *rest = list(_blocks(point.parts)) or [""]
            yield f"- {first}" if node.kind == "list" else f"{number}. {first}"
            yield from rest
    elif node.kind == "row":
        yield " | ".join(_inline(cell) for cell in node.parts)
    else:
        yield from _blocks(node.parts)


def _inline(part: Node | str) -> str:
    """Words alone; after the words of a link stands where it leads."""
    if isinstance(part, str):
        return part
    if part.kind == "break":
        return " "
    words = "".join(_inline(inner) for inner in part.parts)
    return f"{words} <{part.href}>" if part.href and part.href != words else words
