"""What a PDF says: the text of its pages, its metadata, and every string and readable stream inside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from synlig.release.sweep.pdf_pages import page_texts
from synlig.release.sweep.strings import strings_in
from synlig.release.sweep.unreadable import Unreadable, unreadable_if_broken
from synlig.release.sweep.views import Text

_STRING = re.compile(rb"\((?:[^()\\]++|\\.)*+\)", re.DOTALL)
_CODE = re.compile(rb"\\([0-7]{1,3})")
ReadInside = Callable[[bytes], Iterator[Text]]
_SPELLED_OUT = re.compile(r"/(?:[A-Za-z]|uni[0-9A-F]{4}|u[0-9A-F]{4,6})(?:\..*)?$")


def read_pdf(data: bytes, read_inside: ReadInside) -> Iterator[Text]:
    """The texts of a PDF; `Unreadable` if it is encrypted or broken, or a font hides which letters it shows.

    `read_inside` reads a whole file in a stream: a picture, an attachment. A text that a file says many times (a
    tagged one names its tags by the thousand) is given once.
    """
    said: set[Text] = set()
    for text in _read_pdf(data, read_inside):
        if text not in said:
            said.add(text)
            yield text


def _read_pdf(data: bytes, read_inside: ReadInside) -> Iterator[Text]:
    with unreadable_if_broken():
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise Unreadable
        for text in page_texts(data, reader.pages):
            yield Text(text)
            yield Text(text.replace("-\n", "").replace("\u00ad\n", ""))
        yield from _read_objects(reader, read_inside)
    yield Text("\n".join(strings_in(data)), clear=False)


def _read_objects(reader: PdfReader, read_inside: ReadInside) -> Iterator[Text]:
    """Titles, bookmarks, links, alternative texts, attachments, XMP: wherever in the file they stand."""
    numbers = {number for table in reader.xref.values() for number in table} | set(reader.xref_objStm)
    for number in sorted(numbers):
        if number:
            yield from _read_object(IndirectObject(number, 0, reader).get_object(), read_inside)
    yield from _read_object(reader.trailer, read_inside)


def _read_object(thing: object, read_inside: ReadInside) -> Iterator[Text]:
    if isinstance(thing, (TextStringObject, NameObject)):
        yield Text(str(thing))
    elif isinstance(thing, ByteStringObject):
        yield Text(bytes(thing).decode("utf-8", "replace"))
    elif isinstance(thing, ArrayObject):
        for part in thing:
            yield from _read_object(part, read_inside)
    elif isinstance(thing, DictionaryObject):
        if thing.get("/Type") == "/Font" and not _is_readable(thing):
            raise Unreadable
        for part in (*thing.keys(), *thing.values()):
            yield from _read_object(part, read_inside)
    if isinstance(thing, StreamObject):
        yield from _read_stream(thing, read_inside)


def _read_stream(stream: Any, read_inside: ReadInside) -> Iterator[Text]:
    data = stream.get_data()
    inside = list(read_inside(data))
    yield from inside
    if stream.get("/Type") == "/Metadata":
        yield Text(data.decode("utf-8", "replace"))
    elif not inside:
        yield Text("\n".join(strings_in(_without_escapes(data))), clear=False)


def _without_escapes(data: bytes) -> bytes:
    """What a page is drawn with, its strings as the bytes that they stand for: `(S\\370ren)` (ISO 32000-1, 7.3.4.2)."""
    if b" Tf" not in data:  # no font is set, so it is no page
        return data
    return _STRING.sub(lambda string: _CODE.sub(lambda code: bytes([int(code[1], 8) & 255]), string[0]), data)


def _is_readable(font: Any) -> bool:
    """Whether the letters of a text set in the font can be told: a map, or an encoding with known names."""
    if "/ToUnicode" in font or str(font.get("/Subtype")).startswith("/CIDFont"):
        return True  # a CIDFont is reached through the font above it, which has the map
    encoding: Any = font.get("/Encoding")
    encoding = encoding.get_object() if encoding is not None else None
    if font.get("/Subtype") in ("/Type0", "/Type3") and not hasattr(encoding, "get"):
        return str(encoding).startswith("/Uni")
    if not hasattr(encoding, "get"):
        return True
    from pypdf._codecs.adobe_glyphs import adobe_glyphs

    names = [str(name) for name in encoding.get("/Differences", ()) if str(name).startswith("/")]
    return all(name in adobe_glyphs or _SPELLED_OUT.match(name) or name == "/.notdef" for name in names)
