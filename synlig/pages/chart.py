"""Charts drawn as SVG: bars that lie down, and columns that stand for years or quarters.

A chart has no fixed width: lengths along the page are percentages, lengths down the page are `em`, so that the
letters stay as large as the text around them on a phone, on paper and at 400 % zoom. Colours come from the style sheet.
A chart is one picture to a screen reader (title and description); the page has the same numbers in a table.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from synlig.dates import number

LABEL_WIDTH = 36
"""Characters of a bar's label on one line: what a phone has room for."""

TICKS = 4
"""Most steps along an axis."""

ROOM_FOR_VALUE = 18.0
"""Per cent of the width kept free for the number after the longest bar."""

COLUMN_TOP, COLUMN_HEIGHT = 3.4, 12.0
"""Em above the tallest possible column, for what the axis counts; and how tall that is."""


@dataclass(frozen=True)
class Bar:
    """One bar or column: what it stands for, its value (0 or more), and the value as it is written beside it.

    An open bar is drawn as an outline: it only says that the value is no greater.
    """

    label: str
    value: int | float
    text: str
    accent: bool = False
    is_open: bool = False

    @property
    def css(self) -> str:
        """The classes that the style sheet draws it by."""
        return "bar" + " accent" * self.accent + " open" * self.is_open


def bar_chart(
    *,
    id: str,
    title: str,
    description: str,
    unit: str,
    bars: Sequence[Bar],
    longest: float = 0,
) -> Markup:
    """Lying bars in the order given, each with its label above and its number after it.

    `id` is unique on the page; `unit` stands at the axis. Charts with the same `longest` value have the same axis, and
    can be held against each other.
    """
    end, step = axis_of(bars, longest)
    parts: list[Markup] = []
    top = 0.0
    for bar in bars:
        drawn, height = _lying_bar(bar, top, end)
        parts.append(drawn)
        top += height
    axis = _lying_axis(top, end, step, unit)
    return svg("chart chart-bars", id, title, description, top + 3.2, axis, parts)


def column_chart(
    *,
    id: str,
    title: str,
    description: str,
    unit: str,
    bars: Sequence[Bar],
    slots: Sequence[int] = (),
) -> Markup:
    """Standing columns, for a few values over time; the same arguments as `bar_chart`.

    `slots` are the places along the axis, from 0 and rising, where time has gaps; without them there are none.
    """
    end, step = axis_of(bars)
    places = slots or range(len(bars))
    share = (100.0 - ROOM_FOR_VALUE) / (places[-1] + 1)
    parts = [
        _column(bar, ROOM_FOR_VALUE + place * share, share, end)
        for place, bar in zip(places, bars, strict=True)
    ]
    axis = _standing_axis(end, step, unit)
    return svg("chart chart-columns", id, title, description, COLUMN_TOP + COLUMN_HEIGHT + 2.0, axis, parts)


def axis_of(bars: Sequence[Bar], longest: float = 0) -> tuple[float, float]:
    """Where the axis ends and how far there is between its numbers: 1, 2 or 5 times a power of ten."""
    if not bars:
        raise ValueError("a chart without values")
    if any(bar.value < 0 for bar in bars):
        raise ValueError("a bar shorter than nothing")
    largest = max(longest, *(bar.value for bar in bars)) or 1
    rough = largest / TICKS
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough * 0.999999)
    if all(isinstance(bar.value, int) for bar in bars):
        step = max(1, step)
    return math.ceil(largest / step - 1e-9) * step, step


def ticks_of(end: float, step: float) -> list[int | float]:
    values = [round(place * step, 6) for place in range(round(end / step) + 1)]
    return [int(value) if value == int(value) else value for value in values]


def _across(value: float, end: float) -> str:
    return f"{value / end * (100 - ROOM_FOR_VALUE):.2f}%"


def em(length: float) -> str:
    return f"{length:.2f}em"


