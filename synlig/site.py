"""`site.yml`: what the association chooses. Every key is documented here, where its type is defined.

The keys are English and the texts Danish: the file is set up once, by the IT group.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from synlig.errors import Problems
from synlig.exchange import is_public_key, is_recipient
from synlig.language import _
from synlig.records.document import Document, parse_yaml, read_text
from synlig.records.document import text_of as text_in
from synlig.records.fields import Date, Mail, Phone, PublicLine, Slug, broken, matching, text_of
from synlig.records.record import OPEN, PrivateRecord, read_record


def _parse_true_false(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = text_of(value).lower()
    if text not in ("true", "false"):
        raise broken(_("Her skal stå true eller false."), _("Skriv true eller false."))
    return text == "true"


_BASE_URL = matching(
    r"https?://[a-z0-9.-]+(:\d+)?(/[a-z0-9._~-]+)*/",
    "Adressen er ikke en hel webadresse.",
    "Skriv den med https:// foran og / til sidst.",
)
_FOLDER = matching(r"[\w./ -]+", "Det ligner ikke en mappe.", "Skriv den med / mellem navnene.")
_ANY_FOLDER = matching(r"[^\x00-\x1f]+", "Det ligner ikke en mappe.", "Skriv stien til mappen på én linje.")
_ACCOUNT = matching(
    r"[A-Za-z_][A-Za-z0-9_.-]*@[A-Za-z0-9][A-Za-z0-9.-]*",
    "Det er ikke en bruger på en server.",
    "Skriv den som bruger@server.example.org.",
)
_FAR_FOLDER = matching(
    r"(?!.*\.\.)/?[A-Za-z0-9_.][A-Za-z0-9_.-]*(/[A-Za-z0-9_.][A-Za-z0-9_.-]*)*",
    "Det er ikke en mappe på serveren.",
    "Skriv den som /srv/sen med bogstaver, tal, punktum, - og _.",
)

TrueFalse = Annotated[bool, BeforeValidator(_parse_true_false), OPEN]
Folder = Annotated[str, BeforeValidator(_FOLDER), OPEN]
Number = Annotated[int, OPEN]


class Hours(PrivateRecord):
    """When the office is open: `days: "Mandag-torsdag"`, `times: "10-14"`."""

    days: PublicLine
    times: PublicLine


class OfficeSettings(PrivateRecord):
    """The association's own address. It may stand anywhere on the site."""

    street: PublicLine
    postal_code: PublicLine
    town: PublicLine
    phone: Phone
    mail: Mail
    hours: tuple[Hours, ...] = ()


LEAST_K = 2
"""A card that one person has is that person."""


class CatalogueSettings(PrivateRecord):
    """How the catalogue is run.

    `policy`: what employers see, `strict` or `informed` (design.md 5.5). `k`: how many profiles must share a card;
    `LEAST_K` or more, but 1 in a demonstration of a few invented people (docs/decisions/0025).
    `response_promise`: how fast an employer hears back, as a sentence.
    """

    policy: Annotated[Literal["strict", "informed"], OPEN] = "strict"
    k: Number = Field(6, ge=1, le=100)
    response_promise: PublicLine


def _parse_public_key(value: object) -> str:
    text = text_of(value)
    if not is_public_key(text):
        raise broken(
            _("Det er ikke en offentlig nøgle."), _("Kopiér hele linjen, som netværkets keygen skrev den.")
        )
    return text


def _parse_recipient(value: object) -> str:
    text = text_of(value)
    if not is_recipient(text):
        raise broken(
            _("Det er ikke en offentlig lås."),
            _("Kopiér hele linjen, som netværkets keygen skrev den: age1..."),
        )
    return text


class NetworkSettings(PrivateRecord):
    """Another network whose profiles are shown with ours: its `id` and `name`, and the public half of its keys.

    `public_key`: what its editions are signed with. `age_recipient`: what ours are encrypted to, where it gets them.
    """

    id: Slug
    name: PublicLine
    public_key: Annotated[str, BeforeValidator(_parse_public_key), OPEN]
    age_recipient: Annotated[str, BeforeValidator(_parse_recipient), OPEN] | None = None


class NewsletterSettings(PrivateRecord):
    """What stands on the newsletter: `subject`, to which its day is added, and `sender`, the mail address that answers
    go to. Left out, they are the association's name and the office's address.
    """

    subject: PublicLine | None = None
    sender: Mail | None = None


