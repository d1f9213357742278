"""How each type of file becomes texts. A type without a reader is not swept, and therefore not published."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from email import message_from_bytes, policy
from pathlib import PurePosixPath

from synlig.release.sweep.cbor import read_cbor_texts
from synlig.release.sweep.images import read_image
from synlig.release.sweep.packed import Allowance, unpack_gzip, unpack_zip
from synlig.release.sweep.strings import strings_in
from synlig.release.sweep.unreadable import UnknownType, Unreadable, unreadable_if_broken
from synlig.release.sweep.views import Text

_PAGEFIND = b"pagefind_dcd"  # Pagefind's files begin with it once unpacked
_ICS_FOLD = re.compile(r"\r?\n[ \t]")
_CSV_BORDER = re.compile(r'[;,\t"]+')
_OFFICE_BREAK = re.compile(
    r"</(?:w:p|w:tc|a:p|text:p|text:h|row|si)>|<(?:w:br|w:tab|w:cr|text:line-break|text:tab)\b"
)
_TAG = re.compile(r"<[^>]*>")
_ADDRESS_IN_NAME = re.compile(r"(?<=.)(?:[?@#]|%3[Ff]|%40).*|\.\d$")
_MARKED = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_GUESSED = ("cp1252", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")

Reader = Callable[[bytes], Iterable[Text]]


def read_texts(path: str, data: bytes, allowance: Allowance | None = None) -> Iterator[Text]:
    """The texts of a file by its name; `UnknownType` without a reader, `Unreadable` if it is not what it says.

    What was readable before that is searched all the same. A copy made by a mirror has the page's address in its name
    (`index.html?side=2`, `index.html@side=2`), or a number after it: `index.html.1`.
    """
    name = _ADDRESS_IN_NAME.sub("", PurePosixPath(path).name)
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _PACKED:
        yield from _read_packed(name, suffix, data, allowance or Allowance())
        return
    reader = _NAMES.get(name) or _SUFFIXES.get(suffix)
    if reader is None:
        raise UnknownType
    yield from reader(data)


def read_inside(data: bytes, allowance: Allowance | None = None) -> Iterator[Text]:
    """The texts of a whole file found inside a text (`data:image/png;base64,...`), by its first bytes; opaque."""
    for magic, suffix in _MAGIC:
        if magic.match(data):
            yield from (
                Text(text.content, clear=False)
                for text in read_texts(f"{_NAMELESS}{suffix}", data, allowance)
            )


def _read_pdf(data: bytes) -> Iterator[Text]:
    """pypdf is only imported by a site that has a PDF: it takes a third of a second."""
    try:
        from synlig.release.sweep.pdf import read_pdf
    except ModuleNotFoundError:
        raise Unreadable from None
    yield from read_pdf(data, read_inside)


# packed files


def _read_packed(name: str, suffix: str, data: bytes, allowance: Allowance) -> Iterator[Text]:
    allowance.levels -= 1
    if allowance.levels < 0:
        raise Unreadable
    if suffix in _GZIP:
        unpacked = unpack_gzip(data, allowance)
        inner = PurePosixPath(name).stem + _GZIP[suffix]
        yield from (
            _read_nameless(unpacked, allowance)
            if inner == _NAMELESS
            else read_texts(inner, unpacked, allowance)
        )
    else:
        for path, unpacked in unpack_zip(data, allowance):
            yield Text(path)
            if not path.endswith("/"):
                yield from (
                    _read_office_part(unpacked) if suffix in _OFFICE and path.endswith(_OFFICE_TEXTS) else ()
                )
                yield from read_texts(path, unpacked, allowance)
    allowance.levels += 1


def _read_nameless(data: bytes, allowance: Allowance) -> Iterator[Text]:
    """A packed thing without a name: a file that tells what it is, or else a text."""
    inside = list(read_inside(data, allowance))
    yield from inside or _read_text(data)


def _read_office_part(data: bytes) -> Iterator[Text]:
    """The running text of a docx or odt: a word may stand in many tags, and only a paragraph is a border."""
    yield Text(_TAG.sub("", _OFFICE_BREAK.sub(" | <", _decode_text(data))))


_NAMELESS = "x"
_GZIP = {".gz": "", ".svgz": ".svg"}
_OFFICE = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub")
_OFFICE_TEXTS = (".xml", ".rels", ".rdf")
_PACKED = frozenset({".zip", *_GZIP, *_OFFICE})
_MAGIC = tuple(
    (re.compile(magic, re.DOTALL), suffix)
    for magic, suffix in (
        (rb"\x1f\x8b\x08", ".gz"), (rb"PK\x03\x04", ".zip"), (rb"%PDF-", ".pdf"), (rb"\x89PNG\r\n", ".png"),
        (rb"\xff\xd8\xff[\xe0\xe1\xfe\xdb]", ".jpg"), (rb"RIFF....WEBP", ".webp"), (rb"....ftypavi", ".avif"),
        (rb"GIF8[79]a", ".gif"),
    )
)  # fmt: skip


# texts


def _read_text(data: bytes) -> Iterator[Text]:
    for text in _decodings(data):
        yield Text(text)


def _read_page(data: bytes) -> Iterator[Text]:
    for text in _decodings(data):
        yield Text(text, page=True)


def _decodings(data: bytes) -> Iterator[str]:
    """The text; where it is neither UTF-8 nor says what it is, every guess, and then `Unreadable`."""
    try:
        yield _decode_text(data)
    except Unreadable:
        for encoding in _GUESSED:
            yield data.decode(encoding, "replace")
        raise


def _decode_text(data: bytes) -> str:
    encoding = next((encoding for mark, encoding in _MARKED if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable from None
    if "\0" in text:  # another encoding than it seems: nothing would be found in it
        raise Unreadable
    return text


def _read_mail(data: bytes) -> Iterator[Text]:
    """A mail's head may spell one word of a name in a code and leave the next as it is (RFC 2047)."""
    yield from _read_text(data)
    with unreadable_if_broken():
        parts = message_from_bytes(data, policy=policy.default).walk()
        yield from [Text(str(said)) for part in parts for said in part.values()]


