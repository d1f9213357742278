"""Sweep: planted leaks are found, and what only looks like one is not."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image, PngImagePlugin

from plugins.search import make_index
from synlig.needles import Kind, Needle
from synlig.release.sweep import UNKNOWN_TYPE, UNREADABLE, Hit, sweep

PASSAGE = (
    "Udvalget drøftede den vanskelige sag om lejemålet i Vestergade, og formanden lovede at tale med udlejer "
    "før næste møde i bestyrelsen."
)
CARD = "catalogue/K7QX2M4PX/"

NEEDLES = (
    Needle("member.name", "m1/profil.yml", "Søren Tveskægsen", Kind.NAME),
    Needle("member.name", "m2/profil.yml", "Bo Mark", Kind.NAME, ordinary=True),
    Needle("member.name", "m3/profil.yml", "Åse Agathe Løvfaldsen", Kind.NAME),
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
    """Plants a page that holds the text in a paragraph."""
    html = (
        f'<!doctype html>\n<html lang="da"><head><title>Nyt</title></head><body><p>{text}</p></body></html>\n'
    )
    return put("nyt/index.html", html)


def card(text: str) -> Plant:
    """The same as the page of one member."""
    return put(f"{CARD}index.html", f"<!doctype html><html><body><main>{text}</main></body></html>")


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


def pdf(text: str = "Hej", title: str = "", stream: bytes = b"") -> bytes:
    """A small PDF; the text goes into its one page, the title into its metadata, the stream beside."""
    content = f"BT /F1 12 Tf 20 100 Td ({text}) Tj ET".encode("latin-1")
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
    return gzip.compress(b"pagefind_dcd" + data)


def b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def html_numbers(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)


def hashed(algorithm: str, text: str) -> hashlib._Hash:
    return hashlib.new(algorithm, text.encode("utf-8"))


NAME, PHONE, CPR, MAIL = "Søren Tveskægsen", "98127654", "3102999876", "tveskaeg@mail.example.org"

LEAKS: list[tuple[str, str, Plant]] = [
    # what is planted, the rule that finds it, where
    ("a name", "member.name", page(f"Formand {NAME} bød velkommen.")),
    ("in capitals", "member.name", page("SØREN TVESKÆGSEN")),
    ("in small letters", "member.name", page("søren tveskægsen")),
    ("with oe and ae", "member.name", page("Soeren Tveskaegsen")),
    ("with o and ae", "member.name", page("Soren Tveskaegsen")),
    ("with an umlaut", "member.name", page("Sören Tveskägsen")),
    ("with an accent", "member.name", page("Sørén Tveskægsen")),
    ("with combining marks", "member.name", page("A\u030ase Løvfaldsen")),
    ("without the middle name", "member.name", page("Åse Løvfaldsen")),
    ("aa for å", "member.name", page("Aase Agathe Løvfaldsen")),
    ("a genitive", "member.name", page("Søren Tveskægsens bil")),
    ("a genitive with an apostrophe", "member.name", page("Søren Tveskægsen's bil")),
    ("last name first", "member.name", page("Tveskægsen, Søren")),
    ("two cells", "member.name", page("<table><tr><td>Søren</td>\n<td>Tveskægsen</td></tr></table>")),
    ("two spans", "member.name", page("<span>Søren</span><span>Tveskægsen</span>")),
    ("tags inside", "member.name", page("Sø<b>ren</b> Tve<wbr>skægsen")),
    ("a name glued to others by tags", "member.first", page("<b>Tove</b><i>kasserer</i>")),
    ("a line break", "member.name", page("Søren\n      Tveskægsen")),
    ("a no-break space", "member.name", page("Søren\u00a0Tveskægsen")),
    ("soft hyphens", "member.name", page("Sø\u00adren Tve\u00adskæg\u00adsen")),
    ("zero-width characters", "member.name", page("S\u200børen Tves\u2060kægsen")),
    ("named entities", "member.name", page("S&oslash;ren&nbsp;Tvesk&aelig;gsen")),
    ("soft hyphens as entities", "member.name", page("Sø&shy;ren Tve&#173;skægsen")),
    ("numbered entities", "member.name", page(html_numbers(NAME))),
    ("entities twice", "member.name", page("S&amp;oslash;ren Tvesk&amp;aelig;gsen")),
    ("full-width letters", "member.name", page("Søren Ｔｖｅｓｋægsen")),
    ("an attribute", "member.name", page(f'<img src="/x.png" alt="{NAME}">')),
    ("a comment", "member.name", page(f"<!-- <b>{NAME[:5]}</b>{NAME[5:]} -->")),
    ("an address", "member.name", page('<a href="/om/soeren-tveskaegsen/">profil</a>')),
    ("%-encoding", "member.name", page(f'<a href="/?q={quote(NAME)}">søg</a>')),
    ("%-encoding twice", "member.name", page(f'<a href="/?q={quote(quote(NAME))}">søg</a>')),
    ("plus for space", "member.name", page('<a href="/?q=S%C3%B8ren+Tvesk%C3%A6gsen">søg</a>')),
    ("one word", "member.name", page('<a id="SørenTveskægsen"></a>')),
    ("JSON-LD", "member.name", page(f'<script type="application/ld+json">{json.dumps([NAME])}</script>')),
    ("a page in a page", "member.name", page(f'<iframe srcdoc="{html_numbers(f"<p>{NAME}")}"></iframe>')),
    ("an ordinary name", "member.name", page("Vi takker Bo Mark for kaffen.")),
    ("an ordinary name first", "member.name", page("Bo Mark er formand.")),
    ("an ordinary name in capitals", "member.name", page("formand BO MARK")),
    ("an ordinary name, last first", "member.name", page("til stede: Mark, Bo")),
    ("an ordinary first name on the own page", "member.first", card("Ring til Mark i morgen.")),
    ("a first name on the own page", "member.first", card("Spørg Søren.")),
    ("an employer on the own page", "member.employer", card("Fem år hos Loevfald Maskinfabrik A/S")),
    ("a postal code on the own page", "member.postal_code", card("bor i 9999 Lilleby")),
    ("a birth date on the own page", "member.birth", card("født den 14. marts 1966")),
    ("a birth date in figures", "member.birth", card("født 14.03.1966")),
    ("a street", "member.address", page("Ærtebjergvej 17, 2. th.")),
    ("a street with ae", "member.address", page("Aertebjergvej 17")),
    ("a phone", "member.phone", page(f"Ring {PHONE}")),
    ("pairs", "member.phone", page("98 12 76 54")),
    ("points", "member.phone", page("98.12.76.54")),
    ("hyphens", "member.phone", page("9812-7654")),
    ("brackets", "member.phone", page("(98) 12 / 76 54")),
    ("+45", "member.phone", page("+45 98127654")),
    ("+45 in one", "member.phone", page("tlf:+4598127654")),
    ("0045", "member.phone", page("004598127654")),
    ("a phone link", "member.phone", page('<a href="tel:%2B4598127654">ring</a>')),
    ("a phone in tags", "member.phone", page("<b>98</b><i>12</i> 76<br>54")),
    ("thin spaces", "member.phone", page("98\u200912\u200976\u200954")),
    ("full-width digits", "member.phone", page("９８１２７６５４")),
    ("a phone that could be a date", "member.phone", page("ring 20 26 11 12")),
    ("beside other numbers", "member.phone", page("98127655 98127654 98127653")),
    ("CPR", "member.cpr", page("310299-9876")),
    ("CPR with spaces", "member.cpr", page("31 02 99 98 76")),
    ("an account", "member.account", page("reg. 9876 konto 0012345678".replace(" konto", ""))),
    ("IBAN", "member.iban", page("DK5000400440116243")),
    ("a number plate", "member.plate", page("bilen QX98765")),
    ("a number plate spaced", "member.plate", page("bilen qx 98 765")),
    ("mail", "member.email", page(f'<a href="mailto:{MAIL}">skriv</a>')),
    ("mail in capitals", "member.email", page(MAIL.upper())),
    ("mail spelled out", "member.email", page("tveskaeg (at) mail.example.org")),
    ("mail in entities", "member.email", page(html_numbers(MAIL))),
    ("mail with a Danish domain", "member.email", page("post@xn--rdgrd-vuad.example.org")),
    ("a profile link", "member.profile", page('<a href="//profil.example.org/in/Tveskaegsen">')),
    ("a member id", "member.id", page('<div data-id="K3V9Q2M7XD">')),
    ("a member id in an address", "member.id", page('<img src="/foto/k3v9q2m7xd.jpg">')),
    ("base64", "member.name", page(f'<a data-x="{b64(NAME)}">')),
    ("base64 in a path", "member.email", page(f'<a href="/x/{b64("id:" + MAIL)}/y">')),
    ("base64 in longer base64", "member.phone", page(b64(f"BEGIN:VCARD\nTEL:+45 {PHONE}\n"))),
    ("base64 for addresses", "member.name", page(b64(f"??{NAME}??>").replace("+", "-").replace("/", "_"))),
    ("hexadecimal", "member.name", page(NAME.encode().hex())),
    ("MD5", "member.email", page(f'<img src="/avatar/{hashed("md5", MAIL).hexdigest()}">')),
    ("SHA-1", "member.phone", page(hashed("sha1", PHONE).hexdigest().upper())),
    ("SHA-256", "member.cpr", page(hashed("sha256", CPR).hexdigest())),
    ("SHA-256 with the hyphen", "member.cpr", page(hashed("sha256", "310299-9876").hexdigest())),
    ("SHA-256 cut short", "member.name", page(hashed("sha256", NAME.lower()).hexdigest()[:20])),
    ("SHA-256 in base64", "member.name", page(base64.b64encode(hashed("sha256", NAME).digest()).decode())),
    ("a closed passage", "minutes.closed", page(PASSAGE)),
    ("eight words of it", "minutes.closed", page("Han sagde: sag om lejemålet i Vestergade, og formanden lovede.")),
    ("across tags", "minutes.closed", page("<b>Lejemålet</b></p><p>i vestergade og formanden lovede at tale")),
    ("a short closed text", "minutes.closed", page("om et lukket punkt igen")),
    # file types
    ("a folder's name", "member.name", put("nyt/soeren-tveskaegsen/index.html", "<p>x")),
    ("a file's name", "member.phone", put("nyt/98127654.txt", "x")),
    ("a feed", "member.name", put("nyt.atom", "<feed><b type='html'>&lt;p&gt;S&amp;oslash;ren &lt;b&gt;Tveskægsen")),
    ("CDATA", "member.name", put("rss.xml", "<rss><![CDATA[<p>Søren <b>Tveskægsen</b></p>]]></rss>")),
    ("a sitemap", "member.id", put("sitemap.xml", "<urlset><loc>https://example.org/k3v9q2m7xd/</loc></urlset>")),
    ("JSON", "member.name", put("katalog.json", json.dumps({"n": NAME}))),
    ("JSON with slashes", "member.profile", put("katalog.json", r'"https:\/\/profil.example.org\/in\/tveskaegsen"')),
    ("CSS", "member.name", put("theme/a.css", r'p::after { content: "S\f8ren Tvesk\0000e6gsen" }')),
    ("CSS data", "member.name", put("theme/a.css", f"p {{ background: url(data:text/plain;base64,{b64(NAME)}) }}")),
    ("JavaScript", "member.name", put("theme/a.js", r'const n = "S\xf8ren Tvesk\u{e6}gsen";')),
    ("a module", "member.phone", put("theme/a.mjs", 'tel("98", 12, 76, 54)')),
    ("CSV", "member.name", put("tal.csv", "fornavn;efternavn\nSøren;Tveskægsen\n")),
    ("a broken calendar line", "member.name", put("a.ics", "SUMMARY:Oplæg ved Søren Tve\r\n skægsen\r\n")),
    ("an SVG", "member.name", put("a.svg", "<svg><text>Søren <tspan>Tveskægsen</tspan></text></svg>")),
    ("a web manifest", "member.email", put("site.webmanifest", json.dumps({"name": MAIL}))),
    ("server rules", "member.name", put(".htaccess", "Redirect 410 /om/soeren-tveskaegsen/\n")),
    ("redirects", "member.id", put("_redirects", "/k3v9q2m7xd /x 410\n")),
    ("UTF-16", "member.name", put("a.txt", "﻿Søren Tveskægsen".encode("utf-16-le"))),
    ("EXIF", "member.name", put("a.jpg", picture("JPEG", exif=exif(0x013B, "Soren Tveskaegsen")))),
    ("EXIF in WebP", "member.name", put("a.webp", picture("WEBP", exif=exif(0x8298, "Soren Tveskaegsen")))),
    ("EXIF in AVIF", "member.name", put("a.avif", picture("AVIF", exif=exif(0x013B, "Soren Tveskaegsen")))),
    ("a short name in EXIF", "member.first", put("a.jpg", picture("JPEG", exif=exif(0x013B, "Tove")))),
    ("a JPEG comment", "member.email", put("a.jpg", picture("JPEG", comment=MAIL.encode()))),
    ("XMP", "member.name", put("a.jpg", picture("JPEG", xmp=f"<x><dc:creator>{NAME}</dc:creator></x>".encode()))),
    ("bytes after a picture", "member.phone", put("a.jpg", picture("JPEG") + b"\ntlf. 98 12 76 54")),
    ("UTF-16 after a picture", "member.name", put("a.png", picture("PNG") + NAME.encode("utf-16-be"))),
    ("a PNG text", "member.name", put("a.png", png_text(compressed=False))),
    ("a packed PNG text", "member.name", put("a.png", png_text(compressed=True))),
    ("a packed PNG text at the end", "member.name", put("a.png", late_png_text())),
    ("a colour profile", "member.name", put("a.jpg", picture("JPEG", icc_profile=b"\0" * 99 + NAME.encode()))),
    ("an icon", "member.email", put("favicon.ico", picture("ICO") + MAIL.encode())),
    ("a PDF's text", "member.name", put("a.pdf", pdf(text=NAME))),
    ("a PDF's phone", "member.phone", put("a.pdf", pdf(text="Ring 98 12 76 54"))),
    ("a PDF's metadata", "member.name", put("a.pdf", pdf(title=NAME))),
    ("a PDF's packed stream", "member.email", put("a.pdf", pdf(stream=MAIL.encode()))),
    ("a PDF's stream in UTF-16", "member.name", put("a.pdf", pdf(stream=b"x" * 9 + NAME.encode("utf-16-be")))),
    ("after a PDF's end", "member.email", put("a.pdf", pdf() + b"\n" + MAIL.encode())),
    ("a search fragment", "member.name", put("a.pf_fragment", pagefind(json.dumps({"content": NAME}).encode()))),
    ("a search index", "member.phone", put("pagefind/a.pf_index", pagefind(b"\x81\x82\x6898127654\x80"))),
    ("a search index's word", "member.first", put("pagefind/a.pf_meta", pagefind(b"\x82\x64tove\x61x"))),
    ("a program", "member.email", put("a.wasm", b"\0asm\x01\0\0\0" + MAIL.encode())),
    ("a packed program", "member.email", put("a.pagefind", pagefind(b"\0asm\x01\0\0\0" + MAIL.encode()))),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "plant"), [row[1:] for row in LEAKS], ids=[row[0] for row in LEAKS])
def test_a_leak_is_found(tmp_path: Path, rule: str, plant: Plant) -> None:
    plant(tmp_path)

    assert rule in {hit.rule for hit in sweep(tmp_path, NEEDLES).hits}


INNOCENT: list[tuple[str, Plant]] = [
    ("nothing", page("Velkommen til en åben eftermiddag.")),
    ("another name", page("Sørine Tveskov")),
    ("half a name", page("Tveskægsen er et sjældent navn.")),
    ("a name inside a longer word", page("Søren Tveskægsenborg")),
    ("a name with more in front", page("Sverresøren Tveskægsen")),
    ("a first name elsewhere", page("Søren fra kommunen")),
    ("a first name in a word", card("Sørensen er udbredt")),
    ("a word that lost its accents", page("Vi tøver ikke: at tøve er at tabe.")),
    ("a name in a word", page("Tovene er lange; tovetrækning kl. 10")),
    ("ordinary words", page("Den er god, bo mark og skov.")),
    ("one of them capitalised", page("Den gamle Bo mark")),
    ("ordinary words apart", page("Bo ved en Mark")),
    ("an ordinary word elsewhere", page("Se også Mark og have")),
    ("an ordinary word that begins a sentence", card("Vi dyrker jorden. Mark og eng er vores.")),
    ("an ordinary word that begins a paragraph", card("<p>Hej</p><p>Mark og eng</p>")),
    ("an ordinary word that begins the page", card("Mark og eng")),
    ("an ordinary word in small letters", card("en mark ved fjorden")),
    ("an ordinary word in a word", card("Markedet i Danmark")),
    ("an employer elsewhere", page("Løvfald Maskinfabrik A/S søger en smed")),
    ("half an employer", card("en maskinfabrik ved Løvfald")),
    ("a postal code elsewhere", page("9999 Lilleby")),
    ("a postal code in a number", card("kr. 19999 og 99990, 99 99")),
    ("another birth date", card("14. marts 1967, 15. marts 1966 og marts 1966")),
    ("a birth date elsewhere", page("14. marts 1966 åbnede broen")),
    ("another house", page("Ærtebjergvej 171, Ærtebjergvej 1")),
    ("another street", page("Nørtebjergvej 17")),
    ("another phone", page("98 12 76 55")),
    ("a phone in a longer number", page("varenr. 1981276549, 98127654321, 198127654")),
    ("a phone in a longer row", page("ordre 981 276 5443")),
    ("half a phone", page("98 12 76")),
    ("a phone cut by words", page("98 12 og 76 54")),
    ("a date that could be a phone", page("2026-11-12")),
    ("a date that could be a phone, in a tag", page('<time datetime="2026-11-12">12. november</time>')),
    ("a time that could be a phone", page("kl. 20:26:11-12")),
    ("a calendar time", put("a.ics", "DTSTART:20261112T090000\r\n")),
    ("an amount that could be a phone", page("98.127.654 kr.")),
    ("a hash that holds a phone", page("style.a98127654bcdef01.css")),
    ("coordinates", put("a.svg", '<svg><path d="M98.12 76.54L1 2"/><polygon points="98,12 76,54"/></svg>')),
    ("years", page("2019–2026, 2026–2027")),
    ("another CPR", page("310299-9877")),
    ("a CPR in a longer number", page("EAN 5703102999876")),
    ("another account", page("9876 0012345679")),
    ("an account of another bank", page("9877 0012345678")),
    ("an IBAN of another land", page("SE50 0040 0440 1162 43")),
    ("another plate", page("QY 98 765 og QX 98 766")),
    ("a plate's figures", page("98765 kroner")),
    ("another mail", page("kontor@example.org, gtveskaeg@mail.example.org")),
    ("a mail with more in front", page("lone.tveskaeg@mail.example.org")),
    ("a mail with more behind", page("tveskaeg@mail.example.org.uk")),
    ("half a mail", page("mail.example.org")),
    ("another profile", page("profil.example.org/in/tveskaegsen-olsen")),
    ("a profile's site", page("www.profil.example.org/in/")),
    ("another id", page("k3v9q2m7xe ak3v9q2m7xd k3v9q2m7xdd")),
    ("seven words of a passage", page("sag om lejemålet i Vestergade, og formanden")),
    ("its words in another order", page("formanden lovede og Vestergade i lejemålet om sag vanskelige den")),
    ("eight words with one changed", page("den vanskelige opgave om lejemålet i Vestergade og formand")),
    ("half a short closed text", page("et lukket møde, punkt 3")),
    ("base64 of something else", page(b64("Sorte Tveskov og alle de andre"))),
    ("a hash of something else", page(hashed("sha256", "Sørine Tveskov").hexdigest())),
    ("base64 of a short name", page(f"<a data-x='{b64('hej Tove x')}'>".replace(b64("hej Tove x"), "VG92ZQ=="))),
    ("entities", page("1 &lt; 2 &amp;&amp; 4 &gt; 3 &shy;")),
    ("percent", page("100% af 50%25 %zz")),
    ("backslashes", put("a.js", r"const re = /\d+\s\u00e6\x41/;")),
    ("a picture", put("a.jpg", picture("JPEG"))),
    ("a PNG", put("a.png", picture("PNG"))),
    ("an AVIF", put("a.avif", picture("AVIF"))),
    ("a WebP", put("a.webp", picture("WEBP"))),
    ("an icon", put("favicon.ico", picture("ICO"))),
    ("a PDF", put("a.pdf", pdf("Velkommen", "Produktblad"))),
    ("a search index", put("pagefind/a.pf_index", pagefind(b"\x82\x65toven\x1a\x05\xe1\x49\x76"))),
    ("a folder", put("98127655/tove-trækning.txt".replace("tove-", "tov-"), "x")),
    ("another member's page", put("catalogue/K7QX2M4PXX/index.html", "<p>Spørg Søren.</p>")),
]  # fmt: skip


@pytest.mark.parametrize("plant", [row[1] for row in INNOCENT], ids=[row[0] for row in INNOCENT])
def test_what_only_looks_like_a_leak_is_let_through(tmp_path: Path, plant: Plant) -> None:
    plant(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == ()


def test_there_are_at_least_sixty_rows_of_each() -> None:
    assert len(LEAKS) >= 60
    assert len(INNOCENT) >= 60


@pytest.mark.parametrize(
    "name", ["a.mp4", "a.7z", "a.html.bz2", "a.yml", "a", ".env", "a.woff2", "a.html.br", "a.html~", "a.bak"]
)
def test_a_type_without_a_reader_is_a_hit(tmp_path: Path, name: str) -> None:
    put(name, b"x")(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == (Hit(UNKNOWN_TYPE, "", name),)


def test_a_font_of_the_theme_is_known_by_its_bytes(tmp_path: Path) -> None:
    put("font.woff2", b"wOF2...")(tmp_path)
    known = {hashlib.sha256(b"wOF2...").hexdigest(): "font.woff2"}

    assert sweep(tmp_path, NEEDLES, known=known).hits == ()

    put("font.woff2", b"wOF2..!")(tmp_path)

    assert sweep(tmp_path, NEEDLES, known=known).hits == (Hit(UNKNOWN_TYPE, "", "font.woff2"),)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("latin.html", "Søren".encode("latin-1")),
        ("wide.html", "Hej".encode("utf-16-be")),
        ("a.png", b"not a picture"),
        ("a.jpg", picture("PNG")[:20]),
        ("a.pdf", b"%PDF-1.7 broken"),
        ("a.pf_fragment", gzip.compress(b"{}")),
        ("a.pf_index", pagefind(b"\x82\x65to")),
        ("a.pf_meta", b"not packed"),
        ("a.pf_meta", gzip.compress(b"pagefind_dcd\x80")[:-6]),
        ("a.pf_index", gzip.compress(b"pagefind_dcd" + b"\0" * 60_000_000)),
        ("a.wasm", b"asm"),
        ("a.docx", b"no zip"),
        ("a.zip", b"PK\x03\x04 broken"),
        ("a.html.gz", gzip.compress(b"<p>Hej</p>")[:-9]),
        ("a.txt.gz", gzip.compress(b"0" * 60_000_000)),
        (
            "a.txt.gz.gz.gz.gz.gz",
            gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"dybt"))))),
        ),
        ("a.txt", "&amp;".replace("amp;", "amp;" * 12).encode()),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_a_hit(tmp_path: Path, name: str, data: bytes) -> None:
    put(name, data)(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == (Hit(UNREADABLE, "", name),)


def test_a_link_is_a_hit(tmp_path: Path) -> None:
    put("outside.txt", "x")(tmp_path)
    (tmp_path / "site").mkdir()
    try:
        (tmp_path / "site" / "a.txt").symlink_to(tmp_path / "outside.txt")
    except OSError:
        pytest.skip("no symlinks here")

    assert sweep(tmp_path / "site", NEEDLES).hits == (Hit(UNREADABLE, "", "a.txt"),)


def test_a_hit_says_which_rule_and_where_and_never_the_value(tmp_path: Path) -> None:
    put("nyt/soeren-tveskaegsen/index.html", f"<p>{NAME}</p>")(tmp_path)

    hits = sweep(tmp_path, NEEDLES).hits

    assert Hit("member.name", "m1/profil.yml", "nyt/***/index.html") in hits
    assert "veskægsen" not in "".join(map(str, hits))
    assert "veskaegsen" not in repr(hits)


def test_a_value_across_folders_masks_the_whole_path(tmp_path: Path) -> None:
    put("nyt/Søren/Tveskægsen/index.html", "<p>x</p>")(tmp_path)

    assert {hit.file for hit in sweep(tmp_path, NEEDLES).hits} == {"***"}


def test_an_empty_folder_with_a_name_is_a_hit(tmp_path: Path) -> None:
    (tmp_path / "Søren Tveskægsen").mkdir()

    assert sweep(tmp_path, NEEDLES).hits == (Hit("member.name", "m1/profil.yml", "***"),)


ALLOWED = [
    (f"Kontakt: {NAME}", page(f"Vores formand er {NAME}."), 3),  # with the first name, and nothing else
    ("Kontoret, Ærtebjergvej 17, 9999 Lilleby", page("Ærtebjergvej 17"), 2),
    ("tlf. 98 12 76 54", page("Ring 98127654"), 1),
    (MAIL, page(MAIL), 1),
    ("Bo Mark", page("ring til Bo Mark"), 2),
]


@pytest.mark.parametrize(("allowed", "plant", "_skipped"), ALLOWED)
def test_what_the_association_itself_publishes_is_skipped(
    tmp_path: Path, allowed: str, plant: Plant, _skipped: int
) -> None:
    plant(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits
    assert sweep(tmp_path, NEEDLES, frozenset({allowed})).hits == ()


def test_what_was_skipped_is_counted(tmp_path: Path) -> None:
    findings = sweep(tmp_path, NEEDLES, frozenset({"tlf. 98 12 76 54", "Bo Mark"}))

    assert findings.skipped == 3


def test_files_are_counted(tmp_path: Path) -> None:
    put("nyt/a.txt", "x")(tmp_path)
    put("b.txt", "x")(tmp_path)

    assert sweep(tmp_path, ()).files == 2


def test_the_real_search_index_can_be_read(tmp_path: Path) -> None:
    """If Pagefind changes its files, this says so before a build does."""
    page(f"Formand {NAME} og kasserer Tove, tlf. 98127654")(tmp_path)
    make_index(tmp_path)

    findings = sweep(tmp_path, NEEDLES)

    assert not [hit for hit in findings.hits if hit.rule in (UNKNOWN_TYPE, UNREADABLE)]
    found = {hit.file.rpartition(".")[2] for hit in findings.hits if hit.rule == "member.phone"}
    assert {"html", "pf_fragment", "pf_index"} <= found
