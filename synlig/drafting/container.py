"""What kind of file it is, by its bytes and not by its name; and what is packed in it, counted before it is unpacked.

Nothing is ever unpacked onto the disk. A file of 389 kB can hold 758 MB, and say that it holds less: it is counted
by what it says first, and by what comes out then.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from enum import Enum
from io import BytesIO

from synlig.drafting.refused import Refused
from synlig.drafting.xml_tree import broken, too_much
from synlig.language import _

LARGEST = 25_000_000
"""Bytes of a file; minutes with many pictures have ten million."""
UNPACKED = 100_000_000
"""Bytes of all that is packed in one."""
LARGEST_PART = 40_000_000
ENTRIES = 2_000
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # MS-CFB 2.2: .doc, and what Word encrypts
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # MS-OFFCRYPTO 2.3.4.4: the stream's name in the directory
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
_SHORTCUTS = (b'"doc_id"', b"docs.google.com")  # what Google Drive lays on a disk for a document: JSON
_ODT = b"application/vnd.oasis.opendocument.text"


class Format(Enum):
    """The formats a draft can be made from."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"


class Parts:
    """The files in a zip file, by name. Counted as they are read: `Refused` where they are too much."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise broken() from None
        if len(entries) > ENTRIES or sum(entry.file_size for entry in entries) > UNPACKED:
            raise too_much()
        self.names = [entry.filename for entry in entries]
        if len(set(self.names)) < len(self.names) or any(map(_leads_out, self.names)):
            raise Refused(
                _("Filen er pakket på en måde, ingen tekstbehandling gør."),
                _("Brug den ikke. Spørg den, der har sendt den, efter et nyt dokument."),
            )
        if any(entry.flag_bits & 1 for entry in entries):
            raise locked()
        self._left = UNPACKED

    def read(self, name: str) -> bytes | None:
        """A part; None where there is no such."""
        if name not in self.names:
            return None
        most = min(LARGEST_PART, self._left)
        try:
            with self._zip.open(name) as part:
                data = part.read(most + 1)
        except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, zlib.error):
            raise broken() from None
        self._left -= len(data)
        if len(data) > most:
            raise too_much()
        return data

    def below(self, folder: str) -> Iterator[str]:
        """The names in a folder, in order."""
        yield from sorted(name for name in self.names if name.startswith(folder) and not name.endswith("/"))


def _leads_out(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")


def format_of(data: bytes) -> Format:
    """The format of a file's bytes; `Refused` where it is none that we read."""
    if not data.strip(b"\0 \r\n\t"):
        raise Refused(
            _("Filen er tom."), _("Se efter, om det er den rigtige fil, og om den er hentet helt ned.")
        )
    if len(data) > LARGEST:
        raise Refused(
            _("Filen er for stor til at være et referat."),
            _("Den må højst fylde 25 MB. Gem den uden billeder, og prøv igen."),
        )
    if data.startswith(_OLE):
        raise locked() if _LOCKED in data else _old_word()
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(b"PK\x03\x04"):
        return _packed_format(Parts(data))
    if data.startswith(_PICTURES):
        raise Refused(
            _("Filen er et billede og ikke et dokument."), _("Skriv teksten af i et dokument, og gem det.")
        )
    if data.lstrip().startswith(b"{") and any(sign in data[:4096] for sign in _SHORTCUTS):
        raise Refused(
            _("Filen er kun en genvej til et dokument på nettet."),
            _("Åbn dokumentet, hent det som Word (.docx), og brug den fil."),
        )
    raise _unknown(_("Filen er hverken et Word-dokument (.docx), et OpenDocument (.odt) eller en PDF."))


def _packed_format(parts: Parts) -> Format:
    kind = parts.read("mimetype")
    if kind is not None and kind.startswith(_ODT) and "content.xml" in parts.names:
        if b"encryption-data" in (parts.read("META-INF/manifest.xml") or b""):
            raise locked()
        return Format.ODT
    if "[Content_Types].xml" in parts.names and any(name.startswith("word/") for name in parts.names):
        return Format.DOCX
    if any(name.startswith("xl/") for name in parts.names) or (kind or b"").endswith(b"spreadsheet"):
        raise _unknown(_("Filen er et regneark og ikke et dokument."))
    if any(name.startswith("ppt/") for name in parts.names) or (kind or b"").endswith(b"presentation"):
        raise _unknown(_("Filen er et diasshow og ikke et dokument."))
    if any(name.endswith(".iwa") for name in parts.names):
        raise Refused(
            _("Filen er skrevet i Pages."),
            _("Åbn den i Pages, eksportér den som Word (.docx), og brug den fil."),
        )
    raise _unknown(_("Filen er en pakket fil (zip) og ikke et dokument, hvad den end hedder."))


def locked() -> Refused:
    return Refused(
        _("Filen er låst med en adgangskode."),
        _("Åbn den, fjern adgangskoden, gem en kopi, og brug kopien."),
    )


def _old_word() -> Refused:
    return Refused(
        _("Filen er i det gamle Word-format (.doc)."),
        _("Åbn den i Word eller LibreOffice, og gem den som .docx."),
    )


def _unknown(wrong: str) -> Refused:
    return Refused(wrong, _("Gem referatet som .docx, .odt eller PDF, og brug den fil."))
