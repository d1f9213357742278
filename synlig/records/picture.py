"""Looks at a picture file before anything decodes it, and says in Danish what cannot be used."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from synlig.language import _

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
LARGEST_BYTES = 25 * 1024 * 1024
LARGEST_PIXELS = 60_000_000
"""A phone's 50-megapixel picture passes; a decompression bomb does not (Pillow's own limit warns at 89 million)."""
SMALLEST_SIDE = 200
"""Pixels; anything smaller is an icon, and looks like a mistake on a page."""


def check_picture(file: Path) -> tuple[str, str] | None:
    """What is wrong and what to do, or None where the picture can be used. Decodes it once, within bounds."""
    if not file.is_file():
        return _("Billedet findes ikke."), _("Læg filen i content/public/assets/, eller ret navnet.")
    if file.suffix.lower() == ".svg":
        return _("SVG-billeder kan ikke bruges."), _("Gem billedet som PNG eller JPEG.")
    if file.stat().st_size > LARGEST_BYTES:
        return _("Billedet fylder for meget."), _("Det må højst fylde 25 MB. Gem det i en mindre størrelse.")
    return _check(file)


def check_bytes(data: bytes) -> tuple[str, str] | None:
    """The same of a picture that lies in no file yet."""
    return _check(io.BytesIO(data))


def _check(source: Path | io.BytesIO) -> tuple[str, str] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(source, formats=FORMATS) as picture:
                return _check_size(picture) or _check_whole(picture)
    except Image.DecompressionBombError:
        return _too_many_pixels()
    except (UnidentifiedImageError, SyntaxError):
        return _("Filen er ikke et billede, der kan bruges."), _("Gem billedet som PNG eller JPEG.")
    except (OSError, ValueError):
        return _("Billedet er ødelagt eller ikke helt."), _("Hent det igen der, hvor det kom fra.")


def _check_size(picture: Image.Image) -> tuple[str, str] | None:
    if picture.width * picture.height > LARGEST_PIXELS:
        return _too_many_pixels()
    if min(picture.size) < SMALLEST_SIDE:
        return _("Billedet er for lille."), _("Brug et på mindst 200 gange 200 punkter.")
    return None


def _too_many_pixels() -> tuple[str, str]:
    return _("Billedet har for mange billedpunkter."), _(
        "Gør det mindre; 2000 punkter i bredden er rigeligt."
    )


def _check_whole(picture: Image.Image) -> tuple[str, str] | None:
    picture.load()
    return None
