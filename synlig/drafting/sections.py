"""Where the items of the agenda begin and end: a document's lines as head, items and the rest.

The agenda may stand as a list that is repeated later, as headings over their texts, or both. Of all lines that may begin an item
those are taken that look alike and are numbered on, because a numbered list may also stand within an item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Field, read_label
from synlig.drafting.markers import Marker, is_field, read_marker
from synlig.drafting.tables import ITEM
from synlig.drafting.times import find_days

_LONGEST_TITLE = 120
_ASIDE = re.compile(r"bilag \d|underskrift", re.IGNORECASE)


@dataclass(repr=False)
class Section:
    """One item: its title as written, its number if it has one, and the lines below."""

    title: str
    number: int | None
    lines: list[Line] = field(default_factory=list)
    first: str = ""
    """The line it began with, as it stands."""


@dataclass(repr=False)
class Sections:
    """A document: what stands before the items, the items, and what stands after them."""

    head: list[Line]
    items: list[Section]
    tail: list[Line]
    listed: list[str] = field(default_factory=list)
    """Lines of an agenda that is repeated below, word for word."""


def divide(lines: Sequence[Line]) -> Sections:
    """The parts of a document."""
    at = next((place for place, line in enumerate(lines) if _is_agenda(line)), None)
    listing = _listing(lines, at + 1) if at is not None else []
    if at is not None and listing:
        end = listing[-1][0] + 1
        begins = _repeated(lines, end, listing)
        if begins:
            head = [*lines[:at], *lines[end : begins[0][0]]]
            body = _sections(lines, begins, [marker for _place, marker in listing])
            body = _completed(body, [marker for _place, marker in listing])
            listed = [line.whole for line in lines[at:end]]
            return _tailed(Sections(head, body, [], listed))
        if not _has_others(lines, end, listing):
            begins = listing
            return _tailed(
                Sections(
                    [
                        *lines[:at],
                    ],
                    _sections(lines, begins),
                    [],
                    [lines[at].whole],
                )
            )
    start = at + 1 if at is not None else 0
    begins = _chosen(lines, start)
    if not begins:
        return Sections(list(lines), [], [])
    head = [line for place, line in enumerate(lines[: begins[0][0]]) if place != at]
    listed = [lines[at].whole] if at is not None and at < begins[0][0] else []
    return _tailed(Sections(head, _sections(lines, begins), [], listed))


def _is_agenda(line: Line) -> bool:
    return is_field(line, Field.AGENDA) and not line.number


Begin = tuple[int, Marker]


def _listing(lines: Sequence[Line], start: int) -> list[Begin]:
    """The lines of the list that follows the word `Dagsorden`: numbered on, in a list, or short and alike."""
    found: list[Begin] = []
    for place in range(start, len(lines)):
        line = lines[place]
        marker = read_marker(line)
        if line.heading == ITEM:
            break
        if marker is not None and marker.number is not None:
            if found and found[-1][1].number is not None and marker.number != found[-1][1].number + 1:
                break
            found.append((place, marker))
        elif line.depth > 0 and found:
            continue
        elif (line.depth == 0 or not found or found[-1][1].kind == "line") and _is_short(line):
            found.append((place, Marker("line", (0, False, line.depth), None, line.text)))
        else:
            break
    return _from_one(found)


def _from_one(listing: list[Begin]) -> list[Begin]:
    """Word counts on from another list of the same style; an agenda begins with 1."""
    first = listing[0][1].number if listing else None
    if first is None or first <= 1 or listing[0][1].kind != "counted":
        return listing
    return [
        (place, replace(marker, number=(marker.number or first) - first + 1)) for place, marker in listing
    ]


def _is_short(line: Line) -> bool:
    return (
        len(line.text) <= _LONGEST_TITLE
        and not line.heading
        and not line.strong
        and read_label(line.text, line.lead) is None
    )


def _repeated(lines: Sequence[Line], start: int, listing: list[Begin]) -> list[Begin]:
    """Where the items of a list begin below it, if at least half of them do."""
    titles = {_same(marker.title) for _place, marker in listing}
    numbers = {marker.number: _same(marker.title) for _place, marker in listing if marker.number is not None}
    found: list[Begin] = []
    for place in range(start, len(lines)):
        marker = _as_marker(lines[place], titles)
        if marker is None:
            continue
        same = _same(marker.title)
        is_listed = same in titles or any(title and same.startswith(f"{title} ") for title in titles)
        if (
            is_listed
            or (marker.kind == "word" and marker.number in numbers)
            or (
                marker.number in numbers
                and _is_next(marker, found)
                and (lines[place].heading or lines[place].strong)
            )
        ):
            found.append((place, marker))
    found = _first_of_each(found)
    if len(found) * 2 < len(listing):
        return []
    return found


def _as_marker(line: Line, titles: set[str]) -> Marker | None:
    """A plain line is a marker too, if it is a title of the list word for word."""
    marker = read_marker(line)
    if marker is None and _same(line.text.rstrip(":")) in titles:
        return Marker("line", (0, False, line.depth), None, line.text)
    return marker


def _is_next(marker: Marker, found: list[Begin]) -> bool:
    last = next((begin.number for _place, begin in reversed(found) if begin.number is not None), 0)
    return marker.number is not None and marker.number == (last or 0) + 1


def _first_of_each(found: list[Begin]) -> list[Begin]:
    """No item twice: the first line of each title and number."""
    kept: list[Begin] = []
    seen: set[tuple[int | None, str]] = set()
    for place, marker in found:
        key = (marker.number, "") if marker.number is not None else (None, _same(marker.title))
        if key not in seen:
            seen.add(key)
            kept.append((place, marker))
    return kept


def _has_others(lines: Sequence[Line], end: int, listing: list[Begin]) -> bool:
    """Whether the list has only one line, and others that look like it stand further down: a heading over its text."""
    return len(listing) == 1 and bool(_chosen(lines, listing[0][0]))


_WEIGHT = {"lead": 2.0, "outdented": 1.5, "spaced": 1.2, "row": 10.0, "word": 6.0, "timed": 5.5, "roman": 4.0}


def _weight(marker: Marker) -> float:
    heading, strong, _depth = marker.look
    if heading == ITEM:
        return 10
    if marker.number is None:
        return _WEIGHT.get(marker.kind, 3.3 if heading else 2.5)
    return max(
        _WEIGHT.get(marker.kind, 0), 6 if heading else 5 if strong else 3.4 if marker.kind == "counted" else 3
    )


def _chosen(lines: Sequence[Line], start: int) -> list[Begin]:
    """The lines that begin the items of a document without a list of them."""
    groups: dict[tuple[str, tuple[int, bool, int]], list[Begin]] = {}
    people = _in_lists_of_people(lines)
    for place in range(start, len(lines)):
        marker = (read_marker(lines[place]) or _set_off(lines, place)) if place not in people else None
        if (
            marker is not None
            and not _ASIDE.match(marker.title)
            and not (place == 0 and marker.number is None)
        ):
            key = ("row" if marker.look[0] == ITEM else marker.kind, marker.look)
            groups.setdefault(key, []).append((place, marker))
    chains = [chain for group in groups.values() if (chain := _chain(group, lines))]
    several = [chain for chain in chains if len(chain) > 1] or [
        chain for chain in chains if chain[0][1].number == 1 and _weight(chain[0][1]) >= 5
    ]
    if not several:
        return []
    best = max(several, key=lambda chain: (_weight(chain[0][1]), len(chain)))
    return _with_strays(best, lines)


def _set_off(lines: Sequence[Line], place: int) -> Marker | None:
    """A plain line that only its place makes a title: its text is pushed in below it, or it stands under an empty line."""
    line = lines[place]
    below = lines[place + 1] if place + 1 < len(lines) else None
    if (
        line.indent
        or line.depth >= 0
        or len(line.text) > 70
        or line.text.endswith((".", ",", ":", "!"))
        or line.text.startswith("|")
    ):
        return None
    if read_label(line.text, line.lead) is not None or find_days(line.text):
        return None
    look = (0, False, -1)
    if below is not None and below.indent:
        return Marker("outdented", look, None, line.text)
    return (
        Marker("spaced", look, None, line.text)
        if line.opens and below is not None and not below.opens
        else None
    )


def _in_lists_of_people(lines: Sequence[Line]) -> set[int]:
    """The numbered or listed lines right below `Til stede:` and `Afbud:`: names, and no items."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        label = read_label(line.text, line.lead)
        if label is None or label.field not in (Field.PRESENT, Field.ABSENT) or label.value:
            continue
        first = read_marker(lines[place + 1]) if place + 1 < len(lines) else None
        for below in range(place + 1, len(lines)):
            marker = read_marker(lines[below])
            if read_label(lines[below].text, lines[below].lead) or (marker is None) != (first is None):
                break
            if marker is not None and first is not None and marker.look != first.look:
                break
            if lines[below].heading or (lines[below].strong and not line.strong):
                break
            found.add(below)
    return found


