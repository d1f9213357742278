"""A name on a page of a PDF is found however it is set there: what PDFium does not give, pypdf does."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.needles import Kind, Needle
from synlig.release.sweep import UNREADABLE, Hit, sweep

NAME = Needle("member.name", "members/a/profil.yml", "Tveskægsen", Kind.NAME)
HIT = Hit("member.name", "members/a/profil.yml", "a.pdf")
LETTERS = "Tveskægn-lud"
FONT = (
    b"/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts"
    b" [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /DW 500"
    b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >> >>"
)
MAP = (
    b"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange %d beginbfchar %s endbfchar endcmap"
    % (
        len(LETTERS),
        b" ".join(b"<%04x> <%04x>" % (at, ord(letter)) for at, letter in enumerate(LETTERS, 1)),
    )
)
STREAM = b"<< %s /Length %d >>\nstream\n%s\nendstream"


def shown(text: str) -> bytes:
    """Set in a font that numbers its letters as it likes, so that nothing but a reader of pages finds it."""
    return b"<%s> Tj" % b"".join(b"%04x" % (LETTERS.index(letter) + 1) for letter in text)


def pdf(
    content: bytes, *, resources: bytes = b"", more: bytes = b"", count: int = 1, catalog: bytes = b""
) -> bytes:
    """A PDF of one page; `more` is its fifth object."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % count,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << %s %s >> >>"
        % (FONT, resources),
        STREAM % (b"", len(content), content),
        more or b"null",
        STREAM % (b"", len(MAP), MAP),
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 7\n0000000000 65535 f \n" + rows + trailer


DRAWN = b"BT /F 12 Tf 20 100 Td %s ET" % shown("Tveskægsen")
FLAT = DRAWN.replace(b"/F 12", b"/F 0")


def form(content: bytes) -> bytes:
    return STREAM % (
        b"/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << %s >>" % FONT, len(content), content,
    )  # fmt: skip


FORM_RESOURCES = b"/XObject << /X 5 0 R >>"

WAYS = [
    ("as usual", pdf(DRAWN)),
    ("invisible", pdf(DRAWN.replace(b"20 100", b"3 Tr 20 100"))),
    ("as a window for a picture", pdf(DRAWN.replace(b"20 100", b"7 Tr 20 100"))),
    ("beside the page", pdf(DRAWN.replace(b"20 100", b"2000 -900"))),
    ("in size 0", pdf(FLAT)),
    ("in a thousandth of a point", pdf(DRAWN.replace(b"F 12", b"F .001"))),
    ("squeezed flat", pdf(DRAWN.replace(b"20 100", b"0 Tz 20 100"))),
    ("where everything is flat", pdf(b"0 0 0 0 0 0 cm " + DRAWN)),
    ("cut away", pdf(b"0 0 1 1 re W n " + DRAWN)),
    ("upwards", pdf(b"0 1 -1 0 0 0 cm " + DRAWN)),
    ("in a drawing", pdf(b"/X Do", resources=FORM_RESOURCES, more=form(DRAWN))),
    ("in a drawing, in size 0", pdf(b"/X Do", resources=FORM_RESOURCES, more=form(FLAT))),
    ("on a layer that is off", pdf(
        b"/OC /L BDC %s EMC" % DRAWN, resources=b"/Properties << /L 5 0 R >>", more=b"<< /Type /OCG /Name (Lag) >>",
        catalog=b"/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>",
    )),
    ("with a hyphen", pdf(b"BT /F 12 Tf 20 100 Td %s 0 -14 Td %s ET" % (shown("Tveskæg-"), shown("sen")))),
    ("in a text that does not end", pdf(DRAWN.removesuffix(b" ET"))),
]  # fmt: skip


@pytest.mark.parametrize("data", [row[1] for row in WAYS], ids=[row[0] for row in WAYS])
def test_a_name_on_a_page_is_found(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)

    assert sweep(tmp_path, [NAME]).hits == (HIT,)


def test_another_name_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(b"BT /F 12 Tf 20 100 Td %s ET" % shown("Tveskæglund")))

    assert sweep(tmp_path, [NAME]).hits == ()


def test_a_pdf_in_which_two_readers_count_different_pages_is_not_published(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(DRAWN, count=3))

    assert Hit(UNREADABLE, "", "a.pdf") in sweep(tmp_path, [NAME]).hits
