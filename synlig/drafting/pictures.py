"""A picture out of a document, drawn anew: nothing but its pixels comes along, neither place nor date nor device."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps

MOST = 20
"""Pictures of one document."""
PIXELS = 40_000_000
WIDEST = 2000
"""Pixels on the longer side of what is kept."""
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


def redrawn(data: bytes, number: int) -> bytes | None:
    """The picture as JPEG; None where it cannot be drawn, is too large, or `number` others were taken already."""
    if number >= MOST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow finds odd in a picture is no news to a volunteer
            with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
                if opened.width * opened.height > PIXELS:
                    return None
                upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
    ):  # what Pillow says of broken pictures
        return None
    upright.thumbnail((WIDEST, WIDEST))
    clean = Image.new("RGB", upright.size, "white")
    clean.paste(upright, mask=upright.getchannel("A"))
    kept = io.BytesIO()
    clean.save(kept, "JPEG", quality=85)
    return kept.getvalue()