def _chain(group: list[Begin], lines: Sequence[Line]) -> list[Begin]:
    """Those of a group that are numbered on; unnumbered ones all, but for the title of the document."""
    if group[0][1].number is None or group[0][1].look[0] == ITEM:
        return [begin for begin in group if begin[1].look[0] == ITEM or not _is_title(begin[0], lines)]
    chain: list[Begin] = []
    for place, marker in group:
        last = chain[-1][1].number if chain else None
        number = marker.number or 0
        if (last is None and (number <= 2 or marker.kind == "counted")) or (
            last is not None and last < number <= last + 2
        ):
            chain.append((place, marker))
    return _from_one(chain)


def _is_title(place: int, lines: Sequence[Line]) -> bool:
    """The first heading, and what stands above all labels, is what the document is called."""
    above = [line for line in lines[:place] if line.heading or line.strong]
    below = lines[place + 1 : place + 12]
    return not above and (place == 0 or any(read_label(line.text, line.lead) is not None for line in below))


def _with_strays(chain: list[Begin], lines: Sequence[Line]) -> list[Begin]:
    """Also the lines that begin an item without looking like the others: `Evt.` without a number, `Ad 4` that is not bold."""
    chosen = dict(chain)
    first = chain[0]
    for place in range(first[0], len(lines)):
        marker = read_marker(lines[place])
        if place in chosen or marker is None or _ASIDE.match(marker.title):
            continue
        before = [begin for at, begin in sorted(chosen.items()) if at < place]
        after = [begin for at, begin in sorted(chosen.items()) if at > place]
        same_kind = marker.kind == first[1].kind or {marker.kind, first[1].kind} <= {
            "typed",
            "typed)",
            "counted",
        }
        set_apart = bool(marker.look[0] or marker.look[1]) or marker.kind == "word"
        numbers_on = marker.number is not None and (before[-1].number or 0) + 1 == marker.number
        if (
            same_kind
            and set_apart
            and numbers_on
            and (not after or (after[0].number or 99) > (marker.number or 0))
        ) or (
            marker.number is None
            and marker.kind != "timed"
            and marker.look[:2] == first[1].look[:2]
            and (marker.look[0] or marker.look[1])
        ):
            chosen[place] = marker
    return sorted(chosen.items())


