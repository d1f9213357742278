"""What is left of a photograph in a PDF: the pixels."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from synlig.bare_jpeg import bare_jpeg
from tests.pdf_files import AUTHOR, photograph

KINDS: dict[str, dict[str, Any]] = {
    "plain": {},
    "in several scans": {"progressive": True},
    "gray": {"mode": "L"},
    "four colours": {"mode": "CMYK"},
    "starting over": {"restart_marker_blocks": 1},
    "with a profile": {"icc_profile": AUTHOR.encode()},
}


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.tobytes()


@pytest.mark.parametrize("how", KINDS.values(), ids=KINDS)
def test_the_pixels_are_left_and_nothing_that_is_said(how: dict[str, Any]) -> None:
    source = photograph(**how)
    assert source.count(AUTHOR.encode()) >= 4

    bare = bare_jpeg(source)

    assert pixels(bare) == pixels(source)
    assert AUTHOR.encode() not in bare
    assert bare_jpeg(bare) == bare


def test_a_smaller_picture_at_the_beginning_goes() -> None:
    source = photograph()
    assert source[2:4] == b"\xff\xe0", "JFIF"
    small = b"\x01\x01" + AUTHOR.encode()[:3]

    bare = bare_jpeg(source[:4] + b"\x00\x13" + source[6:18] + small + source[20:])

    assert pixels(bare) == pixels(source)
    assert bare == bare_jpeg(source)


def test_a_picture_without_an_end_is_read_as_far_as_it_goes() -> None:
    bare = bare_jpeg(photograph())

    assert bare_jpeg(bare[:-2]) == bare


@pytest.mark.parametrize(
    "broken", [b"", b"GIF89a", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\x00", b"\xff\xd8\xff\xe0\xff\xffx"]
)
def test_what_is_no_jpeg_is_refused(broken: bytes) -> None:
    with pytest.raises(ValueError, match=r"^(no JPEG|no marker|a segment goes on after the end)$"):
        bare_jpeg(broken)
