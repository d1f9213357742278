"""PDF files with text: by typst, and by hand line for line, as a printer driver leaves them."""

from __future__ import annotations

import typst

_TYPST_HEAD = """#set document(date: none)
#set text(lang: "da", hyphenate: false)
"""


def by_typst(source: str) -> bytes:
    """A PDF from typst markup; only typst's own fonts, and no clock."""
    made = typst.compile((_TYPST_HEAD + source).encode(), ignore_system_fonts=True)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


def _shown(text: str) -> bytes:
    """A PDF string, in the letters of Windows."""
    held = text.encode("cp1252")
    for sign in (b"\\", b"(", b")"):
        held = held.replace(sign, b"\\" + sign)
    return b"(" + held + b") Tj"


def by_hand(pages: list[list[tuple[float, float, str, str]]]) -> bytes:
    """A PDF in which each text has its own place: (x, y, "F1" or bold "F2", text), y from the page's top."""
    objects: list[bytes] = []
    fonts = b"/F1 3 0 R /F2 4 0 R"
    kids = b" ".join(b"%d 0 R" % (5 + 2 * place) for place in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R /Lang (da-DK) >>")
    objects.append(b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)))
    for name in (b"Helvetica", b"Helvetica-Bold"):
        objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name)
    for place, texts in enumerate(pages):
        drawn = b"\n".join(
            b"BT /%s 10.5 Tf 1 0 0 1 %.1f %.1f Tm %s ET" % (font.encode(), x, 842 - y, _shown(text))
            for x, y, font, text in texts
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << %s >> >> "
            b"/Contents %d 0 R >>" % (fonts, 6 + 2 * place)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    made = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return made + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
