"""A file from outside is read in a child process that can be ended (synlig/bounded.py); only its words come back."""

from __future__ import annotations

from collections.abc import Callable

from synlig.bounded import Bounded, Failed, Stopped
from synlig.drafting.blocks import Line, Source
from synlig.drafting.container import Format, Parts, format_of
from synlig.drafting.docx import flat, read_docx
from synlig.drafting.odt import read_odt
from synlig.drafting.refused import Refused
from synlig.language import _

SECONDS = 30.0
"""For one file; minutes of ten pages take a fifth of one."""
LONGEST = 200_000
"""Characters. The longest minutes, seven pages of a general assembly, have 9,000."""
MOST_LINES = 5_000
"""The same have 150."""


def read_document(data: bytes) -> tuple[Format, Source]:
    """What a file says, by its bytes; `Refused` where it cannot be read or should not be."""
    ask: Bounded[bytes, tuple[Format, Source] | Refused] = Bounded(_reader, SECONDS)
    try:
        answer = ask(data)
    except Failed:
        raise Refused(
            _("Programmet kan ikke læse filen."),
            _("Gem den på ny som .docx, og prøv igen. Hjælper det ikke, så meld fejlen."),
        ) from None
    except Stopped:
        raise Refused(
            _("Filen er for stor eller for indviklet til at blive læst."),
            _("Kopiér teksten over i et nyt dokument, og gem det."),
        ) from None
    finally:
        ask.stop()
    if isinstance(answer, Refused):
        raise answer
    return answer


def _reader() -> Callable[[bytes], tuple[Format, Source] | Refused]:
    """The function of the child."""
    return _answer


def _answer(data: bytes) -> tuple[Format, Source] | Refused:
    try:
        return read_here(data)
    except Refused as refused:
        return refused


def read_here(data: bytes) -> tuple[Format, Source]:
    """As `read_document`, in this process: for what is known to be harmless."""
    kind = format_of(data)
    if kind is Format.PDF:
        from synlig.drafting.pdf import read_pdf  # takes a third of a second, and few commands read a PDF

        source = read_pdf(data)
    else:
        source = (read_docx if kind is Format.DOCX else read_odt)(Parts(data))
    lines = lines_of(source)
    length = sum(len(line.whole) for line in lines)
    if length > LONGEST or len(lines) > MOST_LINES:
        raise Refused(
            _("Filen har for meget tekst til at være et referat."),
            _("Se efter, om det er den rigtige fil. Bilag skal ikke med."),
        )
    if not length:
        raise Refused(
            _("Filen har ingen tekst."),
            _("Se efter, om det er den rigtige fil. Er den et billede, så skriv teksten af."),
        )
    return kind, source


def lines_of(source: Source) -> list[Line]:
    """Every line of a document, its margins last."""
    return [*flat(list(source.blocks)), *source.margins]
