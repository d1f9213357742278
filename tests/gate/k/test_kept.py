"""What the k-gate chooses stands on cards that employers have already seen: a change to it changes people's cards.

Laws hold what must be; these tables hold what is: which of two ways that are as good is taken. After a change that is
meant, refresh and read what became of the cards:

    python3 build.py test tests/gate/k/test_kept.py --refresh-golden
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeAlias

import pytest

from synlig.gate.k.cards import generalise
from synlig.gate.k.ladders import Card, Value, sort_key
from tests.gate.k.cards_given import AREAS, EDUCATION, EXPERIENCE, OCCUPATIONS

KEPT = Path(__file__).with_name("kept.txt")


class Table(NamedTuple):
    """Rows, and what is asked of them."""

    rows: tuple[Card, ...]
    k: int
    average: float | None


ASKED = (
    *[(size, 2, None) for size in (5, 8, 11, 13, 16, 20)],
    *[(size, 3, None) for size in (6, 10, 12, 17, 24, 33)],
    *[(size, 6, None) for size in (7, 14, 25, 40, 60)],
    *[(size, 2, average) for size in (20, 50) for average in (0.05, 0.1, 0.3)],
    *[(size, 6, average) for size in (60, 120) for average in (0.02, 0.05, 0.1)],
)
Kind: TypeAlias = tuple[tuple[Value, ...], ...]
"""What the fields of a card are drawn from; a code may stand several times."""

COMMON = tuple(code for place, code in enumerate(OCCUPATIONS) for _each in range(1024 >> place))
MIXED: Kind = (COMMON, AREAS, EXPERIENCE, EDUCATION)
ALIKE: Kind = (("4311",), ("NJ-AAL",), ("25_up", "15_24"), ("G3",))
FAR: Kind = (("0110", "6111", "9622"), ("04", "01"), EXPERIENCE, EDUCATION)
"""What hardly anybody else is; beside rows that are alike, some of them are held back."""
SPARSE: Kind = (("4311", None, "7115"), ("NJ-AAL", None), ("25_up", None), ("G3", "G9"))
"""Cards that say little from the first."""

TELLING = (1, 6, 7, 22, 43, 52, 58, 126, 135, 146, 186, 285, 382, 444)
"""Found by trying: in each of these tables a small mistake shows that none of the others shows."""

WRITTEN = (
    # To go to the three alike would gain nothing, so the row stays.
    (
        3,
        "4311 NJ-AAL 15_24 G3",
        "4311 NJ-AAL 15_24 G4 x3",
        "4311 NJ-AAL 25_up G3",
        "4311 NJ-AAL 25_up G4",
        "4311 NJ-AAL 25_up G9",
        "4311 NJ-AAL 5_14 G3",
        "4311 NJ-AAL under_5 G9 x2",
    ),
    # To dissolve a class would gain nothing, so it stays.
    (
        4,
        "4311 NJ-HIM 5_14 G1",
        "4311 NJ-HIM 5_14 G2",
        "4311 NJ-HIM under_5 G1",
        "4312 10 5_14 G1",
        "4312 10 under_5 G1",
        "4312 10 under_5 G2 x2",
        "4312 NJ-AAL 5_14 G1",
        "4312 NJ-VEN 5_14 G1",
        "4313 09 under_5 G1",
        "4313 NJ-AAL 5_14 G1",
        "4313 NJ-AAL under_5 G2",
        "4313 NJ-HIM 5_14 G2 x2",
        "4313 NJ-HIM under_5 G1 x2",
    ),
    # The class nearest is too large to divide with; one farther off is not.
    (
        2,
        "0110 04 under_5 G5 x23",
        "4311 NJ-AAL 25_up G4",
        "7115 NJ-VEN 25_up G3 x9",
        "7115 NJ-VEN under_5 G5",
    ),
    # Three classes of ten rows in all are few enough to be divided together.
    (
        3,
        "4311 NJ-AAL 25_up G3",
        "4311 NJ-AAL 5_14 G2",
        "4311 NJ-AAL under_5 G1",
        "4311 NJ-AAL under_5 G5",
        "4312 NJ-AAL 25_up G1",
        "4312 NJ-AAL 5_14 G2 x2",
        "4312 NJ-AAL 5_14 G5",
        "4312 NJ-AAL under_5 G5",
        "4321 NJ-AAL under_5 G3",
    ),
    # So are more than 4k rows, where k is 2.
    (
        2,
        "0110 NJ-AAL under_5 G5 x4",
        "4311 NJ-AAL 15_24 G3",
        "4311 NJ-AAL 25_up G3",
        "4311 NJ-AAL 25_up G4",
        "4311 NJ-AAL 5_14 G9",
        "4311 NJ-AAL under_5 G5",
        "4312 NJ-AAL 15_24 G5 x2",
        "4312 NJ-AAL 25_up G4",
        "4312 NJ-AAL 25_up G5",
        "4312 NJ-AAL 5_14 G9",
        "4321 NJ-AAL 25_up G4 x2",
        "4321 NJ-AAL 25_up G5",
    ),
)
"""k, and the rows as `lines` writes them; each for a mistake that no table made by chance shows."""


def tables() -> Iterator[Table]:
    """Common trades, rare ones, and a few that stand alone; the same for everybody."""
    chance = random.Random(2026)
    for size, k, average in ASKED:
        for near in (MIXED, ALIKE):
            kinds = chance.choices((near, FAR), (20, 1), k=size)
            yield Table(tuple(Card(*map(chance.choice, kind)) for kind in kinds), k, average)
    yield from map(unusual, TELLING)
    yield from (Table(tuple(chain.from_iterable(map(read, rows))), k, None) for k, *rows in WRITTEN)


def unusual(seed: int) -> Table:
    """A large k for few rows, and many of them far from all others: what is held, and let in again."""
    chance = random.Random(seed)
    k = chance.choice((2, 3, 5, 6, 10, 15))
    near = chance.choice((MIXED, ALIKE, SPARSE))
    size = chance.randint(k, 4 * k + 6)
    kinds = chance.choices((near, FAR), (chance.choice((2, 6, 20)), 1), k=size)
    rows = [Card(*map(chance.choice, kind)) for kind in kinds]
    often = chance.choice(((0,), (0, 1), (0, 0, 5)))
    rows += [row for row in rows for _again in range(chance.choice(often))]
    return Table(tuple(rows), k, chance.choice((None, None, 0.05, 0.1, 0.2, 0.3, 0.5)))


def read(text: str) -> Iterator[Card]:
    """The rows of `"4311 NJ-AAL 15_24 G3 x2"`, or one without a number."""
    card, _x, number = text.partition(" x")
    yield from (Card(*card.split()) for _each in range(int(number or 1)))


def lines(table: Table) -> Iterator[str]:
    """`"4311 NJ-AAL 25_up G3 -> 4 NJ 25_up G9 x2"`: each card, what it became, and how many of it did."""
    yield f"== {len(table.rows)} rows, k {table.k}, average {table.average or 'free'}"
    shown = generalise(Counter(table.rows), table.k, table.average)
    for card in sorted(shown, key=sort_key):
        became = {said(other): number for other, number in shown[card].items()}
        yield from (f"{said(card)} -> {other} x{became[other]}" for other in sorted(became))


def said(card: Card | None) -> str:
    return " ".join(value or "-" for value in card) if card else "held"


def test_the_cards_of_these_tables_are_what_they_were(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--refresh-golden"):
        made = "".join(f"{line}\n" for table in tables() for line in lines(table))
        KEPT.write_text(made, encoding="utf-8", newline="\n")

    kept = iter(KEPT.read_text(encoding="utf-8").splitlines())
    for table in tables():
        for line in lines(table):
            assert line == next(kept, None)
    assert list(kept) == []
