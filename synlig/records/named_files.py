"""The files to fetch in `content/public/files/`: each can be put out, and what it says is read like any other text."""

from __future__ import annotations

from pathlib import Path

from synlig import addresses
from synlig.language import _
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.public_pdf import PdfLooker
from synlig.snippets import FILES

FOLDER = "public/files"


def read_files(files: Files) -> tuple[str, ...]:
    """The names of the files there are. Their texts are added to the documents, page by page and beside the pages: no
    name and no CPR number may stand in them.
    """
    looker = PdfLooker()
    try:
        for file in files.below(FOLDER, "*"):
            if not file.name.startswith("."):
                _read(files, file, looker)
    finally:
        looker.stop()
    return tuple(file.name for file in files.below(FOLDER, "*.pdf"))


def address_of(name: str) -> str:
    """Where the file stands on the site."""
    return FILES + name


def _read(files: Files, file: Path, looker: PdfLooker) -> None:
    if file.suffix != ".pdf":
        wrong = _("Kun PDF kan lægges ud: andre filer husker, hvem der skrev dem, og hvad der blev slettet.")
        files.complain(file, wrong, _("Gem dokumentet som PDF, og læg den her i stedet."))
    elif file.parent != files.root / FOLDER or addresses.slug(file.stem) != file.stem:
        wrong = _("Filens eller mappens navn bliver til en adresse og kan ikke bruges.")
        files.complain(
            file, wrong, _("Læg den uden mappe, med et navn af små bogstaver a-z, tal og bindestreg.")
        )
    else:
        looked = looker.look_at(file.read_bytes())
        if looked.told is not None:
            files.complain(file, *looked.told)
        texts = {_("side"): list(looked.pages), _("bogmærke_eller_billedtekst"): list(looked.beside)}
        files.documents.append(Document(files.path(file), texts, {(field,): 0 for field in texts}))
