"""PDFs as an association's programs write them, and as they should not be put out."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import typst
from PIL import ExifTags, Image, ImageCms
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Text
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

AUTHOR = "Viggo Vestergaard"
"""Who wrote the invented papers: no member."""


def paper(text: str = "Vedtægter for foreningen.", author: str = AUTHOR) -> bytes:
    """A tagged PDF of one page."""
    source = (
        f'#set document(title: "Kladde", author: "{author}")\n#set text(lang: "da")\n= Vedtægter\n{text}\n'
    )
    return typst.compile(source.encode(), format="pdf", pdf_standards=["ua-1"])


def changed(change: Callable[[PdfWriter], object]) -> bytes:
    """A paper with something done to it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper())))
    change(writer)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def scanned() -> bytes:
    """A page that is a picture of text."""
    buffer = io.BytesIO()
    Image.linear_gradient("L").save(buffer, format="PDF")
    return buffer.getvalue()


def noted(writer: PdfWriter) -> None:
    writer.add_annotation(0, Text(rect=(50, 50, 90, 90), text=f"Slettes? {AUTHOR}"))


def filled(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject()


def restless(writer: PdfWriter) -> None:
    """It runs something when it is opened, and tells who made it in three places."""
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(AUTHOR)}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
    info = {NameObject("/Private"): TextStringObject(AUTHOR)}
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject(info)
    writer.add_metadata({"/Company": AUTHOR, "/Author": AUTHOR})


def quoted(text: str) -> bytes:
    """A paper that pypdf reads, and complains of in the paper's own words."""

    def spoil(writer: PdfWriter) -> None:
        writer.pages[0]["/Resources"][NameObject("/Font")] = TextStringObject(text)

    return changed(spoil)


def photograph(**how: Any) -> bytes:
    """A JPEG that says who took it and where, in four places; `how` is Pillow's."""
    picture = Image.effect_noise((48, 32), 80).convert(how.pop("mode", "RGB"))
    exif = picture.getexif()
    exif[ExifTags.Base.Artist] = AUTHOR
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSAreaInformation] = AUTHOR
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", exif=exif, comment=AUTHOR.encode(), **how)
    return buffer.getvalue() + AUTHOR.encode()


def photograph_2000(**how: Any) -> bytes:
    """The same as JPEG 2000; who took it stands in two places."""
    picture = Image.effect_noise((48, 32), 80).convert(how.pop("mode", "RGB"))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG2000", comment=AUTHOR, **how)
    box = b"" if how.get("no_jp2") else (len(AUTHOR) + 8).to_bytes(4, "big") + b"xml "
    return buffer.getvalue() + box + AUTHOR.encode()


def profile() -> bytes:
    """A colour profile that says whose screen it was made for."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    name = b"sRGB built-in"
    assert made.count(name.decode().encode("utf-16-be")) == 1
    return made.replace(name.decode().encode("utf-16-be"), AUTHOR[: len(name)].encode("utf-16-be"))


def described(text: str) -> Callable[[PdfWriter], None]:
    """What a screen reader is told of a picture."""

    def describe(writer: PdfWriter) -> None:
        told = {NameObject("/S"): NameObject("/Figure"), NameObject("/Alt"): TextStringObject(text)}
        tags = writer.root_object["/StructTreeRoot"]
        tags[NameObject("/K")] = ArrayObject([tags["/K"], writer._add_object(DictionaryObject(told))])

    return describe


def at_root(key: str, value: Any) -> Callable[[PdfWriter], None]:
    """Something in the file that it does not need, by its key."""
    return lambda writer: writer.root_object.__setitem__(NameObject(key), _thing(value))


def on_page(key: str, value: Any) -> Callable[[PdfWriter], None]:
    """Something that a page has beside its words."""
    return lambda writer: writer.pages[0].__setitem__(NameObject(key), _thing(value))


def leading(how: str, **where: str) -> Callable[[PdfWriter], None]:
    """A link, and what happens at a click: `leading("/URI", URI="https://example.org/")`."""
    link = {"Type": "/Annot", "Subtype": "/Link", "Rect": [9, 9, 99, 99], "A": {"S": how, **where}}
    return on_page("/Annots", [link])


def drawn(drawing: bytes) -> Callable[[PdfWriter], None]:
    """Something drawn below the words of the page."""

    def draw(writer: PdfWriter) -> None:
        stream = StreamObject()
        stream.set_data(drawing + b"\n" + writer.pages[0]["/Contents"].get_object().get_data())
        writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)

    return draw


def coloured(profile: bytes) -> Callable[[PdfWriter], None]:
    """A colour space with its profile."""

    def colour(writer: PdfWriter) -> None:
        stream = StreamObject()
        stream[NameObject("/N")] = NumberObject(3)
        stream.set_data(profile)
        space = ArrayObject([NameObject("/ICCBased"), writer._add_object(stream)])
        writer.pages[0]["/Resources"][NameObject("/ColorSpace")] = DictionaryObject(
            {NameObject("/C1"): space}
        )

    return colour


def _thing(value: Any) -> Any:
    """What Python has, as a PDF has it; a text that begins with a slash is a name."""
    match value:
        case dict():
            return DictionaryObject({NameObject(f"/{key}"): _thing(inner) for key, inner in value.items()})
        case list():
            return ArrayObject(map(_thing, value))
        case int():
            return NumberObject(value)
        case _:
            return NameObject(value) if value.startswith("/") else TextStringObject(value)


def photographed(writer: PdfWriter, data: bytes | None = None, filter: str = "/DCTDecode") -> None:
    """A photograph as its file, packed once more as some programs do."""
    picture = StreamObject()
    picture.set_data((photograph() if data is None else data).hex().encode() + b">")
    picture.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(48),
            NameObject("/Height"): NumberObject(32),
            NameObject("/ColorSpace"): NameObject("/DeviceRGB"),
            NameObject("/BitsPerComponent"): NumberObject(8),
            NameObject("/Filter"): ArrayObject(map(NameObject, ("/ASCIIHexDecode", filter))),
        }
    )
    shown = DictionaryObject({NameObject("/Im1"): writer._add_object(picture)})
    writer.pages[0]["/Resources"][NameObject("/XObject")] = shown