class DeploySettings(PrivateRecord):
    """Where the finished site is sent (`synlig.deploying`): `folder`, or `ssh` with `path`.

    `folder`: a folder that is there, whose `current` the web server serves; a link, or a copy on disks without links.
    `ssh`: `user@server`; `path`: the folder there, whose `current` is served; `port`: 22 where none is given.
    The server must be known (`known_hosts`) and take a key that needs no password; rsync must be here and there.
    `ssh_config`: a file in OpenSSH's own words, relative to site.yml, where the user's own settings do not fit.
    """

    folder: Annotated[str, BeforeValidator(_ANY_FOLDER), OPEN] | None = None
    ssh: Annotated[str, BeforeValidator(_ACCOUNT), OPEN] | None = None
    path: Annotated[str, BeforeValidator(_FAR_FOLDER), OPEN] | None = None
    port: Number = Field(22, ge=1, le=65535)
    ssh_config: Folder | None = None

    @property
    def place(self) -> str:
        """Which web server it is, in one line; another line is another server."""
        return f"folder {self.folder}" if self.folder else f"ssh {self.ssh}:{self.port} {self.path}"


class SiteSettings(PrivateRecord):
    """The whole file.

    `demo`: an association of invented people; see `check_demo`. `demo_date`: the build date of a demonstration
    where no other is given. `base_url`: the site's public address, ending in `/`. `content` and `output`:
    folders, relative to the file. `keep_releases`: how many finished sites are kept to go back to. `network`: what
    other networks know us by. `networks`: those whose editions we read; with them, `office` answers for the pool.
    `deploy`: where the web server is; left out, it serves `output/current`.
    """

    demo: TrueFalse = False
    demo_date: Date | None = None
    name: PublicLine
    short_name: PublicLine
    base_url: Annotated[str, BeforeValidator(_BASE_URL), OPEN]
    theme: Slug = "vaev"
    content: Folder = "content"
    output: Folder = "output"
    keep_releases: Number = Field(10, ge=2, le=1000)
    office: OfficeSettings
    catalogue: CatalogueSettings
    newsletter: NewsletterSettings = NewsletterSettings()
    network: Slug | None = None
    networks: tuple[NetworkSettings, ...] = Field((), max_length=50)
    deploy: DeploySettings | None = None


def read_site(file: Path) -> SiteSettings:
    """The settings in a site.yml; `ContentError` with every mistake in it."""
    problems = Problems()
    text = None
    if not file.is_file():
        problems.add(
            file.name,
            0,
            "",
            _("Filen findes ikke."),
            _("Stil dig i foreningens mappe, eller skriv --site FIL."),
        )
    else:
        text = read_text(file, file.name, problems)
    return _settings_in(text, file.name, problems)


def site_of(data: bytes, name: str) -> SiteSettings:
    """As `read_site`, of what stands in such a file or would stand in it."""
    problems = Problems()
    return _settings_in(text_in(data, name, problems), name, problems)


def _settings_in(text: str | None, name: str, problems: Problems) -> SiteSettings:
    document = parse_yaml(text, name, problems) if text is not None else None
    settings = read_record(SiteSettings, document, problems) if document is not None else None
    if settings is not None and document is not None and not settings.demo and settings.catalogue.k < LEAST_K:
        problems.add(
            name,
            document.line(("catalogue", "k")),
            "catalogue.k",
            _("Tallet er for lille."),
            _("Det mindste er {number}.").format(number=LEAST_K),
        )
    if settings is not None and settings.demo and settings.demo_date is None:
        problems.add(
            name,
            1,
            "demo_date",
            _("En demonstration skal have en dato."),
            _("Skriv demo_date: 2026-11-22."),
        )
    _check_networks(settings, name, problems)
    _check_deploy(settings, name, problems)
    problems.stop_if_any()
    assert settings is not None
    return settings


def settings_document(settings: SiteSettings) -> Document:
    """What the association chose, as a file that the gate can read: every text in it may stand on the site."""
    texts = settings.model_dump(mode="json", exclude={"networks", "deploy"})
    return Document("site.yml", texts, {(name,): 0 for name in texts})


def _check_networks(settings: SiteSettings | None, path: str, problems: Problems) -> None:
    ids = [network.id for network in settings.networks] if settings is not None else []
    if settings is not None and len({*ids, settings.network}) <= len(ids):
        problems.add(
            path, 0, "networks", _("To netværk har samme id."), _("Giv hvert sit, også jeres eget i network.")
        )


def _check_deploy(settings: SiteSettings | None, path: str, problems: Problems) -> None:
    deploy = settings.deploy if settings is not None else None
    if deploy is not None and (deploy.folder is None, deploy.ssh is None, deploy.path is None) not in (
        (False, True, True),
        (True, False, False),
    ):
        wrong = _("Der skal stå ét sted at lægge hjemmesiden.")
        mend = _("Skriv enten folder, eller både ssh og path.")
        problems.add(path, 0, "deploy", wrong, mend)


def build_date(settings: SiteSettings, given: str | None, today: datetime.date) -> datetime.date:
    """The date the site is built for: the one given, else a demonstration's own, else today."""
    if given:
        return datetime.date.fromisoformat(given)
    return settings.demo_date if settings.demo and settings.demo_date else today
