"""A PDF with its pages as they are, and nothing else that was in the file.

Kept is what the pages are made of, with the tags, language and bookmarks that a screen reader goes by. Left behind are
who wrote it, when and with what, earlier versions, whatever programs hide in it, and what a photograph says of the
camera, its owner and the place (decision 0068). This module belongs to no room.
"""

from __future__ import annotations

from io import BytesIO

import pypdf
from pypdf.filters import decode_stream_data
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

from synlig.bare_jpeg import bare_jpeg

MADE_BY = f"2-{pypdf.__version__}"
"""What the bytes depend on besides the file; the first number goes up whenever this module takes more away."""
HIDDEN = (
    "/AA", "/AF", "/EmbeddedFiles", "/JavaScript", "/LastModified", "/Metadata", "/OpenAction", "/PieceInfo", "/Thumb",
)  # fmt: skip
"""What says something about who made the file, or does something when it is opened, wherever in it that stands."""
_JPEG = "/DCTDecode"


def without_hidden(source: bytes, title: str) -> bytes:
    """The same pages in a file that says no more of itself than its title.

    Written twice: the second time, what nothing leads to any more stays behind. The bytes depend on `source`, `title`
    and pypdf alone.
    """
    return _copied(_copied(source, title), title)


def _copied(source: bytes, title: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(BytesIO(source)))
    for thing in writer._objects:  # pypdf names no other way to all of them
        if isinstance(thing, DictionaryObject):
            for key in HIDDEN:
                thing.pop(key, None)
        if isinstance(thing, StreamObject) and _filters(thing)[-1:] == [_JPEG]:
            _make_bare(thing)
    writer.metadata = {"/Title": title}
    writer._ID = None  # a number that is the same in every version of a document
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _filters(stream: StreamObject) -> list[str]:
    """What the stream's bytes must go through to be read, the picture's own form last."""
    named = stream["/Filter"] if "/Filter" in stream else ArrayObject()
    return [str(name) for name in (named if isinstance(named, ArrayObject) else [named])]


def _make_bare(picture: StreamObject) -> None:
    """Only the last filter is left, with what it may be told about colours."""
    told = picture.get("/DecodeParms")
    picture._data = bare_jpeg(decode_stream_data(picture))
    picture[NameObject("/Filter")] = NameObject(_JPEG)
    if isinstance(told, ArrayObject):
        picture[NameObject("/DecodeParms")] = told[-1]
