"""The weave: a small cloth, drawn from a CV number alone, that gives a person without a face a presence.

A cloth is made as on a loom: the *threading* says which shaft each warp thread hangs on, the *treadling* which
treadle each weft row presses, and the *tie-up* which shafts a treadle lifts. A lifted warp thread lies over the weft.
The seed chooses one of the families that Danish weavers know (kiper, sildeben, gåseøje, rosengang, hanefjed) and
how the coloured threads follow each other. The number is random and public, so the cloth carries nothing.

The SVG has presentation attributes only (the site's Content-Security-Policy forbids inline style). Colours come from
the style sheet: `weave-craft` and its like are the occupation groups, `weave-own` is the association's cloth, and a
thread is one of `natural`, `light`, `mid`, `deep` and `spark` (the rare thread in another hue).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from typing import TypeVar

from markupsafe import Markup

GROUPS = ("own", "lead", "office", "service", "craft")
"""The association's own cloth, and the occupation groups (`classifications.scales.occupation_groups`)."""

WIDTH = ".86"
"""Width of a thread, where the distance between two threads is 1."""

Lift = frozenset[int]
T = TypeVar("T")


@dataclass(frozen=True)
class Draft:
    """One cloth's plan, repeated as far as the cloth goes. Threads are named as in the style sheet."""

    threading: tuple[int, ...]
    treadling: tuple[int, ...]
    tie_up: tuple[Lift, ...]
    warp: tuple[str, ...]
    weft: tuple[str, ...]

    def warp_is_over(self, column: int, row: int) -> bool:
        """Whether the warp thread lies over the weft where `column` and `row` cross."""
        treadle = self.treadling[row % len(self.treadling)]
        return self.threading[column % len(self.threading)] in self.tie_up[treadle]


class _Dice:
    """Choices that depend on the seed and on nothing else: not on platform, version or order of use elsewhere."""

    def __init__(self, seed: str) -> None:
        self._number = int.from_bytes(sha256(f"rosengang {seed}".encode()).digest())

    def pick(self, choices: Sequence[T]) -> T:
        """One of `choices`, each as likely."""
        self._number, index = divmod(self._number, len(choices))
        return choices[index]


def _twill(*lifted: int) -> tuple[Lift, ...]:
    """The tie-up of four shafts that lifts `lifted` at the first treadle and moves one shaft on at each of the next."""
    return tuple(frozenset((shaft + step) % 4 for shaft in lifted) for step in range(4))


_BALANCED, _WARP_FACED = _twill(0, 1), _twill(0, 1, 2)
_STRAIGHT = (0, 1, 2, 3)
_POINT = (0, 1, 2, 3, 2, 1)
_LONG_POINT = (0, 1, 2, 3, 0, 1, 2, 1, 0, 3, 2, 1)
_BROKEN_POINT = (0, 1, 2, 3, 1, 0, 3, 2)
_LONG_BROKEN_POINT = (0, 1, 2, 3, 0, 1, 2, 3, 1, 0, 3, 2, 1, 0, 3, 2)
_ROSEPATH = (0, 1, 2, 3, 0, 3, 2, 1)

_Plan = tuple[tuple[int, ...], tuple[int, ...], tuple[Lift, ...]]


def _kiper(dice: _Dice) -> _Plan:
    """Diagonal lines."""
    return _STRAIGHT, dice.pick((_STRAIGHT, _STRAIGHT[::-1])), dice.pick((_BALANCED, _WARP_FACED))


def _sildeben(dice: _Dice) -> _Plan:
    """Herringbone: the diagonal turns, with a clean cut where it turns."""
    return dice.pick((_BROKEN_POINT, _LONG_BROKEN_POINT)), dice.pick((_STRAIGHT, _STRAIGHT[::-1])), _BALANCED


def _liggende_sildeben(dice: _Dice) -> _Plan:
    """Herringbone that lies down: the turns follow the weft."""
    return dice.pick((_STRAIGHT, _STRAIGHT[::-1])), dice.pick((_BROKEN_POINT, _LONG_BROKEN_POINT)), _BALANCED


def _gaaseoeje(dice: _Dice) -> _Plan:
    """Goose-eye: diamonds within diamonds."""
    points = (_POINT, _LONG_POINT)
    return dice.pick(points), dice.pick(points), _BALANCED


def _rosengang(dice: _Dice) -> _Plan:
    """Rosepath: small closed figures, each row of them a little different."""
    treadling = dice.pick((_ROSEPATH, (0, 1, 2, 3, 2, 1, 0, 3), _POINT))
    return _ROSEPATH, treadling, dice.pick((_BALANCED, _WARP_FACED))


def _hanefjed(dice: _Dice) -> _Plan:
    """Houndstooth: plain twill; the figure comes from threads that change colour in both directions."""
    return _STRAIGHT, dice.pick((_STRAIGHT, _STRAIGHT[::-1])), _BALANCED


_FAMILIES: tuple[Callable[[_Dice], _Plan], ...] = (
    _kiper,
    _sildeben,
    _sildeben,
    _liggende_sildeben,
    _gaaseoeje,
    _gaaseoeje,
    _gaaseoeje,
    _rosengang,
    _rosengang,
    _hanefjed,
)

