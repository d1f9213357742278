"""What a PDF says: the text of its pages, its metadata, and every string and readable stream inside it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from synlig.release.sweep.images import read_image
from synlig.release.sweep.unreadable import Unreadable
from synlig.release.sweep.views import Text, strings_in


def read_pdf(data: bytes) -> Iterator[Text]:
    """The texts of a PDF; `Unreadable` if it is encrypted or broken.

    pypdf is only imported here, by a site that has a PDF: it takes a third of a second.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ModuleNotFoundError:
        raise Unreadable from None
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise Unreadable
        for page in reader.pages:
            text = page.extract_text()
            yield Text(text)
            yield Text(text.replace("-\n", "").replace("\u00ad\n", ""))
        yield from _read_objects(reader)
    except (PyPdfError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Unreadable from None
    yield Text("\n".join(strings_in(data)), clear=False)


def _read_objects(reader: object) -> Iterator[Text]:
    """Titles, bookmarks, links, alternative texts, attachments, XMP: wherever in the file they stand."""
    from pypdf import PdfReader
    from pypdf.generic import IndirectObject

    assert isinstance(reader, PdfReader)
    numbers = {number for table in reader.xref.values() for number in table} | set(reader.xref_objStm)
    for number in sorted(numbers):
        if number:
            yield from _read_object(IndirectObject(number, 0, reader).get_object())
    yield from _read_object(reader.trailer)


def _read_object(thing: object) -> Iterator[Text]:
    from pypdf.generic import (
        ArrayObject,
        ByteStringObject,
        DictionaryObject,
        NameObject,
        StreamObject,
        TextStringObject,
    )

    if isinstance(thing, (TextStringObject, NameObject)):
        yield Text(str(thing))
    elif isinstance(thing, ByteStringObject):
        yield Text(bytes(thing).decode("utf-8", "replace"))
    elif isinstance(thing, ArrayObject):
        for part in thing:
            yield from _read_object(part)
    elif isinstance(thing, DictionaryObject):
        for part in (*thing.keys(), *thing.values()):
            yield from _read_object(part)
    if isinstance(thing, StreamObject):
        yield from _read_stream(thing.get_data(), str(thing.get("/Filter", "")), str(thing.get("/Type", "")))


def _read_stream(data: bytes, packed: str, kind: str) -> Iterator[Text]:
    if packed in ("/DCTDecode", "/JPXDecode"):
        yield from read_image(data)
    elif kind == "/Metadata":
        yield Text(data.decode("utf-8", "replace"))
    else:
        yield Text("\n".join(strings_in(data)), clear=False)
