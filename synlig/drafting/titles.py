"""What the title of an item says beside its name: when, of what kind, how long, who presents it, and that it is closed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from dataclasses import dataclass

from synlig.drafting.closed import without_closed
from synlig.drafting.people import Members
from synlig.drafting.times import find_times
from synlig.drafting.understood import Meeting

_KIND = re.compile(
    r"\s*(?:[(\[](?:til |-)?(orientering|drøftelse|beslutning|o|d|b)(?:spunkt)?[)\]]|(?:\s[-–—]|,)\s*(?:til )?(orientering|drøftelse|beslutning)$|\s(?:til )(orientering|drøftelse|beslutning):?$)",
    re.IGNORECASE,
)
_MINUTES_LONG = re.compile(r"\s*[,(–-]?\s*(?:ca\. )?\d{1,3} ?min(?:utter|\.)?\)?", re.IGNORECASE)
_KIND_FIRST = re.compile(r"(orientering|drøftelse|beslutning)\s*[:–-]\s+", re.IGNORECASE)
_KINDS = {"o": "orientering", "d": "drøftelse", "b": "beslutning"}
_TIME = re.compile(
    r"(?:^|\s*[,(]?\s*)(?:(?:kl\.?\s*)?\d{1,2}[.:]\d\d|kl\.?\s*\d{1,2})\s*(?:[-–—]\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?\)?\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(
    r"\s*[,(–-]?\s*(?:\bv/|\bv\.\s|\bved (?=[A-ZÆØÅ][^\s,]*(?:(?: og|,)? [A-ZÆØÅ][^\s,]*)*\)?$))\s*(?P<who>.+?)\)?$"
)


@dataclass(frozen=True, repr=False)
class Title:
    """A title without what is said beside it, and that; `name` is `""` where nothing else is said."""

    name: str
    kind: str = ""
    closed: bool = False
    since: datetime.time | None = None
    until: datetime.time | None = None
    presenter: str = ""


def read_title(text: str, meeting: Meeting, closing: Collection[str] = ()) -> Title:
    """`Kl. 10-10.30: Økonomi v/ Connie (B, lukket)` as what it says. `closing`: signs that close an item."""
    is_timed = _TIME.match(text) or re.search(r"\bkl\b|\d[.:]\d\d\s?[-–—]", text, re.IGNORECASE)
    since, until = find_times(text) if is_timed else (None, None)
    bare, closed = without_closed(text, closing)
    kind = next((found.casefold() for found in _KIND.findall(text) for found in found if found), "")
    if since is not None:
        bare = _TIME.sub(" ", bare, count=1)
    bare, presenter = _parted(_KIND.sub("", _MINUTES_LONG.sub("", bare)).rstrip(" ,:–—-"), meeting)
    bare = bare.strip(" \t:–—-…")
    kind_first = _KIND_FIRST.match(bare)
    if kind_first is not None:
        kind, bare = kind or kind_first[1].casefold(), bare[kind_first.end() :]
    return Title(bare, _KINDS.get(kind, kind), closed, since, until, presenter)


def _parted(title: str, meeting: Meeting) -> tuple[str, str]:
    """A title, and who presents the item: behind `v/`, or somebody of the meeting at the end (`Økonomi (Connie)`)."""
    if (by := _BY_SOMEBODY.search(title)) is not None:
        return title[: by.start()], by["who"].strip()
    found = re.search(r"\s*(?:\((?P<a>[^()]+)\)|\s[–—-]\s*(?P<b>[^–—-]+)|\s?/\s?(?P<c>[^/]+))$", title)
    said = next((group for group in found.groups() if group), "").strip() if found else ""
    names = {person.name: person.name for person in (*meeting.present, *meeting.absent)}
    return (title[: found.start()], said) if found and Members(names).find(said) else (title, "")
