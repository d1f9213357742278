"""What a network does with editions: takes others' in, sends its own, makes its keys. Beside the rooms, for commands.

Where things lie under `content/private`: `keys/noegler.txt`, `imports/<network>.synlig`, `exchange.json`.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import tempfile
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from synlig.edition import Exchanged, texts_of
from synlig.errors import ContentError, Problem, Problems
from synlig.exchange import (
    ENDING,
    LONGEST_LIFE,
    ImportedEdition,
    Keys,
    Seen,
    Trust,
    check_numbers,
    check_serial,
    read_import,
    read_imports,
    read_keys,
    read_seen,
    seal,
    write_seen,
)
from synlig.files import write_file
from synlig.gate import office_values
from synlig.gate.exported import exported, is_public, numbers_of
from synlig.gate.imported import others_numbers
from synlig.gate.needles import compile_needles
from synlig.gate.people import people_of
from synlig.language import _
from synlig.records import Content
from synlig.release import sweep
from synlig.site import SiteSettings

LIFE = datetime.timedelta(days=LONGEST_LIFE)


@dataclass(frozen=True)
class Places:
    """Where an association keeps what it exchanges; `label` is how messages name its content folder."""

    content: Path
    label: str

    @property
    def keys(self) -> Path:
        return self.content / "private" / "keys" / "noegler.txt"

    @property
    def register(self) -> Path:
        return self.content / "private" / "exchange.json"

    @property
    def imports(self) -> Path:
        return self.content / "private" / "imports"


def with_imports(content: Content, places: Places, site: SiteSettings, problems: Problems) -> Content:
    """The content with every edition that lies in its folder; what is wrong with one is added to the problems."""
    found = editions_in(places, site, numbers_of(content), problems)
    seen = register(places, Problems())
    return dataclasses.replace(content, imports=found, offered=seen.numbers if seen else frozenset())


def editions_in(
    places: Places, site: SiteSettings, own: AbstractSet[str], problems: Problems
) -> tuple[ImportedEdition, ...]:
    """Every edition in the folder that can be believed; none may have a number of our `own`."""
    trust, seen = trusted(places, site, problems), register(places, problems)
    if trust is None or seen is None:
        return ()
    label = f"{places.label}/private/imports"
    return read_imports(places.imports, label, trust, seen, own, problems)


def trusted(places: Places, site: SiteSettings, problems: Problems) -> Trust | None:
    try:
        keys = read_keys(places.keys)
    except ValueError:
        problems.add(
            f"{places.label}/private/keys",
            0,
            "",
            _("Nøglerne kan ikke læses."),
            _("Hent filen fra en sikkerhedskopi, eller slet den, og lav nye med keygen."),
        )
        return None
    return Trust(
        public_keys={network.id: network.public_key for network in site.networks},
        own=site.network,
        keys=keys,
        policy=site.catalogue.policy,
        k=site.catalogue.k,
    )


def register(places: Places, problems: Problems) -> Seen | None:
    try:
        return read_seen(places.register)
    except ValueError:
        problems.add(
            f"{places.label}/private/{places.register.name}",
            0,
            "",
            _("Fortegnelsen over udgaver kan ikke læses."),
            _("Hent den fra en sikkerhedskopi. Uden den kan en gammel udgave blive taget for en ny."),
        )
        return None


def take_in(
    file: Path, content: Content, places: Places, site: SiteSettings, on: datetime.date
) -> ImportedEdition:
    """Put another network's file where builds look for it, and note its serial; `ContentError` says why not.

    The file first: a crash between the two leaves a build that stops and says what to do.
    """
    trust, seen = _must_be_known(places, site)
    if not file.is_file():
        wrong, mend = _("Filen findes ikke."), _("Ret stien, eller hent filen igen.")
        raise ContentError([Problem(file.name, 0, "", wrong, mend)])
    problems = Problems()
    edition = read_import(file, file.name, trust, problems)
    if edition is not None:
        check_serial(edition, seen, problems)
        _check_now(edition, on, problems)
        others = [other for other in content.imports if other.manifest.network != edition.manifest.network]
        check_numbers([*others, edition], numbers_of(content), problems)
    problems.stop_if_any()
    assert edition is not None, "no edition without a problem"
    manifest = edition.manifest
    places.imports.mkdir(exist_ok=True)
    write_file(places.imports / f"{manifest.network}{ENDING}", file.read_bytes())
    numbers = others_numbers(dataclasses.replace(content, imports=(*content.imports, edition)))
    received = seen.with_received(manifest.network, manifest.serial, edition.sha256, numbers)
    write_seen(places.register, received)
    return edition


@dataclass(frozen=True)
class Sent:
    """A file that was made: for whom (nobody named: for all), with how many profiles, and until when."""

    recipients: tuple[str, ...]
    profiles: int
    expires: datetime.date


def send(
    to: Path, content: Content, places: Places, site: SiteSettings, on: datetime.date, *, plain: bool
) -> Sent:
    """Write our own edition into a file; `ContentError` says why not.

    Its texts are swept like our own site's: whoever shows them does not know what is private here.
    Encrypted to every network in site.yml that has an age recipient. `plain` asks for one that anybody may read, which
    our own k-gate must agree to. The register is written first: a serial that was never used harms nobody.
    """
    trust, seen = _must_be_known(places, site)
    expires = on + LIFE
    network, keys = _sender(site, trust.keys)
    edition = exported(content, site, network, on, expires)
    problems = Problems()
    _check_swept(edition, content, site, on, problems)
    problems.stop_if_any()
    recipients = {other.id: other.age_recipient for other in site.networks if other.age_recipient}
    if plain and not is_public(edition.profiles, site):
        raise _refused(
            "",
            _("Udgaven kan ikke sendes åbent: foreningens egne kort kan ikke vises, som de er."),
            _("Kør uden --plain, så den bliver krypteret til netværkene i site.yml."),
        )
    if not plain and not recipients:
        raise _refused(
            "networks",
            _("Der er ingen at kryptere til."),
            _("Skriv age_recipient ved de netværk, der skal have udgaven."),
        )
    body = (edition.model_dump_json() + "\n").encode()
    identity = hashlib.sha256(f"{on} {expires}\n".encode() + body).hexdigest()
    serial = seen.next_serial(on, identity)
    data = seal(body, network, serial, on, expires, keys, {} if plain else recipients)
    write_seen(places.register, seen.with_sent(serial, identity))
    write_file(to, data)
    return Sent(() if plain else tuple(sorted(recipients)), len(edition.profiles), expires)


def _check_swept(
    edition: Exchanged, content: Content, site: SiteSettings, on: datetime.date, problems: Problems
) -> None:
    """Add a problem for each private value that a text of the edition holds."""
    texts = {profile.number: "\n".join(texts_of(profile)) for profile in edition.profiles}
    people = people_of(content.members, on, content.ledger.erased)
    needles = compile_needles(content, people, office_values(site), tuple(texts.values())).needles
    with tempfile.TemporaryDirectory() as folder:
        for number, text in texts.items():
            Path(folder, f"{number}.txt").write_text(text, encoding="utf-8", newline="\n")
        hits = sweep(Path(folder), needles).hits
    for hit in hits:
        wrong = _("Det står i en tekst, som andre netværk ville vise ved {number}.")
        mend = _("Skriv teksten om, og godkend den igen.")
        problems.add(hit.place, 0, "", wrong.format(number=hit.file.removesuffix(".txt")), mend)


def _sender(site: SiteSettings, keys: Keys | None) -> tuple[str, Keys]:
    """Our network's id and keys."""
    if site.network is None:
        raise _refused(
            "network",
            _("Foreningen har ikke noget netværks-id."),
            _("Skriv for eksempel network: nordjylland."),
        )
    if keys is None:
        raise _refused("", _("Foreningen har ingen nøgler."), _("Lav dem med: python3 build.py keygen"))
    return site.network, keys


def _must_be_known(places: Places, site: SiteSettings) -> tuple[Trust, Seen]:
    """Whom we believe and what we have seen; `ContentError` where one of them cannot be read."""
    problems = Problems()
    trust, seen = trusted(places, site, problems), register(places, problems)
    problems.stop_if_any()
    assert trust is not None, "no trust without a problem"
    assert seen is not None, "no register without a problem"
    return trust, seen


def _refused(field: str, wrong: str, mend: str) -> ContentError:
    return ContentError([Problem("site.yml", 0, field, wrong, mend)])


def _check_now(edition: ImportedEdition, on: datetime.date, problems: Problems) -> None:
    if not edition.manifest.counts(on):
        problems.add(
            edition.path,
            0,
            "",
            _("Udgaven gælder ikke i dag: den er udløbet, eller den er lavet efter i dag."),
            _("Få en ny fra netværket, eller se efter, om datoen på denne maskine er rigtig."),
        )
