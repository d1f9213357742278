"""Looks at a PDF before it is put out (`pdf_faults`), in a child process, which can be ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from synlig.bounded import Bounded, Stopped
from synlig.language import _

if TYPE_CHECKING:
    from synlig.records.pdf_faults import Looked, Told

LARGEST_BYTES = 20 * 1024 * 1024
SECONDS = 30.0
"""For one file; 67 pages of nothing but text take 1.7."""


class PdfLooker:
    """Looks at one PDF after the other in the same child."""

    def __init__(self) -> None:
        self._ask: Bounded[bytes, Looked] = Bounded(_reader, SECONDS)

    def look_at(self, data: bytes) -> Looked:
        if len(data) > LARGEST_BYTES:
            return (), (
                _("PDF'en fylder for meget."),
                _("Den må højst fylde 20 MB. Gem den i en mindre størrelse."),
            )
        if not data.startswith(b"%PDF-"):
            return (), _broken()
        try:
            return self._ask(data)
        except Stopped:
            return (), _broken()

    def stop(self) -> None:
        self._ask.stop()


def _broken() -> Told:
    return _("PDF'en kan ikke læses."), _("Gem den igen fra det program, den er skrevet i.")


def _reader() -> Callable[[bytes], Looked]:
    """The function of the child, which alone waits for pypdf: a third of a second, which is not the file's."""
    from synlig.records.pdf_faults import look

    return look
