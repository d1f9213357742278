"""A JPEG 2000 picture with its pixels and colours alone: no XML, comment, owner or place.

This module belongs to no room. The pixels are not touched. Kept are the boxes that a picture is shown by (ITU-T T.800,
annex I), and of the codestream (annex A) all but its comments.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.bare_icc import bare_icc, is_icc

_BOXES = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")
_OF_HEADER = (b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef")
_START, _COMMENT, _TILE, _PIXELS, _END = b"\xff\x4f", b"\xff\x64", b"\xff\x90", b"\xff\x93", b"\xff\xd9"


def bare_jp2(data: bytes) -> bytes:
    """The same picture, in a file or as its codestream; `ValueError` for what is neither."""
    if data.startswith(_START):
        return b"".join(_codestream(data))
    if data[4:8] != _BOXES[0]:
        raise ValueError("no JPEG 2000")
    return b"".join(_box(kind, said) for kind, said in _boxes(data) if kind in _BOXES)


def _box(kind: bytes, said: bytes) -> bytes:
    if kind == b"jp2h":
        said = b"".join(_box(inner, told) for inner, told in _boxes(said) if inner in _OF_HEADER)
    elif kind == b"jp2c":
        said = b"".join(_codestream(said))
    elif kind == b"colr" and is_icc(said[3:]):
        said = said[:3] + bare_icc(said[3:])
    return (len(said) + 8).to_bytes(4, "big") + kind + said


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each box and what it holds. A length of 0 is to the end; 1, that eight bytes with the length follow."""
    place = 0
    while place < len(data):
        length, kind, head = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8], 8
        if length == 1:
            length, head = int.from_bytes(data[place + 8 : place + 16], "big"), 16
        end = place + length if length else len(data)
        if end < place + head or end > len(data):
            raise ValueError("a box goes on after the end")
        yield kind, data[place + head : end]
        place = end


def _codestream(data: bytes) -> Iterator[bytes]:
    """What stands before the tiles, the tiles, and the end; what follows the end is left behind."""
    place = 2
    yield _START
    for marker, segment in _segments(data, place):
        place += len(segment)
        if marker != _COMMENT:
            yield segment
    while data[place : place + 2] == _TILE:
        length = int.from_bytes(data[place + 6 : place + 10], "big") or len(data) - 2 - place
        if any(marker == _COMMENT for marker, _segment in _segments(data, place + 12)):
            raise ValueError("a comment inside a tile, which no known program writes")
        if length < 12 or place + length > len(data):
            raise ValueError("a tile goes on after the end")
        yield data[place : place + length]
        place += length
    yield _END


def _segments(data: bytes, place: int) -> Iterator[tuple[bytes, bytes]]:
    """The marked segments from a place up to a tile or its pixels."""
    while (marker := data[place : place + 2]) not in (_TILE, _PIXELS):
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if marker[:1] != b"\xff" or end < place + 4 or end > len(data):
            raise ValueError("no marked segment")
        yield marker, data[place:end]
        place = end
