"""What a reader reads of a public record, and how two versions of it differ, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from synlig.cms.comparing import blocks
from synlig.dates import long_date, time_of_day
from synlig.edition import Event, Meeting, NewsItem, PublicRecord, texts_of
from synlig.language import _

AROUND = 8
"""Words that are the same, shown on each side of a change."""
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"^\s*(?:#{1,6}|>|[-*+])\s+|^[\s|:-]*\|[\s|:-]*$|\*+|__|`", re.MULTILINE)
_CELLS = re.compile(r"[ \t]*\|[ \t]*")


@dataclass(frozen=True)
class Passage:
    """Some words, and whether they are the same, come ("new") or go ("gone"). `"…"` stands for what is left out."""

    how: Literal["same", "new", "gone"]
    text: str


def lines_of(record: PublicRecord | None) -> list[str]:
    """Each line or paragraph that a reader reads, without the signs of Markdown; nothing of a record that is not."""
    if record is None:
        return []
    texts = [*_facts(record), *texts_of(record)]
    return [line for text in texts for line in _as_read(text).splitlines() if line.strip()]


def _as_read(text: str) -> str:
    return _CELLS.sub(" ", _MARKS.sub("", _LINK.sub(r"\1", text)))


def _facts(record: PublicRecord) -> Iterator[str]:
    """Days, times and states, which are no texts in a record, in the words of a page."""
    match record:
        case Event():
            yield _("{date} kl. {since}–{until}").format(
                date=long_date(record.date), since=time_of_day(record.since), until=time_of_day(record.until)
            )
            if record.cancelled:
                yield _("Aflyst")
            if record.full:
                yield _("Optaget")
            if record.seats is not None:
                yield _("{number} pladser").format(number=record.seats)
            if record.sign_up is not None and record.sign_up.deadline is not None:
                yield _("Tilmelding senest {date}").format(date=long_date(record.sign_up.deadline))
        case NewsItem():
            yield long_date(record.published)
        case Meeting():
            yield long_date(record.date)


def difference(before: Sequence[str], now: Sequence[str]) -> tuple[Passage, ...]:
    """The words that come and go, with a few around each; nothing where the lines are the same.

    Lines are compared first, and words only within those that differ: long pages stay quick.
    """
    found: list[Passage] = []
    for is_same, gone, come in blocks(before, now, _words):
        if is_same:
            found.append(Passage("same", " ".join(gone)))
            continue
        found += [Passage("gone", " ".join(gone))] if gone else []
        found += [Passage("new", " ".join(come))] if come else []
    if all(passage.how == "same" for passage in found):
        return ()
    last = len(_joined(found)) - 1
    return tuple(_shortened(passage, place, last) for place, passage in enumerate(_joined(found)))


def _words(lines: Iterable[str]) -> list[str]:
    return " ".join(lines).split()


def _joined(passages: Sequence[Passage]) -> list[Passage]:
    """Neighbours of one kind as one."""
    found: list[Passage] = []
    for passage in passages:
        if found and found[-1].how == passage.how:
            found[-1] = Passage(passage.how, f"{found[-1].text} {passage.text}")
        else:
            found.append(passage)
    return found


def _shortened(passage: Passage, place: int, last: int) -> Passage:
    """Of words that are the same, those next to a change: the end of the first passage, the beginning of the last."""
    words = passage.text.split()
    before, after = (0 if place == 0 else AROUND), (0 if place == last else AROUND)
    if passage.how != "same" or len(words) <= before + after:
        return passage
    kept = [*words[:before], "…", *(words[-after:] if after else [])]
    return Passage("same", " ".join(kept))
