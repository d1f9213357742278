"""A picture for the web: several widths in AVIF, WebP and JPEG, turned upright, with nothing but its pixels left.

The bytes depend on the source's bytes and on Pillow alone (AVIF with one thread: with more they differ).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import ClassVar, TypeAlias

import PIL
from PIL import Image, ImageCms, ImageOps

from synlig.edition.record import PublicPart, PublicRecord

WIDTHS = (480, 800, 1200, 1600)
"""Pixels. A phone at twice the density shows 800, a desktop column 1200."""
Options: TypeAlias = Mapping[str, int | bool | str]
_RECIPES: tuple[tuple[str, str, Options], ...] = (
    ("avif", "image/avif", {"quality": 58, "speed": 8, "max_threads": 1}),
    ("webp", "image/webp", {"quality": 78, "method": 4}),
    ("jpeg", "image/jpeg", {"quality": 80, "optimize": True, "progressive": True}),
)

Remember = Callable[[str, Callable[[], bytes]], bytes]
"""Given a key and a way to make the bytes: the bytes, made now or remembered from before."""


class PictureFile(PublicPart):
    """One width in one format; `path` is where it stands in the edition and on the site."""

    type: str
    width: int
    path: str


class Picture(PublicRecord):
    """A picture by the name it has in front matter, with all its files."""

    folder: ClassVar[str] = "pictures"

    asset: str
    slug: str
    width: int
    height: int
    files: tuple[PictureFile, ...]

    @property
    def name(self) -> str:
        return self.slug


@dataclass(frozen=True)
class MadePicture:
    """A picture record and the bytes of its files, by path."""

    record: Picture
    data: dict[str, bytes]


def make_picture(asset: str, source: bytes, remember: Remember) -> MadePicture:
    """The picture of a source file that has been checked already (`records.picture`)."""
    slug = _slug(asset)
    key = hashlib.sha256(source).hexdigest()
    with Image.open(io.BytesIO(source)) as opened:
        upright = bare_pixels(opened)
    wanted = [(width, *recipe) for width in _widths(upright.width) for recipe in _RECIPES]

    def encode(one: tuple[int, str, str, Options]) -> bytes:
        width, ending, _type, options = one
        recipe = f"{key}-{width}-{ending}-{sorted(options.items())}-{PIL.__version__}"
        return remember(recipe, lambda: _encode(upright, width, ending, options))

    with ThreadPoolExecutor() as encoders:
        encoded = list(encoders.map(encode, wanted))
    files: list[PictureFile] = []
    data: dict[str, bytes] = {}
    for (width, ending, media_type, _options), made in zip(wanted, encoded, strict=True):
        path = f"assets/{slug}-{width}-{hashlib.sha256(made).hexdigest()[:8]}.{ending}"
        files.append(PictureFile(type=media_type, width=width, path=path))
        data[path] = made
    record = Picture(asset=asset, slug=slug, width=upright.width, height=upright.height, files=tuple(files))
    return MadePicture(record, data)


def _slug(asset: str) -> str:
    """The file's name as part of an address: `"Åbent hus.png"` is `bent-hus`; the folder goes with it."""
    stem = asset.rpartition(".")[0].casefold()
    return (
        "-".join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in stem).split())
        or "billede"
    )


def _widths(own: int) -> Iterator[int]:
    """The widths up to the picture's own; a small one keeps its own."""
    fitting = [width for width in WIDTHS if width <= own]
    yield from fitting or [own]


def bare_pixels(picture: Image.Image) -> Image.Image:
    """Upright, in sRGB, on white where it was transparent, without metadata."""
    turned = ImageOps.exif_transpose(picture)
    if profile := turned.info.get("icc_profile"):
        turned = _to_srgb(turned, profile)
    clean = Image.new("RGB", turned.size, "white")
    flat = turned.convert("RGBA")
    clean.paste(flat, mask=flat.getchannel("A"))
    return clean


def _to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """The colours as the profile means them; a profile that cannot be read is dropped, as browsers do."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = picture.mode if picture.mode in ("RGB", "RGBA") else "RGB"
        converted = ImageCms.profileToProfile(
            picture.convert(mode), source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except ImageCms.PyCMSError:
        return picture
    return converted or picture


def _encode(picture: Image.Image, width: int, ending: str, options: Options) -> bytes:
    height = round(picture.height * width / picture.width)
    sized = picture.resize(
        (width, height), Image.Resampling.LANCZOS
    )  # a copy: saving writes into the picture
    buffer = io.BytesIO()
    sized.save(buffer, format=ending.upper(), **options)
    return buffer.getvalue()
