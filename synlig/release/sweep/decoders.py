"""Ways to hide a value in a text that the page's own encodings do not explain: one small function each.

A decoder gets a text and yields what it says when it is read that way, with a little of the text around, or nothing.
What it yields is *opaque*: only values of six characters and more are looked for in it (design 5.2), so a decoder may
guess. To add one: write it, and put it in `DECODERS`; a row in `synlig/release/selftest/leaks.py` plants it.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from synlig.release.sweep.spoken import read_spoken_mail

Decoder = Callable[[str], Iterator[str]]

_REACH = 80  # characters of the text around a place, in which the rest of a value may stand
_CP1252 = {bytes([byte]).decode("cp1252", "ignore"): byte for byte in range(256)}

_QUOTED = re.compile(r"=(?:[89A-F][0-9A-F]|[0-7][0-9A-F]=[0-9A-F]{2}|\r?\n)")
_MISREAD = re.compile(
    r"[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_PLUS = re.compile(r"""["'`]\s{0,20}(?:\+|\.\.)\s{0,20}["'`]""")
_JOIN = re.compile(r"""\[([^\[\]]{3,300})\]\s?\.join\(\s?(["'`])(.{0,3}?)\2""")
_STRING = re.compile(r"""(["'`])(.*?)\1""")
_DECIMALS = re.compile(r"(?<![\w.-])[0-9]{2,3}(?:[,;\s]{1,2}[0-9]{2,3}){5,}(?![\w.])")
_HEXADECIMALS = re.compile(r"(?<!\w)(?:0x)?[0-9A-Fa-f]{2}(?:(?:[ :-]|, ?0x)[0-9A-Fa-f]{2}){5,}(?!\w)")
_CODES = bytes(
    ord(
        "f" if sign in b"0123456789ABCDEFabcdef" else "," if sign in b" \t\n\r\f\v,;:-" or sign > 127 else "x"
    )
    for sign in range(256)
)
"""A text's bytes as hexadecimal digits, what may stand between numbers, and what may not."""
_CODES_IN_A_ROW = b",".join([b"ff"] * 6)
_OUTSIDE_HEX = re.compile(r"0x|[^0-9A-Fa-f]")
_BROKEN = re.compile(  # begins with what is rare, so that a text is passed over quickly
    r"(?:\n(?<=[A-Za-z0-9+/]{16}\n)|\r\n(?<=[A-Za-z0-9+/]{16}\r\n))[ \t]{0,8}(?=[A-Za-z0-9+/])"
)
_VALUE = re.compile(
    r"""(?:value|content|title|alt|label|data-[\w-]{1,30})=(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))"""
)
_DOMAIN = re.compile(r"\bxn--([a-z0-9-]{1,59})", re.IGNORECASE)
_MEMBER_END = re.compile(r'"\s{0,20}[,}\]]')
_MEMBER = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"\s{0,20}(?=[,}\]])')


def around(text: str, pattern: re.Pattern[str], reach: int = _REACH) -> Iterator[str]:
    """The parts of a text that lie near a match; those that touch are one."""
    start = end = 0
    for match in pattern.finditer(text):
        if end and match.start() - reach > end:
            yield text[start:end]
            end = 0
        if not end:
            start = max(0, match.start() - reach)
        end = match.end() + reach
    if end:
        yield text[start:end]


def _quoted_printable(text: str) -> Iterator[str]:
    """`S=C3=B8ren`, as mail is written (RFC 2045, 6.7; and RFC 2047's `_` for a space)."""
    if "=" in text:
        for part in around(text, _QUOTED):
            yield from _read_bytes(quopri.decodestring(part.encode("utf-8", "replace")))


def _misread(text: str) -> Iterator[str]:
    """`SÃ¸ren`: UTF-8 that was read as Windows' own encoding, once or twice."""
    if not text.isascii():
        for part in around(text, _MISREAD):
            again = part
            for _time in range(2):
                again = _as_bytes(again).decode("utf-8", "replace")
                yield again


def _joined_strings(text: str) -> Iterator[str]:
    """`"Sø" + "ren"` in a program; `["tveskaeg", "mail.example.org"].join("@")`."""
    if "+" in text or ".." in text:
        for part in around(text, _PLUS):
            yield _PLUS.sub("", part)
    if ".join(" in text:
        for match in _JOIN.finditer(text):
            yield match[3].join(string for _quote, string in _STRING.findall(match[1]))


def _decimal_list(text: str) -> Iterator[str]:
    """`83,248,114,101,110`: characters or bytes by their numbers."""
    for match in _DECIMALS.finditer(text) if _may_list_codes(text) else ():
        codes = [int(code) for code in re.findall(r"[0-9]+", match[0])]
        if max(codes) < 256:
            yield from _read_bytes(bytes(codes))


def _hexadecimal_list(text: str) -> Iterator[str]:
    """`53 c3 b8 72`, `53:c3:b8:72` or `0x53, 0xc3`."""
    for match in _HEXADECIMALS.finditer(text) if _may_list_codes(text) else ():
        yield from _read_bytes(bytes.fromhex(_OUTSIDE_HEX.sub("", match[0])))


@lru_cache(maxsize=1)  # both kinds of lists ask, one after the other
def _may_list_codes(text: str) -> bool:
    """Whether six numbers of two or three digits may stand in a row; quick to rule out, which most texts are."""
    shape = text.encode("utf-8", "replace").replace(b"0x", b"").translate(_CODES).replace(b"fff", b"ff")
    while b",," in shape:
        shape = shape.replace(b",,", b",")
    return _CODES_IN_A_ROW in shape


def _broken_lines(text: str) -> Iterator[str]:
    """Base64 over several lines, as in mail and certificates; joined here, opened with the other runs."""
    if "\n" in text:
        for part in around(text, _BROKEN):
            yield _BROKEN.sub("", part)


def _domain_in_ascii(text: str) -> Iterator[str]:
    """`xn--srentveskgsen-...`: a domain with Danish letters as programs write it (RFC 3492)."""
    for label in _DOMAIN.findall(text):
        yield label.encode("ascii").decode("punycode", "replace")


def _values_only(text: str) -> Iterator[str]:
    """`data-first="Søren" data-last="Tveskægsen"`, and the same in JSON: values without what they are called."""
    yield " | ".join(match[1] or match[2] or match[3] or "" for match in _VALUE.finditer(text))
    if _MEMBER_END.search(text):
        yield " | ".join(_MEMBER.findall(text))


def _read_bytes(data: bytes) -> Iterator[str]:
    """Bytes as UTF-8, and, where they are not, as Windows' own encoding."""
    text = data.decode("utf-8", "replace")
    yield text
    if "\ufffd" in text:
        yield data.decode("cp1252", "replace")


def _as_bytes(text: str) -> bytes:
    return bytes(_CP1252.get(sign, ord(sign) if ord(sign) < 256 else 63) for sign in text)


DECODERS: tuple[Decoder, ...] = (
    _quoted_printable, _misread, _joined_strings, _decimal_list, _hexadecimal_list,
    _broken_lines, _domain_in_ascii, _values_only, read_spoken_mail,
)  # fmt: skip


def decoded(text: str) -> list[str]:
    """Everything that the decoders make of a text."""
    found = dict.fromkeys(chain.from_iterable(decoder(text) for decoder in DECODERS))
    return [piece for piece in found if piece]
