"""A picture as a template shows it: the sizes to choose from, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from synlig.edition import Edition, Illustration

_AT_THE_HEAD = "(min-width: 60rem) 50rem, 100vw"
"""How wide a page's own picture is."""


@dataclass(frozen=True)
class PictureSource:
    """One format: its media type and `srcset`."""

    type: str
    srcset: str


@dataclass(frozen=True)
class ShownPicture:
    """A picture on a page. `src` is the JPEG of middle width, for browsers that know no other."""

    sources: tuple[PictureSource, ...]
    src: str
    width: int
    height: int
    alt: str
    sizes: str


def show_picture(
    edition: Edition, illustration: Illustration | None, link: Callable[[str], str]
) -> ShownPicture | None:
    """The picture at the head of a page; `link` turns an address into a link from it."""
    if illustration is None:
        return None
    return picture_of(edition, illustration.asset, illustration.alt, link, _AT_THE_HEAD)


def picture_of(
    edition: Edition, asset: str, alt: str, link: Callable[[str], str], sizes: str
) -> ShownPicture:
    """The picture of an asset; `alt` is empty where it is for decoration only."""
    picture = next(picture for picture in edition.pictures if picture.asset == asset)
    by_type: dict[str, list[str]] = {}
    for file in picture.files:
        by_type.setdefault(file.type, []).append(f"{link(file.path)} {file.width}w")
    jpegs = [file for file in picture.files if file.type == "image/jpeg"]
    shown = jpegs[min(1, len(jpegs) - 1)]
    return ShownPicture(
        sources=tuple(PictureSource(kind, ", ".join(files)) for kind, files in by_type.items()),
        src=link(shown.path),
        width=picture.width,
        height=picture.height,
        alt=alt,
        sizes=sizes,
    )
