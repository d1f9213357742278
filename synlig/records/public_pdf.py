"""Looks at a PDF before it is put out (`pdf_faults`), in a child process, which can be ended."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from synlig.bounded import Bounded, Stopped
from synlig.language import _

LARGEST_BYTES = 20 * 1024 * 1024
SECONDS = 30.0
"""For one file; 67 pages of nothing but text take 1.7."""

Told = tuple[str, str]
"""What is wrong, and what to do."""


class Looked(NamedTuple):
    """The text of each page and the texts beside them, or what is wrong."""

    pages: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    told: Told | None = None


_LOOKED_AT: dict[bytes, Looked] = {}
"""What was seen in files that can be put out, by their SHA-256: who reads `content/` again need not look again."""


class PdfLooker:
    """Looks at one PDF after the other in the same child."""

    def __init__(self) -> None:
        self._ask: Bounded[bytes, Looked] = Bounded(_reader, SECONDS)

    def look_at(self, data: bytes) -> Looked:
        if len(data) > LARGEST_BYTES:
            wrong = _("PDF'en fylder for meget.")
            return Looked(told=(wrong, _("Den må højst fylde 20 MB. Gem den i en mindre størrelse.")))
        if not data.startswith(b"%PDF-"):
            return Looked(told=_broken())
        digest = hashlib.sha256(data).digest()
        if digest in _LOOKED_AT:
            return _LOOKED_AT[digest]
        try:
            looked = self._ask(data)
        except Stopped:
            return Looked(told=_broken())
        if looked.told is None:
            _LOOKED_AT[digest] = looked
        return looked

    def stop(self) -> None:
        self._ask.stop()


def _broken() -> Told:
    return _("PDF'en kan ikke læses."), _("Gem den igen fra det program, den er skrevet i.")


def _reader() -> Callable[[bytes], Looked]:
    """The function of the child, which alone waits for pypdf: a third of a second, which is not the file's."""
    from synlig.records.pdf_faults import look

    return look
