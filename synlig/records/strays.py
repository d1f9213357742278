"""Files and folders of `content/` that nobody reads: a page saved as `.txt`, a folder with a misspelt name.

They are refused, so that nothing lies there unseen: unread files are not searched for CPR numbers, and whoever wrote
them believes that they are on the site. A message names nothing outside `public`: its name could be a person's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from synlig.errors import Problems
from synlig.files import TEMPORARY
from synlig.language import _
from synlig.records.member_folders import is_member_id
from synlig.records.minutes_files import GROUP

ERASING = "erased"
"""What a member's folder is called between being erased and being gone: `private/.synlig-erased-3f9c0a51d2b7`."""
_FOLDERS: dict[str, tuple[str, ...]] = {
    "": ("public", "private"),
    "public": (
        *("assets", "events", "files", "news", "pages"),
        *("demand.yml", "figures.yml", "groups.yml", "series.yml", "topics.yml"),
    ),
    "private": ("consent-texts", "exchange.json", "imports", "keys", "ledger.jsonl", "members", "minutes"),
}
"""The folders that hold nothing but what is named here."""
_ENDINGS = {
    "public/pages": ".md",
    "public/news": ".md",
    "public/events": ".yml",
    "private/consent-texts": ".md",
    "private/imports": ".synlig",
}
"""The folders in which every file has one ending."""
_OF_MEMBER = ("profil.yml", "samtykke.yml", "godkendelser.yml", "udgivet.yml")
_YAML = (".yml", ".yaml")


def check_strays(root: Path, label: str, problems: Problems) -> None:
    """Add a problem for each file and folder under `root` that nothing reads. Hidden ones (`.git`) are let be."""
    for folder, known in _FOLDERS.items():
        for entry in _seen(root / folder):
            if entry.name not in known:
                here = f"{label}/{folder}".rstrip("/")
                path = f"{here}/{entry.name}" if folder == "public" else here
                wrong = _("Her må kun ligge: {names}.").format(names=", ".join(known))
                problems.add(path, 0, "", wrong, _("Flyt det andet derhen, hvor det hører til."))
    for folder, ending in _ENDINGS.items():
        for file in _files(root / folder):
            if file.suffix != ending:
                path = (
                    f"{label}/{folder}"
                    if folder.startswith("private")
                    else f"{label}/{file.relative_to(root).as_posix()}"
                )
                wrong = _("Her må kun ligge filer, der ender på {ending}.").format(ending=ending)
                problems.add(path, 0, "", wrong, _("Giv filen den rigtige endelse, eller flyt den."))
    if any((root / "private").glob(f"{TEMPORARY}{ERASING}-*")):
        wrong = _("En sletning af et medlem blev afbrudt.")
        mend = _("Kør python3 build.py erase med medlemmets id igen.")
        problems.add(f"{label}/private", 0, "", wrong, mend)
    _check_links(root / "public", f"{label}/public", problems)
    _check_private_yaml(root, label, problems)


def _check_links(public: Path, label: str, problems: Problems) -> None:
    """A shortcut out of the public folder would put out what lies at its other end, seen by no check of private files.

    What a link to a folder holds is not looked into: the link is told of.
    """
    home = Path(os.path.realpath(public))
    for folder, inner, files in os.walk(public):
        for name in (*inner, *files):
            entry = Path(folder, name)
            if not Path(os.path.realpath(entry)).is_relative_to(
                home
            ):  # which never raises, as resolve does at a loop
                wrong = _("Det er en genvej (symlink) til noget uden for den offentlige mappe.")
                path = f"{label}/{entry.relative_to(public).as_posix()}"
                problems.add(path, 0, "", wrong, _("Slet genvejen, og læg en kopi af det, som alle må se."))


def _check_private_yaml(root: Path, label: str, problems: Problems) -> None:
    """Papers may lie beside profiles and minutes; but what looks as if it were read must be read.

    A member's folder with another name than an id is told of by whoever reads the members.
    """
    for folder in _seen(root / "private" / "members"):
        for file in _files(folder) if is_member_id(folder.name) else ():
            if file.suffix.lower() in _YAML and file.relative_to(folder).as_posix() not in _OF_MEMBER:
                wrong = _("Mappen har en YAML-fil, som ingen læser.")
                mend = _("Filerne hedder {names}. Ret navnet, eller slet filen.").format(
                    names=", ".join(_OF_MEMBER)
                )
                problems.add(f"{label}/private/members/{folder.name}", 0, "", wrong, mend)
    minutes = root / "private" / "minutes"
    for file in _files(minutes):
        if file.suffix.lower() in _YAML and file.suffix != ".yml":
            group = file.parent.relative_to(minutes).as_posix()
            problems.add(
                f"{label}/private/minutes{f'/{group}' if GROUP.fullmatch(group) else ''}",
                0,
                "",
                _("Mappen har en fil, som ingen læser."),
                _("Et referat hedder som sin dato: 2026-11-22.yml."),
            )


def _seen(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(
            file for file in folder.rglob("*") if file.is_file() and not file.name.startswith(".")
        )
