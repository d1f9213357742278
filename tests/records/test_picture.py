"""A picture is looked at before anything uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from synlig.records.picture import check_picture


def save(file: Path, size: tuple[int, int] = (320, 240)) -> Path:
    Image.linear_gradient("L").convert("RGB").resize(size).save(file)
    return file


@pytest.mark.parametrize("name", ["havn.png", "havn.jpg", "havn.JPEG", "havn.webp", "havn.avif"])
def test_pictures_of_the_web_can_be_used(name: str, tmp_path: Path) -> None:
    assert check_picture(save(tmp_path / name)) is None


@pytest.mark.parametrize("name", ["havn.gif", "havn.bmp", "havn.tiff", "havn.ico"])
def test_other_pictures_cannot(name: str, tmp_path: Path) -> None:
    found = check_picture(save(tmp_path / name, (256, 256)))

    assert found == ("Filen er ikke et billede, der kan bruges.", "Gem billedet som PNG eller JPEG.")


@pytest.mark.parametrize(("size", "is_fine"), [((200, 200), True), ((199, 400), False), ((400, 199), False)])
def test_a_picture_is_200_pixels_at_least(size: tuple[int, int], is_fine: bool, tmp_path: Path) -> None:
    assert (check_picture(save(tmp_path / "havn.png", size)) is None) is is_fine


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    found = check_picture(tmp_path)

    assert found is not None
    assert found[0] == "Billedet findes ikke."
