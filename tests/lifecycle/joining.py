"""The minimal association with members who wait to come into the catalogue."""

from __future__ import annotations

import datetime
from pathlib import Path

from synlig.lifecycle import Batch, close_batch, plan_batch
from synlig.records import SALT_BYTES, Content, NumberIssued, append_to_ledger, text_hash
from tests.gate.invented import cv_number
from tests.site_builder import BuiltSite, copy_site, read

TODAY = datetime.date(2026, 11, 22)
PROFILE = """\
navn: Ragnhild Tofteskov
postnummer: 9700
fag: lagerchef
overskrift: Kan få et lager til at gå op
bekræftet: 2026-09
"""
CONSENT = """\
# Skrevet på kontoret.
samtykker:
  - formål: [katalogkort, overskrift]
    tekst: katalog-1
    tekst_sha256: {hash}
    givet: {given}
    hvordan: på papir
    til: {until}
    cv_nummer: {number}
"""


def member_id(number: int) -> str:
    return f"m{number:09}"


def member_folder(number: int) -> str:
    return f"content/private/members/{member_id(number)}"


def number_of(number: int) -> str:
    return cv_number(f"0000000{number}")


def joining(folder: Path, count: int) -> BuiltSite:
    """A site in which so many members have a consent and a number, and wait for a batch."""
    site = copy_site("minimal", folder)
    for number in range(count):
        site.write(f"{member_folder(number)}/profil.yml", PROFILE)
        consent(site, number)
        issued = NumberIssued(
            date=datetime.date(2026, 9, 2), member=member_id(number), number=number_of(number)
        )
        append_to_ledger(site.content, "content", issued)
    return site


def consent(site: BuiltSite, number: int, given: str = "2026-09-01", until: str = "2027-08-31") -> None:
    """Write the member's one consent."""
    text = (site.content / "private/consent-texts/katalog-1.md").read_text(encoding="utf-8")
    site.write(
        f"{member_folder(number)}/samtykke.yml",
        CONSENT.format(hash=text_hash(text), given=given, until=until, number=number_of(number)),
    )


def close(site: BuiltSite, on: datetime.date = TODAY, *, demo: bool = False) -> Batch:
    """`build.py batch` on a date."""
    content = read(site)
    batch = plan_batch(content, on, lambda: "5a" * SALT_BYTES, demo=demo)
    close_batch(content, batch)
    return batch


def in_catalogue(content: Content) -> dict[str, str]:
    """The members with a frozen profile, and the month of it."""
    return {folder.id: folder.frozen.month for folder in content.members if folder.frozen is not None}
