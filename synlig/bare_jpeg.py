"""A JPEG with its picture alone: no camera, place, owner, comment, or smaller picture. This module belongs to no room.

The pixels are not touched: of the segments that a JPEG is made of (ITU-T T.81, annex B), those for other programs are
left behind, but for two that say which colours the numbers are.
"""

from __future__ import annotations

from collections.abc import Iterator

_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE
_FOR_PROGRAMS = range(0xE0, 0xF0)
_JFIF, _ADOBE = 0xE0, 0xEE
_NO_LENGTH = range(0xD0, 0xD8)


def bare_jpeg(data: bytes) -> bytes:
    """The same picture; `ValueError` for what is no JPEG. The same bytes for a bare one."""
    return b"\xff\xd8" + b"".join(_kept(data)) + b"\xff\xd9"


def _kept(data: bytes) -> Iterator[bytes]:
    """The segments in between, each scan with its packed pixels. What follows the end of the picture is left behind."""
    if not data.startswith(b"\xff\xd8\xff"):
        raise ValueError("no JPEG")
    place = 2
    while place < len(data):
        marker, place = _marker(data, place)
        if marker == _END:
            return
        end = place + int.from_bytes(data[place : place + 2], "big")
        if end < place + 2 or end > len(data):
            raise ValueError("a segment goes on after the end")
        yield _segment(marker, data[place + 2 : end])
        place = end
        if marker == _SCAN:
            place = _end_of_pixels(data, end)
            yield data[end:place]


def _marker(data: bytes, place: int) -> tuple[int, int]:
    """The marker at a place, and the place after it; any number of 0xFF may stand before."""
    after = place
    while data[after : after + 1] == b"\xff":
        after += 1
    if after == place or after == len(data):
        raise ValueError("no marker")
    return data[after], after + 1


def _segment(marker: int, said: bytes) -> bytes:
    """The segment as it is kept; of JFIF's, without its smaller picture."""
    if marker == _JFIF and said.startswith(b"JFIF\0"):
        said = said[:12] + b"\0\0"
    elif marker == _ADOBE and said.startswith(b"Adobe"):
        said = said[:12]
    elif marker == _COMMENT or marker in _FOR_PROGRAMS:
        return b""
    return bytes((0xFF, marker)) + (len(said) + 2).to_bytes(2, "big") + said


def _end_of_pixels(data: bytes, place: int) -> int:
    """Where the next marker stands: among the pixels, 0xFF is followed by 0 or by a mark to start over."""
    while (place := data.find(b"\xff", place)) != -1:
        after = data[place + 1 : place + 2]
        if after and after[0] and after[0] not in _NO_LENGTH:
            return place
        place += 2
    return len(data)
