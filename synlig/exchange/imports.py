"""The editions of other networks that lie in `content/private/imports/`, one file each, as `build.py import` put them.

A build believes none of them more than the command did: signature, dates, register and every value are checked again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from synlig.errors import Problems
from synlig.exchange.body import Body, read_body
from synlig.exchange.envelope import LARGEST, Manifest, RefusedError, check_dates, open_sealed, too_large
from synlig.exchange.keys import Keys
from synlig.exchange.register import Seen
from synlig.language import _

ENDING = ".synlig"


@dataclass(frozen=True, repr=False)
class Trust:
    """Whom we listen to, and what we have promised ourselves.

    `public_keys` are the networks' by id; `own` is our network's id, `keys` are ours; `policy` and `k` the catalogue's.
    """

    public_keys: Mapping[str, str]
    own: str | None
    keys: Keys | None
    policy: str
    k: int


@dataclass(frozen=True, repr=False)
class ImportedEdition:
    """One network's edition, whole and in order; whether it counts on a day is for the gate to ask."""

    path: str
    manifest: Manifest
    body: Body
    sha256: str
    """Of the file."""


def read_imports(
    folder: Path, label: str, trust: Trust, seen: Seen, numbers: AbstractSet[str], problems: Problems
) -> tuple[ImportedEdition, ...]:
    """Every edition in the folder, in the order of the networks; `numbers` are all CV numbers of our own.

    Whatever is wrong with one is added to the problems, and that one left out. `label` is how messages name the folder.
    """
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    read: list[ImportedEdition] = []
    for file in files:
        path = (
            f"{label}/{file.name}" if file.stem in trust.public_keys else label
        )  # it could be a person's name
        if file.name.startswith("."):
            continue
        edition = read_import(file, path, trust, problems)
        if edition is None:
            continue
        _check_place(edition, file, seen, problems)
        read.append(edition)
    check_numbers(read, numbers, problems)
    return tuple(read)


def read_import(file: Path, path: str, trust: Trust, problems: Problems) -> ImportedEdition | None:
    """One edition, wherever it lies; None where it cannot be used, with why among the problems."""
    try:
        if file.stat().st_size > LARGEST:
            raise too_large()
        opened = open_sealed(file.read_bytes(), trust.public_keys, trust.own, trust.keys)
        check_dates(opened.manifest)
    except RefusedError as refused:
        problems.add(path, 0, "", refused.wrong, refused.mend)
        return None
    body = read_body(opened.body, opened.manifest.network, path, problems)
    if body is None:
        return None
    _check_promise(body, path, trust, problems)
    return ImportedEdition(path, opened.manifest, body, opened.sha256)


def check_serial(edition: ImportedEdition, seen: Seen, problems: Problems) -> None:
    """A file older than one we have had is a replay: somebody who has withdrawn since would be back."""
    known = seen.received.get(edition.manifest.network)
    if known is not None and edition.manifest.serial < known.serial:
        problems.add(
            edition.path,
            0,
            "",
            _("Udgaven er ældre end en, I allerede har læst ind."),
            _("Brug den nyeste. Nogen kan have trukket sig siden."),
        )


def check_numbers(editions: Iterable[ImportedEdition], own: AbstractSet[str], problems: Problems) -> None:
    """A CV number leads to one person of the whole pool, and one that is dead never comes back."""
    editions = tuple(editions)
    alive = Counter(profile.number for edition in editions for profile in edition.body.profiles)
    dead = frozenset(number for edition in editions for number in edition.body.tombstones)
    for edition in editions:
        numbers = {profile.number for profile in edition.body.profiles}
        wrong = sorted(number for number in numbers if alive[number] > 1 or number in own or number in dead)
        if wrong:
            problems.add(
                edition.path,
                0,
                "",
                _(
                    "Et CV-nummer er brugt af en anden i puljen, eller det er taget ud af brug: {numbers}."
                ).format(numbers=", ".join(wrong[:10])),
                _("Ring til netværket. Det ene af numrene skal udskiftes."),
            )


def _check_place(edition: ImportedEdition, file: Path, seen: Seen, problems: Problems) -> None:
    """A file that lies where builds look has come through the command, and is the last that did."""
    known = seen.received.get(edition.manifest.network)
    before = len(problems)
    check_serial(edition, seen, problems)
    if len(problems) > before:
        return
    if known is None or known.sha256 != edition.sha256 or file.name != f"{edition.manifest.network}{ENDING}":
        problems.add(
            edition.path,
            0,
            "",
            _("Filen er lagt her med håndkraft."),
            _("Flyt den ud, og læs den ind med: python3 build.py import FIL"),
        )


def _check_promise(body: Body, path: str, trust: Trust, problems: Problems) -> None:
    """What a network has promised its members holds on our site as well."""
    if body.policy == "strict" and trust.policy != "strict":
        problems.add(
            path,
            0,
            "",
            _("Netværket har lovet sine medlemmer reglen strict, og jeres katalog følger informed."),
            _("Skriv policy: strict i site.yml, eller slet filen."),
        )
    if body.k > trust.k:
        problems.add(
            path,
            0,
            "",
            _("Netværket har lovet sine medlemmer, at mindst {number} ligner hinanden.").format(
                number=body.k
            ),
            _("Skriv k: {number} i site.yml, eller slet filen.").format(number=body.k),
        )
