"""How each type of file becomes texts. A type without a reader is not swept, and therefore not published."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import PurePosixPath

from synlig.release.sweep.cbor import read_cbor_texts
from synlig.release.sweep.images import read_image
from synlig.release.sweep.pdf import read_pdf
from synlig.release.sweep.unreadable import UnknownType, Unreadable
from synlig.release.sweep.views import Text, strings_in

_UNPACKED = 50_000_000  # bytes that a packed file may become
_PAGEFIND = b"pagefind_dcd"  # Pagefind's files begin with it once unpacked
_ICS_FOLD = re.compile(r"\r?\n[ \t]")
_CSV_BORDER = re.compile(r'[;,\t"]+')


def read_texts(path: str, data: bytes) -> list[Text]:
    """The texts of a file by its name; `UnknownType` without a reader, `Unreadable` if it is not what it says."""
    name = PurePosixPath(path).name
    reader = _NAMES.get(name) or _SUFFIXES.get(PurePosixPath(path).suffix.lower())
    if reader is None:
        raise UnknownType
    return list(reader(data))


def _read_text(data: bytes) -> Iterator[Text]:
    yield Text(_decode_text(data))


def _read_page(data: bytes) -> Iterator[Text]:
    yield Text(_decode_text(data), page=True)


def _decode_text(data: bytes) -> str:
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable from None
    if "\0" in text:  # another encoding than it seems: nothing would be found in it
        raise Unreadable
    return text


def _read_calendar(data: bytes) -> Iterator[Text]:
    """iCalendar breaks its lines anywhere, also in a word (RFC 5545, 3.1)."""
    text = _decode_text(data)
    yield Text(text)
    yield Text(_ICS_FOLD.sub("", text))


def _read_table(data: bytes) -> Iterator[Text]:
    """A name may stand in two columns."""
    text = _decode_text(data)
    yield Text(text)
    yield Text(_CSV_BORDER.sub(" ", text))


def _read_pagefind_json(data: bytes) -> Iterator[Text]:
    yield Text(_decode_text(_unpack_pagefind(data)))


def _read_pagefind_index(data: bytes) -> Iterator[Text]:
    yield Text("\n".join(read_cbor_texts(_unpack_pagefind(data))))


def _read_pagefind_program(data: bytes) -> Iterator[Text]:
    yield from _read_program(_unpack_pagefind(data))


def _unpack_pagefind(data: bytes) -> bytes:
    unpacked = _unpack(data)
    if not unpacked.startswith(_PAGEFIND):
        raise Unreadable
    return unpacked.removeprefix(_PAGEFIND)


def _unpack(data: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=BytesIO(data)) as file:
            unpacked = file.read(_UNPACKED + 1)
    except (OSError, EOFError, zlib.error):
        raise Unreadable from None
    if len(unpacked) > _UNPACKED:
        raise Unreadable
    return unpacked


def _read_program(data: bytes) -> Iterator[Text]:
    if not data.startswith(b"\0asm"):
        raise Unreadable
    yield Text("\n".join(strings_in(data)), clear=False)


_TEXT_TYPES = [
    ".xml", ".atom", ".rss", ".xsl", ".svg", ".json", ".webmanifest", ".css", ".js", ".mjs", ".txt", ".md", ".conf"
]  # fmt: skip

_SUFFIXES: dict[str, Callable[[bytes], Iterable[Text]]] = {
    **dict.fromkeys(_TEXT_TYPES, _read_text),
    **dict.fromkeys([".html", ".htm"], _read_page),
    ".ics": _read_calendar,
    ".csv": _read_table,
    **dict.fromkeys([".png", ".jpg", ".jpeg", ".webp", ".avif", ".ico", ".gif"], read_image),
    ".pdf": read_pdf,
    ".wasm": _read_program,
    ".pagefind": _read_pagefind_program,
    ".pf_fragment": _read_pagefind_json,
    **dict.fromkeys([".pf_index", ".pf_meta", ".pf_filter", ".pf_sort"], _read_pagefind_index),
}

_NAMES: dict[str, Callable[[bytes], Iterable[Text]]] = dict.fromkeys(
    [".htaccess", "_headers", "_redirects", ".nojekyll"], _read_text
)
