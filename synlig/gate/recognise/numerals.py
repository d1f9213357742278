"""Numbers as people write and say them: runs of digits and number words with whatever they put between.

`20 00 12 34`, `20-00/1234`, `tyve nul nul tolv fireogtredive` and `23 45 og så 67 89` are each one number to a reader.
What kind of number it is, the recognisers decide by its length, its groups and the words round it.

Source: Retskrivningsordbogen, the numerals and their older forms (ro.dsn.dk, read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from synlig.gate.recognise.pattern import Pattern

MOST_DIGITS = 34
"""The longest number that belongs to a person: an IBAN (ISO 13616-1)."""
MOST_PARTS, LIST = 10, 40
"""Parts, with more than a separator between them, that may still be one number; more than `LIST` are a list of them."""
_UNITS = {
    "nul": 0, "zero": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "een": 1, "eet": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5,
    "seks": 6, "syv": 7, "otte": 8, "ni": 9,
}  # fmt: skip
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
    "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "tredve": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50, "halvtres": 50,
    "halvtredsindstyve": 50, "tres": 60, "treds": 60, "tresindstyve": 60, "halvfjerds": 70, "halvfjers": 70,
    "halvfjerdsindstyve": 70, "firs": 80, "firsindstyve": 80, "halvfems": 90, "halvfemsindstyve": 90,
}  # fmt: skip
SPOKEN = {
    word: str(value)
    for word, value in (
        *_UNITS.items(),
        *_TEENS.items(),
        *_TENS.items(),
        *(
            (f"{unit}og{ten}", one + tens)
            for unit, one in _UNITS.items()
            if one
            for ten, tens in _TENS.items()
        ),
    )
}
"""Each number word in lower case, with its digits."""


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_TOKEN = Pattern(
    rf"(?P<digits>\d+)|(?<![^\W_])(?:"
    rf"(?P<twice>dobbelt)[ -](?P<doubled>{_any(_UNITS)}|\d)"
    rf"|(?P<times>to|tre|fire)(?: gange)? (?P<repeated>nul|et|to|tre|fire|fem|seks|syv|otte|ni)(?:ler|taller)"
    rf"|(?P<unit>{_any(_UNITS)})[ -]?og[ -]?(?P<ten>{_any(_TENS)})"
    rf"|(?P<word>{_any(_UNITS | _TEENS | _TENS)})"
    rf")(?![^\W\d_])",
    re.IGNORECASE,
)
_NARROW = Pattern(r" ?(?!\]\()[-./\\_·•*'’:~=+()\[\]`\"]{1,3} ?| ")
"""What stands between two groups of one number; a full stop, a colon or a slash with a space behind it does not."""
_ENDS_PART = Pattern(r"[.:)\]] | [./:=+] | \(")
_WIDE = Pattern(
    r"[^\w|%§€$£]{1,6}|[^\w|%§€$£]{0,3}(?:(?:og|så|derefter|dernæst|herefter|bindestreg|tankestreg|streg|minus|skråstreg|mellemrum|punktum|prik|"
    r"komma|pause|efterfulgt|fulgt|af|plus)(?!\w)[^\w|%§€$£]{0,3}){1,4}",
    re.IGNORECASE,
)
LONGEST_GAP = 40


@dataclass(frozen=True, repr=False)
class Group:
    """Digits in a row, or one number word."""

    start: int
    end: int
    digits: str
    spoken: bool


@dataclass(frozen=True, repr=False)
class Number:
    """Groups that may be read as one number.

    `parts` counts what more than a separator stands between; `whole` says that nothing more of it stands on either side.
    """

    groups: tuple[Group, ...]
    parts: int
    whole: bool

    @property
    def start(self) -> int:
        return self.groups[0].start

    @property
    def end(self) -> int:
        return self.groups[-1].end

    @property
    def digits(self) -> str:
        return "".join(group.digits for group in self.groups)

    @property
    def shape(self) -> tuple[int, ...]:
        """How many digits each group has."""
        return tuple(len(group.digits) for group in self.groups)

    @property
    def spoken(self) -> int:
        """How many of its groups are words."""
        return sum(group.spoken for group in self.groups)


def numbers(shown: str) -> Iterator[Number]:
    """Every number of a text with its line breaks: each part alone, neighbouring parts taken together, and the pieces
    of a part that has both spaces and other signs in it (`12 34 56 78 · 010161-0000`).
    """
    for run in _runs(shown):
        pieces = (piece for part in run for piece in _pieces(part, shown))
        alone = [Number(piece, 1, whole=False) for piece in pieces]
        yield from sorted((*alone, *_together(run)), key=lambda number: number.start)


def _together(run: list[tuple[Group, ...]]) -> Iterator[Number]:
    """Each part of a run, and neighbouring parts as one."""
    most = MOST_PARTS if len(run) <= LIST else 2
    for first in range(len(run)):
        groups: tuple[Group, ...] = ()
        for last in range(first, min(len(run), first + most)):
            groups += run[last]
            if sum(len(group.digits) for group in groups) > MOST_DIGITS and last > first:
                break
            yield Number(groups, last - first + 1, first == 0 and last == len(run) - 1)


def _pieces(part: tuple[Group, ...], shown: str) -> list[tuple[Group, ...]]:
    """A part cut where groups that a sign joins begin or end, and where a sign stands between spaces; all of it is
    no piece.
    """
    gaps = [shown[one.end : other.start] for one, other in pairwise(part)]
    tight = [False, *(" " not in gap for gap in gaps), False]
    cuts = [
        place
        for place, gap in enumerate(gaps, start=1)
        if not tight[place] and (gap != " " or tight[place - 1] or tight[place + 1])
    ]
    ends = [0, *cuts, len(part)]
    return [part[first:last] for first, last in pairwise(ends)] if cuts else []


def _runs(shown: str) -> Iterator[list[tuple[Group, ...]]]:
    """Runs of parts, and parts of groups, by what stands between."""
    run: list[list[Group]] = []
    for group in _groups(shown):
        gap = shown[run[-1][-1].end : group.start] if run else ""
        if run and len(gap) <= LONGEST_GAP and _NARROW.fullmatch(gap) and not _ENDS_PART.search(gap):
            run[-1].append(group)
        elif run and len(gap) <= LONGEST_GAP and (_WIDE.fullmatch(gap) or not gap):
            run.append([group])
        else:
            if run:
                yield [tuple(part) for part in run]
            run = [[group]]
    if run:
        yield [tuple(part) for part in run]


def _groups(shown: str) -> Iterator[Group]:
    for match in _TOKEN.finditer(shown):
        yield Group(match.start(), match.end(), _value(match), match["digits"] is None)


def _value(match: re.Match[str]) -> str:
    found = {name: value.casefold() for name, value in match.groupdict().items() if value}
    if "digits" in found:
        return found["digits"]
    if "twice" in found:
        return 2 * SPOKEN.get(found["doubled"], found["doubled"])
    if "times" in found:
        return int(SPOKEN[found["times"]]) * SPOKEN[found["repeated"]]
    if "unit" in found:
        return str(_UNITS[found["unit"]] + _TENS[found["ten"]])
    return SPOKEN[found["word"]]
