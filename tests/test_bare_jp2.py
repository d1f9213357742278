"""What is left of a picture in JPEG 2000: the pixels."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from synlig.bare_jp2 import bare_jp2
from tests.pdf_files import AUTHOR, photograph_2000

KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "gray": {"mode": "L"},
    "see-through": {"mode": "RGBA"},
    "a codestream": {"no_jp2": True},
    "in tiles": {"tile_size": (16, 16)},
    "in layers": {"quality_layers": [20, 10], "irreversible": True},
}


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.tobytes()


@pytest.mark.parametrize("how", KINDS.values(), ids=KINDS)
def test_the_pixels_are_left_and_nothing_that_is_said(how: dict[str, Any]) -> None:
    source = photograph_2000(**how)
    assert source.count(AUTHOR.encode()) == 2

    bare = bare_jp2(source)

    assert pixels(bare) == pixels(source)
    assert AUTHOR.encode() not in bare
    assert bare_jp2(bare) == bare


def test_the_last_box_may_be_as_long_as_the_file() -> None:
    bare = bare_jp2(photograph_2000())
    place = bare.index(b"jp2c")

    assert bare_jp2(bare[: place - 4] + bytes(4) + bare[place:]) == bare


def test_a_comment_in_a_tile_is_refused() -> None:
    bare = bare_jp2(photograph_2000(no_jp2=True))
    tile = bare.index(b"\xff\x90") + 12

    with pytest.raises(ValueError, match="comment"):
        bare_jp2(bare[:tile] + b"\xff\x64\x00\x04hi" + bare[tile:])


@pytest.mark.parametrize("kept", [0, 3, 11, 40, 100, 160, -40])
def test_what_is_broken_is_refused(kept: int) -> None:
    with pytest.raises(ValueError, match=r"JPEG 2000|segment|end"):
        bare_jp2(bare_jp2(photograph_2000())[:kept])
