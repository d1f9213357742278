"""Pictures and files: brought, made bare, cut, used, and not deleted while they are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from synlig.cms.desk import Desk
from synlig.cms.pictures import Cut, Maker, Refused, Shape, free_name, uses
from synlig.cms.screens import pictures as screen
from tests.cms.browser import Browser
from tests.pdf_files import AUTHOR, changed, restless

GPS = b"\x37\x00\x00\x00\x01"  # 55/1, as a camera writes a degree
OWNER = b"Ida Invented's phone"


@pytest.fixture(scope="module")
def maker() -> Iterator[Maker]:
    maker = screen.maker()
    yield maker
    maker.stop()


def drawn(size: tuple[int, int] = (400, 300)) -> Image.Image:
    """Red to the left, blue to the right."""
    picture = Image.new("RGB", size, (220, 30, 30))
    picture.paste((30, 30, 220), (size[0] // 2, 0, *size))
    return picture


def as_bytes(picture: Image.Image, form: str = "JPEG", **options: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, form, **options)
    return written.getvalue()


def is_red(picture: Image.Image, x: int, y: int) -> bool:
    colour = picture.getpixel((x, y))
    assert isinstance(colour, tuple)
    return colour[0] > colour[2]


def with_exif(orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = orientation, OWNER.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (55.0, 19.0, 58.0), 3: "E", 4: (11.0, 8.0, 27.0)})
    return as_bytes(drawn(), exif=exif, comment=OWNER, quality=90)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_nothing_of_a_telephone_is_left(maker: Maker) -> None:
    source = with_exif(orientation=6)
    assert GPS in source
    assert OWNER in source

    made = maker.picture(source)

    picture = opened(made.data)
    assert OWNER not in made.data
    assert GPS not in made.data
    assert b"Exif" not in made.data
    assert set(picture.info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "progressive",
        "progression",
    }
    assert (picture.size, made.ending) == ((300, 400), ".jpg")  # upright
    assert is_red(picture, 150, 20)  # what was to the left is up now
    assert not is_red(picture, 150, 380)


def _zip_behind(data: bytes) -> bytes:
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("evil.html", "<script>alert(1)</script>")
    return written.getvalue()


def test_what_hides_behind_a_picture_is_gone(maker: Maker) -> None:
    hostile = _zip_behind(as_bytes(drawn(), comment=b"<script>alert(1)</script>"))

    made = maker.picture(hostile).data

    assert b"script" not in made
    assert not zipfile.is_zipfile(io.BytesIO(made))


def test_of_what_moves_the_first_picture_stays(maker: Maker) -> None:
    moving = as_bytes(drawn(), "PNG", save_all=True, append_images=[drawn().rotate(180)])

    assert getattr(opened(maker.picture(moving).data), "n_frames", 1) == 1


def _bomb() -> bytes:
    """50,000 by 50,000 points in 300 kB; nothing here makes them."""
    data = as_bytes(Image.new("1", (50_000, 1)), "PNG")
    header = data[12:16] + (50_000).to_bytes(4) + (50_000).to_bytes(4) + data[24:29]
    import zlib

    return data[:12] + header + zlib.crc32(header).to_bytes(4) + data[33:]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda: as_bytes(drawn(), quality=95)[:-400], "ødelagt", id="truncated"),
        pytest.param(_bomb, "for mange billedpunkter", id="bomb"),
        pytest.param(
            lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "ikke et billede", id="svg"
        ),
        pytest.param(lambda: b"<!doctype html><script>1</script>", "ikke et billede", id="html"),
        pytest.param(lambda: as_bytes(drawn(), "GIF"), "ikke et billede", id="gif"),
        pytest.param(lambda: b"\0\0\0\x18ftypheic" + b"\0" * 99, "HEIC", id="heic"),
        pytest.param(lambda: as_bytes(drawn((90, 90))), "for lille", id="icon"),
        pytest.param(lambda: as_bytes(drawn((5000, 210))), "langt og smalt", id="strip"),
        pytest.param(lambda: b"\xff\xd8" + b"\0" * (30 << 20), "fylder for meget", id="30 MB"),
        pytest.param(lambda: b"", "ikke et billede", id="empty"),
    ],
)
def test_what_cannot_be_used_is_refused(maker: Maker, make: Callable[[], bytes], said: str) -> None:
    with pytest.raises(Refused) as refused:
        maker.picture(make())

    assert said in refused.value.told[0]


@pytest.mark.parametrize(
    ("cut", "size", "left", "right"),
    [
        (Cut(), (400, 300), True, False),
        (Cut(Shape.SQUARE, 0, 50), (300, 300), True, False),
        (Cut(Shape.SQUARE, 100, 50), (300, 300), True, False),
        (Cut(Shape.WIDE, 50, 0), (400, 267), True, False),
    ],
)
def test_a_cut_keeps_its_point(
    maker: Maker, cut: Cut, size: tuple[int, int], left: bool, right: bool
) -> None:
    made = maker.picture(as_bytes(drawn(), quality=95), cut)

    picture = opened(made.data)
    assert picture.size == size
    middle = size[0] - 201 if cut.x == 100 else 199 if cut.x == 0 else size[0] // 2
    assert is_red(picture, middle - 20, 100) == left
    assert is_red(picture, middle + 20, 100) == right


def test_a_name_is_of_its_words_and_free(desk: Desk) -> None:
    folder = desk.content / "public" / "assets"
    folder.mkdir(parents=True, exist_ok=True)
    folder.joinpath("Havnen.PNG").write_bytes(b"")

    assert free_name(folder, "Havnen", ".jpg") == "havnen-2.jpg"
    assert free_name(folder, "../../../Æbler & pærer", ".jpg") == "aebler-paerer.jpg"
    assert free_name(folder, "…", ".jpg") == "billede.jpg"
    assert len(free_name(folder, "ord " * 60, ".jpg")) < 70


def bring(browser: Browser, data: bytes, name: str = "IMG_0001.jpg", **changes: str) -> None:
    browser.go("/billeder/ny/")
    fields = {"viser": "To mænd ved et bord", "lov": "ja", **changes}
    browser.send("/billeder/ny/", fil=SimpleUploadedFile(name, data), **fields)


def test_a_picture_is_brought_used_and_kept_while_it_is_used(writer: Browser, desk: Desk) -> None:
    bring(writer, with_exif())

    assert writer.place == "/billeder/om/assets/to-maend-ved-et-bord.jpg/"
    assert "![To mænd ved et bord](to-maend-ved-et-bord.jpg)" in writer.text
    file = desk.content / "public/assets/to-maend-ved-et-bord.jpg"
    assert OWNER not in file.read_bytes()
    news = desk.content / "public/news/2026-11-20-kaffe.md"
    news.parent.mkdir()
    news.write_text(
        "---\ntitel: Kaffe\ndato: 2026-11-20\nresumé: Kaffe.\nbillede: to-maend-ved-et-bord.jpg\n"
        "billedtekst: To mænd ved et bord\n---\n\nKaffe.\n",
        encoding="utf-8",
    )
    assert uses(desk.content, [file.name])[file.name][0].alt == "To mænd ved et bord"
    assert "Bruges på 1 side" in writer.go("/billeder/").content.decode()
    place = "/billeder/slet/assets/to-maend-ved-et-bord.jpg/"
    assert "Slet den" not in writer.go(place).content.decode()
    assert writer.send(place, begun_from="").status_code == 409
    assert file.exists()
    news.unlink()
    begun = writer.go(place).content.decode().partition('name="begun_from" value="')[2][:64]
    writer.send(place, begun_from=begun)
    assert not file.exists()


def test_a_picture_is_brought_while_one_writes_and_nothing_is_lost(writer: Browser, desk: Desk) -> None:
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", begun_from="", titel="Kaffe på kontoret", do="picture")
    assert writer.place == "/billeder/ny/"
    bring(writer, as_bytes(drawn()))
    assert 'href="/nyheder/ny/"' in writer.text
    text = writer.go("/nyheder/ny/").content.decode()
    assert 'value="Kaffe på kontoret"' in text
    assert '<option value="to-maend-ved-et-bord.jpg">' in text


def test_a_wrong_name_says_nothing(writer: Browser, desk: Desk) -> None:
    bring(writer, as_bytes(drawn(), "PNG"), "evil.svg", viser="Havnen")
    assert (desk.content / "public/assets/havnen.png").read_bytes().startswith(b"\x89PNG")
    bring(writer, b"<svg/>", "havnen.jpg")
    assert writer.page is not None
    assert writer.page.status_code == 422
    assert '<a href="#f-fil">' in writer.text
    assert 'value="To mænd ved et bord"' in writer.text


def test_a_picture_is_cut_by_a_press_and_the_whole_is_in_the_history(writer: Browser, desk: Desk) -> None:
    bring(writer, as_bytes(drawn()))
    file = desk.content / "public/assets/to-maend-ved-et-bord.jpg"
    whole = file.read_bytes()
    place = "/billeder/skaer/assets/to-maend-ved-et-bord.jpg/"
    writer.go(f"{place}?form=kvadrat&punkt=50,50&tryk.x=270&tryk.y=105")
    assert 'name="punkt" value="96,50" checked' in writer.text
    begun = writer.text.partition('name="begun_from" value="')[2][:64]
    writer.send(place, begun_from=begun, form="kvadrat", punkt="96,50")
    assert opened(file.read_bytes()).size == (300, 300)
    writer.go("/historik/public/assets/to-maend-ved-et-bord.jpg/")
    assert "lagt op" in writer.text
    assert whole != file.read_bytes()
    writer.go("/udgave/1/public/assets/to-maend-ved-et-bord.jpg/")
    old = "/udgave/fil/1/public/assets/to-maend-ved-et-bord.jpg"
    assert f'src="{old}"' in writer.text, "it is seen before it is brought back"
    assert 'src="/billeder/fil/to-maend-ved-et-bord.jpg"' in writer.text, "beside the one of now"
    page = writer.go(old)
    assert (page.content, page["Content-Type"]) == (whole, "image/jpeg")


def test_a_pdf_goes_in_without_its_writer(writer: Browser, desk: Desk) -> None:
    source = changed(restless)
    assert AUTHOR.encode() in source or AUTHOR.encode("utf-16-be") in source
    bring(writer, source, "x.pdf", viser="Vedtægter 2026")
    assert writer.place == "/billeder/om/files/vedtaegter-2026.pdf/"
    made = (desk.content / "public/files/vedtaegter-2026.pdf").read_bytes()
    assert AUTHOR.encode() not in made
    assert AUTHOR.encode("utf-16-be") not in made
    old = "/udgave/fil/1/public/files/vedtaegter-2026.pdf"
    assert f'href="{old}"' in writer.go("/udgave/1/public/files/vedtaegter-2026.pdf/").content.decode()
    assert writer.go(old)["Content-Disposition"].startswith("attachment")
    bring(writer, b"%PDF-1.7 and nothing more", "x.pdf")
    assert writer.page is not None
    assert writer.page.status_code == 422


@pytest.mark.parametrize(
    ("text", "is_use"),
    [
        ("---\nbillede: byen.png\n---\n", True),
        ("---\nbillede: 'byen.png'\n---\n", True),
        ('![Byen](byen.png "Set fra kirken")', True),
        ("![Byen](<byen.png>)", True),
        ("tekst: Se ![Byen](byen.png).", True),
        ("# byen.png er fra 2024", True),
        ("![Byen](2024/byen.png)", False),
        ("![Byen](min-byen.png)", False),
        ("![Byen](byen.png.webp)", False),
    ],
)
def test_a_name_in_a_text_is_a_use(tmp_path: Path, text: str, is_use: bool) -> None:
    tmp_path.joinpath("public").mkdir()
    tmp_path.joinpath("public", "x.md").write_text(text, encoding="utf-8")

    assert bool(uses(tmp_path, ["byen.png"])["byen.png"]) == is_use


def test_a_file_is_used_by_a_link(tmp_path: Path) -> None:
    tmp_path.joinpath("public").mkdir()
    tmp_path.joinpath("public", "x.yml").write_text(
        "tekst: Læs [her](/filer/vedtaegter.pdf) eller ![se](min by.png)", encoding="utf-8"
    )

    found = uses(tmp_path, ["vedtaegter.pdf", "min by.png", "by.png"])

    assert [name for name, used in found.items() if used] == ["vedtaegter.pdf", "min by.png", "by.png"]