def _read_calendar(data: bytes) -> Iterator[Text]:
    """iCalendar breaks its lines anywhere, also in a word (RFC 5545, 3.1)."""
    for text in _decodings(data):
        yield Text(text)
        yield Text(_ICS_FOLD.sub("", text))


def _read_table(data: bytes) -> Iterator[Text]:
    """A name may stand in two columns."""
    for text in _decodings(data):
        yield Text(text)
        yield Text(_CSV_BORDER.sub(" ", text))


# Pagefind's index


def _read_pagefind_json(data: bytes) -> Iterator[Text]:
    yield Text(_decode_text(_unpack_pagefind(data)))


def _read_pagefind_index(data: bytes) -> Iterator[Text]:
    yield Text("\n".join(read_cbor_texts(_unpack_pagefind(data))))


def _read_pagefind_program(data: bytes) -> Iterator[Text]:
    yield from _read_program(_unpack_pagefind(data))


def _unpack_pagefind(data: bytes) -> bytes:
    unpacked = unpack_gzip(data, Allowance())
    if not unpacked.startswith(_PAGEFIND):
        raise Unreadable
    return unpacked.removeprefix(_PAGEFIND)


def _read_program(data: bytes) -> Iterator[Text]:
    if not data.startswith(b"\0asm"):
        raise Unreadable
    yield Text("\n".join(strings_in(data)), clear=False)


_TEXT_TYPES = [
    ".xml", ".atom", ".rss", ".xsl", ".svg", ".json", ".jsonld", ".webmanifest", ".css", ".js", ".mjs", ".txt", ".md",
    ".conf", ".rels", ".rdf", ".vcf", ".map",
]  # fmt: skip

_SUFFIXES: dict[str, Reader] = {
    **dict.fromkeys(_TEXT_TYPES, _read_text),
    **dict.fromkeys([".html", ".htm", ".xhtml"], _read_page),
    ".eml": _read_mail,
    ".ics": _read_calendar,
    ".csv": _read_table,
    **dict.fromkeys([".png", ".jpg", ".jpeg", ".webp", ".avif", ".ico", ".gif"], read_image),
    ".pdf": _read_pdf,
    ".wasm": _read_program,
    ".pagefind": _read_pagefind_program,
    ".pf_fragment": _read_pagefind_json,
    **dict.fromkeys([".pf_index", ".pf_meta", ".pf_filter", ".pf_sort"], _read_pagefind_index),
}

_NAMES: dict[str, Reader] = dict.fromkeys(
    [".htaccess", "_headers", "_redirects", ".nojekyll", "mimetype", ".rels"], _read_text
)
