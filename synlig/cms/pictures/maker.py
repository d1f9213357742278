"""Makes pictures and PDFs bare in children that are ended when they take too long; one at a time of each kind."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable

from synlig.bounded import Bounded, Stopped
from synlig.cms.pictures.bare import Bare, Cut, Given, Told
from synlig.language import _
from synlig.records.picture import LARGEST_BYTES
from synlig.records.public_pdf import PdfLooker

SECONDS = 30.0
"""For one picture; 12 million points take a second."""
PDF_SECONDS = 30.0
THUMBNAIL = 320
"""Pixels; shown at 160 on a screen with twice the density."""
THUMBNAILS_KEPT = 500
WHOLE = Cut()


class Refused(Exception):
    """It cannot be used. `told` says why and what to do, and repeats nothing of the file."""

    def __init__(self, told: Told) -> None:
        super().__init__("a file that cannot be used")
        self.told = told


class Maker:
    """The children start with the first file and are kept for the next."""

    def __init__(self) -> None:
        self._pictures: Bounded[Given, Bare] = Bounded(_picture_function, SECONDS)
        self._pdfs: Bounded[tuple[bytes, str], bytes] = Bounded(_pdf_function, PDF_SECONDS)
        self._looker = PdfLooker()
        self._picture_turn, self._pdf_turn = threading.Lock(), threading.Lock()
        self._thumbnails: dict[bytes, Bare] = {}

    def picture(self, data: bytes, cut: Cut = WHOLE, ending: str = "") -> Bare:
        """The picture as a new file; `ending` (`".png"`) is that of a file that it is to stand in.

        `Refused` for what is no picture, is broken, too large or too small, or takes too long.
        """
        return self._made(Given(data, cut, ending))

    def thumbnail(self, data: bytes) -> Bare:
        """A small JPEG of it, remembered. `Refused` as `picture`."""
        digest = hashlib.sha256(data).digest()
        if digest not in self._thumbnails:
            made = self._made(Given(data, ending=".jpg", longest=THUMBNAIL, smallest=1))
            if len(self._thumbnails) >= THUMBNAILS_KEPT:
                self._thumbnails.clear()
            self._thumbnails[digest] = made
            return made
        return self._thumbnails[digest]

    def _made(self, given: Given) -> Bare:
        if len(given.data) > LARGEST_BYTES:
            raise Refused(_too_large())
        try:
            with self._picture_turn:
                made = self._pictures(given)
        except Stopped:
            wrong, mend = _("Billedet kan ikke læses."), _("Gem det på ny som JPEG, og prøv igen.")
            raise Refused((wrong, mend)) from None
        if made.told is not None:
            raise Refused(_advice(given.data) or made.told)
        return made

    def pdf(self, data: bytes, title: str) -> bytes:
        """The PDF's pages and nothing else (docs/decisions/0068); `Refused` for what must not go out."""
        try:
            with self._pdf_turn:
                self._check_pdf(data)
                bare = self._pdfs((data, title))
                self._check_pdf(bare)
        except Stopped:
            raise Refused(
                (_("PDF'en kan ikke læses."), _("Gem den igen fra det program, den er skrevet i."))
            ) from None
        return bare

    def stop(self) -> None:
        self._pictures.stop()
        self._pdfs.stop()
        self._looker.stop()

    def _check_pdf(self, data: bytes) -> None:
        told = self._looker.look_at(data).told
        if told is not None:
            raise Refused(told)


def _too_large() -> Told:
    return _("Filen fylder for meget."), _(
        "Et billede må højst fylde 25 MB og en PDF 20 MB. Gem den i en mindre størrelse."
    )


def _advice(data: bytes) -> Told | None:
    """What to do with the picture of a telephone that Pillow does not read; None for all else."""
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"hevc"):
        wrong = _("HEIC-billeder fra iPhone kan ikke bruges.")
        mend = _(
            "Send billedet til dig selv i en mail, så bliver det til JPEG. "
            "Eller vælg Mest kompatible på telefonen under Indstillinger, Kamera, Formater."
        )
        return wrong, mend
    return None


def _picture_function() -> Callable[[Given], Bare]:
    """Pillow is loaded before the time is counted."""
    from PIL import Image

    from synlig.cms.pictures.bare import make_bare

    Image.init()
    return make_bare


def _pdf_function() -> Callable[[tuple[bytes, str]], bytes]:
    from synlig.bare_pdf import without_hidden

    return lambda given: without_hidden(*given)
