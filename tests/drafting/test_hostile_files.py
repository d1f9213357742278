"""Files that are no minutes, or are made to hurt: each refused with what to do about it, and no word of the file."""

from __future__ import annotations

import io
import time
import warnings
import zipfile
import zlib
from collections.abc import Callable

import pytest
from pypdf import PdfWriter

from synlig.drafting import Refused
from synlig.drafting.blocks import Block, Cell, Line, Source, Table
from synlig.drafting.container import LARGEST
from synlig.drafting.pdf import MOST_PAGES
from synlig.drafting.reading import MOST_LINES, read_document, read_here
from synlig.drafting.understanding import Known, understand
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word, picture

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
DOCX = {
    "[Content_Types].xml": b"<Types/>",
    "_rels/.rels": b'<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/>'
    b"</Relationships>",
}
BODY = b'<w:document xmlns:w="w"><w:body>%s</w:body></w:document>'
BROKEN = (
    "Filen er i stykker.",
    "Åbn den i det program, den er skrevet i, gem den igen, og prøv med den nye.",
)
LOCKED = ("Filen er låst med en adgangskode.", "Åbn den, fjern adgangskoden, gem en kopi, og brug kopien.")
EMPTY = ("Filen er tom.", "Se efter, om det er den rigtige fil, og om den er hentet helt ned.")
BOMB = (
    "Filen pakker sig ud til mere, end et referat kan fylde.",
    "Kopiér teksten over i et nyt dokument, og gem det.",
)
NO_TEXT = (
    "Filen har ingen tekst.",
    "Se efter, om det er den rigtige fil. Er den et billede, så skriv teksten af.",
)
USE_ANOTHER = "Gem referatet som .docx, .odt eller PDF, og brug den fil."
PACKED_ODDLY = (
    "Filen er pakket på en måde, ingen tekstbehandling gør.",
    "Brug den ikke. Spørg den, der har sendt den, efter et nyt dokument.",
)
DTD = (
    "Filen har en opskrift (DTD), som ingen tekstbehandling skriver.",
    "Åbn den i Word eller LibreOffice, og gem den igen som .docx.",
)
NO_DOCUMENT = (
    "Filen er hverken et Word-dokument (.docx), et OpenDocument (.odt) eller en PDF.",
    USE_ANOTHER,
)
SHORTCUT = (
    "Filen er kun en genvej til et dokument på nettet.",
    "Åbn dokumentet, hent det som Word (.docx), og brug den fil.",
)
PAGES = ("Filen er skrevet i Pages.", "Åbn den i Pages, eksportér den som Word (.docx), og brug den fil.")
PHOTO = ("Filen er et billede og ikke et dokument.", "Skriv teksten af i et dokument, og gem det.")
TOO_LONG = (
    "Filen har for meget tekst til at være et referat.",
    "Se efter, om det er den rigtige fil. Bilag skal ikke med.",
)


def packed(files: dict[str, bytes], names: list[str] | None = None) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def docx(body: bytes, **more: bytes) -> bytes:
    return packed(
        {
            **DOCX,
            "word/document.xml": BODY % body,
            **{name.replace("__", "/"): data for name, data in more.items()},
        }
    )


def lying_bomb() -> bytes:
    """200 MB of spaces that say they are 20 bytes."""
    data = docx(b"<w:p/>")
    held = io.BytesIO(data)
    with zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/styles.xml", b" " * 200_000_000)
    made = bytearray(held.getvalue())
    size = (200_000_000).to_bytes(4, "little")
    while (at := made.find(size)) >= 0:
        made[at : at + 4] = (20).to_bytes(4, "little")
    return bytes(made)


def encrypted_zip() -> bytes:
    data = bytearray(docx(b"<w:p><w:r><w:t>Hej</w:t></w:r></w:p>"))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 1)
    return bytes(data)


def pdf(pages: int, password: str = "") -> bytes:
    writer = PdfWriter()
    for _page in range(pages):
        writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def only_pictures() -> bytes:
    w = Word()
    w.image(picture())
    return w.data()


def text(words: str) -> bytes:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>".encode()


def odt(content: bytes, **more: bytes) -> bytes:
    names = {name.replace("__", "/"): data for name, data in more.items()}
    kind = b"application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content, **names})


