"""A picture made new of its pixels: upright, no larger than a page can show, and with nothing of what the file said
beside them. Runs in a child that can be ended (`maker`); what somebody brings is decoded nowhere else.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PIL import Image

from synlig.edition.picture import bare_pixels
from synlig.language import _
from synlig.records.picture import FORMATS, SMALLEST_SIDE, check_bytes

LONGEST = 2400
"""Pixels; the site shows no more than 1600, and a picture that is cut is to have some left."""
FEW_COLOURS = 4096
"""A drawing or a screenshot has fewer, and keeps its sharp edges as PNG; everything else becomes JPEG."""
_ENCODERS: Mapping[str, tuple[str, Mapping[str, int | bool]]] = {
    ".jpg": ("JPEG", {"quality": 88, "optimize": True, "progressive": True}),
    ".jpeg": ("JPEG", {"quality": 88, "optimize": True, "progressive": True}),
    ".png": ("PNG", {"optimize": True}),
    ".webp": ("WEBP", {"quality": 88}),
    ".avif": ("AVIF", {"quality": 75, "speed": 8, "max_threads": 1}),
}

Told = tuple[str, str]
"""What is wrong, and what to do."""


class Shape(StrEnum):
    """What is left of a picture. The value stands in addresses."""

    WHOLE = "hele"
    WIDE = "bredt"
    """Three to two, as on the cards of the site."""
    SQUARE = "kvadrat"


_RATIOS = {Shape.WIDE: 3 / 2, Shape.SQUARE: 1.0}


class Cut(NamedTuple):
    """The shape, and the point to keep in the middle as far as the edges allow: percent from the left and the top."""

    shape: Shape = Shape.WHOLE
    x: float = 50.0
    y: float = 50.0


class Given(NamedTuple):
    """What is to be made of a file's bytes; `ending` is empty where the picture decides."""

    data: bytes
    cut: Cut = Cut()
    ending: str = ""
    longest: int = LONGEST
    smallest: int = SMALLEST_SIDE


class Bare(NamedTuple):
    """The new file, or what is wrong with the old one."""

    data: bytes = b""
    ending: str = ""
    size: tuple[int, int] = (0, 0)
    told: Told | None = None


def make_bare(given: Given) -> Bare:
    """The picture as a new file."""
    told = check_bytes(given.data)
    if told is not None:
        return Bare(told=told)
    small, form = _decoded(given.data, given.longest)
    cut = small.crop(_box(small.size, given.cut))
    if min(cut.size) < given.smallest:
        return Bare(told=_too_narrow(given.cut.shape))
    ending = given.ending or _ending(cut, form)
    form, options = _ENCODERS[ending]
    written = io.BytesIO()
    cut.save(written, format=form, **options)
    return Bare(written.getvalue(), ending, cut.size)


def _decoded(data: bytes, longest: int) -> tuple[Image.Image, str]:
    """The picture and the form it came in. It is made smaller before it is turned, which takes several copies."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            small = picture.convert("RGBA") if picture.mode in ("P", "PA", "1") else picture
            small.thumbnail((longest, longest), Image.Resampling.LANCZOS)
            return bare_pixels(small), picture.format or ""


def _ending(picture: Image.Image, form: str) -> str:
    return ".png" if form == "PNG" and picture.getcolors(FEW_COLOURS) is not None else ".jpg"


def _box(size: tuple[int, int], cut: Cut) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the largest part with that shape."""
    width, height = size
    ratio = _RATIOS.get(cut.shape, width / height)
    wide, high = min(width, round(height * ratio)), min(height, round(width / ratio))
    left, top = _edge(width, wide, cut.x), _edge(height, high, cut.y)
    return left, top, left + wide, top + high


def _edge(whole: int, kept: int, point: float) -> int:
    """Where the kept part begins, so that the point is in its middle or as near to it as the edges allow."""
    return min(max(round(whole * point / 100 - kept / 2), 0), whole - kept)


def _too_narrow(shape: Shape) -> Told:
    if shape is Shape.WHOLE:
        return _("Billedet er for langt og smalt."), _("Klip det til, før du lægger det op.")
    return _("Udsnittet bliver for lille."), _(
        "Vælg en anden form, eller læg billedet op i en større udgave."
    )
