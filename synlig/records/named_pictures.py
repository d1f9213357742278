"""The pictures that pages and news name: each is there, can be shown, and is described for who does not see it."""

from __future__ import annotations

from pathlib import Path

from synlig.language import _
from synlig.records.content import Entry
from synlig.records.files import Files
from synlig.records.picture import check_picture
from synlig.records.public_files import NewsFile, PageFile


def check_pictures(files: Files, entries: tuple[Entry[PageFile] | Entry[NewsFile], ...]) -> None:
    """Add a problem for each picture that cannot be used as it is."""
    for entry in entries:
        if entry.record.picture is not None:
            _check(files, entry, entry.record.picture)


def _check(files: Files, entry: Entry[PageFile] | Entry[NewsFile], name: str) -> None:
    line = entry.document.line(("billede",))
    if found := wrong_with_picture(files.root, name):
        files.problems.add(entry.path, line, "billede", *found)
    if entry.record.decorative and entry.record.picture_text:
        wrong = _("Billedet har både en tekst og dekorativ: ja.")
        mend = _("Slet den ene: dekorativ er kun for det, der ikke viser noget.")
        files.problems.add(entry.path, entry.document.line(("dekorativ",)), "dekorativ", wrong, mend)
    elif not entry.record.decorative and not entry.record.picture_text:
        wrong = _("Billedet mangler en tekst.")
        mend = _(
            "Skriv, hvad billedet viser, for den der ikke ser det, eller dekorativ: ja, hvis det kun er til pynt."
        )
        files.problems.add(entry.path, line, "billedtekst", wrong, mend)


def wrong_with_picture(root: Path, name: str) -> tuple[str, str] | None:
    """What is wrong with the picture of that name in the content folder, and what to do; None where it can be shown."""
    parts = name.split("/")
    if any(not part or part.startswith(".") or "\\" in part for part in parts):
        return _("Billedet ligger ikke i content/public/assets/."), _("Skriv kun filens navn.")
    return check_picture(root / "public" / "assets" / name)