def twice_in_it() -> bytes:
    """Two parts of one name: programs differ in which of them they read."""
    held = io.BytesIO(docx(text("Hej")))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(held, "a") as archive:
            archive.writestr("word/document.xml", BODY % text("Noget andet"))
    return held.getvalue()


def packed_unknown() -> bytes:
    """Packed by way 99, which no program has."""
    data = bytearray(docx(text("Hej")))
    for sign, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.find(sign)
        while at >= 0:
            data[at + place : at + place + 2] = (99).to_bytes(2, "little")
            at = data.find(sign, at + 1)
    return bytes(data)


def main_part(target: bytes) -> bytes:
    """A package that says its text lies somewhere."""
    rels = DOCX["_rels/.rels"].replace(b"word/document.xml", target)
    return packed({**DOCX, "_rels/.rels": rels, "word/document.xml": BODY % text("Hej")})


def long_numbers() -> bytes:
    """A list each of whose numbers is as long as a book."""
    counted = b'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    listed = b"<w:p>%s<w:r><w:t>Et</w:t></w:r></w:p>" % counted
    level = b'<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%s"/></w:lvl>' % (b"x" * 50_000)
    numbering = (
        b'<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">%s</w:abstractNum>'
        b'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>' % level
    )
    return docx(listed * 20, **{"word__numbering.xml": numbering})


def swelling_pdf() -> bytes:
    """A page whose drawing is 200 MB of spaces, packed."""
    stream = zlib.compress(b" " * 200_000_000)
    made = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    made += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj "
    made += (
        b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n" % len(stream) + stream + b"\nendstream endobj "
    )
    return made + b"trailer<</Root 1 0 R/Size 5>>"


ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY b "ha ha ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    b'<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>'
)

