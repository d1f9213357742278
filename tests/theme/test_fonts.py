"""Nothing jumps when the fonts arrive: the fallbacks are as wide and as high as the faces they stand in for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

STATIC = Path(__file__).parents[2] / "themes/vaev/static"
CSS = (STATIC / "css/fonts.css").read_text(encoding="utf-8")

LETTERS = {
    " ": 18.0, "e": 15.45, "r": 8.96, "n": 7.24, "t": 6.86, "s": 5.81, "i": 6.0, "a": 6.02, "d": 5.86, "l": 5.23,
    "g": 4.06, "o": 4.64, "m": 3.24, "k": 3.39, "f": 2.41, "v": 2.33, "u": 1.98, "b": 1.76, "h": 1.62, "p": 1.76,
    "å": 1.19, "ø": 0.94, "y": 0.7, "æ": 0.87, "j": 0.73, "c": 0.3,
}  # fmt: skip
"""How often a letter comes in Danish text, per cent, nearly; spaces as they fall between words."""

ARIAL = {
    " ": 278, "e": 556, "r": 333, "n": 556, "t": 278, "s": 500, "i": 222, "a": 556, "d": 556, "l": 222, "g": 556,
    "o": 556, "m": 833, "k": 500, "f": 278, "v": 500, "u": 556, "b": 556, "h": 556, "p": 556, "å": 556, "ø": 611,
    "y": 500, "æ": 889, "j": 222, "c": 500,
}  # fmt: skip
ARIAL_BOLD = {
    " ": 278, "e": 556, "r": 389, "n": 611, "t": 333, "s": 556, "i": 278, "a": 556, "d": 611, "l": 278, "g": 611,
    "o": 611, "m": 889, "k": 556, "f": 333, "v": 556, "u": 611, "b": 611, "h": 611, "p": 611, "å": 556, "ø": 611,
    "y": 556, "æ": 889, "j": 278, "c": 556,
}  # fmt: skip
"""Advance widths of the fallbacks, in thousandths (Adobe's metrics of Helvetica, to which Arial is drawn)."""

FACES = [
    ("Atkinson fallback", "atkinson-next.woff2", 400, ARIAL),
    ("Bricolage fallback", "bricolage.woff2", 700, ARIAL_BOLD),
]


def _mean(widths: dict[str, float] | dict[str, int]) -> float:
    return sum(share * widths[letter] for letter, share in LETTERS.items()) / sum(LETTERS.values()) / 1000


def _own_mean(font: TTFont) -> float:
    glyphs, advances, unit = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return _mean({letter: advances[glyphs[ord(letter)]][0] / unit * 1000 for letter in LETTERS})


def _descriptor(face: str, name: str) -> float:
    rule = next(rule for rule in re.findall(r"@font-face \{.*?\}", CSS, re.DOTALL) if f'"{face}"' in rule)
    found = re.search(rf"{name}: ([\d.]+)%", rule)
    assert found, f"{face} has no {name}"
    return float(found[1]) / 100


@pytest.mark.parametrize(("face", "file", "weight", "fallback"), FACES)
def test_a_fallback_is_as_wide_as_its_face(
    face: str, file: str, weight: int, fallback: dict[str, int]
) -> None:
    font = instantiateVariableFont(TTFont(STATIC / "fonts" / file), {"wght": weight})

    expected = _own_mean(font) / _mean(fallback)

    assert _descriptor(face, "size-adjust") == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(("face", "file", "weight", "fallback"), FACES)
def test_a_fallback_is_as_high_as_its_face(
    face: str, file: str, weight: int, fallback: dict[str, int]
) -> None:
    font = TTFont(STATIC / "fonts" / file)
    scale = font["head"].unitsPerEm * _descriptor(face, "size-adjust")

    assert _descriptor(face, "ascent-override") == pytest.approx(font["hhea"].ascent / scale, abs=0.002)
    assert _descriptor(face, "descent-override") == pytest.approx(-font["hhea"].descent / scale, abs=0.002)


@pytest.mark.parametrize("file", ["atkinson-next.woff2", "atkinson-next-italic.woff2", "bricolage.woff2"])
def test_danish_and_its_neighbours_can_be_written(file: str) -> None:
    letters = TTFont(STATIC / "fonts" / file).getBestCmap()

    missing = [sign for sign in "ABCÆØÅæøåéèüöäßðþ–—…”’»«§·×½°€0123456789" if ord(sign) not in letters]

    assert not missing


def test_every_sign_of_a_cv_number_has_its_own_monospaced_shape() -> None:
    font = TTFont(STATIC / "fonts/atkinson-mono.woff2")
    glyphs = font.getBestCmap()

    widths = {font["hmtx"][glyphs[ord(sign)]][0] for sign in "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"}

    assert len(widths) == 1


def test_every_font_named_in_the_style_sheet_is_there_with_its_licence() -> None:
    named = set(re.findall(r"fonts/([a-z-]+\.woff2)", CSS))

    assert named == {file.name for file in (STATIC / "fonts").glob("*.woff2")}
    assert len(list((STATIC / "fonts").glob("OFL-*.txt"))) == 3