def _sections(lines: Sequence[Line], begins: list[Begin], listing: Sequence[Marker] = ()) -> list[Section]:
    ends = [place for place, _marker in begins[1:]] + [len(lines)]
    found = []
    for (place, marker), end in zip(begins, ends, strict=True):
        listed = next((one for one in listing if _is_same_item(one, marker)), None)
        title, rest = _title_and_rest(marker) if listed is None else _as_listed(marker, listed)
        section = Section(title, marker.number, [], lines[place].whole)
        section.lines = [*([Line(rest)] if rest else []), *lines[place + 1 : end]]
        if not title and section.lines and not section.lines[0].text.startswith("|"):
            section.title = section.lines.pop(0).text
        found.append(section)
    return found


def _is_same_item(listed: Marker, marker: Marker) -> bool:
    if marker.number is not None and listed.number is not None:
        return marker.number == listed.number
    same = _same(listed.title)
    return _same(marker.title) == same or _same(marker.title).startswith(f"{same} ")


def _as_listed(marker: Marker, listed: Marker) -> tuple[str, str]:
    """The title and the text of a line that stands for a listed item: its title, its title and text, or text alone."""
    beginning = re.match(
        re.escape(listed.title.rstrip(" .:")) + r"\s*[.:–-]*\s*", marker.title, re.IGNORECASE
    )
    if beginning is not None:
        rest = marker.title[beginning.end() :]
        return (marker.title, "") if not rest or len(rest) <= 25 else (listed.title, rest)
    is_text = marker.title.endswith((".", "!", "?")) or len(marker.title) > 80
    if is_text and marker.title:
        return listed.title, marker.title
    return (marker.title, "") if marker.title else (listed.title, "")


def _title_and_rest(marker: Marker) -> tuple[str, str]:
    """`Økonomi: Kassen stemmer.` is a title and a text; so is a bold beginning, and a line too long for a title."""
    text = marker.title
    if 0 < marker.lead < len(text):
        return text[: marker.lead].strip(" :–-").rstrip("."), text[marker.lead :].lstrip(" :–-")
    colon = re.match(r"(.{3,80}?):\s+(?=[A-ZÆØÅ])(.+)", text)
    if colon and marker.kind != "timed" and (len(text) > 60 or text.endswith(".")):
        return colon[1], colon[2]
    if len(text) > _LONGEST_TITLE and (stop := re.match(r"(.{3,120}?[^\d])\.\s+(.+)", text)):
        return stop[1], stop[2]
    return text, ""


def _completed(items: list[Section], listing: list[Marker]) -> list[Section]:
    """The items in the order of the list: titles that stand there alone, and items nobody wrote about."""
    for item in items:
        same_titles = [marker for marker in listing if _same(marker.title) == _same(item.title)]
        if item.number is None and same_titles:
            item.number = same_titles[0].number
    known = {item.number for item in items}
    for marker in listing:
        is_known = (marker.number is not None and marker.number in known) or any(
            _same(item.title) == _same(marker.title)
            or _same(item.title).startswith(f"{_same(marker.title)} ")
            for item in items
        )
        if not is_known:
            items.append(Section(marker.title, marker.number, [], marker.title))
    if all(item.number is not None for item in items):
        items.sort(key=lambda item: item.number or 0)
    return items


def _tailed(parts: Sections) -> Sections:
    """What follows the last item and belongs to none: from `Næste møde` in a heading, an appendix, a list of people."""
    last = parts.items[-1]
    for place, line in enumerate(last.lines):
        is_apart = bool(line.heading or line.strong)
        is_fact = is_apart and is_field(line, Field.NEXT, Field.PRESENT, Field.ABSENT)
        if is_fact or _ASIDE.match(line.text):
            parts.tail = last.lines[place:]
            last.lines = last.lines[:place]
            break
    return parts


def _same(title: str) -> str:
    """A title as it is compared: small letters, no signs."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))
