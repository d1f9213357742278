"""The readable strings among any bytes, as one would find them with a hex editor."""

from __future__ import annotations

import re
from collections.abc import Iterator

_UTF_8 = re.compile(rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){6,}")
_LATIN = re.compile(
    rb"(?:[\xc4-\xc6\xc9\xd6\xd8\xdc\xe4-\xe6\xe9\xf6\xf8\xfc][\x20-\x7e]{1,80})+"
)  # ÄÅÆ É Ö Ø Ü
_BEFORE_LATIN = re.compile(rb"[\x20-\x7e]*\Z")
_BEFORE = 40  # characters that may stand before the first of these letters
_UTF_16_LITTLE = re.compile(rb"(?:[\t\n\r\x20-\x7e\xc0-\xff]\x00){6,}")
_UTF_16_BIG = re.compile(rb"(?:\x00[\t\n\r\x20-\x7e\xc0-\xff]){6,}")
_UTF_32 = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\0\0\0){6,}|(?:\0\0\0[\x20-\x7e\xc0-\xff]){6,}")
_FEWEST = 6


def strings_in(data: bytes) -> Iterator[str]:
    """The runs of six or more readable characters, in UTF-8, Latin-1, UTF-16 and UTF-32."""
    for match in _UTF_8.finditer(data):
        yield match[0].decode("utf-8", "replace")
    for string in _latin_strings(data):
        if len(string) >= _FEWEST:
            yield string.decode("latin-1")
    if b"\0" in data:
        for match in _UTF_16_LITTLE.finditer(data):
            yield match[0].decode("utf-16-le")
        for match in _UTF_16_BIG.finditer(data):
            yield match[0].decode("utf-16-be")
        for match in _UTF_32.finditer(data):
            yield match[0].replace(b"\0", b"").decode("latin-1")


def _latin_strings(data: bytes) -> Iterator[bytes]:
    """What stands before a letter is looked for from the letter: forwards, every byte of a long text is tried forty
    times.
    """
    end = 0
    for match in _LATIN.finditer(data):
        before = _BEFORE_LATIN.search(data, max(end, match.start() - _BEFORE), match.start())
        yield (before[0] if before else b"") + match[0]
        end = match.end()
