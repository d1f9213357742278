"""What the self-test looks for, and how it is planted in a site. All of it is invented."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from PIL import Image, PngImagePlugin

from synlig.addresses import profile
from synlig.needles import Kind, Needle

PASSAGE = (
    "Udvalget drøftede den vanskelige sag om lejemålet i Vestergade, og formanden lovede at tale med udlejer "
    "før næste møde i bestyrelsen."
)
CARD = "catalogue/K7QX2M4PX/"
PAGE = """<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Kontakt – Senior Erhverv Fjordby</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/theme/style.3f9c0a51.css">
<script type="application/ld+json">{"@type": "Organization", "name": "Senior Erhverv Fjordby"}</script>
</head>
<body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/kontakt/" aria-current="page">Kontakt</a></li></ul></nav>
<main>
<h1>Kontakt</h1>
<p>Kontoret er åbent mandag til torsdag kl. 10.00&ndash;14.00. Kom forbi, eller ring på 96&nbsp;00&nbsp;00&nbsp;00.</p>
<p><time datetime="2026-11-12">12. november 2026</time> holder vi åbent hus.</p>
</main>
</body>
</html>
"""

NEEDLES = (
    Needle("member.name", "m1/profil.yml", "Søren Tveskægsen", Kind.NAME),
    Needle("member.name", "m2/profil.yml", "Bo Mark", Kind.NAME, ordinary=True),
    Needle("member.name", "m3/profil.yml", "Åse Agathe Løvfaldsen", Kind.NAME),
    Needle("member.name", "m5/profil.yml", "Anne-Dortea Højriis Flintholmsen", Kind.NAME),
    Needle("member.first", "m1/profil.yml", "Søren", Kind.NAME, frozenset({CARD})),
    Needle("member.first", "m2/profil.yml", "Mark", Kind.NAME, frozenset({CARD}), ordinary=True),
    Needle("member.first", "m4/profil.yml", "Tove", Kind.NAME),
    Needle("member.phone", "m1/profil.yml", "98 12 76 54", Kind.NUMBER),
    Needle("member.phone", "m2/profil.yml", "+45 20 26 11 12", Kind.NUMBER),
    Needle("member.cpr", "m1/profil.yml", "310299-9876", Kind.NUMBER),
    Needle("member.account", "m1/profil.yml", "9876-0012345678", Kind.NUMBER),
    Needle("member.iban", "m1/profil.yml", "DK50 0040 0440 1162 43", Kind.NUMBER),
    Needle("member.plate", "m1/profil.yml", "QX 98 765", Kind.NUMBER),
    Needle("member.postal_code", "m1/profil.yml", "9999", Kind.NUMBER, frozenset({CARD})),
    Needle("member.birth", "m1/profil.yml", "1966-03-14", Kind.TEXT, frozenset({CARD})),
    Needle("member.email", "m1/profil.yml", "tveskaeg@mail.example.org", Kind.ADDRESS),
    Needle("member.email", "m5/profil.yml", "post@rødgrød.example.org", Kind.ADDRESS),
    Needle("member.profile", "m1/profil.yml", "https://www.profil.example.org/in/tveskaegsen/", Kind.ADDRESS),
    Needle("member.id", "m1/profil.yml", "k3v9q2m7xd", Kind.ADDRESS),
    Needle("member.address", "m1/profil.yml", "Ærtebjergvej 17", Kind.TEXT),
    Needle("member.employer", "m1/profil.yml", "Løvfald Maskinfabrik A/S", Kind.TEXT, frozenset({CARD})),
    Needle("member.flat", "m6/profil.yml", "Grødhusgade 4 B, 2. th.", Kind.TEXT),
    Needle(
        "member.sheet", "m6/profil.yml", "Nordfjord Savværk", Kind.TEXT, frozenset({profile("K7QX2M4PX")})
    ),
    Needle("minutes.closed", "r1.yml", PASSAGE, Kind.PASSAGE),
    Needle("minutes.closed", "r2.yml", "Lukket punkt", Kind.PASSAGE),
)

Plant = Callable[[Path], None]


def put(path: str, data: str | bytes) -> Plant:
    """Plants a file."""

    def plant(site: Path) -> None:
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(data.encode("utf-8") if isinstance(data, str) else data)

    return plant


def page(text: str) -> Plant:
    """Plants a page of a built site that holds the text in a paragraph."""
    return put("nyt/index.html", PAGE.replace("</main>", f"<p>{text}</p></main>"))


def card(text: str) -> Plant:
    """Plants the same page as that of one member."""
    return put(f"{CARD}index.html", PAGE.replace("</main>", f"<div>{text}</div></main>"))


def plant_site(site: Path) -> None:
    """A small site in which nothing is planted."""
    put("index.html", PAGE)(site)
    put("kontakt/index.html", PAGE)(site)
    put("theme/style.3f9c0a51.css", "body { margin: 0 }\n")(site)
    put("katalog.json", '{"profiles": []}')(site)
    put("theme/huset.png", picture("PNG"))(site)
    put("produktblad.pdf", pdf("Velkommen", "Produktblad"))(site)


def picture(kind: str, **options: object) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(data, kind, **options)
    return data.getvalue()


def exif(tag: int, value: str) -> bytes:
    fields = Image.Exif()
    fields[tag] = value
    return fields.tobytes()


def png_text(compressed: bool) -> bytes:
    fields = PngImagePlugin.PngInfo()
    fields.add_text("Author", "Søren Tveskægsen", zip=compressed)
    return picture("PNG", pnginfo=fields)


def late_png_text() -> bytes:
    """A compressed text behind the picture."""
    before, end = picture("PNG").split(b"IEND")
    body = b"zTXt" + b"Author\0\0" + zlib.compress("Tveskægsen, Søren".encode("latin-1"))
    chunk = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    return before[:-4] + chunk + before[-4:] + b"IEND" + end


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


def pagefind(data: bytes) -> bytes:
    return gzip.compress(b"pagefind_dcd" + data, mtime=0)


def b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def html_numbers(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


def hashed(algorithm: str, text: str) -> hashlib._Hash:
    return hashlib.new(algorithm, text.encode("utf-8"))


NAME, PHONE, CPR, MAIL = "Søren Tveskægsen", "98127654", "3102999876", "tveskaeg@mail.example.org"


def zipped(**files: str | bytes) -> bytes:
    """A zip file; `__` in a name stands for its point, `_in_` for a folder's slash."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name.replace("_in_", "/").replace("__", "."), content)
    return data.getvalue()
