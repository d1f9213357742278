"""What is left of a colour profile: the colours."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageCms

from synlig.bare_icc import bare_icc, is_icc
from tests.pdf_files import AUTHOR, profile


def opened(data: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(data))


def test_it_says_nothing_and_shows_the_same() -> None:
    source, picture = profile(), Image.effect_noise((32, 32), 90).convert("RGB")
    assert is_icc(source)
    assert AUTHOR[:9] in ImageCms.getProfileDescription(opened(source))

    bare = bare_icc(source)

    shown = [
        ImageCms.profileToProfile(picture, opened(each), ImageCms.createProfile("LAB"), outputMode="LAB")
        for each in (source, bare)
    ]
    assert shown[0] is not None
    assert shown[1] is not None
    assert shown[0].tobytes() == shown[1].tobytes()
    assert ImageCms.getProfileDescription(opened(bare)).strip() == ""
    assert AUTHOR[:9].encode("utf-16-be") not in bare
    assert bare_icc(bare) == bare


def test_what_lies_behind_and_when_it_was_made_is_gone() -> None:
    source = profile()

    assert bare_icc(source + AUTHOR.encode()) == bare_icc(source) + bytes(len(AUTHOR))
    assert bare_icc(source)[24:36] == bytes(12)


@pytest.mark.parametrize("kept", [40, 131, 200, -1000, -4])
def test_what_is_broken_is_refused(kept: int) -> None:
    with pytest.raises(ValueError, match=r"end|outside"):
        bare_icc(profile()[: kept if kept > 0 else len(profile()) + kept])
