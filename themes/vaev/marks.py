"""Makes the theme's own pictures from the association's cloth: edging, sign, icons, the picture for shared links.

    python -m themes.vaev.marks

The files lie in static/img and are tracked; tests/theme/test_marks.py makes the SVG ones anew and compares.
Colours are read from tokens.css, so that there is one place for them.
"""

from __future__ import annotations

import re
from math import lcm
from pathlib import Path

from PIL import Image, ImageDraw

from synlig.pages.weave import draft, warp_floats, weave, weave_band, weft_floats

STATIC = Path(__file__).parent / "static"
SEED = "SEN"
EDGING_ROWS = 12
SIGN_THREADS = 11
THREADS = {
    "natural": "linen",
    "deep": "deep",
    "mid": "brick",
    "light": "sea-light",
    "spark": "brick",
    "ground": "thread-shadow",
}
"""Thread of our own cloth to colour in tokens.css."""


def tokens() -> tuple[dict[str, str], dict[str, str]]:
    """The colours of the light scheme, and of the dark one."""
    css = (STATIC / "css/tokens.css").read_text(encoding="utf-8")
    light, dark = (
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part)) for part in css.split("@media screen")
    )
    return light, light | dark


def drawings() -> dict[str, str]:
    """The SVG files by name."""
    cloth = draft(SEED)
    repeat = lcm(len(cloth.threading), len(cloth.warp))
    edging = weave_band(SEED, columns=repeat, rows=EDGING_ROWS, fringe=0)
    return {
        "edging.svg": _standing_alone(edging),
        "sign.svg": _standing_alone(weave(SEED, group="own", columns=SIGN_THREADS, rows=SIGN_THREADS)),
    }


def _standing_alone(svg: str) -> str:
    """The drawing as a file of its own: it brings its colours along, for both schemes."""
    light, dark = tokens()
    style = f"<style>{_rules(light)}@media(prefers-color-scheme:dark){{{_rules(dark)}}}</style>"
    head, rest = svg.split(">", 1)
    return f'{head} xmlns="http://www.w3.org/2000/svg">{style}{rest}\n'


def _rules(colours: dict[str, str]) -> str:
    return "".join(
        f".{thread}{{{'fill' if thread == 'ground' else 'stroke'}:{colours[colour]}}}"
        for thread, colour in THREADS.items()
    )


def picture(columns: int, rows: int, thread: int) -> Image.Image:
    """The cloth as pixels, `thread` to a thread; drawn four times too large and scaled down, for smooth ends."""
    light, _ = tokens()
    cloth, unit = draft(SEED), thread * 4
    image = Image.new("RGB", (columns * unit, rows * unit), light[THREADS["ground"]])
    pen = ImageDraw.Draw(image)

    def draw(left: int, top: int, right: int, bottom: int, name: str) -> None:
        """One float, from its first crossing to its last."""
        gap = unit * 0.07
        box = (left * unit + gap, top * unit + gap, (right + 1) * unit - gap, (bottom + 1) * unit - gap)
        pen.rounded_rectangle(box, radius=unit * 0.43, fill=light[THREADS[name]])

    for column in range(columns):
        for first, last in warp_floats(cloth, column, rows):
            draw(column, first, column, last, cloth.warp[column % len(cloth.warp)])
    for row in range(rows):
        for first, last in weft_floats(cloth, row, columns):
            draw(first, row, last, row, cloth.weft[row % len(cloth.weft)])
    return image.resize((columns * thread, rows * thread), Image.Resampling.LANCZOS)


def write() -> None:
    """Write every file of static/img that comes from the cloth."""
    folder = STATIC / "img"
    for name, text in drawings().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    picture(9, 9, 20).save(folder / "icon-180.png", optimize=True)
    picture(8, 8, 6).save(folder / "icon.ico", sizes=[(16, 16), (32, 32), (48, 48)])
    picture(80, 42, 15).quantize(48).save(folder / "share.png", optimize=True)


if __name__ == "__main__":
    write()
