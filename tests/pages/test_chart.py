"""A chart says what the numbers say: lengths, axis, labels, and its words for a screen reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from xml.etree import ElementTree

import pytest
from markupsafe import Markup

from synlig.pages.chart import Bar, bar_chart, column_chart

SVG = "{http://www.w3.org/2000/svg}"
SEASONS = (Bar("2019", 21, "21"), Bar("2022", 12, "12"))


def _drawn(
    draw: Callable[..., Markup] = bar_chart,
    bars: Sequence[Bar] = SEASONS,
    title: str = "I job",
) -> ElementTree.Element:
    return _parsed(
        draw(id="job", title=title, description="21 i 2019, 12 i 2022.", unit="personer", bars=bars)
    )


def _parsed(text: Markup) -> ElementTree.Element:
    return ElementTree.fromstring(str(text).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))


def _texts(svg: ElementTree.Element, kind: str) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text") if text.get("class") == kind]


def _lengths(svg: ElementTree.Element, side: str) -> list[float]:
    return [float(re.sub("[a-z%]+$", "", rect.get(side, ""))) for rect in svg.iter(f"{SVG}rect")]


def test_a_bar_is_as_long_as_its_value() -> None:
    long, short = _lengths(_drawn(), "width")

    assert short / long == pytest.approx(12 / 21, abs=0.001)


def test_a_column_is_as_tall_as_its_value() -> None:
    tall, low = _lengths(_drawn(column_chart), "height")

    assert low / tall == pytest.approx(12 / 21, abs=0.001)


@pytest.mark.parametrize("draw", [bar_chart, column_chart])
def test_a_chart_names_and_describes_itself(draw: Callable[..., Markup]) -> None:
    svg = _drawn(draw)

    named = {element.get("id"): element.text for element in svg}

    assert svg.get("role") == "img"
    assert [named[name] for name in svg.get("aria-labelledby", "").split()] == [
        "I job",
        "21 i 2019, 12 i 2022.",
    ]


@pytest.mark.parametrize("draw", [bar_chart, column_chart])
def test_every_value_and_label_can_be_read(draw: Callable[..., Markup]) -> None:
    svg = _drawn(draw)

    assert _texts(svg, "label") == ["2019", "2022"]
    assert _texts(svg, "value") == ["21", "12"]


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((21, 12), ["0", "10", "20", "30"]),
        ((3056, 2395), ["0", "1.000", "2.000", "3.000", "4.000"]),
        ((1, 2), ["0", "1", "2"]),  # people do not come in halves
        ((0, 0), ["0", "1"]),
        ((4.5, 21.6), ["0", "10", "20", "30"]),
    ],
)
def test_the_axis_has_round_numbers_in_danish(values: tuple[float, ...], ticks: list[str]) -> None:
    svg = _drawn(bars=tuple(Bar("x", value, str(value)) for value in values))

    assert _texts(svg, "tick") == ticks


def test_the_longest_bar_leaves_room_for_its_number() -> None:
    assert max(_lengths(_drawn(bars=(Bar("a", 40, "40"),)), "width")) <= 82


def test_a_long_label_goes_on_over_several_lines() -> None:
    label = "Person der kan undersøge støttemuligheder til projekter og efteruddannelse"

    lines = _texts(_drawn(bars=(Bar(label, 3, "3"),)), "label")

    assert len(lines) > 1
    assert " ".join(lines) == label


def test_words_are_escaped() -> None:
    svg = _drawn(title="Løn & <vilkår>")

    assert svg[0].text == "Løn & <vilkår>"


@pytest.mark.parametrize("bars", [(), (Bar("a", -1, "-1"),)])
def test_nothing_and_less_than_nothing_are_refused(bars: tuple[Bar, ...]) -> None:
    with pytest.raises(ValueError, match=r"chart|bar"):
        _drawn(bars=bars)


def test_no_inline_style_is_used() -> None:
    assert not any(element.get("style") for element in _drawn().iter())


def test_charts_with_the_same_longest_value_have_the_same_axis() -> None:
    short = _lengths(
        _parsed(bar_chart(id="a", title="", description="", unit="", bars=SEASONS[1:], longest=21)), "width"
    )

    assert short == _lengths(_drawn(), "width")[1:]


def test_a_place_nobody_counted_stays_empty() -> None:
    drawn = _parsed(column_chart(id="a", title="", description="", unit="", bars=SEASONS, slots=(0, 3)))

    first, second = _lengths(drawn, "x")
    width = _lengths(drawn, "width")[0]
    assert second - first == pytest.approx(3 * width / 0.7, abs=0.05)


def test_what_is_only_known_to_be_less_is_an_outline() -> None:
    classes = [
        rect.get("class") for rect in _drawn(bars=(Bar("a", 4, "under 5", is_open=True),)).iter(f"{SVG}rect")
    ]

    assert classes == ["bar open"]
