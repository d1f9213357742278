"""Udgiv in each of its states, the way back, and the backup."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from unittest.mock import patch

from django.urls import reverse

from synlig.cms.publishing import Undo
from synlig.cms.publishing.receipts import FILE, PublishingReceipt
from synlig.cms.roles import Role
from synlig.files import append_line
from synlig.release import Release
from tests.cms.browser import Browser
from tests.cms.states.state import Here, States

BROKEN = {
    "kind": "problem",
    "path": "content/public/news/2026-11-18-kaffemaskinen.md",
    "line": 2,
    "field": "dato",
    "wrong": "Det er ikke en dato.",
    "mend": "Skriv den som 2026-11-22.",
}
state = States()


def _udgiv(here: Here, kind: str, *said: dict[str, object], code: int | None = 0) -> Browser:
    here.a_run(kind, *said, code=code)
    browser = here.somebody(Role.PUBLISHER)
    browser.go("/udgiv/")
    return browser


@state(200, "Udgiver")
def a_publication_at_work(here: Here) -> Browser:
    return _udgiv(here, "publish", {"kind": "step", "what": "Bygger siderne", "done": 2, "of": 9}, code=None)


@state(200, "Det er ikke en dato.")
def a_publication_that_the_content_stopped(here: Here) -> Browser:
    return _udgiv(here, "publish", BROKEN, code=1)


@state(200, "Fejlen er i programmet")
def a_publication_that_we_stopped(here: Here) -> Browser:
    return _udgiv(here, "publish", code=1)


@state(200, "Arbejdet blev standset.")
def a_publication_that_somebody_stopped(here: Here) -> Browser:
    return _udgiv(here, "publish", code=130)


@state(200, "Bygget, men ikke sendt")
def a_publication_that_was_not_sent(here: Here) -> Browser:
    complaint = {"kind": "complaint", "text": "Mappen på webserveren er der ikke."}
    with patch.object(type(here.desk), "is_unsent", lambda _desk: True):
        return _udgiv(here, "publish", {"kind": "unsent"}, complaint, code=1)


@state(200, "Tidligere udgivelser")
def a_publication_with_its_receipt(here: Here) -> Browser:
    earlier = PublishingReceipt("0", "publish", here.clock(), "", "x", "x", 31, 1, 2, 0)
    row = {**asdict(earlier), "at": earlier.at.isoformat()}
    here.desk.runner.folder.mkdir(parents=True)
    append_line(here.desk.runner.folder / FILE, json.dumps(row).encode())
    return _udgiv(here, "publish", {"kind": "said", "text": "31 sider på 3 sekunder."})


@state(200, "Den forrige hjemmeside er tilbage")
def a_publication_that_was_undone(here: Here) -> Browser:
    return _udgiv(here, "undo")


@state(200, "Det, der blev sammenlignet, er slettet igen.")
def a_comparison_that_an_erasure_took_away(here: Here) -> Browser:
    texts = [{"path": "private/minutes/bestyrelsen/2026-11-02.yml", "field": "titel"}]
    return _udgiv(here, "compare", {"kind": "waiting", "texts": texts})


@state(200, "Fortryd")
def a_publication_that_can_be_undone(here: Here) -> Browser:
    earlier = Release("20261121T090000Z-abc", here.clock(), here.desk.output, is_current=False)
    with patch("synlig.cms.screens.publishing._undo", lambda: Undo(earlier)):
        browser = here.somebody(Role.PUBLISHER)
        browser.go(reverse("undo"))
    return browser


@state(200, "AGE-S")
def the_key_of_the_backup(here: Here) -> Browser:
    browser = here.somebody(Role.IT)
    browser.go(reverse("backups"))
    browser.send(reverse("backups"), do="key")
    return browser


@state(422, "ikke en hel sti")
def a_backup_into_no_folder(here: Here) -> Browser:
    browser = the_key_of_the_backup(here)
    browser.send(reverse("backups"), mappe="kopier")
    return browser


@state(200, "Nøglen er ikke prøvet endnu")
def a_backup_that_is_made(here: Here) -> Browser:
    browser, disk = the_key_of_the_backup(here), _disk(here)
    browser.send(reverse("backups"), mappe=str(disk))
    return browser


@state(422, "Der er")
def a_key_that_does_not_fit(here: Here) -> Browser:
    browser = a_backup_that_is_made(here)
    browser.go(reverse("backup-try"))
    browser.send(reverse("backup-try"), kopi="1", key="AGE-SECRET-KEY-1")
    return browser


def _disk(here: Here) -> Path:
    folder = here.desk.site_file.parent.parent / "disk"
    folder.mkdir()
    return folder