CASES: list[tuple[str, Callable[[], bytes], tuple[str, str]]] = [
    ("nothing at all", lambda: b"", EMPTY),
    ("a disk's empty block", lambda: b"\0" * 4096, EMPTY),
    (
        "too large",
        lambda: b"x" * (LARGEST + 1),
        ("Filen er for stor til at være et referat.", "Den må højst fylde 25 MB. Gem den uden billeder, og prøv igen."),
    ),
    (
        "a .docx with a password (an OLE file)",
        lambda: OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        LOCKED,
    ),
    (
        "an old .doc",
        lambda: OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"),
        ("Filen er i det gamle Word-format (.doc).", "Åbn den i Word eller LibreOffice, og gem den som .docx."),
    ),
    (
        "a text file",
        lambda: b"Referat af et mode",
        ("Filen er hverken et Word-dokument (.docx), et OpenDocument (.odt) eller en PDF.", USE_ANOTHER),
    ),
    (
        "a renamed zip",
        lambda: packed({"ferie.txt": b"hej"}),
        ("Filen er en pakket fil (zip) og ikke et dokument, hvad den end hedder.", USE_ANOTHER),
    ),
    (
        "a workbook",
        lambda: packed({"[Content_Types].xml": b"<T/>", "xl/workbook.xml": b"<w/>"}),
        ("Filen er et regneark og ikke et dokument.", USE_ANOTHER),
    ),
    (
        "an .odt of a spreadsheet",
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}),
        ("Filen er et regneark og ikke et dokument.", USE_ANOTHER),
    ),
    (
        "slides",
        lambda: packed({"[Content_Types].xml": b"<T/>", "ppt/presentation.xml": b"<w/>"}),
        ("Filen er et diasshow og ikke et dokument.", USE_ANOTHER),
    ),
    ("half a zip", lambda: docx(text("Hej"))[:200], BROKEN),
    (
        "a zip with a flipped bit",
        lambda: docx(text("Hej")).replace(zlib.crc32(BODY % text("Hej")).to_bytes(4, "little"), b"\1\2\3\4"),
        BROKEN,
    ),
    ("a zip with a password", encrypted_zip, LOCKED),
    ("a bomb that says so", lambda: packed({**DOCX, "word/document.xml": b" " * 150_000_000}), BOMB),
    ("a bomb that lies", lying_bomb, BROKEN),
    (
        "names that lead out of the folder",
        lambda: packed({**DOCX, "word/document.xml": BODY % b"", "../../etc/passwd": b"x"}),
        PACKED_ODDLY,
    ),
    ("thousands of files", lambda: packed({**DOCX, **{f"word/{n}": b"" for n in range(2500)}}), BOMB),
    ("entities that grow", lambda: packed({**DOCX, "word/document.xml": ENTITIES}), DTD),
    ("elements without end", lambda: docx(b"<w:sdt>" * 5000 + b"</w:sdt>" * 5000), BOMB),
    ("XML that is none", lambda: packed({**DOCX, "word/document.xml": b"<w:document"}), BROKEN),
    ("a package without a document", lambda: packed({"[Content_Types].xml": b"<T/>", "word/x": b""}), BROKEN),
    ("50,000 empty paragraphs", lambda: docx(b"<w:p/>" * 50_000), NO_TEXT),
    ("pictures alone", only_pictures, NO_TEXT),
    ("an empty .odt", lambda: Odt().data(), NO_TEXT),
    (
        "a huge table",
        lambda: docx(b"<w:tbl>" + b"<w:tr><w:tc>%s</w:tc></w:tr>" % text("Et ord til") * 40_000 + b"</w:tbl>"),
        TOO_LONG,
    ),
    ("a book", lambda: docx(text("Et ord til. ") * 30_000), TOO_LONG),
    (
        "500 pages",
        lambda: pdf(500),
        (f"Filen har 500 sider; et referat har højst {MOST_PAGES}.",
         "Se efter, om det er den rigtige fil, eller tag kun referatets sider med."),
    ),
    (
        "a scanned PDF",
        lambda: pdf(2),
        ("PDF'en har ingen tekst, kun billeder: den er nok scannet.",
         "Brug det dokument, den er lavet af, eller lad en scanner med tekstgenkendelse læse den."),
    ),
    ("a PDF with a password", lambda: pdf(1, "hemmelig"), LOCKED),
    ("a broken PDF", lambda: b"%PDF-1.7\n" + b"x" * 500, BROKEN),
    ("a shortcut to Google Docs", lambda: b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', SHORTCUT),
    ("a document of Pages", lambda: packed({"Index/Document.iwa": b"x", "preview.jpg": b"x"}), PAGES),
    ("a photograph of the minutes", picture, PHOTO),
    ("a photograph from a telephone", lambda: b"\xff\xd8\xff\xe0" + b"x" * 90, PHOTO),
    ("RTF named .docx", lambda: b"{\\rtf1\\ansi Referat}", NO_DOCUMENT),
    ("a web page named .doc", lambda: b"<html><body>Referat</body></html>", NO_DOCUMENT),
    ("a mail", lambda: b"From: alma@example.org\r\nSubject: Referat\r\n", NO_DOCUMENT),
    ("a program", lambda: b"MZ" + b"\0" * 90 + b"x", NO_DOCUMENT),
    ("a 7-Zip file named .docx", lambda: b"7z\xbc\xaf\x27\x1c" + b"x" * 40, NO_DOCUMENT),
    ("an .odt with a password", lambda: odt(b"x", **{"META-INF__manifest.xml": b"<encryption-data/>"}), LOCKED),
    ("an .odt with entities", lambda: odt(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), DTD),
    ("an .odt whose text is no XML", lambda: odt(b"<office:document"), BROKEN),
    ("an .odt of nothing", lambda: odt(b"<a/>"), BROKEN),
    ("lists within lists without end", lambda: odt(b"<list>" * 5000 + b"</list>" * 5000), BOMB),
    (
        "tables within tables without end",
        lambda: docx(b"<w:tbl><w:tr><w:tc>" * 900 + b"</w:tc></w:tr></w:tbl>" * 900),
        BOMB,
    ),
    ("two parts of one name", twice_in_it, PACKED_ODDLY),
    ("a name with a drive", lambda: packed({**DOCX, "word/document.xml": BODY % b"", "C:/a.exe": b"x"}), PACKED_ODDLY),
    ("a name from the root", lambda: packed({**DOCX, "word/document.xml": BODY % b"", "/etc/a": b"x"}), PACKED_ODDLY),
    ("packed by an unknown way", packed_unknown, BROKEN),
    ("text that lies on the net", lambda: main_part(b"http://example.org/a.xml"), BROKEN),
    ("text that lies outside the file", lambda: main_part(b"../../a.xml"), BROKEN),
    ("all of it deleted", lambda: docx(b"<w:p><w:del><w:r><w:delText>Hej</w:delText></w:r></w:del></w:p>"), NO_TEXT),
    ("all of it hidden", lambda: docx(b"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hej</w:t></w:r></w:p>"), NO_TEXT),
    ("a zero in the XML", lambda: docx(b"<w:p><w:r><w:t>H\0j</w:t></w:r></w:p>"), BROKEN),
    ("letters that are none", lambda: docx(b"<w:p><w:r><w:t>H\xffj</w:t></w:r></w:p>"), BROKEN),
    ("numbers as long as books", long_numbers, TOO_LONG),
    ("a PDF of its name alone", lambda: b"%PDF-1.7", BROKEN),
    ("a PDF that swells", swelling_pdf, BROKEN),
    ("half a PDF", lambda: by_hand([[(50, 50, "F1", "Referat")]])[:300], BROKEN),
]  # fmt: skip


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize(("make", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_file_that_cannot_be_minutes_is_refused_in_danish(
    make: Callable[[], bytes], said: tuple[str, str]
) -> None:
    with pytest.raises(Refused) as refused:
        read_here(make())

    assert (refused.value.wrong, refused.value.mend) == said


def test_the_child_tells_the_same() -> None:
    with pytest.raises(Refused) as refused:
        read_document(docx(b"<w:p/>"))

    assert (refused.value.wrong, refused.value.mend) == NO_TEXT


def test_what_a_document_brings_along_is_told_and_left_out() -> None:
    data = docx(
        text("Referat"),
        **{
            "word__embeddings__a.bin": b"x",
            "word__media__b.png": b"no picture",
            "word__vbaProject.bin": b"macro",
        },
    )

    dropped = [one.why.value for one in read_here(data)[1].dropped]

    assert sorted(dropped) == ["embedded", "macro"]


def test_hidden_text_is_left_out_and_told() -> None:
    data = docx(text("Referat") + b"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>")

    source = read_here(data)[1]

    assert [(one.why.value, one.words) for one in source.dropped] == [("hidden", "skjult")]


HEADS: tuple[Cell, ...] = ((Line("Emne"),), (Line("Referat"),))
ROW: tuple[Cell, ...] = ((Line("Et"),), (Line("To"),))
HURTING: dict[str, list[Block]] = {
    "numbers without end": [Line(f"{number % 60}. Et") for number in range(MOST_LINES)],
    "an agenda without end": [Line("Dagsorden"), *(Line(f"Et {n}", depth=0) for n in range(MOST_LINES))],
    "an agenda repeated without end": [
        Line("Dagsorden"),
        *(Line(f"{number}. Et", depth=0) for number in range(1, 50)),
        *[Line("1. Et", strong=True)] * MOST_LINES,
    ],
    "headings without end": [Line(f"Et {number}", heading=1) for number in range(MOST_LINES)],
    "labels without end": [Line("Til stede: ")] * MOST_LINES,
    "decisions without end": [
        Line("1. Et", strong=True),
        *[Line("Det blev besluttet at vente. " * 50)] * 130,
    ],
    "one long line": [Line("Alma, " * 30_000)],
    "colons without end": [Line("Til stede" + ": " * 90_000)],
    "brackets without end": [Line("Opgave: " + "( " * 90_000)],
    "a table without end": [Table((HEADS, *[ROW] * (MOST_LINES // 2)))],
    "heads of a table without end": [Table((HEADS,) * (MOST_LINES // 2))],
}
"""As much as a document may hold, in the shapes that take most time to make sense of."""


@pytest.mark.parametrize("blocks", HURTING.values(), ids=HURTING)
def test_what_is_made_to_hurt_is_understood_in_time(blocks: list[Block]) -> None:
    started = time.process_time()

    understand(Source(tuple(blocks)), "a.docx", Known({"bestyrelsen": "Bestyrelsen"}))

    assert time.process_time() - started < 20
