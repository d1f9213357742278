"""Small associations with their CMS running: one for all the tests of a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.building.runs import run
from tests.cms.tasks.running import Running, running
from tests.site_builder import BuiltSite, copy_built, copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser


EVENT = """\
titel: Åbent hus
slags: åbent hus
dato: 2026-12-03
fra: "10:00"
til: "14:00"
sted: {navn: Kontoret}
resumé: Kom og se, hvem vi er.
tilmelding: {måde: ingen}
"""
MINUTES = """\
gruppe: bestyrelsen
titel: Bestyrelsen den {day}. oktober
dato: 2026-10-{day}
tilstand: udkast
punkter:
  - {{nr: 1, titel: Kaffe, slags: orientering, tekst: Vi drak kaffe.}}
"""
OCTOBER = ("05", "12", "19")
"""Days with minutes to approve, one for each way to do it."""
REVIEWER = """\
navn: Mona Opdigtet
telefon: 90 12 34 57
mail: mona.opdigtet@example.org
adresse: Tangstræde 5
postnummer: 9000
fag: bogholder
bekræftet: 2026-10
"""
"""Whoever looks after the members is one: in Gennemsyn one reads as a member."""


@pytest.fixture(scope="module")
def cms(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The minimal association with a picture and an event, put out once: publishing it takes least."""
    site = copy_site("minimal", tmp_path_factory.mktemp("cms") / "association")
    site.write("content/public/events/aabent-hus.yml", EVENT)
    site.write("content/private/members/p7h2m9d4wx/profil.yml", REVIEWER)
    for day in OCTOBER:
        site.write(f"content/private/minutes/bestyrelsen/2026-10-{day}.yml", MINUTES.format(day=day))
    assert run("--site", site.settings, "--output", site.folder / "output").code == 0
    with running(site, browser) as started:
        yield started


@pytest.fixture(scope="module")
def full_cms(
    built_everyday: BuiltSite, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """The everyday association, which has something of everything."""
    site = copy_built(built_everyday, tmp_path_factory.mktemp("cms") / "association")
    with running(site, browser) as started:
        yield started
