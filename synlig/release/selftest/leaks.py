"""The table of leaks: what is planted, the rule that must find it, and where."""

from __future__ import annotations

import base64
import codecs
import gzip
import hashlib
import io
import json
import quopri
from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import quote

from PIL import Image, PngImagePlugin
from pypdf import PdfWriter
from pypdf.annotations import FreeText

from synlig.language import _
from synlig.release.selftest.planted import (
    CARD,
    CPR,
    MAIL,
    NAME,
    PASSAGE,
    PHONE,
    Plant,
    b64,
    card,
    exif,
    hashed,
    html_numbers,
    late_png_text,
    page,
    pagefind,
    pdf,
    picture,
    png_text,
    put,
    zipped,
)

Leak: TypeAlias = tuple[str, str, Plant]
"""What is planted, the rule that must find it, and how it is planted."""

SPELLINGS: list[Leak] = [
    ("a name", "member.name", page(f"Formand {NAME} bød velkommen.")),
    ("in capitals", "member.name", page("SØREN TVESKÆGSEN")),
    ("in small letters", "member.name", page("søren tveskægsen")),
    ("with oe and ae", "member.name", page("Soeren Tveskaegsen")),
    ("with o and ae", "member.name", page("Soren Tveskaegsen")),
    ("with an umlaut", "member.name", page("Sören Tveskägsen")),
    ("with an accent", "member.name", page("Sørén Tveskægsen")),
    ("with combining marks", "member.name", page("A\u030ase Løvfaldsen")),
    ("without the middle name", "member.name", page("Åse Løvfaldsen")),
    ("without one of two middle names", "member.name", page("Anne-Dortea Flintholmsen")),
    ("without the other", "member.name", page("Anne Højriis Flintholmsen")),
    ("without one, last name first", "member.name", page("Flintholmsen, Anne-Dortea")),
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
]  # fmt: skip

