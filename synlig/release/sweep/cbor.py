"""The texts in Pagefind's index files, which are CBOR (RFC 8949): lists of words, each after its length.

Read and not just scanned, because the byte of the length looks like a letter in front of the word.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.release.sweep.unreadable import Unreadable

_SIZES = {24: 1, 25: 2, 26: 4, 27: 8}
_BYTES, _TEXT, _LIST, _MAP, _TAG, _SIMPLE = 2, 3, 4, 5, 6, 7


def read_cbor_texts(data: bytes) -> Iterator[str]:
    """Every text in the data, in order; `Unreadable` if it is not CBOR of definite lengths."""
    at, waiting = 0, 1
    while waiting and at < len(data):
        kind, short = data[at] >> 5, data[at] & 31
        size = _SIZES.get(short, 0)
        if short > max(_SIZES):
            raise Unreadable
        number = int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else short
        at += 1 + size
        waiting -= 1
        if kind in (_BYTES, _TEXT):
            yield _read_string(data[at : at + number], number)
            at += number
        elif kind in (_LIST, _MAP):
            waiting += number * (kind - _TEXT)
        elif kind == _TAG:
            waiting += 1
    if waiting or at != len(data):
        raise Unreadable


def _read_string(piece: bytes, length: int) -> str:
    if len(piece) != length:
        raise Unreadable
    return piece.decode("utf-8", "replace")
