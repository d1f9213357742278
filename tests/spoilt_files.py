"""Files that git or an editor would mend: made from a recipe when a test runs.

A recipe takes the bytes of the file that it spoils (none where there is no file) and gives the spoilt ones.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

from PIL import Image

from tests.pdf_files import (
    changed,
    described,
    drawn,
    filled,
    leading,
    noted,
    paper,
    photograph,
    photographed,
    scanned,
)

Recipe = Callable[[bytes], bytes]

PAGE = "---\ntitel: Kontakt\nresumé: Sådan finder du os.\n---\n\n"


def _in_charset(charset: str) -> Recipe:
    return lambda data: data.decode("utf-8").encode(charset)


def _after_first_line(sign: bytes) -> Recipe:
    return lambda data: data.replace(b"\n", b"\n" + sign, 1)


def _picture(width: int, height: int, media_type: str) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).save(buffer, format=media_type)
    return buffer.getvalue()


def _claiming(width: int, height: int) -> Recipe:
    """A PNG of a hundred bytes that says it is as large as this."""
    header = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    png = (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(b""))
        + _chunk(b"IEND", b"")
    )
    return lambda _data: png


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


RECIPES: dict[str, Recipe] = {
    "ten thousand lists": lambda data: data + b"grupper: " + b"[" * 10_000 + b"]" * 10_000 + b"\n",
    "600 kB": lambda data: data + b"tekst: " + b"orden i sagerne " * 37_500 + b"\n",
    "bom": lambda data: b"\xef\xbb\xbf" + data,
    "latin-1": _in_charset("latin-1"),
    "utf-16": _in_charset("utf-16"),
    "nul": _after_first_line(b"\0"),
    "escape": _after_first_line(b"\x1b[31m"),
    "noncharacter": _after_first_line("\ufffe".encode()),
    "a page": lambda _data: PAGE.encode(),
    "cpr with zero-width characters": lambda _data: (
        f"{PAGE}Nummeret er 0102\u200b66\u2060-12\u00ad34.\n".encode()
    ),
    "a picture": lambda _data: _picture(400, 300, "PNG"),
    "50 by 50": lambda _data: _picture(50, 50, "PNG"),
    "half a picture": lambda _data: _half(_picture(400, 300, "PNG")),
    "half a jpeg": lambda _data: _half(_picture(400, 300, "JPEG")),
    "30000 by 30000": _claiming(30_000, 30_000),
    "9000 by 9000": _claiming(9_000, 9_000),
    "a paper": lambda _data: paper(),
    "half a paper": lambda _data: _half(paper()),
    "a locked paper": lambda _data: changed(lambda writer: writer.encrypt("nøgle", algorithm="AES-256")),
    "a paper with notes": lambda _data: changed(noted),
    "a paper with a form": lambda _data: changed(filled),
    "a paper with a file in it": lambda _data: changed(
        lambda writer: writer.add_attachment("liste.txt", b"Gerda")
    ),
    "a scanned paper": lambda _data: scanned(),
    "a paper with a name": lambda _data: paper("Formand er Gerda \\ Tangmose."),
    "a paper with a number": lambda _data: paper("Formandens nummer er 010266-1234."),
    "a paper with a name in a bookmark": lambda _data: changed(
        lambda writer: writer.add_outline_item(title="Tale af Gerda T.", page_number=0)
    ),
    "a paper with a number on a picture": lambda _data: changed(described("Kort til 010266-1234")),
    "a paper with a name in an address": lambda _data: changed(
        leading("/URI", URI="https://example.org/hvem/Gerda%20Tangmose")
    ),
    "a paper with a number in its drawing": lambda _data: changed(
        drawn(b"/Span <</MCID 9 /ActualText (Kort til 010266\\0551234)>> BDC EMC")
    ),
    "a paper with a photograph in its drawing": lambda _data: changed(
        drawn(
            b"q BI /W 48 /H 32 /CS /RGB /BPC 8 /F [/AHx /DCT] ID " + photograph().hex().encode() + b">\nEI Q"
        )
    ),
    "a paper with half a photograph": lambda _data: changed(
        lambda writer: photographed(writer, b"\xff\xd8\xff\xe0\xff\xff")
    ),
    "26 MB": lambda _data: _picture(400, 300, "PNG") + bytes(26 * 1024 * 1024),
}


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]
