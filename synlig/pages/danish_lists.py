"""Lists as Danes write them: a date at the start of a line is no item, and an item may be pushed in by two.

CommonMark reads `12. november 2026 mødtes vi` as item 12 of a list. Here a numbered list begins at 1 and goes on
counting; `1. maj`, `1. 5. 2026`, `5. og 6. juni` and `2. aktører` are text wherever they stand. The whole rule, for
those who write: docs/handbook/skriv-tekst.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import list_block

from synlig.dates import WEEKDAYS, month_number

_MARKER = re.compile(r"(?:(\d{1,9})([.)])|[-*+])([ \t]+|$)")
_DAY = re.compile(r"\d{1,2}\.\s*(?:(\d{1,2}\.)|([a-zæøå]*))", re.IGNORECASE)
_MORE_DAYS = re.compile(r"(?:og|eller|til|-|–)\s*\d{1,2}\.")
_WORD = re.compile(r"[a-zæøå]+", re.IGNORECASE)
_YEAR = re.compile(r"\.?\s+\d{4}\b")
_COUNTED = {
    "behandling", "del", "division", "gang", "halvår", "halvleg", "juledag", "klasse", "kvartal", "plads",
    "præmie", "pinsedag", "påskedag", "runde", "sal", "sæson", "udgave", "verdenskrig", *WEEKDAYS,
}  # fmt: skip
"""What `1. ` counts in a sentence: "1. kvartal var godt"."""
_AHEAD = 40
"""Lines to look for the next number in; no wrapped item is longer."""
_LISTS = "lists"


@dataclass
class _OpenList:
    """A list being read: the columns its marks stand at, its last number (None: it has none), and the sign after it."""

    column: int
    last: int | None
    sign: str | None

    def goes_on_with(self, marker: _Marker) -> bool:
        """Whether a number is the next of this list: one more, or 1 again and again."""
        if self.last is None or marker.number is None or self.sign != marker.sign:
            return False
        if marker.sign == "." and _is_date(marker.rest):
            return False
        return marker.number == self.last + 1 or (
            marker.number == self.last == 1 and not _is_counted(marker.rest)
        )


@dataclass(frozen=True)
class _Marker:
    """The mark at the start of a line: `12. `, `1) `, `- `."""

    number: int | None
    sign: str | None
    width: int
    """Columns to the text; CommonMark's rule, which takes a wide gap for one."""
    rest: str


def use_danish_lists(parser: MarkdownIt) -> None:
    """Make `parser` read lists by these rules."""
    parser.block.ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    parser.block.ruler.before("list", "end_of_list", _ends_list, {"alt": ["list"]})


def _list(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """The rule for a list, asked first whether there is one."""
    marker = _marker(state, line)
    if marker is None or not _begins(state, line, end, marker, silent and state.parentType == "paragraph"):
        return False
    if silent:
        return list_block(state, line, end, True)
    _push_in(state, line, end, marker)
    lists: list[_OpenList] = state.env.setdefault(_LISTS, [])
    lists.append(_OpenList(state.sCount[line], marker.number, marker.sign))
    found = list_block(state, line, end, False)
    lists.pop()
    return found


def _ends_list(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Asked at each line where the next item of a list could begin: whether there is none."""
    lists: list[_OpenList] = state.env.get(_LISTS, [])
    marker = _marker(state, line)
    if not silent or not lists or marker is None:
        return False
    if marker.number is not None and not lists[-1].goes_on_with(marker):
        return True
    lists[-1].last = marker.number
    _push_in(state, line, end, marker)
    return False


def _begins(state: StateBlock, line: int, end: int, marker: _Marker, in_paragraph: bool) -> bool:
    """Whether a mark begins a list, or is the next item of one that is open."""
    if marker.sign != ".":
        return True
    if _is_date(marker.rest):
        return False
    if in_paragraph and state.sCount[line] < state.blkIndent:
        lists: list[_OpenList] = state.env.get(_LISTS, [])
        around = [each for each in lists if each.column <= state.sCount[line]]
        if around and around[-1].sign == ".":
            return around[-1].goes_on_with(marker)
    if _is_followed(state, line, end, marker):
        return True
    if marker.number != 1 or _is_counted(marker.rest):
        return False
    return not in_paragraph or _line(state, line - 1).rstrip().endswith(":")


def _is_followed(state: StateBlock, line: int, end: int, marker: _Marker) -> bool:
    """Whether the next number stands below, at the same column."""
    assert marker.number is not None
    blank = False
    for below in range(line + 1, min(end, line + 1 + _AHEAD)):
        if state.isEmpty(below):
            blank = True
            continue
        if state.sCount[below] < state.sCount[line]:
            return False
        if state.sCount[below] > state.sCount[line]:
            continue
        found = _marker(state, below)
        if found is not None and found.sign == marker.sign:
            return found.number == marker.number + 1 and not _is_date(found.rest)
        if blank:
            return False
    return False


def _push_in(state: StateBlock, line: int, end: int, marker: _Marker) -> None:
    """Let what stands two columns in belong to the item, as editors write it, though its text begins further in."""
    column, text = state.sCount[line], state.sCount[line] + marker.width
    below = line + 1
    while below < end and (state.isEmpty(below) or state.sCount[below] > column):
        below += 1
    inside = [each for each in range(line + 1, below) if not state.isEmpty(each)]
    if inside and column + 2 <= state.sCount[inside[0]] < text:
        by = text - state.sCount[inside[0]]
        for each in inside:
            state.sCount[each] += by


def _is_date(rest: str) -> bool:
    """Whether what follows `12. ` makes it a date: a month, a number with a full stop, or `og 13.`.

    A whole date does not: `2. 12. november: møde` and `2. 5. 6. 2026` are items that begin with one.
    """
    if day := _DAY.match(rest):
        return day[1] is None and month_number(day[2]) is None
    return _MORE_DAYS.match(rest) is not None or _is_month(rest)


def _is_month(rest: str) -> bool:
    """Whether a month comes first. With a capital it may be somebody's name (Jan, Maj), so a year must follow."""
    word = _WORD.match(rest)
    if word is None or month_number(word[0]) is None:
        return False
    return word[0].islower() or _YEAR.match(rest, word.end()) is not None


def _is_counted(rest: str) -> bool:
    word = _WORD.match(rest)
    return word is not None and word[0].casefold() in _COUNTED


def _marker(state: StateBlock, line: int) -> _Marker | None:
    found = _MARKER.match(_line(state, line))
    if found is None:
        return None
    gap = len(found[3].expandtabs(4))
    width = found.start(3) + (gap if 1 <= gap <= 4 else 1)
    number = None if found[1] is None else int(found[1])
    return _Marker(number, found[2], width, found.string[found.end() :])


def _line(state: StateBlock, line: int) -> str:
    """A line without what it is pushed in by."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
