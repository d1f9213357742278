"""Ways to hide a text: in other letters, and in pictures, PDF and packed files."""

from __future__ import annotations

import base64
import codecs
import gzip
import hashlib
import io
import zipfile
import zlib

from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.annotations import FreeText

# in other letters


def b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def broken_base64(text: str, width: int = 76) -> str:
    whole = b64(f"{'x ' * 20}{text}{' y' * 30}")
    return "\n".join(whole[at : at + width] for at in range(0, len(whole), width))


def html_numbers(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def xor(text: str, key: int = 0x5A) -> str:
    return bytes([key, *(byte ^ key for byte in text.encode())]).hex()


def hashed(algorithm: str, text: str, encoding: str = "utf-8") -> hashlib._Hash:
    return hashlib.new(algorithm, text.encode(encoding))


def digest(algorithm: str, text: str, encoding: str = "utf-8") -> str:
    return hashed(algorithm, text, encoding).hexdigest()


# in pictures


def picture(kind: str, **options: object) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(data, kind, **options)
    return data.getvalue()


def exif(tag: int, value: str | bytes) -> bytes:
    fields = Image.Exif()
    fields[tag] = value
    return fields.tobytes()


def iptc(text: str) -> bytes:
    """A JPEG with the author as newspapers write it, in Latin-1."""
    record = b"\x1c\x02\x50" + len(text).to_bytes(2, "big") + text.encode("latin-1")
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record
    plain = picture("JPEG")
    return plain[:2] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + plain[2:]


def png_text(compressed: bool) -> bytes:
    fields = PngImagePlugin.PngInfo()
    fields.add_text("Author", "Søren Tveskægsen", zip=compressed)
    return picture("PNG", pnginfo=fields)


def itxt(text: str) -> bytes:
    fields = PngImagePlugin.PngInfo()
    fields.add_itxt("Author", text, zip=True)
    return picture("PNG", pnginfo=fields)


def late_png_text() -> bytes:
    """A compressed text behind the picture."""
    before, end = picture("PNG").split(b"IEND")
    body = b"zTXt" + b"Author\0\0" + zlib.compress("Tveskægsen, Søren".encode("latin-1"))
    chunk = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    return before[:-4] + chunk + before[-4:] + b"IEND" + end


# in PDF


def pdf(shown: str = "Hej", title: str = "", stream: bytes = b"") -> bytes:
    """A small PDF; what is `shown` goes onto its one page, the title into its metadata, the stream beside."""
    content = f"BT /F1 12 Tf 20 100 Td ({shown}) Tj ET".encode("latin-1")
    packed = zlib.compress(content)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
        b" /Encoding /WinAnsiEncoding >> >> >> >>",
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed),
        b"<< /Title <%s> >>" % (b"\xfe\xff" + title.encode("utf-16-be")).hex().encode(),
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (len(zlib.compress(stream)), zlib.compress(stream)),
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info 5 0 R >>" % (len(objects) + 1)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n%s\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, trailer, len(out),
    )  # fmt: skip


def full_pdf(**parts: str) -> bytes:
    """A PDF with a bookmark, a note, an attachment or XMP that says something."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    if "bookmark" in parts:
        writer.add_outline_item(title=parts["bookmark"], page_number=0)
    if "note" in parts:
        writer.add_annotation(page_number=0, annotation=FreeText(text=parts["note"], rect=(0, 0, 9, 9)))
    if "attached" in parts:
        writer.add_attachment(filename="a.txt", data=gzip.compress(parts["attached"].encode(), mtime=0))
    if "attachment" in parts:
        writer.add_attachment(filename=parts["attachment"], data=b"x")
    if "xmp" in parts:
        writer.xmp_metadata = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{parts['xmp']}</x:xmpmeta>".encode()
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


# in packed files


def pagefind(data: bytes) -> bytes:
    return gzip.compress(b"pagefind_dcd" + data, mtime=0)


def zipped(**files: str | bytes) -> bytes:
    """A zip file; `__` in a name stands for its point, `_in_` for a folder's slash."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name.replace("_in_", "/").replace("__", "."), content)
    return data.getvalue()
