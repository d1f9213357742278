"""What an image says besides its picture: EXIF, XMP, IPTC, text chunks, colour profile, and bytes after its end."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from PIL import ExifTags, Image

from synlig.release.sweep.strings import strings_in
from synlig.release.sweep.unreadable import unreadable_if_broken
from synlig.release.sweep.views import Text

_SUB_FOLDERS = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo, ExifTags.IFD.Interop, ExifTags.IFD.IFD1)


def read_image(data: bytes) -> Iterator[Text]:
    """The texts of an image: its fields, and every readable string among its bytes. No pixel is decoded."""
    with unreadable_if_broken(), Image.open(BytesIO(data)) as image:
        yield from (Text(text) for text in _read_fields(image))
    yield Text("\n".join(strings_in(data)), clear=False)


def _read_fields(image: Image.Image) -> Iterator[str]:
    for key, value in image.info.items():
        yield from _texts_of(key)
        yield from _texts_of(value)
    if image.format == "PNG":  # texts may also stand behind the picture: reading them reads on to the end
        image.load()
        yield from (text for pair in image.info.items() for part in pair for text in _texts_of(part))
    exif = image.getexif()
    for fields in (exif, *(exif.get_ifd(folder) for folder in _SUB_FOLDERS)):
        for value in fields.values():
            yield from _texts_of(value)


def _texts_of(value: object) -> Iterator[str]:
    """What a field's value says: as text, as bytes in UTF-8 and UTF-16, and the same of each of its parts."""
    if isinstance(value, str):
        yield value.replace("\0", " ")
    elif isinstance(value, bytes):
        yield value.decode("utf-8", "replace").replace("\0", " ")
        yield value[: len(value) // 2 * 2].decode("utf-16-le", "replace").replace("\0", " ")
        yield from strings_in(value)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _texts_of(part)
    elif isinstance(value, dict):
        yield from _texts_of([*value.keys(), *value.values()])
