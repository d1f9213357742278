"""A colour profile with its numbers alone: not what the screen is called, whose it is, or its number in the factory.

Every part keeps its place and length; what is no colour is emptied (ICC.1:2010, 7 and 10). This module belongs to no
room.
"""

from __future__ import annotations

_HEAD, _ROW = 128, 12
_IN_HEAD = ((24, 36), (48, 56), (80, 100))
"""When it was made; of which maker and model; by which program, and the hash of it all."""
_COLOURS = frozenset({
    b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"B2D0", b"B2D1", b"B2D2", b"B2D3", b"D2B0", b"D2B1",
    b"D2B2", b"D2B3", b"bTRC", b"bXYZ", b"bkpt", b"chad", b"chrm", b"cicp", b"clro", b"clrt", b"gTRC", b"gXYZ", b"gamt",
    b"kTRC", b"lumi", b"meas", b"pre0", b"pre1", b"pre2", b"rTRC", b"rXYZ", b"tech", b"view", b"wtpt",
})  # fmt: skip
_EMPTY = {b"desc": b"\0\0\0\1", b"mluc": b"\0\0\0\0\0\0\0\x0c"}
"""How a text begins that says nothing, by its type; others are nothing but zeros."""


def is_icc(data: bytes) -> bool:
    """Whether this is a colour profile."""
    return data[36:40] == b"acsp"


def bare_icc(data: bytes) -> bytes:
    """The same colours; `ValueError` for a profile whose parts do not lie in it."""
    rows = range(_HEAD + 4, _HEAD + 4 + _ROW * int.from_bytes(data[_HEAD : _HEAD + 4], "big"), _ROW)
    if len(data) < rows.stop:
        raise ValueError("a table goes on after the end")
    made = bytearray(len(data))
    made[: rows.stop] = data[: rows.stop]
    for start, end in _IN_HEAD:
        made[start:end] = bytes(end - start)
    for row in rows:
        kind, start = data[row : row + 4], int.from_bytes(data[row + 4 : row + 8], "big")
        end = start + int.from_bytes(data[row + 8 : row + _ROW], "big")
        if start < rows.stop or end > len(data) or end < start + 8:
            raise ValueError("a part lies outside")
        if kind in _COLOURS:
            made[start:end] = data[start:end]
        elif not any(made[start:end]):
            said = data[start : start + 4].ljust(8, b"\0") + _EMPTY.get(data[start : start + 4], b"")
            made[start:end] = said[: end - start].ljust(end - start, b"\0")
    return bytes(made)
