"""Which row of a list has become which row of another: an item of an agenda that was moved, rewritten or taken out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from synlig.cms.comparing import opcodes
from synlig.cms.documents import Field, Row, Widget

ALIKE = 0.4
"""So much of what two rows say must be the same, of 1, to be one that was changed; else one went and another came."""
MOST_LOOKS = 2_500
"""Pairs of rows that are looked at; of longer lists that became another only what is the same is found again."""


def as_text(row: Row | None) -> str:
    """All that it says; nothing of one that is gone."""
    return json.dumps(row, ensure_ascii=False) if row is not None else ""


def counted_by(field: Field, *lists: list[Row]) -> list[str]:
    """The fields that number the rows from 1, in all of the lists: they say nothing of a row but where it stands."""
    return [
        each.key
        for each in field.rows
        if each.widget is Widget.NUMBER
        and all(row[each.key] == str(number) for rows in lists for number, row in enumerate(rows, start=1))
    ]


def said_in(row: Row, counted: Sequence[str]) -> str:
    """What it says, wherever it stands."""
    return as_text({key: value for key, value in row.items() if key not in counted})


def paired(old: list[Row], new: list[Row], counted: Sequence[str]) -> dict[int, int]:
    """Which row has become which, by their places; in order."""
    found: dict[int, int] = {}
    said, new_said = ([said_in(row, counted) for row in rows] for rows in (old, new))
    for is_same, start, end, new_start, new_end in opcodes(said, new_said):
        pairs: Iterable[tuple[int, int]] = zip(range(end - start), range(new_end - new_start), strict=False)
        if not is_same:
            pairs = _alike(old[start:end], new[new_start:new_end], counted)
        found.update((start + one, new_start + other) for one, other in pairs)
    return found


def _alike(old: list[Row], new: list[Row], counted: Sequence[str]) -> list[tuple[int, int]]:
    """The places of rows that are alike; between two such, one for one where there are as many of each."""
    if len(old) * len(new) > MOST_LOOKS:
        return []
    found: list[tuple[int, int]] = []
    at = new_at = 0
    for one, other in [*_best(old, new, counted), (len(old), len(new))]:
        if one - at == other - new_at:
            found += zip(range(at, one), range(new_at, other), strict=True)
        if one < len(old):
            found.append((one, other))
        at, new_at = one + 1, other + 1
    return found


def _best(old: list[Row], new: list[Row], counted: Sequence[str]) -> list[tuple[int, int]]:
    """Of all ways to pair rows that are alike, in order, the one that keeps most."""
    kept = [[_likeness(row, other, counted) for other in new] for row in old]
    best = [[0.0] * (len(new) + 1) for _row in range(len(old) + 1)]
    for one in reversed(range(len(old))):
        for other in reversed(range(len(new))):
            together = kept[one][other] and kept[one][other] + best[one + 1][other + 1]
            best[one][other] = max(best[one + 1][other], best[one][other + 1], together)
    found: list[tuple[int, int]] = []
    one = other = 0
    while one < len(old) and other < len(new):
        if kept[one][other] and best[one][other] == kept[one][other] + best[one + 1][other + 1]:
            found.append((one, other))
            one, other = one + 1, other + 1
        elif best[one][other] == best[one + 1][other]:
            one += 1
        else:
            other += 1
    return found


def _likeness(old: Row, new: Row, counted: Sequence[str]) -> float:
    """How much of what the two say is the same, by their fields; 0 where it is too little."""
    keys = [key for key in old.keys() | new.keys() if key not in counted and (old.get(key) or new.get(key))]
    share = sum(old.get(key) == new.get(key) for key in keys) / len(keys) if keys else 1.0
    return share if share >= ALIKE else 0.0


def inserted(pairs: Mapping[int, int], new: list[Row]) -> dict[int, list[Row]]:
    """The rows that came, by the place of the old row that they stand behind; -1 for the beginning."""
    was = {place: old for old, place in pairs.items()}
    came: dict[int, list[Row]] = {}
    behind = -1
    for place, row in enumerate(new):
        if place in was:
            behind = was[place]
        else:
            came.setdefault(behind, []).append(row)
    return came
