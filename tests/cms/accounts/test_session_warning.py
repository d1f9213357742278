"""What a page says before its reader is logged out. A browser's page, answered by Django's test client: two clocks are
moved together, the page's and the server's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.window import ORIGIN, Window

if TYPE_CHECKING:
    from playwright.sync_api import Browser as Chromium
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

WRITE = "/nyheder/ny/"
ASKS = "Er du her endnu?"
TELLS = "for du har været logget ind i tolv timer"
OVER = "Du er logget ud."


class Desktop(Window):
    """Somebody's open window, and time that goes by."""

    def __init__(self, page: Page, account: Account, clock: Clock):
        super().__init__(page, Browser(clock))
        self.account, self.clock = account, clock
        self.browser.log_in(account)
        page.clock.install(time=clock())

    def wait(self, minutes: int) -> None:
        self.clock.move(minutes=minutes)
        self.page.clock.fast_forward(minutes * 60 * 1000)

    def write(self, words: str) -> None:
        """Somebody types, and the draft is kept."""
        self.page.get_by_label("Titel").fill(words)
        with self.page.expect_response(f"**{WRITE}"):
            self.page.clock.run_for(2_500)
        self.page.evaluate("() => new Promise((done) => queueMicrotask(done))")

    def said(self, words: str) -> None:
        self.page.locator(".soon").get_by_text(words).wait_for()

    def becomes_quiet(self) -> None:
        self.page.locator(".soon:empty").wait_for(state="attached")


@pytest.fixture
def writing(desk: Desk, clock: Clock, browser: Chromium) -> Iterator[Desktop]:
    """A writer with an empty form."""
    account = account_with(Role.WRITER, now=clock())
    context = browser.new_context(locale="da-DK", base_url=ORIGIN)
    context.set_default_timeout(10_000)
    window = Desktop(context.new_page(), account, clock)
    window.page.goto(WRITE)
    yield window
    context.close()


def test_a_day_at_the_desk(writing: Desktop) -> None:
    """WCAG 2.2.1: who writes is not asked; who does nothing is, and may go on; and at twelve hours one is told why."""
    for hour in range(4):  # 9 to 13: somebody writes
        writing.wait(60)
        writing.write(f"Skrevet i {hour} timer")
        writing.becomes_quiet()

    writing.wait(116)  # lunch, and then some
    writing.said(ASKS)
    writing.page.get_by_role("button", name="Bliv logget ind").click()
    writing.becomes_quiet()
    assert writing.page.locator("[data-said]").inner_text().endswith(".56."), "two hours more"

    for hour in range(5):
        writing.wait(60)
        writing.write(f"Mere i {hour} timer")
    assert "så har du været logget ind i tolv timer" in writing.page.locator("[data-said]").inner_text()
    writing.wait(60)
    writing.said(TELLS)
    assert writing.page.locator(".soon button").count() == 0, "nothing could be put off"
    writing.write("Skrevet til det sidste")
    writing.said(TELLS)

    writing.wait(6)
    writing.said(OVER)
    writing.page.get_by_label("Titel").fill("Skrevet, da det var for sent")
    writing.page.clock.run_for(2_500)
    writing.browser.log_in(writing.account)
    writing.page.evaluate("window.dispatchEvent(new Event('focus'))")
    writing.becomes_quiet()
    writing.write("Skrevet bagefter")
    writing.page.get_by_text("Kladden er gemt").wait_for()


def test_nothing_is_sent_in_the_name_of_somebody_else(writing: Desktop, clock: Clock) -> None:
    writing.write("Halvt færdig")
    writing.wait(121)
    writing.said(OVER)

    writing.browser.log_in(account_with(Role.WRITER, now=clock(), mail="en-anden@example.org"))
    with writing.page.expect_response("**/formular-noegle/"):
        writing.page.evaluate("window.dispatchEvent(new Event('focus'))")

    writing.said(OVER)
