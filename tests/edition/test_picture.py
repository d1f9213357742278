"""Pictures for the web: small, upright, and with nothing left in them but pixels."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image

from synlig.edition import make_picture


def now(_key: str, make: Callable[[], bytes]) -> bytes:
    return make()


def source(size: tuple[int, int] = (900, 600), mode: str = "RGB", **save: object) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size, "teal" if mode != "L" else 90).save(buffer, **({"format": "JPEG"} | save))  # type: ignore[arg-type]  # Pillow's own keywords
    return buffer.getvalue()


def with_exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Hemmeligt kamera"
    exif[0x0112] = 6
    exif[0x013B] = "Ragnhild Tofteskov"
    return source(exif=exif)


def test_a_picture_has_three_formats_in_the_widths_it_fills() -> None:
    made = make_picture("havn.jpg", source((1300, 800)), now)

    assert {(file.type, file.width) for file in made.record.files} == {
        (kind, width) for kind in ("image/avif", "image/webp", "image/jpeg") for width in (480, 800, 1200)
    }


def test_a_small_picture_keeps_its_own_width() -> None:
    made = make_picture("lille.jpg", source((300, 200)), now)

    assert {file.width for file in made.record.files} == {300}


def test_nothing_is_left_but_pixels() -> None:
    made = make_picture("havn.jpg", with_exif(), now)

    for path, data in made.data.items():
        assert b"Hemmeligt" not in data
        assert b"Tofteskov" not in data
        with Image.open(io.BytesIO(data)) as picture:
            assert not picture.getexif(), path


def test_a_picture_is_turned_upright() -> None:
    made = make_picture("havn.jpg", with_exif(), now)

    assert (made.record.width, made.record.height) == (600, 900)


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "LA"])
def test_every_kind_of_pixel_can_be_used(mode: str) -> None:
    data = source(mode=mode if mode not in ("P", "LA") else "RGBA", format="PNG")
    if mode in ("P", "LA"):
        buffer = io.BytesIO()
        Image.open(io.BytesIO(data)).convert(mode).save(buffer, format="PNG")
        data = buffer.getvalue()

    assert make_picture("havn.png", data, now).data


def test_the_same_source_gives_the_same_bytes() -> None:
    one, other = (make_picture("havn.jpg", source(), now) for _ in range(2))

    assert one == other


def test_what_was_made_before_is_not_made_again() -> None:
    kept: dict[str, bytes] = {}

    def remember(key: str, make: Callable[[], bytes]) -> bytes:
        if key not in kept:
            kept[key] = make()
        return kept[key]

    first = make_picture("havn.jpg", source(), remember)
    number = len(kept)
    second = make_picture("havn.jpg", source(), remember)

    assert first == second
    assert len(kept) == number
