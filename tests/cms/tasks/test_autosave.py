"""What is being written survives a server that is killed, a browser that breaks down, and a new login."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error

from tests.cms.tasks.looking import Look
from tests.cms.tasks.people import PASSWORD
from tests.cms.tasks.running import Running, log_in, running
from tests.site_builder import copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

KEPT = "Kladden er gemt"
NOT_KEPT = (
    "Der kan ikke gemmes lige nu. Skriv roligt videre, men luk ikke siden: den prøver igen af sig selv."
)
NOT_SENT = (
    "Det blev ikke gemt: programmet svarer ikke. Det, du har skrevet, står her endnu, så luk ikke siden."
)
PAUSE, AGAIN = 2_500, 11_000
"""Milliseconds until what is typed is kept, until it is tried again, and a little more."""


@pytest.fixture(scope="module")
def cms(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Nothing is built here."""
    with running(copy_site("minimal", tmp_path_factory.mktemp("cms") / "association"), browser) as started:
        yield started


def test_what_is_typed_while_the_server_is_down_is_kept_when_it_is_up_again(cms: Running) -> None:
    page = cms.context("skribent").new_page()
    page.clock.install()
    page.goto("/nyheder/ny/")
    for label, said in {"Dato": "2026-11-11", "Kort fortalt": "Ja.", "Titel": "Begyndt"}.items():
        page.get_by_label(label).first.fill(said)
    page.locator(".ProseMirror").fill("Teksten.")
    page.clock.run_for(PAUSE)
    _is_said(page, KEPT)

    cms.server.kill()
    page.get_by_label("Titel").fill("Skrevet uden server")
    page.clock.run_for(PAUSE)
    _is_said(page, NOT_KEPT)
    page.get_by_role(
        "button", name="Gem", exact=True
    ).click()  # the page stays: what is typed would go with it
    _is_said(page, NOT_SENT)

    assert Look(page).faults() == []

    cms.server.start()
    page.clock.run_for(AGAIN)  # nothing more is typed
    _is_said(page, KEPT)
    assert page.locator("[data-saved].wrong").count() == 0
    _break_down(page)

    other = cms.context().new_page()  # a browser that knows nothing of the first
    log_in(other, "skribent@example.org", PASSWORD)
    other.goto("/nyheder/ny/")
    other.get_by_role("heading", name="Det her er din kladde").wait_for()
    assert other.get_by_label("Titel").input_value() == "Skrevet uden server"
    other.context.close()


def test_what_is_sent_the_moment_the_server_dies_stays_in_the_form(cms: Running) -> None:
    page = cms.context("skribent").new_page()
    page.clock.install()
    page.goto("/nyheder/ny/")
    for label, said in {"Dato": "2026-11-12", "Kort fortalt": "Ja.", "Titel": "Trykket straks"}.items():
        page.get_by_label(label).first.fill(said)
    page.locator(".ProseMirror").fill("Teksten.")
    cms.server.kill()
    for button in ("Se den, som den bliver", "Gem", "Prøv igen"):  # before anything was kept
        page.get_by_role("button", name=button, exact=True).click()
        _is_said(page, NOT_SENT)
    assert page.get_by_label("Titel").input_value() == "Trykket straks"
    assert Look(page).faults() == []

    cms.server.start()
    page.clock.run_for(AGAIN)
    _is_said(page, "Nu er der forbindelse igen.")
    page.get_by_role("button", name="Prøv igen").click()  # does what was pressed last
    page.wait_for_url("**/nyheder/ret/2026-11-12-trykket-straks/")
    page.get_by_text("Gemt.").wait_for()
    page.context.close()


def _break_down(page: Page) -> None:
    """The process that shows the page ends at once: no script of it hears that it is left."""
    with page.expect_event("crash"), suppress(Error):
        page.goto("chrome://crash")
    page.context.close()


def _is_said(page: Page, words: str) -> None:
    page.locator("[data-saved]").get_by_text(words).wait_for()
