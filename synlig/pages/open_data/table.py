"""`katalog.csv`: the same profiles as rows, as a Danish spreadsheet opens them with a double click.

UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180 but for the semicolon, which Danish Excel expects). A cell that
a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection", read 2026-11-22).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from synlig.language import _
from synlig.pages.open_data.shape import Coded, Job, OpenCatalogue, OpenOffer, OpenProfile

BETWEEN = " | "
"""Between several values of one cell."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_table(catalogue: OpenCatalogue) -> bytes:
    """The whole file; a catalogue of nobody is its heading alone."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(title for title, _cell in columns())
    for profile in catalogue.profiles:
        writer.writerow(_harmless(cell(profile)) for _title, cell in columns())
    return text.getvalue().encode("utf-8-sig")


def columns() -> tuple[tuple[str, Callable[[OpenProfile], str]], ...]:
    """The heading of each column, and how its cell is read off a profile."""
    return (
        (_("CV-nummer"), lambda p: p.number),
        (_("Adresse på siden"), lambda p: p.url),
        (_("Overskrift"), lambda p: p.headline or ""),
        (_("Fag"), lambda p: _title(p.occupation)),
        (_("Fag, DISCO-08"), lambda p: p.occupation.code if p.occupation else ""),
        (_("Område"), lambda p: _title(p.area)),
        (_("Erfaring"), lambda p: _title(p.experience)),
        (_("Uddannelse"), lambda p: p.education.title),
        (_("Kan"), lambda p: BETWEEN.join(ability.term for ability in p.competences)),
        (_("Har arbejdet i"), lambda p: _titles(p.sectors)),
        (_("Sprog"), lambda p: BETWEEN.join(f"{s.title} ({s.band_title.lower()})" for s in p.languages)),
        (_("Ledelse"), lambda p: _title(p.leadership)),
        (_("Arbejdsform"), lambda p: _titles(p.work_forms)),
        (_("Til rådighed"), lambda p: _title(p.availability)),
        (_("Vil arbejde"), lambda p: _title(p.mobility)),
        (_("Har lavet"), lambda p: BETWEEN.join(_job(job) for job in p.experience_lines)),
        (_("Tekst"), lambda p: p.text or ""),
        (_("Produktblade"), lambda p: BETWEEN.join(_offer(offer) for offer in p.offers)),
        (_("Sidst bekræftet"), lambda p: p.confirmed),
    )


def _title(coded: Coded | None) -> str:
    return coded.title if coded is not None else ""


def _titles(several: Iterable[Coded]) -> str:
    return BETWEEN.join(coded.title for coded in several)


def _job(job: Job) -> str:
    return ", ".join(part.title for part in (job.function, job.sector, job.length) if part is not None)


def _offer(offer: OpenOffer) -> str:
    return f"{offer.headline}: {offer.solves}"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
