"""A PDF with its pages as they are, and nothing else that was in the file.

Kept is what the pages are made of, with the tags, language and bookmarks that a screen reader goes by. Left behind are
who wrote it, when and with what, earlier versions, and whatever programs hide in it (decision 0068).
"""

from __future__ import annotations

from io import BytesIO

import pypdf
from pypdf.generic import DictionaryObject

MADE_BY = pypdf.__version__
HIDDEN = (
    "/AA", "/AF", "/EmbeddedFiles", "/JavaScript", "/LastModified", "/Metadata", "/OpenAction", "/PieceInfo", "/Thumb",
)  # fmt: skip
"""What says something about who made the file, or does something when it is opened, wherever in it that stands."""


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
    writer.metadata = {"/Title": title}
    writer._ID = None  # a number that is the same in every version of a document
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
