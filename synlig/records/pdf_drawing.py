"""What stands in the drawing of a PDF's page and is not shown: a screen reader's words, and pictures as files.

A drawing is a program of its own (ISO 32000-1, 7.8.2) and is put out as it is; so what is hidden in it is read here.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator

from pypdf import PdfWriter
from pypdf.generic import StreamObject


def _literal(levels: int) -> bytes:
    """A string in brackets, in which there may be others: those that come in pairs need no backslash."""
    return rb"\((?:[^()\\]|\\.%b)*+\)" % (rb"|" + _literal(levels - 1) if levels else b"")


_TEXT = rb"%b|<[0-9A-Fa-f\s]*+>" % _literal(5)
_INNER = rb"<<(?:%b|[^<>()])*+>>" % _TEXT
_MARK = re.compile(rb"<<((?:%b|%b|[^<>()]){0,20000}+)>>\s*(?:BDC|DP)\b" % (_TEXT, _INNER), re.DOTALL)
_STRING = re.compile(_TEXT, re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_PICTURE = re.compile(rb"\bBI\s(?:(?!\bID\s).){0,2000}?/(?:DCT|DCTDecode)\b", re.DOTALL)
_SIGNS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_SIGNS |= dict.fromkeys((b"\n", b"\r", b"\r\n"), b"")
"""What stands behind a backslash, and its meaning: at the end of a line, none."""


def drawings_of(writer: PdfWriter) -> Iterator[bytes]:
    """The drawings of the pages, and those that they are put together of."""
    for thing in writer._objects:  # pypdf names no other way to all of them
        if isinstance(thing, StreamObject) and thing.get("/Subtype") != "/Image" and "/Length1" not in thing:
            yield thing.get_data()


def has_photograph(drawing: bytes) -> bool:
    """Whether a JPEG lies in it as a file, with all that a camera writes into one."""
    return _PICTURE.search(drawing) is not None


def marked_texts(drawing: bytes) -> Iterator[str]:
    """The texts that its marks have: what is read aloud instead of what is drawn."""
    for mark in _MARK.finditer(drawing):
        for said in _STRING.findall(mark[1]):
            inner = said[1:-1]
            yield _decoded(_ESCAPED.sub(_meant, inner) if said[:1] == b"(" else bytes.fromhex(_even(inner)))


def _meant(escaped: re.Match[bytes]) -> bytes:
    code = escaped[1]
    return bytes([int(code, 8) & 255]) if code[0] in b"01234567" else _SIGNS.get(code, code)


def _even(digits: bytes) -> str:
    packed = b"".join(digits.split()).decode("ascii")
    return packed + "0" * (len(packed) % 2)


def _decoded(text: bytes) -> str:
    """By the mark that it begins with; without one, as PDF has Western letters."""
    if text.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        return text.decode("utf-16", "replace")
    return text.decode("utf-8-sig" if text.startswith(BOM_UTF8) else "cp1252", "replace")
