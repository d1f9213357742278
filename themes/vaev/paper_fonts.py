"""Makes the fonts of paper from the site's own: typst reads neither woff2 nor a font that varies in weight.

    python -m themes.vaev.paper_fonts        (needs requirements-test.lock: fonttools, brotli)

The files lie in paper/fonts and are tracked; tests/theme/test_paper_fonts.py makes them anew and compares. Where the
site's fonts come from, and under which licence (OFL 1.1, no reserved names), stands in static/css/fonts.css and beside
them; the licences go with these as well.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

THEME = Path(__file__).parent
SITE_FONTS, PAPER_FONTS = THEME / "static/fonts", THEME / "paper/fonts"
TEXT = "Atkinson Hyperlegible Next"
FACES = (
    ("text-regular.ttf", "atkinson-next.woff2", TEXT, 400),
    ("text-bold.ttf", "atkinson-next.woff2", TEXT, 700),
    ("text-more-regular.ttf", "atkinson-next-ext.woff2", f"{TEXT} More", 400),
    ("text-more-bold.ttf", "atkinson-next-ext.woff2", f"{TEXT} More", 700),
    ("display-bold.ttf", "bricolage.woff2", "Bricolage Grotesque", 700),
    ("number-bold.ttf", "atkinson-mono.woff2", "Atkinson Hyperlegible Mono", 700),
)
"""File, the site's font it is cut from, the family's name in the templates, and the weight."""
LETTERS = "letters.txt"
"""What text can be written with, one sign after the other; plugins/press.py reads it."""
STYLES = {400: "Regular", 700: "Bold"}


def face(source: str, family: str, weight: int) -> bytes:
    """One weight of a font of the site's, as TrueType; always the same bytes."""
    font = TTFont(SITE_FONTS / source, recalcTimestamp=False)
    font = instantiateVariableFont(font, {"wght": weight})
    font.flavor = None
    font["OS/2"].usWeightClass = weight
    _name(font, family, STYLES[weight])
    written = BytesIO()
    font.save(written)
    return written.getvalue()


def letters() -> str:
    """Every sign that the text's two files have in both weights, in the order of Unicode."""
    regular, bold = (
        {
            sign
            for _file, source, family, its_weight in FACES
            if family.startswith(TEXT) and its_weight == weight
            for sign in TTFont(SITE_FONTS / source).getBestCmap()
        }
        for weight in STYLES
    )
    return "".join(chr(sign) for sign in sorted(regular & bold) if sign >= ord(" "))


def _name(font: TTFont, family: str, style: str) -> None:
    """The names that a PDF finds a font by; copyright and licence stay as they are."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }.items():
        names.setName(text, name_id, 3, 1, 0x409)


def main() -> None:
    PAPER_FONTS.mkdir(parents=True, exist_ok=True)
    for file, source, family, weight in FACES:
        (PAPER_FONTS / file).write_bytes(face(source, family, weight))
    (PAPER_FONTS / LETTERS).write_text(letters(), encoding="utf-8", newline="")
    for licence in SITE_FONTS.glob("OFL-*.txt"):
        (PAPER_FONTS / licence.name).write_bytes(licence.read_bytes())


if __name__ == "__main__":
    main()
