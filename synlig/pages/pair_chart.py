"""Two values for each of a row of things, side by side, each on an axis of its own: what is wanted, and what there is.

One axis for both would make the smaller a stub. They stand in two fields with a heading each, so that nobody needs a
colour to tell them apart. Drawn as `chart.py` draws: per cent across, `em` down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from synlig.dates import number
from synlig.pages.chart import Bar, axis_of, em, label_above, svg, ticks_of

HEAD = 4.9
"""Em above the first row: headings, what the axes count, and their numbers."""

FIELD, GAP, ROOM = 46.0, 8.0, 13.0
"""Per cent of the width: a field, the distance between the two, and what is kept free for the number after a bar."""


@dataclass(frozen=True)
class Panel:
    """One field: its heading, what its axis counts, and a bar for each row."""

    title: str
    unit: str
    bars: Sequence[Bar]


def pair_chart(
    *, id: str, title: str, description: str, labels: Sequence[str], left: Panel, right: Panel
) -> Markup:
    """A row for each label, with a bar in each field. The panels have as many bars as there are labels."""
    parts: list[Markup] = []
    tops: list[float] = []
    top = HEAD
    for label in labels:
        drawn, bar_top = label_above(label, top)
        parts.append(drawn)
        tops.append(bar_top)
        top = bar_top + 2.0
    parts += _bars(left, 0.0, tops)
    parts += _bars(right, FIELD + GAP, tops)
    axes = _axis(left, 0.0, top) + _axis(right, FIELD + GAP, top)
    return svg("chart chart-pair", id, title, description, top, axes, parts)


def _across(value: float, end: float, start: float) -> str:
    return f"{start + value / end * (FIELD - ROOM):.2f}%"


def _bars(panel: Panel, start: float, tops: Sequence[float]) -> list[Markup]:
    end, _step = axis_of(panel.bars)
    return [_bar(bar, top, start, end) for bar, top in zip(panel.bars, tops, strict=True)]


def _bar(bar: Bar, top: float, start: float, end: float) -> Markup:
    return Markup('<rect class="{}" x="{}%" y="{}" width="{}" height="1.10em"/>').format(
        bar.css, start, em(top), _across(bar.value, end, 0)
    ) + Markup('<text class="value" x="{}" y="{}" dx=".4em">{}</text>').format(
        _across(bar.value, end, start), em(top + 0.9), bar.text
    )


def _axis(panel: Panel, start: float, bottom: float) -> Markup:
    end, step = axis_of(panel.bars)
    parts = [
        Markup('<text class="label" x="{}%" y="1.10em">{}</text>').format(start, panel.title)
        + Markup('<text class="unit" x="{}%" y="2.40em">{}</text>').format(start, panel.unit)
    ]
    for tick in ticks_of(end, step):
        x = _across(tick, end, start)
        parts.append(
            Markup('<line class="{}" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
                "grid" if tick else "axis", x, x, em(HEAD - 0.7), em(bottom - 0.4)
            )
            + Markup('<text class="tick" x="{}" y="3.90em" text-anchor="{}">{}</text>').format(
                x, "middle" if tick else "start", number(tick)
            )
        )
    return Markup("").join(parts)