_GROUNDS = (
    (("natural",), ("deep",)),
    (("natural",), ("mid",)),
    (("light",), ("deep",)),
    (("natural",) * 8 + ("light",) * 4, ("deep",)),
    (("natural",), ("deep",) * 8 + ("mid",) * 4),
    (("natural",) * 6 + ("light",) * 6, ("deep",) * 6 + ("mid",) * 6),
    (("deep",), ("natural",)),
    (("deep",) * 8 + ("mid",) * 4, ("light",)),
    (("mid",), ("natural",) * 8 + ("light",) * 4),
)
"""Colours of warp and weft: always a light side and a dark side, so that the weave can be seen."""

_CHECKS = (
    ("deep",) * 4 + ("natural",) * 4,
    ("deep",) * 4 + ("light",) * 4,
    ("mid",) * 4 + ("natural",) * 4,
    ("deep",) * 2 + ("natural",) * 2,
)
"""Colours of both warp and weft in a houndstooth."""

_SPARKS = ((), (), ((7,), ()), ((), (5,)), ((4, 5), ()), ((), (8, 9)), ((3,), (3,)))
"""Positions, in warp and in weft, of the threads in another hue, within sixteen; often none."""


def draft(seed: str) -> Draft:
    """The plan of the cloth that belongs to `seed`."""
    dice = _Dice(seed)
    family = dice.pick(_FAMILIES)
    threading, treadling, tie_up = family(dice)
    warp, weft = (dice.pick(_CHECKS),) * 2 if family is _hanefjed else dice.pick(_GROUNDS)
    sparks = dice.pick(_SPARKS) or ((), ())
    return Draft(threading, treadling, tie_up, _with_sparks(warp, sparks[0]), _with_sparks(weft, sparks[1]))


def _with_sparks(threads: tuple[str, ...], at: tuple[int, ...]) -> tuple[str, ...]:
    if not at:
        return threads
    return tuple("spark" if index in at else threads[index % len(threads)] for index in range(16))


@cache
def weave(seed: str, *, group: str, columns: int = 16, rows: int = 16) -> Markup:
    """The cloth of `seed` as an `<svg>` of so many threads, in the hues of one of `GROUPS`."""
    return _svg(draft(seed), columns, rows, group, fringe=0)


def weave_band(
    seed: str, *, group: str = "own", columns: int = 160, rows: int = 20, fringe: int = 4
) -> Markup:
    """A long cloth for ornament; `fringe` is how far the warp hangs loose below, in threads."""
    return _svg(draft(seed), columns, rows, group, fringe)


def _svg(cloth: Draft, columns: int, rows: int, group: str, fringe: int) -> Markup:
    if group not in GROUPS:
        raise ValueError(f"no such occupation group: {group}")
    warp = _paths("warp", cloth.warp, (_warp_thread(cloth, column, rows) for column in range(columns)))
    weft = _paths("weft", cloth.weft, (_weft_thread(cloth, row, columns) for row in range(rows)))
    loose = _paths(
        "fringe", cloth.warp, (_loose_end(column, rows, fringe) for column in range(columns if fringe else 0))
    )
    ground = f'<path class="ground" d="M-.5-.5h{columns}v{rows}h-{columns}z"/>'
    threads = f'<g fill="none" stroke-width="{WIDTH}" stroke-linecap="round">{weft}{warp}{loose}</g>'
    return Markup(  # noqa: S704 - numbers, and names from the tables above
        f'<svg class="weave weave-{group}" viewBox="-.5 -.5 {columns} {rows + fringe}" width="{columns * 4}" '
        f'height="{(rows + fringe) * 4}" aria-hidden="true" focusable="false">{ground}{threads}</svg>'
    )


def _paths(kind: str, names: tuple[str, ...], threads: Iterable[str]) -> str:
    """The threads gathered into one path for each colour, in the order of their first use."""
    gathered: dict[str, str] = {}
    for index, thread in enumerate(threads):
        name = names[index % len(names)]
        gathered[name] = gathered.get(name, "") + thread
    return "".join(f'<path class="{kind} {name}" d="{data}"/>' for name, data in gathered.items() if data)


def warp_floats(cloth: Draft, column: int, rows: int) -> Iterator[tuple[int, int]]:
    """First and last row of each stretch where the warp thread lies on top."""
    return _stretches(cloth.warp_is_over(column, row) for row in range(rows))


def weft_floats(cloth: Draft, row: int, columns: int) -> Iterator[tuple[int, int]]:
    """First and last column of each stretch where the weft thread lies on top."""
    return _stretches(not cloth.warp_is_over(column, row) for column in range(columns))


def _stretches(on_top: Iterable[bool]) -> Iterator[tuple[int, int]]:
    for is_on_top, stretch in groupby(enumerate(on_top), key=lambda crossing: crossing[1]):
        if is_on_top:
            places = [place for place, _ in stretch]
            yield places[0], places[-1]


def _warp_thread(cloth: Draft, column: int, rows: int) -> str:
    return "".join(f"M{column} {first}v{last - first}" for first, last in warp_floats(cloth, column, rows))


def _weft_thread(cloth: Draft, row: int, columns: int) -> str:
    return "".join(f"M{first} {row}h{last - first}" for first, last in weft_floats(cloth, row, columns))


def _loose_end(column: int, rows: int, fringe: int) -> str:
    """A warp end below the cloth; ends differ a little in length, as cut by hand."""
    return f"M{column} {rows}v{fringe - 1 - (column * 7 + column // 3) % 3 / 2:g}"
