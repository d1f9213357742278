"""The pictures that pages and news name: each is there, can be shown, and is described for who does not see it."""

from __future__ import annotations

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
    if not _is_asset_name(name):
        wrong, mend = _("Billedet ligger ikke i content/public/assets/."), _("Skriv kun filens navn.")
        files.problems.add(entry.path, line, "billede", wrong, mend)
        return
    if found := check_picture(files.root / "public" / "assets" / name):
        files.problems.add(entry.path, line, "billede", *found)
    if not entry.record.picture_text:
        files.problems.add(
            entry.path,
            line,
            "billedtekst",
            _("Billedet mangler en tekst."),
            _("Skriv, hvad billedet viser, for den der ikke ser det."),
        )


def _is_asset_name(name: str) -> bool:
    parts = name.split("/")
    return all(part and not part.startswith(".") and "\\" not in part for part in parts)
