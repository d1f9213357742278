"""A PDF with its pages as they are, and nothing else that was in the file.

Kept is what the pages are made of, with the tags, language and bookmarks that a screen reader goes by. Left behind are
who wrote it, when and with what, earlier versions, whatever programs hide in it, and what a picture says of the camera,
the screen, their owner and the place (decision 0068). What else may stay is said in `pdf_known`. This module belongs to
no room.
"""

from __future__ import annotations

from io import BytesIO

import pypdf
from pypdf.filters import FlateDecode, decode_stream_data
from pypdf.generic import ArrayObject, NameObject, StreamObject

from synlig.bare_icc import bare_icc, is_icc
from synlig.bare_jp2 import bare_jp2
from synlig.bare_jpeg import bare_jpeg
from synlig.pdf_known import dictionaries, keep_known

MADE_BY = f"3-{pypdf.__version__}"
"""What the bytes depend on besides the file; the first number goes up whenever this module takes more away."""
HIDDEN = (
    "/AA", "/AF", "/EmbeddedFiles", "/JavaScript", "/LastModified", "/Metadata", "/OpenAction", "/PieceInfo", "/Thumb",
)  # fmt: skip
"""What says something about who made the file, or does something when it is opened, wherever in it that stands."""
_BARE = {"/DCTDecode": bare_jpeg, "/JPXDecode": bare_jp2}
"""How a picture that lies in it as a file loses what it says, by the last filter."""


def without_hidden(source: bytes, title: str) -> bytes:
    """The same pages in a file that says no more of itself than its title.

    Written twice: the second time, what nothing leads to any more stays behind. The bytes depend on `source`, `title`
    and pypdf alone.
    """
    return _copied(_copied(source, title), title)


def _copied(source: bytes, title: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(BytesIO(source)))
    for thing in dictionaries(writer):
        for key in HIDDEN:
            thing.pop(key, None)
        if isinstance(thing, StreamObject):
            _make_bare(thing)
    keep_known(writer)
    writer.metadata = {"/Title": title}
    writer._ID = None  # a number that is the same in every version of a document
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _filters(stream: StreamObject) -> list[str]:
    """What the stream's bytes must go through to be read, the picture's own form last."""
    named = stream["/Filter"] if "/Filter" in stream else ArrayObject()
    return [str(name) for name in (named if isinstance(named, ArrayObject) else [named])]


def _make_bare(stream: StreamObject) -> None:
    """A picture or its colours. Only the last filter is left of a picture's, with what it may be told of colours."""
    told, last = stream.get("/DecodeParms"), "".join(_filters(stream)[-1:])
    if last in _BARE:
        stream._data = _BARE[last](decode_stream_data(stream))
        stream[NameObject("/Filter")] = NameObject(last)
        if isinstance(told, ArrayObject):
            stream[NameObject("/DecodeParms")] = told[-1]
    elif "/N" in stream and is_icc(data := stream.get_data()):
        stream._data = FlateDecode.encode(bare_icc(data))
        stream[NameObject("/Filter")] = NameObject("/FlateDecode")
        stream.pop("/DecodeParms", None)
