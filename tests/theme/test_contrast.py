"""The colours of the theme, as tokens.css has them, can be read: every documented pair, in both schemes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[2] / "themes/vaev/static/css/tokens.css"
CSS = TOKENS.read_text(encoding="utf-8")
KINDS = {"text": 7.0, "controls": 4.5}


def _colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css))


LIGHT_CSS, DARK_CSS = CSS.split("@media screen and (prefers-color-scheme: dark)")
LIGHT = _colours(LIGHT_CSS)
SCHEMES = {"light": LIGHT, "dark": LIGHT | _colours(DARK_CSS)}


def _pairs() -> list[tuple[str, str, float]]:
    """(foreground, background, least contrast) as the comment at the top of the file lists them."""
    found = []
    for kind, text in re.findall(r"pairs, (text|controls)[^\n]*\n((?:     [^\n]+\n)+)", CSS):
        found += [(*pair.split(" on "), KINDS[kind]) for pair in re.split(r",\s+", text.strip())]
    return found


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definition; read 2026-11-22)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ffffff", "#ffffff", 1.0)],
)
def test_the_measure_itself_agrees_with_known_values(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)


def test_the_list_of_pairs_is_found() -> None:
    pairs = _pairs()

    assert ("ink", "ground", 7.0) in pairs
    assert ("focus-on-deep", "deep", 4.5) in pairs
    assert len(pairs) == 24


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "back", "least"), _pairs())
def test_a_documented_pair_can_be_read(scheme: str, front: str, back: str, least: float) -> None:
    colours = SCHEMES[scheme]

    ratio = contrast(colours[front], colours[back])

    assert ratio >= least, f"{front} on {back}, {scheme}: {ratio:.2f}"
