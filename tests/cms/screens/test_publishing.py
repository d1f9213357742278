"""Udgiv and the overview, where a site was built and the web server did not get it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from synlig.cms.desk import Desk, use_desk
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.deploying import note_sent
from synlig.release import Receipt, Store, make_manifest
from synlig.site import read_site
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.publishing.test_changed import written
from tests.deploying.releases import NOON

SEND_AGAIN = 'name="do" value="deploy"'
ASK = 'name="do" value="ask"'


@pytest.fixture
def built(desk: Desk, tmp_path: Path) -> Desk:
    """A site is ready, and site.yml names a folder of a web server that is not there today."""
    with desk.site_file.open("a", encoding="utf-8") as file:
        file.write("\ndeploy:\n  folder: www\n")
    desk = dataclasses.replace(desk, settings=read_site(desk.site_file))
    use_desk(desk)
    with Store(desk.output) as store:
        site = store.new_work_folder()
        (site / "index.html").write_text("ny", encoding="utf-8", newline="\n")
        manifest = make_manifest(site)
        edition = written(tmp_path / "edition")
        store.add(site, NOON, manifest, Receipt(NOON.date(), manifest.content_hash), edition, b"")
    return desk


@pytest.fixture
def publisher(built: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.PUBLISHER, now=clock()))
    return browser


def test_what_was_built_and_not_sent_is_sent_by_a_button(built: Desk, publisher: Browser) -> None:
    assert "webserveren har ikke fået den" in publisher.go("/").content.decode()
    publisher.go("/udgiv/")
    assert "Bygget, men ikke sendt" in publisher.text
    assert SEND_AGAIN in publisher.text
    assert ASK in publisher.text

    publisher.send("/udgiv/", do="deploy")
    built.runner.wait(built.now)
    publisher.go("/udgiv/")
    assert "Opret den, eller sæt disken til" in publisher.text
    assert "Hjemmesiden er, som den var" not in publisher.text
    assert "build.py" not in publisher.text
    assert SEND_AGAIN in publisher.text
    assert "webserveren har ikke fået den" in publisher.go("/").content.decode()

    www = built.site_file.parent / "www"
    www.mkdir()
    publisher.go("/udgiv/")
    publisher.send("/udgiv/", do="deploy")
    built.runner.wait(built.now)
    publisher.go("/udgiv/")
    assert "Bygget, men ikke sendt" not in publisher.text
    assert ASK in publisher.text
    assert "webserveren" not in publisher.go("/").content.decode()
    assert (www / "current" / "index.html").read_text(encoding="utf-8") == "ny"


def compared(desk: Desk) -> None:
    """As a comparison leaves it that found nothing."""
    folder = desk.runner.folder
    written(desk.runner.edition)
    begun = {"id": "1", "kind": "compare", "by": "", "began": NOON.isoformat(), "before": None}
    (folder / "run.json").write_text(json.dumps(begun), encoding="utf-8")
    end = {"kind": "end", "code": 0, "at": NOON.isoformat()}
    (folder / "run.jsonl").write_text(json.dumps(end) + "\n", encoding="utf-8")


def test_a_comparison_does_not_hide_that_it_was_not_sent(built: Desk, publisher: Browser) -> None:
    compared(built)

    publisher.go("/udgiv/")

    assert "Intet er anderledes end i den hjemmeside, der skal sendes igen." in publisher.text
    assert SEND_AGAIN in publisher.text
    assert "webserveren har ikke fået den" in publisher.go("/").content.decode()


def test_what_was_saved_after_a_comparison_is_told_of(built: Desk, publisher: Browser, clock: Clock) -> None:
    compared(built)
    publisher.go("/udgiv/")
    assert "Nogen har gemt noget" not in publisher.text

    files().save(
        "public/news/2026-11-23-nyt.md", b"---\ntitel: Nyt\n---\n", begun_from="", by="a-1", now=clock()
    )

    publisher.go("/udgiv/")
    assert "Nogen har gemt noget, siden der blev set efter" in publisher.text
    assert "Læg det på nettet alligevel" in publisher.text


def test_where_all_is_out_nobody_is_told_not_to_publish(built: Desk, publisher: Browser) -> None:
    compared(built)
    assert built.settings.deploy is not None
    note_sent(built.output, built.settings.deploy.place)

    publisher.go("/udgiv/")

    assert "Ingen tekster, billeder eller filer er anderledes" in publisher.text
    assert "behøver" not in publisher.text
    assert 'value="publish"' in publisher.text
