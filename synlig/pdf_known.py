"""What may stay of a PDF beside what its pages are drawn with: what is known to be for a reader, and nothing else.

Programs write a user's name under any key they like, so what stays is named here and not what goes (ISO 32000-1: 7.7,
12.5 and 14). This module belongs to no room.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject, TextStringObject

_OF_FILE = (
    "/Dests", "/Lang", "/MarkInfo", "/Names", "/OCProperties", "/Outlines", "/PageLabels", "/PageLayout", "/PageMode",
    "/Pages", "/StructTreeRoot", "/Type", "/Version", "/ViewerPreferences",
)  # fmt: skip
_OF_PAGE = (
    "/Annots", "/ArtBox", "/BleedBox", "/Contents", "/CropBox", "/Group", "/MediaBox", "/Parent", "/Resources",
    "/Rotate", "/StructParents", "/Tabs", "/TrimBox", "/Type", "/UserUnit",
)  # fmt: skip
_OF_LINK = (
    "/A", "/BS", "/Border", "/C", "/Contents", "/Dest", "/F", "/H", "/P", "/QuadPoints", "/Rect", "/StructParent",
    "/Subtype", "/Type",
)  # fmt: skip
_TEXTS = (
    "/ActualText", "/Alt", "/CharSet", "/Contents", "/D", "/Dest", "/E", "/Headers", "/ID", "/Lang", "/Limits", "/NS",
    "/Names", "/Ordering", "/P", "/Registry", "/Summary", "/T", "/Title", "/URI",
)  # fmt: skip
"""Where a text may stand: what a screen reader says, titles, where links lead, and what fonts cannot do without."""
_SCHEMES = ("http", "https", "mailto", "tel")
"""Of links that lead out of the file. One to a file on somebody's machine leads nobody there, and names its owner."""


class _Text(NamedTuple):
    """A text, the list or dictionary it stands in, its place there, and the key that it or its list belongs to."""

    said: TextStringObject | ByteStringObject
    holder: Any
    at: Any
    key: str


def keep_known(writer: PdfWriter) -> None:
    """Take everything else away: of the file, its pages, the links on them, and the texts in whatever they lead to."""
    root = writer.root_object
    _keep(root, _OF_FILE)
    if "/Names" in root:
        _keep(root["/Names"], ("/Dests",))
    for page in writer.pages:
        _keep(page, _OF_PAGE)
        for link in page.get("/Annots") or ():
            _keep(link.get_object(), _OF_LINK)
    for thing in dictionaries(writer):
        _keep_readers_way(thing)
    for text in list(_texts_of(writer)):
        if not _may_stay(text):
            text.holder[text.at] = TextStringObject("")  # not deleted: a reader may count on its being there


def texts_in(writer: PdfWriter) -> Iterator[str]:
    """Every text that stands on no page; an address as a person reads it."""
    for text in _texts_of(writer):
        said = text.said
        yield unquote(bytes(said).decode("utf-8", "replace") if isinstance(said, bytes) else str(said))


def _keep(thing: Any, known: tuple[str, ...]) -> None:
    for key in [key for key in thing if key not in known]:
        del thing[key]


def dictionaries(writer: PdfWriter) -> Iterator[DictionaryObject]:
    """All there are, those that stand in others too."""
    for thing in writer._objects:  # pypdf names no other way to all of them
        yield from _dictionaries_in(thing)


def _dictionaries_in(thing: Any) -> Iterator[DictionaryObject]:
    """What is led to is read by itself."""
    if isinstance(thing, DictionaryObject):
        yield thing
    if isinstance(thing, DictionaryObject | ArrayObject):
        for _at, inner in list(thing.items()):
            yield from _dictionaries_in(inner)


def _keep_readers_way(thing: DictionaryObject) -> None:
    """A click leads to a page, here or on the web; tags have something else under the same key."""
    action = thing.get("/A")
    action = None if action is None else action.get_object()
    if not isinstance(action, DictionaryObject) or "/S" not in action:
        return
    how, address = str(action["/S"]), str(action["/URI"]) if "/URI" in action else ""
    leads = how == "/GoTo" or (how == "/URI" and _is_on_web(address))
    if leads:
        _keep(action, ("/D", "/S", "/Type", "/URI"))
    else:
        del thing["/A"]


def _is_on_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in _SCHEMES and "\\" not in address
    except ValueError:
        return False


def _texts_of(writer: PdfWriter) -> Iterator[_Text]:
    for thing in dictionaries(writer):
        yield from _texts_below(thing)


def _texts_below(holder: Any, key: str = "") -> Iterator[_Text]:
    """The texts in a dictionary and in the lists in it."""
    for at, led in holder.items():
        value = None if led is None else led.get_object()
        name = at if isinstance(holder, DictionaryObject) else key
        if isinstance(value, TextStringObject | ByteStringObject):
            yield _Text(value, holder, at, name)
        elif isinstance(value, ArrayObject):
            yield from _texts_below(value, name)


def _may_stay(text: _Text) -> bool:
    if isinstance(text.holder, ArrayObject) and text.holder[0] == "/Indexed":
        return True  # the colours of a picture, as bytes
    return text.key in _TEXTS and not (text.key == "/ID" and isinstance(text.holder, StreamObject))
