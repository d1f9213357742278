"""The theme's own pictures come from the cloth and the tokens, and from nowhere else."""

from __future__ import annotations

import pytest
from PIL import Image

from themes.vaev import marks

IMAGES = marks.STATIC / "img"


@pytest.mark.parametrize("name", marks.drawings())
def test_a_drawing_is_what_the_loom_gives(name: str) -> None:
    kept = (IMAGES / name).read_text(encoding="utf-8")

    assert kept == marks.drawings()[name], "run: python -m themes.vaev.marks"


@pytest.mark.parametrize(("name", "size"), [("share.png", (1200, 630)), ("icon-180.png", (180, 180))])
def test_a_picture_has_the_size_that_is_asked_for(name: str, size: tuple[int, int]) -> None:
    with Image.open(IMAGES / name) as image:
        assert image.size == size


def test_the_icon_has_the_sizes_of_a_tab_and_a_desktop() -> None:
    with Image.open(IMAGES / "icon.ico") as icon:
        assert icon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
