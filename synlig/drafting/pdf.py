"""A PDF as lines: what it says, without what it looks like. A PDF has no paragraphs; they are put together again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PdfReadError, PyPdfError

from synlig.drafting.blocks import Dropped, Left, Line, Source, clean
from synlig.drafting.container import locked
from synlig.drafting.refused import Refused
from synlig.drafting.xml_tree import broken
from synlig.language import _

MOST_PAGES = 100
_FULL = 0.8
"""Of the widest line: a line shorter than that was ended by whoever wrote it."""
_BEGINS = re.compile(r"(?:[-–•*→▪◦]|\d{1,2}[.):]|(?:ad|pkt\.?|punkt)\s*\d|[A-ZÆØÅ][\wæøå ]{1,24}:)", re.IGNORECASE)


def read_pdf(data: bytes) -> Source:
    """The text of a PDF; `Refused` where it has none, or is locked or too long."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked()
        count = len(reader.pages)
        if count > MOST_PAGES:
            raise Refused(
                _("Filen har {count} sider; et referat har højst {most}.").format(count=count, most=MOST_PAGES),
                _("Se efter, om det er den rigtige fil, eller tag kun referatets sider med."),
            )
        pages = [page.extract_text(extraction_mode="layout").splitlines() for page in reader.pages]
    except Refused:
        raise
    except (PyPdfError, PdfReadError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        raise broken() from None  # what pypdf says of broken files, beside its own errors
    if not any(line.strip() for page in pages for line in page):
        raise Refused(
            _("PDF'en har ingen tekst, kun billeder: den er nok scannet."),
            _("Brug det dokument, den er lavet af, eller lad en scanner med tekstgenkendelse læse den."),
        )
    margins = _margins(pages)
    blocks = tuple(_paragraphs(pages, margins))
    shown = tuple(Line(clean(line)) for line in dict.fromkeys(margins.values()))
    return Source(blocks, shown, tuple(_dropped(reader)))


def _dropped(reader: PdfReader) -> Iterator[Dropped]:
    """Pictures and attached files stay in the PDF, which is kept."""
    for _name in reader.attachments:
        yield Dropped(Left.EMBEDDED)


def _margins(pages: list[list[str]]) -> dict[str, str]:
    """What stands first or last on most pages, but for its numbers: that without them to the first of the kind."""
    if len(pages) < 2:
        ends = [line for page in pages for line in _ends(page) if re.fullmatch(r"\s*(?:side )?\d+(?: ?/ ?| af )\d+\s*", line)]
        return {_without_numbers(line): line for line in ends}
    found = Counter(_without_numbers(line) for page in pages for line in set(_ends(page)))
    repeated = {same for same, count in found.items() if count > len(pages) / 2}
    return {
        same: line
        for page in reversed(pages)
        for line in _ends(page)
        if (same := _without_numbers(line)) in repeated
    }


def _ends(page: list[str]) -> list[str]:
    written = [line for line in page if line.strip()]
    return [written[0], written[-1]] if written else []


def _without_numbers(line: str) -> str:
    return " ".join(re.sub(r"\d+", "0", line).split())


def _paragraphs(pages: list[list[str]], margins: dict[str, str]) -> Iterator[Line]:
    """Lines that fill the page are joined with the next one, until a paragraph ends."""
    lines = [line for page in pages for line in _inner(page, margins)]
    widest = max((len(line.rstrip()) for line in lines), default=0)
    held = ""
    was_full = False
    for line in lines:
        text = _columns(line)
        if held and not (text and was_full and not _BEGINS.match(text)):
            yield Line(clean(held))
            held = ""
        held = f"{held} {text}" if held else text
        was_full = len(line.rstrip()) >= _FULL * widest
    if held:
        yield Line(clean(held))


def _inner(page: list[str], margins: dict[str, str]) -> Iterable[str]:
    """The page without its margins, which are its first and last lines only."""
    written = [place for place, line in enumerate(page) if line.strip()]
    ends = {place for place in (written[:1] + written[-1:]) if _without_numbers(page[place]) in margins}
    return [line for place, line in enumerate(page) if place not in ends]


def _columns(line: str) -> str:
    """Three spaces and more part two columns."""
    return re.sub(r" {3,}", "\t", line.strip())