def label_above(label: str, top: float) -> tuple[Markup, float]:
    """A bar's label, on as many lines as it needs, and where in em the bar below it begins."""
    lines = textwrap.wrap(label, LABEL_WIDTH) or [""]
    drawn = [
        Markup('<text class="label" x="0" y="{}" dx=".35em">{}</text>').format(
            em(top + 1.1 + 1.25 * place), line
        )
        for place, line in enumerate(lines)
    ]
    return Markup("").join(drawn), top + 0.5 + 1.25 * len(lines)


def _lying_bar(bar: Bar, top: float, end: float) -> tuple[Markup, float]:
    """The bar and how much height it takes, in em."""
    label, at = label_above(bar.label, top)
    drawn = Markup('<rect class="{}" x="0" y="{}" width="{}" height="1.10em"/>').format(
        bar.css, em(at), _across(bar.value, end)
    )
    value = Markup('<text class="value" x="{}" y="{}" dx=".4em">{}</text>').format(
        _across(bar.value, end), em(at + 0.9), bar.text
    )
    return label + drawn + value, at - top + 1.9


def _lying_axis(height: float, end: float, step: float, unit: str) -> Markup:
    parts = []
    for tick in ticks_of(end, step):
        x = _across(tick, end)
        anchor = "start" if tick == 0 else "middle"
        parts.append(
            Markup('<line class="{}" x1="{}" x2="{}" y1="0" y2="{}"/>').format(
                "grid" if tick else "axis", x, x, em(height)
            )
            + Markup('<text class="tick" x="{}" y="{}" text-anchor="{}">{}</text>').format(
                x, em(height + 1.3), anchor, number(tick)
            )
        )
    name = Markup('<text class="unit" x="0" y="{}">{}</text>').format(em(height + 2.6), unit)
    return Markup("").join(parts) + name


def _column(bar: Bar, left: float, share: float, end: float) -> Markup:
    height = bar.value / end * COLUMN_HEIGHT
    top = COLUMN_TOP + COLUMN_HEIGHT - height
    middle = f"{left + share / 2:.2f}%"
    return (
        Markup('<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>').format(
            bar.css,
            f"{left + share * 0.15:.2f}%",
            em(top),
            f"{share * 0.7:.2f}%",
            em(height),
        )
        + Markup('<text class="value" x="{}" y="{}" text-anchor="middle">{}</text>').format(
            middle, em(top - 0.35), bar.text
        )
        + Markup('<text class="label" x="{}" y="{}" text-anchor="middle">{}</text>').format(
            middle, em(COLUMN_TOP + COLUMN_HEIGHT + 1.3), bar.label
        )
    )


def _standing_axis(end: float, step: float, unit: str) -> Markup:
    parts = []
    for tick in ticks_of(end, step):
        y = em(COLUMN_TOP + COLUMN_HEIGHT - tick / end * COLUMN_HEIGHT)
        parts.append(
            Markup('<line class="{}" x1="{}%" x2="100%" y1="{}" y2="{}"/>').format(
                "grid" if tick else "axis", ROOM_FOR_VALUE, y, y
            )
            + Markup(
                '<text class="tick" x="{}%" y="{}" dx="-.5em" dy=".35em" text-anchor="end">{}</text>'
            ).format(ROOM_FOR_VALUE, y, number(tick))
        )
    name = Markup('<text class="unit" x="0" y="1.10em">{}</text>').format(unit)
    return Markup("").join(parts) + name


def svg(
    kind: str, id: str, title: str, description: str, height: float, axis: Markup, parts: Sequence[Markup]
) -> Markup:
    return Markup(
        '<svg class="{kind}" role="img" aria-labelledby="{id}-titel {id}-tekst" width="100%" height="{height}">'
        '<title id="{id}-titel">{title}</title><desc id="{id}-tekst">{description}</desc>{axis}{parts}</svg>'
    ).format(
        kind=kind,
        id=id,
        height=em(height),
        title=escape(title),
        description=escape(description),
        axis=axis,
        parts=Markup("").join(parts),
    )
