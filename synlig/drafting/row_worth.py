"""What a row of lines is worth as the items of an agenda: how its lines are set, and what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from synlig.drafting.blocks import ITEM, PAIR, Line
from synlig.drafting.labels import read_label
from synlig.drafting.markers import Begin, Marker

USUAL = re.compile(
    r"velkom|goddag|dagsorden|godkendelse|referat|orientering|meddelelse|nyt |siden sidst|opfølgning|status|økonomi|regnskab"
    r"|budget|beretning|kontingent|forslag|indkomne|konstituering|valg |næste møde|planlægning|evaluering|runde|eventuelt|evt\b",
    re.IGNORECASE,
)
"""What items are called in most minutes."""
LAST = re.compile(r"(?:eventuelt|evt)\b", re.IGNORECASE)
_WORTH = {
    "word": 6.0,
    "timed": 5.5,
    "within": 5.0,
    "named": 4.0,
    "roman": 4.0,
    "clock": 3.2,
    "slanted": 2.2,
    "lead": 2.0,
    "outline": 1.7,
    "outdented": 1.5,
    "spaced": 1.2,
    "colon": 1.2,
    "above": 1.2,
}
"""By what a line begins with."""
_PLAIN_WORTH = {"counted": 3.4, "letter": 2.4}
"""Of a number that nothing else sets apart; letters are mostly a list within an item."""
_USUAL_WORTH = 1.0
_LONGEST_TITLE, _LONG_COSTS = 90, 1.5
_LAST_WORTH = 1.5  # for a row that ends with `Eventuelt`
_LENGTH_WORTH = 0.25  # for each item of a row
_MOST_LENGTH = 8  # items of a row that count for it; a list within an item can be longer
_OUTSIDE = 3  # lines without a label above the first item: a title, a date, a place
_MOST_LEFT_OUT, _LEFT_OUT_COSTS = 6, 0.3  # for each line more


def worth_of(marker: Marker) -> float:
    """How much a line looks like the beginning of an item, by how it is set and what it says."""
    heading, strong, _depth = marker.look
    if heading in (ITEM, PAIR):
        return 10 if heading == ITEM else 3.6
    if marker.number is None:
        worth = _WORTH.get(marker.kind, 3.3 if heading else 2.5)
    else:
        plain = _PLAIN_WORTH.get(marker.kind, 3)
        set_so = 6 if heading else 5 if strong else plain
        worth = max(_WORTH.get(marker.kind, 0), set_so)
    if USUAL.match(marker.title):
        worth += _USUAL_WORTH
    if len(marker.title) > _LONGEST_TITLE and not marker.lead:
        worth -= _LONG_COSTS
    return worth


def score_of(row: list[Begin], lines: Sequence[Line], start: int) -> float:
    """What speaks for a row as a whole: what its lines are worth, how many they are, and that nothing stands above them."""
    worth = sum(worth_of(marker) for _place, marker in row) / len(row)
    ends = _LAST_WORTH if any(LAST.match(marker.title) for _place, marker in row[-2:]) else 0.0
    above = [line for line in lines[start : row[0][0]] if read_label(line.text, line.lead) is None]
    left_out = min(max(len(above) - _OUTSIDE, 0), _MOST_LEFT_OUT) * _LEFT_OUT_COSTS
    return worth + ends + min(len(row), _MOST_LENGTH) * _LENGTH_WORTH - left_out