FILES: list[Leak] = [
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
    ("a PDF's text", "member.name", put("a.pdf", pdf(shown=NAME))),
    ("a PDF's phone", "member.phone", put("a.pdf", pdf(shown="Ring 98 12 76 54"))),
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


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def digest(algorithm: str, text: str, encoding: str = "utf-8") -> str:
    return hashlib.new(algorithm, text.encode(encoding)).hexdigest()


def xor(text: str, key: int = 0x5A) -> str:
    return bytes([key, *(byte ^ key for byte in text.encode())]).hex()


def broken_base64(text: str, width: int = 76) -> str:
    whole = b64(f"{'x ' * 20}{text}{' y' * 30}")
    return "\n".join(whole[at : at + width] for at in range(0, len(whole), width))


def exif_utf16(text: str) -> bytes:
    fields = Image.Exif()
    fields[0x9C9D] = text.encode("utf-16-le")  # the author, as Windows writes it
    return fields.tobytes()


def iptc(text: str) -> bytes:
    """A JPEG with the author as newspapers write it, in Latin-1."""
    record = b"\x1c\x02\x50" + len(text).to_bytes(2, "big") + text.encode("latin-1")
    body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(record).to_bytes(4, "big") + record
    plain = picture("JPEG")
    return plain[:2] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + plain[2:]


def itxt(text: str) -> bytes:
    fields = PngImagePlugin.PngInfo()
    fields.add_itxt("Author", text, zip=True)
    return picture("PNG", pnginfo=fields)


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


WORD = (
    "<w:document><w:body><w:p><w:r><w:t>Formand Sør</w:t></w:r><w:r><w:t>en Tve</w:t></w:r>"
    "<w:r><w:t>skægsen</w:t></w:r></w:p></w:body></w:document>"
)
VALUES = 'type=hidden name=f value="Søren"><input type=hidden name=l value="Tveskægsen"'

TURNED: list[Leak] = [
    ("rot13", "member.name", page(rot13("Soeren Tveskaegsen"))),
    ("rot13 with Danish letters", "member.name", page(rot13(NAME))),
    ("rot13 of a mail", "member.email", page(rot13(MAIL))),
    ("a name backwards", "member.name", page(NAME[::-1])),
    ("a mail backwards", "member.email", page(f'<bdo dir="rtl">{MAIL[::-1]}</bdo>')),
    ("a phone backwards", "member.phone", page(PHONE[::-1])),
    ("digits in words", "member.phone", page("ni otte, en to, syv seks, fem fire")),
    ("pairs in words", "member.phone", page("otteoghalvfems tolv seksoghalvfjerds fireoghalvtreds")),
    ("digits in English", "member.phone", page("nine eight one two seven six five four")),
    ("letters apart", "member.name", page("S ø r e n  T v e s k æ g s e n")),
    ("letters with points", "member.name", page("S.ø.r.e.n T.v.e.s.k.æ.g.s.e.n")),
    ("a letter to a line", "member.name", page("".join(f"<div>{letter}</div>" for letter in NAME))),
    ("a letter to a tag", "member.name", page("".join(f"<span>{letter}</span>" for letter in NAME))),
    ("Cyrillic letters", "member.name", page("Sør\u0435n Tv\u0435skægs\u0435n")),
    ("Greek letters", "member.email", page("tveskaeg@mail.example.\u03bfrg")),
    ("a middle initial", "member.name", page("Åse A. Løvfaldsen")),
    ("camel case", "member.name", page('<i id="soerenTveskaegsen"></i>')),
]  # fmt: skip

MAILS: list[Leak] = [
    ("mail with at and dot", "member.email", page("tveskaeg (at) mail (dot) example (dot) org")),
    ("mail with spaces", "member.email", page("tveskaeg @ mail . example . org")),
    ("mail with AT and DOT", "member.email", page("tveskaeg AT mail DOT example DOT org")),
    ("mail with brackets", "member.email", page("tveskaeg[at]mail[dot]example[dot]org")),
    ("mail with braces", "member.email", page("tveskaeg{at}mail.example.org")),
    ("mail with snabel-a and punktum", "member.email", page("tveskaeg snabel-a mail punktum example punktum org")),
    ("mail with krølle-a", "member.email", page("tveskaeg krølle-a mail.example.org")),
    ("mail with a picture for @", "member.email", page('tveskaeg<img src="/at.png" alt="@">mail.example.org')),
    ("mail with style for @", "member.email", page('tveskaeg<span class="at"></span>mail.example.org')),
    ("mail in two attributes", "member.email", page('<a data-u="tveskaeg" data-d="mail.example.org">')),
    ("mail as Cloudflare hides it", "member.email", page(f'<a data-cfemail="{xor(MAIL)}">')),
    ("mail put together", "member.email", put("a.js", "'tveskaeg' + '@' + 'mail.example.org'")),
    ("mail joined", "member.email", put("a.js", "['tveskaeg','mail.example.org'].join('@')")),
    ("a wide @", "member.email", page("tveskaeg\uff20mail.example.org")),
]  # fmt: skip

NUMBERS: list[Leak] = [
    ("keycaps", "member.phone", page("".join(f"{digit}\ufe0f\u20e3" for digit in PHONE))),
    ("superscript", "member.phone", page("\u2079\u2078\u00b9\u00b2\u2077\u2076\u2075\u2074")),
    ("circled digits", "member.phone", page("\u2468\u2467\u2460\u2461\u2466\u2465\u2464\u2463")),
    ("Arabic digits", "member.phone", page("\u0669\u0668\u0661\u0662\u0667\u0666\u0665\u0664")),
    ("zero-width between digits", "member.phone", page("98\u200b12\u200b76\u200b54")),
    ("a digit to a line", "member.phone", page("".join(f"<div>{digit}</div>\n" for digit in PHONE))),
    ("a phone in four cells", "member.phone", page("<td>98</td><td>12</td><td>76</td><td>54</td>")),
    ("a phone in JSON's halves", "member.phone", put("a.json", '["9812", "7654"]')),
    ("a phone as a JSON number", "member.phone", put("a.json", '{"t": 98127654.0}')),
    ("a street in a table", "member.address", page("<td>Ærtebjergvej</td><td>17</td>")),
    ("a street shortened", "member.address", page("Ærtebjergv. 17")),
    ("a street with nr.", "member.address", page("Ærtebjergvej nr. 17")),
    ("a street in one word", "member.address", page("Ærtebjergvej17")),
    ("a street without its floor", "member.flat", page("Grødhusgade 4B")),
    ("a birth date of six digits", "member.birth", card("140366")),
    ("a birth date with two digits for the year", "member.birth", card("14.3.66")),
    ("a birth date as Americans write it", "member.birth", card("03/14/1966")),
    ("a postal code with its country", "member.postal_code", card("DK-9999")),
]  # fmt: skip

ENCODINGS: list[Leak] = [
    ("quoted-printable", "member.name", put("a.txt", quopri.encodestring(NAME.encode()))),
    ("quoted-printable in Latin-1", "member.name", put("a.txt", quopri.encodestring(NAME.encode("latin-1")))),
    ("quoted-printable over two lines", "member.name", put("a.txt", b"S=C3=B8ren Tve=\nsk=C3=A6gsen")),
    ("a mail header", "member.name", put("a.eml", "From: =?utf-8?Q?S=C3=B8ren_Tvesk=C3=A6gsen?=")),
    ("a mail header in base64", "member.name", put("a.eml", f"From: =?utf-8?B?{b64(NAME)}?=")),
    ("%-encoding in Latin-1", "member.name", page("S%F8ren%20Tvesk%E6gsen")),
    ("%u-encoding", "member.name", page("S%u00F8ren%20Tvesk%u00E6gsen")),
    ("%-encoding four times", "member.email", page(quote(quote(quote(quote(MAIL, safe="")))))),
    ("entities five times", "member.name", page("S&amp;amp;amp;amp;oslash;ren Tvesk&amp;amp;amp;amp;aelig;gsen")),
    ("entities without their sign", "member.name", page("S&oslashren Tvesk&aeliggsen")),
    ("hexadecimal entities", "member.name", page("".join(f"&#X{ord(letter):X};" for letter in NAME))),
    ("JSON in JSON in JSON", "member.name", put("a.json", json.dumps(json.dumps(json.dumps([NAME]))))),
    ("%-encoding in entities in JSON", "member.name", put("a.json", json.dumps(html_numbers(quote(NAME))))),
    ("octal escapes", "member.name", put("a.js", r"'S\370ren Tvesk\346gsen'")),
    ("octal escapes of UTF-8", "member.name", put("a.txt", r"'S\303\270ren Tvesk\303\246gsen'")),
    ("\\x escapes of UTF-8", "member.name", put("a.js", r"'S\xc3\xb8ren Tvesk\xc3\xa6gsen'")),
    ("\\U escapes", "member.name", put("a.txt", "".join(f"\\U{ord(letter):08x}" for letter in NAME))),
    ("an escaped space in CSS", "member.name", put("a.css", r'a::after{content:"S\00f8 ren\0020Tvesk\e6 gsen"}')),
    ("strings put together", "member.name", put("a.js", "'Sø' + 'ren ' + 'Tveskæ' + 'gsen'")),
    ("misread UTF-8", "member.name", page(NAME.encode().decode("cp1252"))),
    ("misread twice", "member.name", page(NAME.encode().decode("cp1252").encode().decode("cp1252"))),
    ("UTF-16 with its mark", "member.name", put("a.txt", b"\xfe\xff" + NAME.encode("utf-16-be"))),
    ("UTF-32", "member.name", put("a.txt", NAME.encode("utf-32"))),
    ("UTF-16 without a mark", "member.name", put("a.txt", NAME.encode("utf-16-le"))),
    ("Latin-1", "member.name", put("a.html", f"<meta charset=iso-8859-1><p>{NAME}".encode("latin-1"))),
]  # fmt: skip

DUG_OUT: list[Leak] = [
    ("base32", "member.name", page(base64.b32encode(NAME.encode()).decode())),
    ("base32 in small letters", "member.email", page(base64.b32encode(MAIL.encode()).decode().lower().rstrip("="))),
    ("base64 of base64", "member.name", page(b64(b64(NAME)))),
    ("base64 of hexadecimal", "member.name", page(b64(NAME.encode().hex()))),
    ("base64 of JSON", "member.name", page(b64(json.dumps(NAME)))),
    ("base64 of gzip", "member.name", page(base64.b64encode(gzip.compress(NAME.encode() * 3, mtime=0)).decode())),
    ("base64 in lines", "member.name", put("a.txt", broken_base64(NAME))),
    ("base64 in short lines on a page", "member.name", page(broken_base64(NAME, 20))),
    ("base64 of UTF-16", "member.name", page(base64.b64encode(NAME.encode("utf-16-le")).decode())),
    ("base64 of Latin-1", "member.name", page(base64.b64encode(NAME.encode("latin-1")).decode())),
    ("hexadecimal of Latin-1", "member.name", page(NAME.encode("latin-1").hex())),
    ("hexadecimal of UTF-16", "member.name", page(NAME.encode("utf-16-be").hex())),
    ("spaced hexadecimal", "member.name", page(NAME.encode().hex(" "))),
    ("hexadecimal with colons", "member.name", page(NAME.encode().hex(":"))),
    ("bytes in a program", "member.name", put("a.js", ", ".join(f"0x{byte:02x}" for byte in NAME.encode()))),
    ("character codes", "member.name", put("a.js", ",".join(str(ord(letter)) for letter in NAME))),
    ("bytes in decimal", "member.name", put("a.json", json.dumps(list(NAME.encode())))),
    ("a data address", "member.name", page(f'<img src="data:image/svg+xml,{quote(f"<svg><text>{NAME}</text></svg>")}">')),
    ("a picture in a data address", "member.name", page(f'<img src="data:image/png;base64,{base64.b64encode(png_text(compressed=True)).decode()}">')),
    ("a PDF in a data address", "member.name", page(f'<a href="data:application/pdf;base64,{base64.b64encode(pdf(shown=NAME)).decode()}">')),
    ("base64 in a picture's comment", "member.name", put("a.jpg", picture("JPEG", comment=b64(NAME).encode()))),
    ("a passage in base64", "minutes.closed", page(b64(PASSAGE))),
    ("a passage with aa", "minutes.closed", page("sag om lejemaalet i Vestergade, og formanden lovede at tale")),
]  # fmt: skip

HASHES: list[Leak] = [
    *((f"{algorithm} of a mail", "member.email", page(digest(algorithm, MAIL)))
      for algorithm in ("sha224", "sha384", "sha512", "sha3_256", "sha3_512", "blake2b", "blake2s")),
    ("a hash of the name in capitals", "member.name", page(digest("sha1", NAME.upper()))),
    ("a hash of the name in one word", "member.name", page(digest("sha1", "sørentveskægsen"))),
    ("a hash of the name in ASCII", "member.name", page(digest("sha1", "soeren tveskaegsen"))),
    ("a hash of the name as an address", "member.name", page(digest("sha1", "soeren-tveskaegsen"))),
    ("a hash of the name in Latin-1", "member.name", page(digest("md5", NAME, "latin-1"))),
    ("a hash of the name in UTF-16", "member.name", page(digest("md5", NAME, "utf-16-le"))),
    ("a hash of a phone with +45", "member.phone", page(digest("sha1", f"+45{PHONE}"))),
    ("a hash of a phone with +45 and a space", "member.phone", page(digest("sha1", f"+45 {PHONE}"))),
    ("a hash of a phone in pairs", "member.phone", page(digest("sha256", "98 12 76 54"))),
    ("a hash of a phone in halves", "member.phone", page(digest("sha256", "9812 7654"))),
    ("a hash of a line", "member.phone", page(digest("md5", f"{PHONE}\n"))),
    ("a hash of a street", "member.address", page(digest("sha256", "ærtebjergvej 17"))),
    ("a hash of a member id", "member.id", page(digest("sha256", "k3v9q2m7xd"))),
    ("a hash in base32", "member.name", page(base64.b32encode(hashlib.sha256(NAME.encode()).digest()).decode())),
    ("a hash in base64 for addresses", "member.name", page(base64.urlsafe_b64encode(hashlib.sha512(NAME.encode()).digest()).decode())),
    ("a hash in a file's name", "member.email", put(f"avatar/{digest('md5', MAIL)}.txt", "x")),
]  # fmt: skip

PLACES: list[Leak] = [
    ("split by a comment", "member.name", page("Søren Tve<!-- x -->skægsen")),
    ("a phone split by comments", "member.phone", page("98<!-- a -->12<!-- b -->7654")),
    ("behind a > in an attribute", "member.name", page('Søren <b title="a>b">Tveskægsen</b>')),
    ("two attributes", "member.name", page('<p data-first="Søren" data-last="Tveskægsen">')),
    ("two meta tags", "member.name", page('<meta name="f" content="Søren"><meta name="l" content="Tveskægsen">')),
    ("two hidden fields", "member.name", page(f"<input {VALUES}>")),
    ("two members of JSON", "member.name", put("a.json", json.dumps({"fornavn": "Søren", "efternavn": "Tveskægsen"}))),
    ("two members, last name first", "member.name", put("a.json", '{"efternavn": "Tveskægsen", "fornavn": "Søren"}')),
    ("a person in JSON-LD", "member.name", page('<script type="application/ld+json">{"givenName": "S\\u00f8ren", "familyName": "Tveskægsen"}</script>')),
    ("microdata", "member.name", page('<i itemprop="name" content="Søren&#32;Tveskægsen"></i>')),
    ("srcset", "member.name", page('<img srcset="/a.png 1x, /soeren-tveskaegsen.png 2x">')),
    ("aria-label", "member.name", page(f'<i aria-label="{NAME}"></i>')),
    ("a vCard", "member.name", put("a.vcf", "BEGIN:VCARD\nN:Tveskægsen;Søren;;;\nEND:VCARD")),
    ("a calendar's organiser", "member.email", put("a.ics", f"ORGANIZER;CN=x:mailto:{MAIL}\r\n")),
    ("a page without a tag", "member.phone", put("a.html", PHONE)),
    ("a suffix in capitals", "member.name", put("A.HTML", f"<p>{NAME}")),
    ("a combining mark in a file's name", "member.name", put("nyt/A\u030ase-Løvfaldsen.txt", "x")),
    ("a copy with the query in its name", "member.name", put("soeg/index.html?q=x&side=2", f"<p>{NAME}")),
    ("a copy with @ in its name", "member.name", put("soeg/index.html@q=x", f"<p>{NAME}")),
    ("a copy with a number", "member.name", put("soeg/index.html.1", f"<p>{NAME}")),
    ("the own page in a copy", "member.first", put(f"forening.example.org/{CARD}index.html", "<p>Ring til Søren.")),
    ("the own page, called after it", "member.first", put(f"{CARD.rstrip('/')}.html", "<p>Ring til Søren.")),
    ("the own page in the search index", "member.first", put("pagefind/fragment/da_1.pf_fragment", pagefind(json.dumps({"url": f"/{CARD}", "content": "Ring til Søren."}, separators=(",", ":")).encode()))),
    ("a product sheet of a number", "member.sheet", put("ark/K7QX-2M4P-X.html", "<p>Fem år hos Nordfjord Savværk")),
]  # fmt: skip

PACKED: list[Leak] = [
    ("gzip", "member.name", put("index.html.gz", gzip.compress(f"<p>{NAME}</p>".encode(), mtime=0))),
    ("a packed SVG", "member.name", put("a.svgz", gzip.compress(f"<svg><text>{NAME}</text></svg>".encode(), mtime=0))),
    ("zip", "member.name", put("a.zip", zipped(a__txt=NAME))),
    ("zip in zip", "member.name", put("a.zip", zipped(b__zip=zipped(a__txt=NAME)))),
    ("a name in a zip", "member.name", put("a.zip", zipped(soeren_tveskaegsen__txt="x"))),
    ("a Word file", "member.name", put("a.docx", zipped(word_in_document__xml=WORD))),
    ("a Word file's author", "member.name", put("a.docx", zipped(docProps_in_core__xml=f"<dc:creator>{NAME}</dc:creator>"))),
    ("a picture in a Word file", "member.name", put("a.docx", zipped(word_in_media_in_a__png=png_text(compressed=True)))),
    ("EXIF in UTF-16", "member.name", put("a.jpg", picture("JPEG", exif=exif_utf16(NAME)))),
    ("IPTC in Latin-1", "member.name", put("a.jpg", iptc(NAME))),
    ("a packed international PNG text", "member.name", put("a.png", itxt(NAME))),
    ("a GIF's comment", "member.name", put("a.gif", picture("GIF", comment=b"Soren Tveskaegsen"))),
    ("XMP in WebP", "member.name", put("a.webp", picture("WEBP", xmp=f"<x>{NAME}</x>".encode()))),
    ("a PDF's bookmark", "member.name", put("a.pdf", full_pdf(bookmark=NAME))),
    ("a PDF's note", "member.name", put("a.pdf", full_pdf(note=NAME))),
    ("a PDF's packed attachment", "member.name", put("a.pdf", full_pdf(attached=NAME))),
    ("the name of a PDF's attachment", "member.name", put("a.pdf", full_pdf(attachment=f"{NAME}.txt"))),
    ("XMP in a PDF", "member.name", put("a.pdf", full_pdf(xmp=f"<dc:creator>{NAME}</dc:creator>"))),
]  # fmt: skip

GROUPS: Mapping[str, list[Leak]] = {
    _("skrevet på siden, i alle stavemåder"): SPELLINGS,
    _("i hver slags fil"): FILES,
    _("vendt om og stavet"): TURNED,
    _("skjulte mailadresser"): MAILS,
    _("numre, veje og datoer"): NUMBERS,
    _("nettets og postens indkodninger"): ENCODINGS,
    _("pakket ind i andre bogstaver"): DUG_OUT,
    _("fingeraftryk (hash)"): HASHES,
    _("delt over flere steder"): PLACES,
    _("pakkede filer, billeder og PDF"): PACKED,
}
"""The leaks by kind; the first two happen, the others nobody makes by accident, but a program might."""
